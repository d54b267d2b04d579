import { examine, type HealthCheck } from '../../diagnosis/health/health.js';
import type { Line } from '../../denial/text/line.js';
import { remedyLines } from '../../denial/text/remedy-lines.js';
import { credentials, DEFAULT_SCOPES, timeLeft } from '../credentials.js';
import { EXPLAINED, NOTHING_DENIED } from '../exit-codes.js';
import { jsonText } from '../json.js';
import { remarkUnknownScopes, serviceNamed } from '../known-names.js';
import { networkHint } from '../findings.js';
import { onScreen, remark, shown } from '../screen.js';
import type { Terminal } from '../terminal.js';

/** The options of `doctor`. */
export interface DoctorCommand {
  readonly credentials?: string;
  readonly authLibrary?: string;
  readonly subject?: string;
  readonly scopes?: readonly string[];
  readonly apis?: readonly string[];
  readonly project?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** `google-denials doctor`: examines the credentials of this shell: clock, token, scopes one by one, APIs, billing, quota project. */
export async function doctor(options: DoctorCommand, terminal: Terminal): Promise<number> {
  const left = timeLeft(options.timeout);
  const { subject, project, scopes = [] } = options;
  const apis = await Promise.all((options.apis ?? []).map(serviceNamed));
  await remarkUnknownScopes(scopes, terminal);
  const asked = subject === undefined ? [...DEFAULT_SCOPES, ...scopes] : scopes.length > 0 ? scopes : DEFAULT_SCOPES;
  const auth = await credentials(
    { command: 'doctor', authLibrary: options.authLibrary, file: options.credentials, scopes: asked, subject },
    left(),
    terminal,
  );
  const checks: HealthCheck[] = [];
  for await (const check of examine(auth, { scopes, apis, project, subject, budgetMs: left() })) {
    checks.push(check);
    if (!options.json) terminal.out(onScreen(linesOf(check), terminal));
  }
  // Where Google couldn't be asked, nothing is known to be well.
  const healthy = checks.some(({ result }) => result === 'pass') && checks.every(({ result }) => result !== 'fail');
  if (options.json) terminal.out(jsonText('doctor', { healthy, checks }));
  const hint = networkHint(checks.slice(0, 1).map(({ result, says }) => (result === 'unknown' ? says : undefined)));
  if (hint !== undefined) terminal.err(remark(hint, terminal));
  return healthy ? EXPLAINED : NOTHING_DENIED;
}

const WORDS = { pass: 'PASS', fail: 'FAIL', unknown: '?' } as const;

function linesOf({ result, question, says, remedy }: HealthCheck): readonly Line[] {
  const line: Line = {
    lead: `${WORDS[result].padEnd(6)}`,
    text: shown(`${question} ${says}`),
    tone: result === 'unknown' ? 'quiet' : 'plain',
  };
  return remedy === undefined ? [line] : [line, ...remedyLines(remedy, {}, { lead: '      Fix: ', rank: 0 })];
}
