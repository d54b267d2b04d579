import { answerOf, DEFINITIONS, explainDenial, explainText, factsOf, remedySentence, whoOf, type CountedDenial } from '#text';
import type { Explanation, Fix, Question, Reply } from './messages';
import { withoutSecrets } from './secrets';

type Denial = CountedDenial['denial'];
type Remedy = Denial['remedies'][number];

/** What the command line reads of a file, too; of a longer text the end counts, where a log says what failed. */
const MAX_TEXT = 4 * 1_024 * 1_024;
const MAX_OTHERS = 10;

/** Reads a text and explains what was denied in it. Secrets go first: nothing else sees them. Never rejects. */
export async function answerTo({ id, text: given, url, method, status }: Question): Promise<Reply> {
  const start = performance.now();
  const { text, lines } = withoutSecrets(given.slice(-MAX_TEXT));
  const said = await explained(text, { url, method, status });
  return { id, text, secretLines: lines, ...said, ms: performance.now() - start };
}

async function explained(text: string, added: Omit<Question, 'id' | 'text'>): Promise<Pick<Reply, 'explanation' | 'why'>> {
  if (text.trim() === '' && added.status === undefined) return {};
  try {
    const read = await explainText(text, added);
    return read.denial ? { explanation: explanationOf(read.denial, await read.all()) } : { why: read.why };
  } catch (error) {
    return { why: `The text can't be read: ${String(error)}. This is a bug in google-denials.` };
  }
}

function explanationOf(denial: Denial, all: readonly CountedDenial[]): Explanation {
  const { kind, certainty, situation, remedies, evidence } = denial;
  const others = all.filter((other) => other.denial.message !== denial.message).slice(0, MAX_OTHERS);
  return {
    kind,
    definition: DEFINITIONS[kind],
    certainty,
    cause: `${answerOf(denial)}.`,
    ...(situation && { situation: { id: situation.id, summary: situation.summary } }),
    fixes: remedies.map((remedy) => fixOf(remedy, denial)),
    facts: factsOf(denial),
    evidence: evidence.map(({ source, path, value, says }) => ({ source, value, says, ...(path !== undefined && { path }) })),
    others: others.map((other) => ({ count: other.count, kind: other.denial.kind, cause: `${answerOf(other.denial)}.` })),
    asText: explainDenial(denial),
    asJson: JSON.stringify(denial.toJSON(), undefined, 2),
  };
}

function fixOf(remedy: Remedy, denial: Denial): Fix {
  const { detail, command, url, docs } = remedy;
  return {
    title: remedySentence(remedy),
    detail,
    who: whoOf(remedy, denial),
    ...(command !== undefined && { command }),
    ...(url !== undefined && { url }),
    ...(docs !== undefined && { docs }),
  };
}
