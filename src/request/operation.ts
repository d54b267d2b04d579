import type { Resource } from '../evidence/facts.js';
import type { Governance } from '../knowledge/lookup.js';

export type { Governance };

/** What was asked: the call that was denied, as far as its URL and the server's own words tell. */
export interface Operation {
  /** The service that answered, for example `drive.googleapis.com`. */
  readonly service?: string;
  /** The id of the REST method, for example `drive.files.get`. */
  readonly method?: string;
  readonly httpMethod?: string;
  /** Scheme, host and port that were called, for example `https://www.googleapis.com`. */
  readonly origin?: string;
  /** The host that answered, where others than Google write the answers: a customer's program, or another company's server. */
  readonly strangersHost?: string;
  /** True when the call said that it knows shared drives; without that, Drive hides what lies on one. */
  readonly sharedDrives?: boolean;
  /** The query parameters of the call; the value of one that may hold a secret is `hidden`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly resource?: Resource;
  /** The project in the URL, without `projects/`. */
  readonly project?: string;
  /** True where all of this stands in a text or in plain data, which anybody may have written. */
  readonly isTold?: boolean;
  readonly governedBy: Governance;
  /** `credentials` when the denied call was token traffic (token endpoint, STS, impersonation, metadata server). */
  readonly phase: 'api' | 'credentials';
}
