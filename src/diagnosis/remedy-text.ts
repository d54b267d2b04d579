import { cleanText } from '../response/safe/clean-text.js';

/** A name that a server sent, on one line and bounded. */
export function shownName(name: string): string {
  return boundedLine(name, 160);
}

/** A text that may hold words of a server, on one line and bounded. */
export function boundedLine(text: string, most = 400): string {
  return cleanText(text, most).replace(/\s+/g, ' ').trim();
}
