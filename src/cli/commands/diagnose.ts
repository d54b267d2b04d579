import { DEFINITIONS } from '../../denial/text/definitions.js';
import { explanationOf } from '../../denial/text/explanation.js';
import type { Line } from '../../denial/text/line.js';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { diagnose as ask } from '../../diagnosis/diagnose.js';
import { credentials, DEFAULT_SCOPES, scopesFor, timeLeft } from '../credentials.js';
import { EXPLAINED, NOTHING_DENIED, UsageError } from '../exit-codes.js';
import { findingLines, networkHint, progressLine } from '../findings.js';
import type { Added } from '../input/explain-answer.js';
import { explainText } from '../input/explain-text.js';
import { jsonText } from '../json.js';
import { onScreen, remark } from '../screen.js';
import type { Terminal } from '../terminal.js';

/** The options of `diagnose`. */
export interface DiagnoseCommand extends Added {
  readonly credentials?: string;
  readonly authLibrary?: string;
  readonly adminCredentials?: string;
  readonly timeout: number;
  readonly delegation?: boolean;
  readonly json?: boolean;
}

/** `google-denials diagnose [file]`: asks Google why a pasted call was denied. */
export async function diagnose(file: string | undefined, options: DiagnoseCommand, terminal: Terminal): Promise<number> {
  const text = await terminal.read(file ?? '-');
  if (text.trim() === '')
    throw new UsageError('There is nothing to diagnose: the input is empty. Pipe the response: COMMAND 2>&1 | google-denials diagnose');
  const { denial } = await explainText(text, options);
  if (!denial) {
    const why = 'No denied call was found in the input. If it has a status or a URL, add them: --status 403 --url URL';
    if (options.json) terminal.out(jsonText('diagnose', { denied: false, why }));
    else terminal.err(remark(why, terminal));
    return NOTHING_DENIED;
  }
  const left = timeLeft(options.timeout);
  const admin =
    options.adminCredentials === undefined
      ? undefined
      : await credentials(
          { command: 'diagnose', authLibrary: options.authLibrary, file: options.adminCredentials, scopes: DEFAULT_SCOPES },
          left(),
          terminal,
        );
  // An administrator alone can ask as well: whose credential would it be, but the administrator's?
  const auth =
    admin && options.credentials === undefined
      ? undefined
      : await credentials(
          {
            command: 'diagnose',
            authLibrary: options.authLibrary,
            file: options.credentials,
            scopes: await scopesFor(denial.service, denial.method),
            subject: denial.caller.subject,
          },
          left(),
          terminal,
        );
  const diagnosis = await ask(denial, {
    ...(auth && { auth }),
    ...(admin && { admin }),
    budgetMs: left(),
    delegation: options.delegation === true,
    ...(options.url !== undefined && { request: { method: options.method ?? 'GET', url: options.url } }),
    onFinding: (finding) => terminal.err(remark(progressLine(finding), terminal)),
  });
  if (options.json) {
    const { conclusion, denial: sharper, findings, complete } = diagnosis;
    terminal.out(
      jsonText('diagnose', {
        denied: true,
        conclusion,
        definition: DEFINITIONS[sharper.kind],
        denial: sharper.toJSON(),
        findings,
        complete,
      }),
    );
  } else terminal.out(onScreen(linesOf(diagnosis), terminal));
  const hint = networkHint(diagnosis.findings.map(({ because }) => because));
  if (hint !== undefined) terminal.err(remark(hint, terminal));
  return EXPLAINED;
}

const CONCLUSIONS: Readonly<Record<Diagnosis['conclusion'], string>> = {
  confirmed: 'Google confirms it.',
  corrected: 'Google shows another cause than the response.',
  resolved: 'It is resolved: the access is there now.',
  unknown: "What Google said doesn't prove the cause.",
};

function linesOf({ conclusion, denial, findings }: Diagnosis): readonly Line[] {
  const empty: Line = { lead: '', text: '', tone: 'plain' };
  return [
    { lead: '', text: CONCLUSIONS[conclusion], tone: 'answer' },
    empty,
    ...explanationOf(denial),
    empty,
    { lead: '', text: 'Asked', tone: 'heading' },
    ...findingLines(findings),
  ];
}
