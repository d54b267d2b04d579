/** How many characters of a text are considered; a text that is longer is a log, and what failed stands at its end. */
export const MAX_TEXT = 256 * 1_024;

/** How many answers of a text are explained: the last ones. */
export const MAX_ANSWERS = 50;

const STATUS_LINES = /^(?:< )?HTTP\/[\d.]{1,3} [45]\d\d\b/gm;

/** What of a text was not read, in a sentence for the person who pasted it. `answers`: how many were found in it. */
export function leftOut(text: string, answers: number): string | undefined {
  // An archive is read whole.
  if (text.length > MAX_TEXT && !/^\s*\{\s*"log"/.test(text))
    return `The input has ${Math.ceil(text.length / 1_024).toLocaleString('en-US')} KiB. Only the last ${MAX_TEXT / 1_024} KiB were read.`;
  const found = Math.max(answers, text.match(STATUS_LINES)?.length ?? 0);
  return found > MAX_ANSWERS
    ? `The input has ${found.toLocaleString('en-US')} failed responses. Only ${MAX_ANSWERS} of them were read.`
    : undefined;
}
