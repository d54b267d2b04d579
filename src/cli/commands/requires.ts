import { loadDirectory, loadMethods, requirementsFor, rolesFor, type Requirements } from '../../knowledge/lookup.js';
import { accessReport } from '../../access/access-report.js';
import { methodAccess } from '../../access/method-access.js';
import { sharingOf } from '../../access/sharing.js';
import { identifyOperation } from '../../request/identify.js';
import type { Line } from '../../denial/text/line.js';
import { nearest } from '../../options/nearest.js';
import { EXPLAINED, UsageError } from '../exit-codes.js';
import { jsonText } from '../json.js';
import { fact, onScreen, shown } from '../screen.js';
import type { Terminal } from '../terminal.js';
import { reportLines } from './report-lines.js';

const GOVERNANCE: Readonly<Record<Requirements['governedBy'], string>> = {
  iam: 'IAM: by granting a role',
  sharing: "sharing: share the resource with the caller's email address",
  mixed: 'IAM and sharing, depending on the resource',
  unknown: 'not documented',
};

interface RequiresOptions {
  readonly method?: string;
  readonly list?: string;
  readonly permission?: string;
  readonly json?: boolean;
}

/** `google-denials requires <methods>`: what methods need of their caller. */
export async function requires(named: readonly string[], options: RequiresOptions, terminal: Terminal): Promise<number> {
  const { list, permission, json } = options;
  const asked = [list !== undefined && '--list', permission !== undefined && '--permission', named.length > 0 && 'methods'].filter(Boolean);
  if (asked.length > 1) throw new UsageError(`Pass ${asked.join(' or ')}, and not both: each is a question of its own.`);
  if (list !== undefined) return printList(await methodsOf(list), 'methods', json, terminal);
  if (permission !== undefined) return printList(await holders(permission), 'roles', json, terminal);
  if (named.length === 0) throw new UsageError('Which method? Pass its ID, for example: google-denials requires drive.files.get');
  const methods = [...new Set((await Promise.all(named.map((one) => methodsNamed(one, options.method)))).flat())];
  const [only] = methods;
  if (methods.length > 1) return printAll(methods, json, terminal);
  const requirements = await requirementsOf(only!);
  if (json) terminal.out(jsonText('requires', { requirements }));
  else terminal.out(onScreen([...linesOf(requirements), ...(await besides(requirements.method))], terminal));
  return EXPLAINED;
}

async function printAll(named: readonly string[], json: boolean | undefined, terminal: Terminal): Promise<number> {
  const requirements = await Promise.all(named.map(requirementsOf));
  const report = await accessReport(requirements.map(({ method }) => ({ method })));
  if (json) terminal.out(jsonText('requires', { all: requirements, together: report }));
  else terminal.out(onScreen(reportLines(report, { unresolved: [] }), terminal));
  return EXPLAINED;
}

function printList(items: readonly string[], name: string, json: boolean | undefined, { out }: Terminal): number {
  out(json ? jsonText('requires', { [name]: items }) : `${items.join('\n')}\n`);
  return EXPLAINED;
}

/** The methods that a word on the command line stands for. */
async function methodsNamed(named: string, httpMethod: string | undefined): Promise<readonly string[]> {
  if (/^https?:/i.test(named)) return [await methodBehind(named, httpMethod)];
  if (!named.includes('*')) return [named];
  if (!/^[\w.*-]{1,200}$/.test(named))
    throw new UsageError(`${shown(named)} isn't a method ID. Pass one such as drive.files.get or drive.files.*`);
  const pattern = new RegExp(`^${named.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'i');
  const found = (await methodsOf(named.split('.', 1)[0]!)).filter((id) => pattern.test(id));
  if (found.length === 0)
    throw new UsageError(`No method fits ${shown(named)}. List them: google-denials requires --list ${shown(named.split('.', 1)[0]!)}`);
  return found;
}

/** The ids of an API's methods, in order. */
async function methodsOf(api: string): Promise<readonly string[]> {
  const directory = await loadDirectory();
  const entries = api.endsWith('.googleapis.com') ? directory.ofService(api) : directory.withIds(api.split('*', 1)[0]!);
  const tables = (await Promise.all(entries.map(loadMethods))).filter((table) => table !== undefined);
  const ids = [...new Set(tables.flatMap((table) => [...table.ids()]))].sort();
  if (ids.length === 0)
    throw new UsageError(
      `Unknown API "${shown(api)}". Did you mean ${nearest(api, directory.prefixes()).join(', ')}? Pass its name as in method IDs (drive), or its service (drive.googleapis.com).`,
    );
  return ids;
}

async function holders(permission: string): Promise<readonly string[]> {
  const roles = await rolesFor(permission);
  if (roles.length === 0)
    throw new UsageError(
      `No known predefined role includes ${shown(permission)}. Check the name (storage.objects.get), or grant a custom role.`,
    );
  return roles;
}

/** The API to enable, and what has to be shared. */
async function besides(method: string): Promise<readonly Line[]> {
  const access = await methodAccess(method);
  if (!access) return [];
  const [sharing] = await sharingOf([access]);
  return [
    ...fact('API', access.service),
    ...(sharing
      ? fact(
          'Share',
          `${sharing.thing}, to ${sharing.access}${sharing.serviceAccounts === 'never' ? '; not with a service account' : ''}: ${sharing.docs}`,
        )
      : []),
  ];
}
async function methodBehind(url: string, httpMethod: string | undefined): Promise<string> {
  const sent = { url, method: httpMethod ?? 'GET', header: () => undefined };
  const { method } = await identifyOperation({ transport: 'http', status: 0, headers: {}, json: undefined, text: '', sent }, [], {
    met: 'by hand',
  });
  if (method !== undefined) return method;
  const hint = httpMethod === undefined ? 'Was it another HTTP method? Add it: --method POST. Or pass' : 'Pass';
  throw new UsageError(
    `No known Google API method matches ${httpMethod ?? 'GET'} ${placeOf(url)}. ${hint} a method ID, for example drive.files.get.`,
  );
}

/** The URL as far as it may be repeated: without a name, a password and a query. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'this URL';
  const { origin, pathname } = new URL(url);
  return shown(origin + pathname);
}

async function requirementsOf(method: string): Promise<Requirements> {
  try {
    return await requirementsFor(method);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.replace(/^requirementsFor: /, ''));
    throw error;
  }
}

function linesOf({ method, scopes, permissions, conditionalPermissions, roles, governedBy }: Requirements): readonly Line[] {
  const always = permissions.filter((permission) => !conditionalPermissions.includes(permission));
  return [
    { lead: '', text: method, tone: 'answer' },
    ...fact('Access by', GOVERNANCE[governedBy]),
    ...list('Scopes', scopes, 'any one is enough; narrowest first'),
    ...list('Permissions', always, 'all of them'),
    ...list('Conditional', conditionalPermissions, 'for some requests'),
    ...list('Roles', roles, 'any one is enough; least privilege first'),
  ];
}

function list(label: string, items: readonly string[], meaning: string): readonly Line[] {
  const [first, ...more] = items;
  if (first === undefined) return [];
  return [...fact(label, `${first}${items.length > 1 ? `   (${meaning})` : ''}`), ...more.flatMap((item) => fact('', item))];
}
