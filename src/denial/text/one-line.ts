/** A text on one line: a server's line breaks would look like further lines of the log. */
export function oneLine(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
