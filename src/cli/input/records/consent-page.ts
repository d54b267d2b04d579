import type { Answer } from '../answer.js';

/** `Error 403: access_denied`, with the word and the colon in any script: the word may stand behind the number. */
const CODE =
  /(?:^|[\s>])(?:[\p{L}\p{M}]{2,20}\s{0,2})?(?<status>4\d\d)(?:[ -][\p{L}\p{M}]{1,12}){0,2}\s{0,2}[:：]\s{0,2}(?<code>[a-z]+(?:_[a-z]+){1,5})\b/mu;

/** A page of the consent screen that is not in English: its code says what is wrong. The details of the request that it lists do not. */
export function consentPage(text: string): Answer | undefined {
  const { status, code } = CODE.exec(text.slice(0, 20_000))?.groups ?? {};
  if (status === undefined || code === undefined || /\bError \d{3}: [a-z]+_/.test(text)) return undefined;
  return { status: Number(status), body: `Error ${status}: ${code}` };
}
