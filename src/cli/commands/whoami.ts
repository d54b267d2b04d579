import type { Caller } from '../../caller/caller.js';
import { whoami as callerOf } from '../../caller/whoami.js';
import { formatCaller, nameOf as spellingOf } from '../../caller/format.js';
import type { Line } from '../../denial/text/line.js';
import { authLibrary } from '../auth-library.js';
import { checkCredentialFile, DEFAULT_SCOPES } from '../credentials.js';
import { EXPLAINED, NOTHING_DENIED } from '../exit-codes.js';
import { jsonText } from '../json.js';
import { complaint, fact, onScreen, shown } from '../screen.js';
import type { Terminal } from '../terminal.js';

/** `google-denials whoami`: who the Application Default Credentials of this shell are. */
export async function whoami(
  options: { readonly offline?: boolean; readonly json?: boolean; readonly authLibrary?: string },
  terminal: Terminal,
): Promise<number> {
  const { GoogleAuth } = await authLibrary(options.authLibrary, terminal.folder, import.meta.url);
  const auth = new GoogleAuth({ scopes: DEFAULT_SCOPES });
  const caller = await nameOf(auth, options.offline === true);
  const nobody = typeof caller === 'string' ? caller : isNobody(caller) ? `${NOBODY}${options.offline ? OFFLINE : ''}` : undefined;
  const why = nobody === undefined ? undefined : ((await wrongFile(terminal)) ?? nobody);
  if (typeof caller === 'string' || why !== undefined) {
    if (options.json) terminal.out(jsonText('whoami', { known: false, why }));
    else terminal.err(complaint(why!, terminal));
    return NOTHING_DENIED;
  }
  if (options.json) terminal.out(jsonText('whoami', { known: true, caller }));
  else terminal.out(onScreen(linesOf(caller), terminal));
  return EXPLAINED;
}

const NOBODY =
  'No Application Default Credentials found. Run `gcloud auth application-default login`, or set GOOGLE_APPLICATION_CREDENTIALS to a credential file.';
const OFFLINE = ' On a Google Cloud VM, drop --offline to use the metadata server.';

function isNobody({ type, principal, email }: Caller): boolean {
  return (type === 'unknown' || type === 'anonymous') && principal === undefined && email === undefined;
}

/** What is wrong with the file that the variable names. */
async function wrongFile(terminal: Terminal): Promise<string | undefined> {
  const file = terminal.env['GOOGLE_APPLICATION_CREDENTIALS'];
  if (!file) return undefined;
  try {
    await checkCredentialFile(file, 'GOOGLE_APPLICATION_CREDENTIALS: ', terminal);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The caller, or why there is none. */
async function nameOf(auth: object, offline: boolean): Promise<Caller | string> {
  try {
    return await callerOf(auth, { identity: offline ? 'offline' : 'auto' });
  } catch (error) {
    return shown(error instanceof Error ? error.message : String(error)).replace(/^whoami: /, '');
  }
}

function linesOf(caller: Caller): readonly Line[] {
  return [
    { lead: '', text: shown(spellingOf(caller) ?? formatCaller(caller)), tone: 'answer' },
    ...fact('Source', caller.source),
    ...fact('Confirmed', caller.verified ? 'by Google' : 'no; taken from the credential itself'),
    ...fact('Note', caller.notes?.join('; ')),
    ...fact('Acts as', caller.subject),
    ...fact('Via', caller.via && formatCaller(caller.via)),
    ...fact('Project', caller.project),
    ...fact(
      'Quota project',
      caller.quotaProject ??
        (caller.type === 'user' ? 'none: set one with gcloud auth application-default set-quota-project PROJECT_ID' : undefined),
    ),
    ...fact('Scopes', caller.scopes?.join(' ')),
    ...(caller.principal === undefined
      ? []
      : [{ lead: '  IAM member    ', text: `--member=${caller.principal}`, tone: 'fact' as const, whole: true }]),
  ];
}
