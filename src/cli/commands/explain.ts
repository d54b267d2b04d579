import { DEFINITIONS } from '../../denial/text/definitions.js';
import type { Denial } from '../../denial/denial.js';
import { explanationOf, type ExplanationForm } from '../../denial/text/explanation.js';
import type { Line } from '../../denial/text/line.js';
import { EXPLAINED, NOTHING_DENIED, UsageError } from '../exit-codes.js';
import type { CountedDenial } from '../input/counted-denials.js';
import type { Added } from '../input/explain-answer.js';
import { explainText } from '../input/explain-text.js';
import { annotation, inGitHubActions, withoutCommands } from '../github-actions.js';
import { jsonText } from '../json.js';
import { onScreen, remark, toOneScreen } from '../screen.js';
import type { Terminal } from '../terminal.js';

interface ExplainOptions extends Added {
  readonly json?: boolean;
  readonly form?: ExplanationForm;
  readonly brief?: boolean;
  readonly all?: boolean;
}

/** `google-denials explain [input]`: explains the denial in whatever was pasted. */
export async function explain(input: string | undefined, options: ExplainOptions, terminal: Terminal): Promise<number> {
  const text = await textOf(input, terminal);
  if (text.trim() === '' && options.status === undefined)
    throw new UsageError('The input is empty. Pipe a response or command output: COMMAND 2>&1 | google-denials explain');
  const explained = await explainText(text, options);
  if (explained.denial) {
    const { denial } = explained;
    const all = options.all ? await explained.all() : undefined;
    const form = options.form ?? (options.brief ? 'short' : undefined);
    if (options.json) terminal.out(asJson(denial, all));
    else terminal.out((all ? asTable(all, terminal) : '') + asText(denial, form, terminal));
    if (explained.leftOut !== undefined) terminal.err(remark(explained.leftOut, terminal));
    if (inGitHubActions(terminal)) terminal.err(annotation(denial));
    return EXPLAINED;
  }
  const { why } = explained;
  if (options.json) terminal.out(jsonText('explain', { denied: false, why }));
  else terminal.err(remark(why, terminal));
  return NOTHING_DENIED;
}

/** JSON, XML, several lines or words, a name that may be a reason: what no file is called. */
const IS_TEXT = /^\s*[[{<"]|\n/;
const MAY_BE_TEXT = /\S\s+\S|^[a-z]+(?:[A-Z][a-z]+)+$|^[A-Za-z]+(?:_[A-Za-z]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/;

/** The text itself, or that of the file which has the name. */
async function textOf(input: string | undefined, terminal: Terminal): Promise<string> {
  if (input === '' || (input !== undefined && IS_TEXT.test(input))) return input;
  try {
    return await terminal.read(input ?? '-');
  } catch (error) {
    if (!(error instanceof UsageError) || input === undefined || !MAY_BE_TEXT.test(input)) throw error;
    return input;
  }
}

function asJson(denial: Denial, all: readonly CountedDenial[] | undefined): string {
  return jsonText('explain', {
    denied: true,
    definition: DEFINITIONS[denial.kind],
    denial: denial.toJSON(),
    ...(all && { all: all.map(({ count, denial: one }) => ({ count, denial: one.toJSON() })) }),
  });
}

/** One line for each distinct denial; the explanation that follows is of the one that is surest. */
function asTable(all: readonly CountedDenial[], terminal: Terminal): string {
  const lines = all.flatMap(({ count, denial }) =>
    explanationOf(denial, 'line').map((line) => ({ ...line, lead: `${String(count).padStart(4)}× ${line.lead}` })),
  );
  const heading: Line = { lead: '', text: `${all.length} different denial${all.length === 1 ? '' : 's'}:`, tone: 'heading' };
  const text = onScreen([heading, ...lines, { lead: '', text: '', tone: 'plain' }], terminal);
  return inGitHubActions(terminal) ? withoutCommands(text) : text;
}

/** A form that is asked for is printed whole; else the explanation is cut to the screen. */
function asText(denial: Denial, form: ExplanationForm | undefined, terminal: Terminal): string {
  const whole = form === undefined || form === 'full';
  const lines = [...explanationOf(denial, form).filter((line) => !whole || !repeatsHint(line, denial)), ...(whole ? hintsFor(denial) : [])];
  const text = onScreen(form === undefined ? toOneScreen(lines, terminal) : lines, terminal);
  return inGitHubActions(terminal) ? withoutCommands(text) : text;
}

/** That the caller is unknown is said by the hint, with what to do about it. */
function repeatsHint({ lead }: Line, { caller }: Denial): boolean {
  return caller.type === 'unknown' && lead.trim() === 'Caller';
}

/** What the command line can add to an explanation whose input says too little. */
function hintsFor({ caller, method, service, certainty }: Denial): readonly Line[] {
  const hints: readonly Line[] = [
    ...(caller.type === 'unknown'
      ? [hint("The input doesn't identify the caller. To find out, run google-denials whoami where the call was made.")]
      : []),
    ...(method === undefined && service === undefined && certainty !== 'certain'
      ? [{ ...hint('For a more specific answer, add --url URL.'), spare: 3 }]
      : []),
  ];
  return hints.length === 0 ? [] : [hint(''), ...hints];
}

function hint(text: string): Line {
  return { lead: '', text, tone: 'quiet' };
}
