import { explanationOf } from '../../denial/text/explanation.js';
import type { Line } from '../../denial/text/line.js';
import { checkAccess, type AccessCheck } from '../../diagnosis/check-access.js';
import { serviceOf } from '../../diagnosis/subject/service-of.js';
import { credentials, scopesFor, timeLeft } from '../credentials.js';
import { EXPLAINED, NOTHING_DENIED, UsageError } from '../exit-codes.js';
import { findingLines, networkHint, progressLine } from '../findings.js';
import { jsonText } from '../json.js';
import { onScreen, remark, shown } from '../screen.js';
import type { Terminal } from '../terminal.js';

/** The options of `can`. */
export interface CanCommand {
  readonly on?: string;
  readonly credentials?: string;
  readonly authLibrary?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** `google-denials can METHOD --on RESOURCE`: asks Google whether a call would be allowed, and makes it not. */
export async function can(method: string, options: CanCommand, terminal: Terminal): Promise<number> {
  const left = timeLeft(options.timeout);
  const auth = await credentials(
    {
      command: 'can',
      authLibrary: options.authLibrary,
      file: options.credentials,
      scopes: await scopesFor(await serviceOf(method), method),
    },
    left(),
    terminal,
  );
  const check = await checked(auth, { method, ...(options.on !== undefined && { resource: options.on }) }, left(), terminal);
  if (options.json) terminal.out(jsonText('can', { ...check, ...(check.denial && { denial: check.denial.toJSON() }) }));
  else terminal.out(onScreen(linesOf(check), terminal));
  const hint = networkHint(check.findings.map(({ because }) => because));
  if (hint !== undefined) terminal.err(remark(hint, terminal));
  return check.access === 'allowed' ? EXPLAINED : NOTHING_DENIED;
}

async function checked(
  auth: Parameters<typeof checkAccess>[0],
  call: Parameters<typeof checkAccess>[1][number],
  budgetMs: number,
  terminal: Terminal,
): Promise<AccessCheck> {
  try {
    const onFinding = (finding: Parameters<typeof progressLine>[0]): void => terminal.err(remark(progressLine(finding), terminal));
    const [check] = await checkAccess(auth, [call], { budgetMs, onFinding });
    return check!;
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.replace(/^checkAccess: /, ''));
    throw error;
  }
}

const ANSWERS: Readonly<Record<AccessCheck['access'], string>> = { allowed: 'yes', notAllowed: 'no', unknown: 'not known' };

function linesOf({ access, method, resource, denial, because, findings }: AccessCheck): readonly Line[] {
  const empty: Line = { lead: '', text: '', tone: 'plain' };
  const on = resource === undefined ? '' : ` on ${resource.name ?? resource.id}`;
  return [
    { lead: `${ANSWERS[access]}: `, text: shown(`${method}${on}`), tone: 'answer' },
    ...(because === undefined ? [] : [{ lead: '', text: shown(because), tone: 'plain' as const }]),
    ...(denial ? [empty, ...explanationOf(denial)] : []),
    empty,
    { lead: '', text: 'Asked', tone: 'heading' },
    ...findingLines(findings),
  ];
}
