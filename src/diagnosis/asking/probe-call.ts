import type { Denial } from '../../denial/denial.js';
import type { CallName } from './closed-list.js';

/** One call to Google, by its name in the closed list: a URL is only ever made there. */
export interface ProbeCall {
  readonly name: CallName;
  /** What fills the braces of its path. */
  readonly values?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: object;
  /** For credentials that impersonate: asks with the credential behind. */
  readonly behind?: boolean;
}

/** What came back. */
export type ProbeAnswer =
  /** A success with a JSON object. */
  | { readonly outcome: 'answered'; readonly status: number; readonly json: object; readonly date?: string | undefined }
  /** A 4xx: Google refused to answer, which may itself be telling. */
  | { readonly outcome: 'refused'; readonly status: number; readonly denial: Denial | undefined; readonly message: string }
  /** The credential got no token. */
  | { readonly outcome: 'no token'; readonly denial: Denial | undefined; readonly because: string }
  /** Nothing that can be read: a timeout, a 5xx, HTML, nonsense. */
  | { readonly outcome: 'failed'; readonly because: string };
