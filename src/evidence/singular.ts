/** Endings that the plain rule gets wrong, most special first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/series$/i, 'series'],
  [/([pP])eople$/, '$1erson'],
  [/([cC])orpora$/, '$1orpus'],
  [/([iI])ndices$/, '$1ndex'],
  [/nalyses$/, 'nalysis'],
  [/([cC])aches$/, '$1ache'],
  [/([a-z])ies$/, '$1y'],
  [/(ss|sh|ch|x|us|ias)es$/, '$1'],
  [/([^su])s$/, '$1'],
];

/** What a member of a URL collection is called: `secret` for `secrets`, `policy` for `policies`. */
export function singular(collection: string): string {
  const ending = ENDINGS.find(([pattern]) => pattern.test(collection));
  return ending ? collection.replace(...ending) : collection;
}
