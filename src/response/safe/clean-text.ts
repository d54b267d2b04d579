/**
 * Control characters (line feed and tab excepted), and the invisible ones that steer a display or hide a text in a text: bidirectional overrides,
 * zero-width joiners, tags, variation selectors, also those that no standard has given a meaning yet.
 */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;

/** Most texts have nothing but letters of ASCII, tabs and line feeds. */
const NOT_ASCII = /[^\n\t\u0020-\u007E]/;

/** An API key, all but the last four characters. */
const API_KEY = /AIza[\w-]{10,200}/g;

/**
 * What is recognised by its own shape: OAuth tokens, authorization codes, JWTs, client secrets, PEM keys, newer API keys. Those that begin with a short
 * word stand in the middle of no word and no path, but behind an escape (`\n`, `%22`), and their slashes may be escaped as well (`%2F`, `\/`).
 */
const SECRETS = [
  /ya29(?:\.|%2E)[\w.~+/%-]{4,16384}=*/gi,
  // A registration token of Firebase Cloud Messaging: whoever has it reaches that device.
  /(?<![\w-])[\w-]{8,1024}(?::|%3A)APA91[\w-]{20,1024}/gi,
  /(?<!(?<!\\|%[\da-f])[\w./-]|%2F)1(?:\\?\/|%2F){2}[\w-]{8,512}/gi,
  /(?<!(?<!\\|%[\da-f])[\w./-]|%2F)4(?:\\?\/|%2F)[\w-]{20,512}/gi,
  /(?<!(?<!\\|%[\dA-Fa-f])[\w-])eyJ[\w-]{4,8192}(?:\.[\w-]{0,8192}){1,4}/g,
  /(?<!(?<!\\|%[\dA-Fa-f])\w)AQ\.[\w-]{30,512}/g,
  /GOCSPX-[\w-]{8,64}/g,
  /-----BEGIN [A-Z ]{3,32}-----(?:[^-]|-(?!----END)){0,16384}(?:-----END [A-Z ]{3,32}-----)?/g,
];

/**
 * A secret behind its name, as URLs, headers, JSON, XML, form bodies and lists write it, also where the quotes or the sign between the two are escaped.
 * Behind a colon and a space, as in prose, it has to be no word: long, with a digit in it. It is never the name of a resource, a URL, or a count.
 */
