import { requirementsFor, type Requirements } from '../../knowledge/lookup.js';
import { identifyOperation } from '../../request/identify.js';
import type { Line } from '../../denial/text/explanation.js';
import { EXPLAINED, UsageError } from '../exit-codes.js';
import { jsonText } from '../json.js';
import { fact, onScreen, shown } from '../screen.js';
import type { Terminal } from '../terminal.js';

const GOVERNANCE: Readonly<Record<Requirements['governedBy'], string>> = {
  iam: 'IAM: by granting a role',
  sharing: "sharing: share the resource with the caller's email address",
  mixed: 'IAM and sharing, depending on the thing',
  unknown: 'not documented',
};

/** `google-denials requires <method>`: what a method needs of its caller. */
export async function requires(
  named: string,
  options: { readonly method?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const requirements = await requirementsOf(/^https?:/i.test(named) ? await methodBehind(named, options.method) : named);
  if (options.json) terminal.out(jsonText('requires', { requirements }));
  else terminal.out(onScreen(linesOf(requirements), terminal));
  return EXPLAINED;
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
    ...list('Roles', roles, 'any one suffices, least privilege first'),
  ];
}

function list(label: string, items: readonly string[], meaning: string): readonly Line[] {
  const [first, ...more] = items;
  if (first === undefined) return [];
  return [...fact(label, `${first}${items.length > 1 ? `   (${meaning})` : ''}`), ...more.flatMap((item) => fact('', item))];
}
