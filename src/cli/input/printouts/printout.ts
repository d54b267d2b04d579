import type { Answer } from '../answer.js';
import { cluesIn } from './clues.js';
import { compose } from './compose.js';
import { dotnetErrors } from '../notations/dotnet-errors.js';
import { embeddedValues, type EmbeddedValue } from '../notations/embedded-values.js';
import { goDetails } from '../notations/go-details.js';
import { headlinesIn, type Headline } from './headlines.js';
import { messageAfter } from './message.js';
import { yamlDetails, yamlError } from '../notations/yaml-details.js';

/** A part of a text that tells of one failure: a headline, and what stands below it up to the next. */
interface Block {
  readonly headline: Headline | undefined;
  readonly text: string;
  /** The text with its values blanked out. */
  readonly prose: string;
  readonly values: readonly object[];
}

/** What a client, a tool or a log printed about failed calls: one answer for each, the last first. */
export async function printedAnswers(text: string): Promise<{ readonly answers: readonly Answer[]; readonly texts: readonly string[] }> {
  const read = await Promise.all(blocksOf(text).map(readBlock));
  return { answers: read.flatMap(({ answers }) => answers).reverse(), texts: read.flatMap(({ texts }) => texts) };
}

function blocksOf(text: string): readonly Block[] {
  const values = embeddedValues(text);
  const prose = blanked(text, values);
  const headlines = headlinesIn(prose);
  if (headlines.length === 0) {
    // What stands in front of a value, a request line for example, belongs to it.
    const alone = values.map(({ value, end }, index) => ({
      headline: undefined,
      text: text.slice(values[index - 1]?.end ?? 0, end),
      prose: '',
      values: [value],
    }));
    return alone.length > 0 ? alone : [{ headline: undefined, text, prose, values: [] }];
  }
  return headlines.map((headline, index) => {
    // What stands above the first headline, a request line or a body, belongs to it.
    const from = index === 0 ? 0 : headline.start;
    const to = headlines[index + 1]?.start ?? text.length;
    const inside = values.filter(({ start }) => start >= from && start < to).map(({ value }) => value);
    return { headline: moved(headline, from), text: text.slice(from, to), prose: prose.slice(from, to), values: inside };
  });
}

async function readBlock({
  headline,
  text,
  prose,
  values,
}: Block): Promise<{ readonly answers: readonly Answer[]; readonly texts: readonly string[] }> {
  const clues = cluesIn(values);
  clues.details.push(...goDetails(text), ...(await yamlDetails(text)));
  clues.errors.push(...dotnetErrors(text), ...(await yamlError(text)));
  const message = headline && (headline.message ?? messageAfter(prose, headline));
  const answer = compose(clues, headline, message, text);
  if (!answer) return { answers: [], texts: clues.texts };
  // Words around a vague line may be the server's as much as those behind it.
  const whole = headline?.vague && clues.bodies.length === 0 ? [{ ...answer, body: text }] : [];
  return { answers: [...whole, answer], texts: [] };
}

function moved(headline: Headline, by: number): Headline {
  return { ...headline, start: headline.start - by, end: headline.end - by };
}

/** The text with its values replaced by spaces: what is left is prose, at the same places. */
function blanked(text: string, values: readonly EmbeddedValue[]): string {
  let prose = '';
  let at = 0;
  for (const { start, end } of values) {
    prose += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return prose + text.slice(at);
}