const NAMED =
  /(?<!(?<!%[\da-f]|\\(?:u[\da-f]{3})?)[a-z\d])((?:[a-z]{0,20}[_-]?(?:token|secret|assertion)|(?:x-goog-)?(?:copy-source-)?(?:api|encryption)[_-]?key|(?:aws_)?(?:secret_)?access[_-]?key|private[_-]?key|password|passwd|passphrase|pwd|code_verifier|upload_id|saml_?response|signature|sig)(?:(?:\\{0,7}["']|%22)\s{0,4}(?:=>|[=:>]|%3[AD])|\s{0,4}(?:=>|[=>]|%3[AD]|:(?=[\s["'\\%])))(?:\s{0,4}\[?\s{0,4}(?:\\{0,7}["']|%22)|\s{1,4}(?=\S{16})(?=[^\s\d]{0,60}\d)|\[(?!redacted\]))?)(?!AIza…|projects\/|\/\/|https?:\/\/|\d{1,15}(?![\w.-]))[^\s"'&<>,;)}[\]\\]{6,8192}/gi;

/** The same behind a bare colon. Names of resources and their parts are written so, too: `example-secret:dataset.table`, `secrets/db-password:access`. */
const HEADER =
  /(?<!(?<!\\|%[\da-f])[a-z\d]|[/-])((?:(?:[a-z]{1,20}_)?(?:token|secret|assertion)|x-[a-z-]{1,40}(?:token|key|assertion|secret)|api[_-]?key|private_key|password|passwd|passphrase|pwd|code_verifier|signature|sig):)(?!AIza…|projects\/|\/\/)[^\s"'&<>,;)}[\]\\]{6,8192}/gi;

/** Headers in a list of names and values, or of objects that hold one of each. */
const LISTED =
  /((?:authorization|cookie|x-goog-api-key|x-goog-iap-jwt-assertion|x-amz-security-token)\\{0,7}["']\s{0,4},\s{0,4}\\{0,7}["'](?:value\\{0,7}["']\s{0,4}:\s{0,4}\\{0,7}["'])?)(?!\[redacted|value\\{0,7}["'])[^"'\\]{4,8192}/gi;

/** Cookies are pairs, and come in lists: whoever writes one down writes down all of them. */
const COOKIES =
  /(?<!(?<!\\)[a-z\d])((?:set-)?cookie\\{0,7}["']?\s{0,4}[=:]\s{0,4})(?!\\{0,7}["']?\[redacted)(?:\[[^\]\r\n]{0,8192}\]?|\\{0,7}["']?(?=[^"'\r\n=]{1,200}=)[^"'\r\n]{4,8192})/gi;

/** `?key=` in a URL; too common a word to be redacted after a colon. */
const KEY_PARAMETER = /((?:[?&]|&amp;|\\u0026|%3F|%26)(?:key|auth)(?:=|%3D))(?!AIza…)[^\s"'&<>]{4,512}/gi;

/** What a header of this name holds, with or without the name of its scheme; never a word or a name made of words. */
const AUTHORIZATION =
  /(authorization\\{0,7}["']?\s{0,4}(?:[=:]|%3A)(?:\s|%20){0,4}\[?\\{0,7}["']?(?:[a-z]{3,20}(?:\s|%20){1,4})?)(?!\S{0,20}\s?\[redacted|[a-z.]{6,80}(?:[\s"',;]|$))[^\s"',;]{6,8192}/gi;

/** Behind the name of a scheme alone, what is no word: long, or with a digit in it, or padded. */
const SCHEME =
  /(?<!(?<!\\|%[\dA-Fa-f])\w)([Bb]earer|BEARER|[Bb]asic|BASIC)(?:\s|%20){1,4}(?:[\w.~+/-]{16,8192}=*|(?=[a-zA-Z.~+/_-]{0,15}[\d=])[\w.~+/-]{6,16}=*)/g;

/** Behind the name of a scheme whose credential is a list, or has a shape of its own: all of it, up to the end of the line. */
const LISTING_SCHEME = /(?<![\w-])(AuthSub|Digest|GoogleLogin|SAPISIDHASH|AWS4-HMAC-SHA256) {1,4}(?=\w{2,40}(?:=|_))[^\r\n]{4,4096}/g;

/** `Basic` and what is no word: no English word has a capital in its middle. */
const BASIC = /\b(Basic) {1,4}(?=[a-zA-Z\d+/]{0,200}[a-z\d][A-Z])[a-zA-Z\d+/]{8,8192}={0,2}/g;

/** A value in quotes behind the name of a secret, whatever it holds: blanks, commas, escaped quotes. */
const QUOTED =
  /(?<![a-z\d])((?:[a-z]{1,20}[_-]){0,3}(?:token|secret|assertion|password|passwd|passphrase|pwd|private[_-]key|(?:api|encryption|access)[_-]key|code_verifier)["']?\s{0,4}(?:=>|[=:])\s{0,4})(?:"(?!\[redacted)(?:[^"\\\r\n]|\\.){1,4096}"|'(?!\[redacted)(?:[^'\\\r\n]|\\.){1,4096}')/gi;

/** The same where the text is itself quoted, so that the quotes around the value are escaped. */
const QUOTED_ESCAPED =
  /(?<![a-z\d])((?:[a-z]{1,20}[_-]){0,3}(?:token|secret|assertion|password|passwd|passphrase|pwd|private[_-]key|(?:api|encryption|access)[_-]key|code_verifier)(?:\\{1,7}["'])?\s{0,4}(?:=>|[=:])\s{0,4}\\{1,7}["'])(?!\[redacted)[^"'\\\r\n]{6,4096}(?=\\{1,7}["'])/gi;

/** The password of `curl -u ann:…`. */
const COMMAND_LINE_USER = /((?<![\w-])(?:-u|-U|--user|--proxy-user)[ =]{1,4}["']?[^\s:"'@/]{1,200}:)(?!\[redacted)[^\s"']{1,500}/g;

/** The password of a proxy, or whatever else stands between a name and a host. */
const USER_INFO = /(:\/\/[^\s/:@?#"'<>]{0,200}:)(?!\[redacted)[^\s/@?#"'<>]{1,200}(?=@)/g;

/** A cheap look before the work: most texts are plain, and hold nothing of the shape of a secret, nor a name with something behind it. */
const UNUSUAL = /[^\n\t\u0020-\u007E]|[=:%>]|["'],|AIza|ya29|[14]\\?\/|eyJ|AQ\.|GOCSPX|-----B|[Bb]earer\s|BEARER\s|[Bb]asic\s|BASIC\s/;

/** What has to be in a text that holds a secret which is recognised by its own shape… */
const SHAPED =
  /AIza|ya29|APA91| -[uU] | --(?:proxy-)?user[ =]|(?:AuthSub|Digest|GoogleLogin|SAPISIDHASH|AWS4-HMAC-SHA256) |(?<!(?<!\\|%[\dA-Fa-f])\w)[14](?:\\?\/|%2[Ff])|eyJ|AQ\.|GOCSPX|-----B|(?:[Bb]earer|BEARER|[Bb]asic|BASIC)(?:\s|%20)|:\/\/[^\s/:@?#"'<>]{0,200}:[^\s/@?#"'<>]{1,200}@/;

/** … or by the name in front of it. It looks back from the sign between the two: there are few of these in a text. */
const NAME =
  /(?:[=:>]|%3|["']\s{0,4},)(?<=(?:key|token|secret|assertion|password|passwd|passphrase|pwd|verifier|upload_id|saml_?response|signature|sig|cookie|authorization|auth)(?:\\{0,7}["']|%22)?\s{0,4}(?:[=:>,]|%3))/i;

/**
 * Makes a text from outside safe to show: no secrets that are recognisable, no control, bidirectional or invisible characters, bounded.
 * Fields that are known to hold secrets are never passed in at all; this is the second line of defence, for prose.
 */
export function cleanText(value: unknown, max = 1_000): string {
  if (typeof value !== 'string') return '';
  const bounded = value.length > max * 2 ? value.slice(0, max * 2) : value;
  return cut(foundClean.has(bounded) ? bounded : cleaned(bounded), max);
}

/** Texts that had nothing to take out, the last few of them: the message of a denial is shown in many places. */
const foundClean = new Set<string>();
const MOST_CLEAN = 300;

function cleaned(text: string): string {
  const clean = UNUSUAL.test(text) ? redactSecrets(NOT_ASCII.test(text) ? text.replace(UNPRINTABLE, '') : text) : text;
  if (clean === text && text.length <= 1_000) {
    if (foundClean.size >= MOST_CLEAN) foundClean.clear();
    foundClean.add(text);
  }
  return clean;
}

/** A text that is clean already, bounded. */
export function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}

/** Takes recognisable secrets out of a text; an API key keeps its last four characters. */
export function redactSecrets(text: string): string {
  if (!SHAPED.test(text) && !NAME.test(text)) return text;
  let clean = text.replace(API_KEY, (key) => `AIza…${key.slice(-4)}`);
  // Whole headers first: a shape inside of one would leave the rest of it.
  clean = clean.replace(LISTING_SCHEME, '$1 [redacted]').replace(AUTHORIZATION, '$1[redacted]').replace(BASIC, '$1 [redacted]');
  clean = clean
    .replace(SCHEME, '$1 [redacted]')
    .replace(COOKIES, '$1[redacted]')
    .replace(QUOTED, quietly)
    .replace(QUOTED_ESCAPED, '$1[redacted]');
  for (const shape of SECRETS) clean = clean.replace(shape, '[redacted]');
  for (const named of [LISTED, NAMED, HEADER, KEY_PARAMETER, USER_INFO, COMMAND_LINE_USER]) clean = clean.replace(named, '$1[redacted]');
  return clean;
}

/** The name with its value gone; of an API key, and of the name of a resource, what may be known stays. */
function quietly(whole: string, name: string): string {
  const value = whole.slice(name.length + 1, -1);
  return value.length < 6 || /^(?:AIza…|projects\/|https?:\/\/|\d+$)/.test(value) ? whole : `${name}"[redacted]"`;
}

/** Headers and fields that hold nothing but secrets. */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  'key',
  'auth',
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-goog-api-key',
  'x-goog-encryption-key',
  'x-goog-copy-source-encryption-key',
  'x-goog-iam-authorization-token',
  'x-goog-iam-authority-selector',
  'x-goog-iap-jwt-assertion',
  'x-goog-upload-url',
  'x-guploader-uploadid',
  'x-serverless-authorization',
  'x-amz-security-token',
  'x-firebase-appcheck',
  'x-firebase-auth',
  'x-forwarded-access-token',
]);

/** Whether a property of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAMES.has(name.toLowerCase()) || redactSecrets(`${name}="secret"`).endsWith('="[redacted]"');
}
