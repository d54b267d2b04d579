/** One line of an explanation. A line that is too long for a screen goes on below its text, never below its lead. */
export interface Line {
  /** What stands in front of the text, white space included. */
  readonly lead: string;
  readonly text: string;
  readonly tone: 'answer' | 'plain' | 'quiet' | 'fact' | 'step' | 'heading';
  /** True for commands and URLs, which are copied: they are never broken. */
  readonly whole?: boolean;
  /** What a small screen keeps of the text. */
  readonly brief?: string;
  /** Lines that a small screen leaves out, those with the highest number first; the others always stay. */
  readonly spare?: number;
}
