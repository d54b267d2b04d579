import { DEFINITIONS } from '../../denial/text/definitions.js';
import type { Denial } from '../../denial/denial.js';
import { explanationOf, type ExplanationForm, type Line } from '../../denial/text/explanation.js';
import { EXPLAINED, NOTHING_DENIED, UsageError } from '../exit-codes.js';
import { bestDenial, statusOf, type Added } from '../input/explain-answer.js';
import { findAnswers } from '../input/find-answers.js';
import type { Answer } from '../input/answer.js';
import { annotation, inGitHubActions, withoutCommands } from '../github-actions.js';
import { jsonText } from '../json.js';
import { onScreen, remark, toOneScreen } from '../screen.js';
import type { Terminal } from '../terminal.js';

/** `google-denials explain [file]`: explains the denial in whatever was pasted. */
export async function explain(
  file: string | undefined,
  options: Added & { readonly json?: boolean; readonly form?: ExplanationForm },
  terminal: Terminal,
): Promise<number> {
  const text = await terminal.read(file ?? '-');
  if (text.trim() === '' && options.status === undefined)
    throw new UsageError('The input is empty. Pipe a response or command output: COMMAND 2>&1 | google-denials explain');
  const answers = text.trim() === '' ? [{ body: '' }] : await findAnswers(text);
  const denial = await bestDenial(answers, options);
  if (denial) {
    if (options.json) terminal.out(jsonText('explain', { denied: true, definition: DEFINITIONS[denial.kind], denial: denial.toJSON() }));
    else terminal.out(asText(denial, options.form, terminal));
    if (inGitHubActions(terminal)) terminal.err(annotation(denial));
    return EXPLAINED;
  }
  const why = whyNot(answers, options);
  if (options.json) terminal.out(jsonText('explain', { denied: false, why }));
  else terminal.err(remark(why, terminal));
  return NOTHING_DENIED;
}

/** A form that is asked for is printed whole; else the explanation is cut to the screen. */
function asText(denial: Denial, form: ExplanationForm | undefined, terminal: Terminal): string {
  const lines = [...explanationOf(denial, form), ...(form === undefined || form === 'full' ? hintsFor(denial) : [])];
  const text = onScreen(form === undefined ? toOneScreen(lines, terminal) : lines, terminal);
  return inGitHubActions(terminal) ? withoutCommands(text) : text;
}

/** What the command line can add to an explanation whose input says too little. */
function hintsFor({ caller, method, service, certainty }: Denial): readonly Line[] {
  const hints = [
    ...(caller.type === 'unknown'
      ? ["The input doesn't identify the caller. To find out, run google-denials whoami where the call was made."]
      : []),
    ...(method === undefined && service === undefined && certainty !== 'certain' ? ['For a more specific answer, add --url URL.'] : []),
  ];
  return hints.length === 0 ? [] : ['', ...hints].map((text) => ({ lead: '', text, tone: 'quiet' as const }));
}

/** Why the input is no denial, and what would help if it is one all the same. */
function whyNot(answers: readonly Answer[], added: Added): string {
  const status = answers.map((answer) => statusOf(answer, added)).find((stated) => stated !== undefined);
  if (status === undefined)
    return 'No denied Google API call found in the input. Include the whole response or output, and add --status 403 --url URL if you know them.';
  if (status >= 500) return `HTTP ${status} is a server error, not a denial. Try again later.`;
  if (status < 400) return `HTTP ${status} means that the call succeeded.`;
  return `HTTP ${status}: nothing in the response says that access was denied. If you think it was, add --url URL.`;
}
