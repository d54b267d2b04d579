/** The rules of docs/voice.md that a machine can judge. */

/** A text for people, and where it stands. */
export interface Said {
  readonly where: string;
  readonly text: string;
  /** A title is one imperative line that is also read without its detail. */
  readonly title?: boolean;
}

const MOST_WORDS = 25;
const LONGEST_TITLE = 90;

/** Words that the voice advises against, with what to write instead. */
export const DISCOURAGED: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bplease\b|\bsorry\b|\bsimply\b|\bjust\b|\bof course\b/i, 'leave it out'],
  [/\brefus(?:e|es|ed|al|ing)\b/i, 'deny; reject for credentials'],
  [/\bforbids?\b|\bforbidden\b/i, 'block, deny'],
  [/\bwhoever\b|\bsomebody\b/i, 'the caller, the account'],
  [/\bprintouts?\b/i, 'output'],
  [/\bneighbou?rs?\b/i, 'similar kinds'],
  [/\bswitch(?:ed)? (?:on|off)\b/i, 'enable, disable'],
  [/\bset-up\b/i, 'setup (noun), set up (verb)'],
  [/\bcolours?\b|\bmisspelt\b|\bfulfil\b|\bhonour|\bbehaviour\b/i, 'US spelling'],
  [/\badministrators?\b/, 'admin; names of roles keep their capital letter'],
  [/\bcannot\b|\b(?:do|does|is|are|was|has|must|can) not\b/i, "a contraction: can't, doesn't, isn't"],
  [/\bsome minutes\b|\bsome time\b/i, 'a few minutes'],
  [/\bthe thing\b|\bthings\b/i, 'the resource, or its type'],
  [/\bof Google's(?=[.,;:)]|$)/i, "Google's, before the noun"],
  [/\bpayloads?\b|\bthe answer\b|\banswers\b/i, 'response'],
  [/\bthe server\b/i, 'Google'],
  [/\bwants\b/i, 'requires, accepts'],
  [/\bturn(?:s|ed)? (?:on|off) (?:the |an? )?(?:\S+ )?API\b/i, 'enable, disable: an API; a setting may be turned on'],
  [/(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b)/i, "isn't a"],
  [/\bholds? (?:the|this|that|a|no|every) (?:permission|role)/i, 'a role includes a permission; a caller has a role'],
  [/\b(?:lies|lie) (?:on|in|at|outside|above|below)\b/i, 'is'],
  [/\bunique id\b|\bclient id\b|\bits id\b|\bthe id\b/, 'ID'],
];

/** Why texts break the rules; empty if they break none. */
export function faultsOf({ where, text, title = false }: Said): string[] {
  const faults: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words > MOST_WORDS) faults.push(`${words} words in a sentence`);
  }
  for (const [word, instead] of DISCOURAGED) {
    const found = word.exec(text)?.[0];
    if (found !== undefined) faults.push(`"${found}": ${instead}`);
  }
  if (title) faults.push(...titleFaults(text));
  return faults.map((fault) => `${where}: ${fault}\n    ${text}`);
}

function titleFaults(title: string): string[] {
  return [
    ...(title.replace(/\{\w+\}/g, '').length > LONGEST_TITLE ? [`${title.length} characters in a title`] : []),
    ...(/^(?:or|also|and|then)\b/i.test(title) ? ['a title that needs the one before it'] : []),
    ...(/\.$/.test(title) ? ['a title that ends with a full stop'] : []),
    ...(/^(?:\S+ ){1,2}(?:it|them|they|there)\b/.test(withoutCondition(title)) ? ['a pronoun: name the noun'] : []),
  ];
}

/** A pronoun may stand for a noun that the condition in front names. */
function withoutCondition(title: string): string {
  return /^(?:if|when|where)\b/i.test(title) ? '' : title;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?](?:\{value\})?)\s+(?=[\p{Lu}`"“'{])/u);
}
