/** Control characters (line feed and tab excepted), and the invisible ones that steer a display: bidirectional overrides, zero-width joiners, tags. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** An API key, all but the last four characters. */
const API_KEY = /AIza[\w-]{10,200}/g;

/** Tokens and keys that are recognised by their own shape: OAuth tokens, JWTs, client secrets, PEM keys. */
const TOKENS = [
  /\bya29\.[\w.~+/-]{4,4096}=*/g,
  /\b1\/\/[\w-]{8,512}/g,
  /\beyJ[\w-]{4,8192}(?:\.[\w-]{0,8192}){1,4}/g,
  /\bGOCSPX-[\w-]{8,64}/g,
  /-----BEGIN [A-Z ]{3,32}-----[^-]{0,8192}(?:-----END [A-Z ]{3,32}-----)?/g,
];

/** Secrets that are recognised by the name in front of them, in URLs, headers, JSON and form bodies. */
const NAMED =
  /\b(api_?key|access_?token|refresh_?token|id_?token|client_?secret|assertion|subject_?token|actor_?token|private_?key|password|x-goog-api-key|x-goog-signature|signature|cookie|set-cookie)(["']?\s{0,4}[=:]\s{0,4}["']?)(?!\[)[^\s"'&<>,;)}\]]{6,8192}/gi;

/** `?key=` in a URL; too common a word to be redacted after a colon. */
const KEY_PARAMETER = /([?&]key=)(?!AIza…)[^\s"'&<>]{4,512}/g;

const BEARER = /\b(Bearer|Basic)\s{1,4}[\w.~+/-]{6,8192}=*/g;

/**
 * Makes a text from outside safe to show: no secrets that are recognisable, no control, bidirectional or invisible characters, bounded.
 * Fields that are known to hold secrets are never passed in at all; this is the second line of defence, for prose.
 */
export function cleanText(value: unknown, max = 1_000): string {
  if (typeof value !== 'string') return '';
  const bounded = value.length > max * 2 ? value.slice(0, max * 2) : value;
  const text = redactSecrets(bounded.replace(UNPRINTABLE, ''));
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}

/** Takes recognisable secrets out of a text; an API key keeps its last four characters. */
export function redactSecrets(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  let clean = text.replace(API_KEY, (key) => `AIza…${key.slice(-4)}`);
  for (const pattern of TOKENS) clean = clean.replace(pattern, '[redacted]');
  return clean.replace(NAMED, '$1$2[redacted]').replace(KEY_PARAMETER, '$1[redacted]').replace(BEARER, '$1 [redacted]');
}

/** A cheap look before the work: nearly every message has none of these. */
const SUSPICIOUS = /AIza|ya29\.|1\/\/|eyJ|GOCSPX|BEGIN|[=:]|Bearer|Basic/;
