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

/** Endings that only the plain rule fits, as most do. */
const REGULAR = /[a-df-rtv-z]s$/;

/** What a member of a URL collection is called: `secret` for `secrets`, `policy` for `policies`. */
export function singularize(collection: string): string {
  if (REGULAR.test(collection)) return collection.slice(0, -1);
  for (const [ending, replacement] of ENDINGS) if (ending.test(collection)) return collection.replace(ending, replacement);
  return collection;
}
