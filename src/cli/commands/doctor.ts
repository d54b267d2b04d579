import { examine, type HealthCheck } from '../../diagnosis/health.js';
import type { Line } from '../../denial/text/explanation.js';
import { credentials } from '../credentials.js';
import { EXPLAINED, NOTHING_DENIED } from '../exit-codes.js';
import { jsonText } from '../json.js';
import { onScreen, shown } from '../screen.js';
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

const DEFAULT_SCOPES = ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/userinfo.email'];

/** `google-denials doctor`: examines the credentials of this shell: clock, token, scopes one by one, APIs, billing, quota project. */
export async function doctor(options: DoctorCommand, terminal: Terminal): Promise<number> {
  const timeoutMs = options.timeout * 1_000;
  const { subject, project, scopes = [], apis = [] } = options;
  const asked = subject === undefined ? [...DEFAULT_SCOPES, ...scopes] : scopes.length > 0 ? scopes : DEFAULT_SCOPES;
  const auth = await credentials(
    { command: 'doctor', authLibrary: options.authLibrary, file: options.credentials, scopes: asked, subject },
    timeoutMs,
    terminal,
  );
  const checks: HealthCheck[] = [];
  for await (const check of examine(auth, { scopes, apis, project, subject, budgetMs: timeoutMs })) {
    checks.push(check);
    if (!options.json) terminal.out(onScreen(linesOf(check), terminal));
  }
  const failed = checks.some(({ result }) => result === 'fail');
  if (options.json) terminal.out(jsonText('doctor', { healthy: !failed, checks }));
  return failed ? NOTHING_DENIED : EXPLAINED;
}

const WORDS = { pass: 'PASS', fail: 'FAIL', unknown: '?' } as const;

function linesOf({ result, question, says, fix }: HealthCheck): readonly Line[] {
  const line: Line = {
    lead: `${WORDS[result].padEnd(6)}`,
    text: shown(`${question} ${says}`),
    tone: result === 'unknown' ? 'quiet' : 'plain',
  };
  return fix === undefined ? [line] : [line, { lead: '      ', text: shown(`Fix: ${fix}`), tone: 'step' }];
}
