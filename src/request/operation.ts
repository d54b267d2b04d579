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
  /** The URL with every query parameter that may hold a secret removed. */
  readonly url?: string;
  readonly resource?: Resource;
  /** The project in the URL, without `projects/`. */
  readonly project?: string;
  readonly governedBy: Governance;
  /** `credentials` when the denied call was token traffic (token endpoint, STS, impersonation, metadata server). */
  readonly phase: 'api' | 'credentials';
}
