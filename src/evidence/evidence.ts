import type { Facts } from './facts.js';

/**
 * Where a piece of evidence was read, strongest first.
 *
 * @example `'ErrorInfo'`
 * @see https://google.aip.dev/193
 * @public
 */
export type EvidenceSource =
  | 'ErrorInfo'
  | 'ServiceError'
  | 'PreconditionFailure'
  | 'QuotaFailure'
  | 'ResourceInfo'
  | 'RetryInfo'
  | 'Help'
  | 'LocalizedMessage'
  | 'RequestInfo'
  | 'DebugInfo'
  | 'WWW-Authenticate'
  | 'OAuthError'
  | 'LegacyError'
  | 'StorageXml'
  | 'MapsStatus'
  | 'HtmlPage'
  | 'Message'
  | 'Header'
  | 'Status'
  | 'Probe';

/**
 * One thing that was read from the denied response, and what it says.
 *
 * @example `{ source: 'ErrorInfo', path: 'error.details[0]', value: 'SERVICE_DISABLED', says: 'googleapis.com gives reason SERVICE_DISABLED' }`
 * @see https://google.aip.dev/193
 * @public
 */
export interface Evidence {
  /** Where it was read, for example `'ErrorInfo'`. */
  readonly source: EvidenceSource;
  /** The place inside the body or the header name, for example `error.details[0]`. */
  readonly path?: string;
  /** The namespace of `value`: the domain of an ErrorInfo (`iam.googleapis.com`) or of a legacy reason (`usageLimits`), an error enum of a service. */
  readonly domain?: string;
  /** The decisive value as on the wire, cleaned and bounded: a reason, a code, a line of the message. */
  readonly value: string;
  /** One line for people. */
  readonly says: string;
}

/** A piece of evidence with what the later stages need of it: the wording that matched and the facts that it states. */
export interface Finding extends Evidence {
  /** For `Message` findings: the id of the wording that matched. */
  readonly wording?: string;
  /** True for a sentence that decides nothing by itself: situations ask for it. */
  readonly marks?: true;
  readonly facts?: Facts;
}
