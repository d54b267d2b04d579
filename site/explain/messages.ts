/** What the page asks its worker: a text, and what the person knows beside it. */
export interface Question {
  readonly id: number;
  readonly text: string;
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | undefined;
}

/** What the worker answers. Everything in it is plain text: nothing is markup. */
export interface Reply {
  readonly id: number;
  /** The text without its secrets: the only one that the page keeps. */
  readonly text: string;
  /** The lines, counted from 1, in which a secret stood. */
  readonly secretLines: readonly number[];
  readonly explanation?: Explanation;
  /** Why nothing was denied, and what would help. */
  readonly why?: string;
  /** How long reading and explaining took, in milliseconds. */
  readonly ms: number;
}

/** A denial as the page lays it out. */
export interface Explanation {
  readonly kind: string;
  readonly definition: string;
  readonly certainty: 'certain' | 'likely' | 'possible';
  /** Who called, what was denied, on what. */
  readonly cause: string;
  /** The exact cause, where one is known. */
  readonly situation?: { readonly id: string; readonly summary: string };
  readonly fixes: readonly Fix[];
  /** What is known of the call, with a label each. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly evidence: readonly { readonly source: string; readonly path?: string; readonly value: string; readonly says: string }[];
  /** The other denials of the text, with how often they stand there. */
  readonly others: readonly { readonly count: number; readonly kind: string; readonly cause: string }[];
  /** The explanation as text, to hand on. */
  readonly asText: string;
  /** The record as JSON, to hand on. */
  readonly asJson: string;
}

/** A remedy as the page lays it out. */
export interface Fix {
  readonly title: string;
  readonly when?: string;
  readonly detail: string;
  readonly who: string;
  readonly command?: string;
  readonly url?: string;
  readonly docs?: string;
}
