import { DEFINITIONS } from '../../denial/text/definitions.js';
import type { Denial } from '../../denial/denial.js';
import { explanationOf, type Line } from '../../denial/text/explanation.js';
import { EXPLAINED, NOTHING_DENIED, UsageError } from '../exit-codes.js';
import { bestDenial, statusOf, type Added } from '../input/explain-answer.js';
import { findAnswers } from '../input/find-answers.js';
import type { Answer } from '../input/answer.js';
import { jsonText } from '../json.js';
import { onScreen, remark } from '../screen.js';
import type { Terminal } from '../terminal.js';

/** `google-denials explain [file]`: explains the denial in whatever was pasted. */
export async function explain(file: string | undefined, options: Added & { readonly json?: boolean }, terminal: Terminal): Promise<number> {
  const text = await terminal.read(file ?? '-');
  if (text.trim() === '' && options.status === undefined)
    throw new UsageError(
      'There is nothing to explain: the input is empty. Pipe the response or the printout: COMMAND 2>&1 | google-denials explain',
    );
  const answers = text.trim() === '' ? [{ body: '' }] : await findAnswers(text);
  const denial = await bestDenial(answers, options);
  if (denial) {
    if (options.json) terminal.out(jsonText('explain', { denied: true, definition: DEFINITIONS[denial.kind], denial: denial.toJSON() }));
    else terminal.out(onScreen([...explanationOf(denial), ...hintsFor(denial)], terminal));
    return EXPLAINED;
  }
  const why = whyNot(answers, options);
  if (options.json) terminal.out(jsonText('explain', { denied: false, why }));
  else terminal.err(remark(why, terminal));
  return NOTHING_DENIED;
}

/** What the command line can add to an explanation whose input says too little. */
function hintsFor({ caller, method, service }: Denial): readonly Line[] {
  const hints = [
    ...(caller.type === 'unknown' ? ['The input does not say who called. Where it was called from, this does: google-denials whoami'] : []),
    ...(method === undefined && service === undefined ? ['With the URL of the call there is more to say: add --url URL'] : []),
  ];
  return hints.length === 0 ? [] : ['', ...hints].map((text) => ({ lead: '', text, tone: 'quiet' as const }));
}

/** Why the input is no denial, and what would help if it is one all the same. */
function whyNot(answers: readonly Answer[], added: Added): string {
  const status = answers.map((answer) => statusOf(answer, added)).find((stated) => stated !== undefined);
  if (status === undefined)
    return 'No denied call of Google’s was found in this. Paste the whole answer or printout; if there is a status or a URL, add it: --status 403 --url URL';
  if (status >= 500) return `The status is ${status}: the server failed, it denied nothing. Try again later.`;
  if (status < 400) return `The status is ${status}: the call succeeded.`;
  return `The status is ${status}, and nothing in the answer says that access was denied. If it was, add what the input lacks: --url URL`;
}
