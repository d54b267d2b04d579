import type { Told } from './told.js';

/**
 * What kind of thing a sentence asks for: a `grant` of a role or a permission, a parameter or header to `set`, a page to `visit`, a while to `wait`, a
 * `check` that somebody has a role.
 */
export type AskKind = 'grant' | 'check' | 'set' | 'visit' | 'wait';

/** What the server asks the reader to do. All of it is its word alone: a remedy quotes it, and makes a command only of what it can check. */
export interface Ask {
  readonly kind: AskKind;
  /** The sentence, cleaned. */
  readonly says: string;
  /** The role that it names by its id. */
  readonly role?: Told;
  /** The account that it names. */
  readonly principal?: Told;
  readonly permissions?: readonly string[];
  /** The parameter or header that it names. */
  readonly name?: string;
  /** A page of Google's own. */
  readonly url?: string;
}
