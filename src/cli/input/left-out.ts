/** How many characters of a text are considered; a text that is longer is a log, and what failed stands at its end. */
export const MAX_TEXT = 256 * 1_024;

/** How many answers of a text are explained: the last ones. */
export const MAX_ANSWERS = 50;

/** How many different failures of a log are told apart: the last ones. */
export const MAX_UNITS = 300;

/** What of a text was not read, in a sentence for the person who pasted it. `answers`: how many were found in one part of it; `skipped`: how many of its lines were not looked at. */
export function leftOut(text: string, answers: number, skipped: number): string | undefined {
  // An archive is read whole.
  if (text.length > MAX_TEXT && !/^\s*\{\s*"log"/.test(text))
    return `The input has ${Math.ceil(text.length / 1_024).toLocaleString('en-US')} KiB. Only the last ${MAX_TEXT / 1_024} KiB were read.`;
  if (skipped > 0) return `The input has more than ${MAX_UNITS} different failures. Only the last ${MAX_UNITS} of them were read.`;
  return answers > MAX_ANSWERS
    ? `The input has ${answers.toLocaleString('en-US')} failed responses. Only ${MAX_ANSWERS} of them were read.`
    : undefined;
}
