import { explainText } from '../../../src/cli/input/explain-text.js';
import type { EvidenceSource } from '../../../src/evidence/evidence.js';
import { anchorOf, explainedBy, type Entry } from './entry.js';
import { responseText } from './response-text.js';

/** A reason, and under which circumstances it holds. */
interface Reason {
  readonly source?: EvidenceSource | undefined;
  readonly reason: string;
  /** A service that it holds for: `storage`, `storage.googleapis.com`. */
  readonly host?: string | undefined;
  /** The namespace that it stands in. */
  readonly domain?: string | undefined;
  /** The sentence that must stand beside it. */
  readonly message?: string | undefined;
  readonly page?: string;
}

/** The section of a reason. `undefined` for what is no name that Google writes, but one that this package gives to a header or a page. */
export async function reasonEntry(page: string, given: Reason): Promise<Entry | undefined> {
  const { source = /^[A-Z][A-Z\d_]*$/.test(given.reason) ? 'ErrorInfo' : 'LegacyError', reason } = given;
  const body = BODIES[source]?.(given);
  if (body === undefined) return undefined;
  const { host } = given;
  const request = host === undefined ? undefined : `GET https://${host.includes('.') ? host : `${host}.googleapis.com`}/`;
  const example = responseText({ ...body, ...(request !== undefined && { request }) });
  const { denial } = await explainText(example);
  if (!denial) return undefined;
  const anchor = `reason-${anchorOf(`${reason} ${given.domain ?? host ?? ''}`)}`;
  return {
    ...explainedBy(denial),
    page,
    anchor,
    form: 'reason',
    heading: reason,
    example,
    ...(given.page !== undefined && { source: given.page }),
  };
}

type Printed = Pick<Parameters<typeof responseText>[0], 'status' | 'body' | 'headers'>;

/** The response in which each source writes its reasons. Sources without one have no names: an HTML page, a status. */
const BODIES: Partial<Readonly<Record<EvidenceSource, (reason: Reason) => Printed>>> = {
  ErrorInfo: ({ reason, domain = 'googleapis.com', message = 'The request was denied.' }) => ({
    status: 403,
    body: {
      error: {
        code: 403,
        message,
        status: 'PERMISSION_DENIED',
        details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain }],
      },
    },
  }),
  ServiceError: ({ reason }) => ({
    status: 403,
    body: {
      error: {
        code: 403,
        message: 'The request was denied.',
        status: 'PERMISSION_DENIED',
        details: [
          {
            '@type': 'type.googleapis.com/google.ads.googleads.v21.errors.GoogleAdsFailure',
            errors: [{ errorCode: { authorizationError: reason }, message: 'The request was denied.' }],
          },
        ],
      },
    },
  }),
  PreconditionFailure: ({ reason }) => ({
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'Precondition check failed.',
        status: 'FAILED_PRECONDITION',
        details: [{ '@type': 'type.googleapis.com/google.rpc.PreconditionFailure', violations: [{ type: reason, subject: '' }] }],
      },
    },
  }),
  LegacyError: ({ reason, domain = 'global', message = 'The request was denied.' }) => ({
    status: 403,
    body: { error: { code: 403, message, errors: [{ message, domain, reason }] } },
  }),
  OAuthError: ({ reason, message }) => ({
    status: 400,
    body: { error: reason, ...(message !== undefined && { error_description: message }) },
  }),
  StorageXml: ({ reason }) => ({
    status: 403,
    body: `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${reason}</Code><Message>The request was denied.</Message></Error>`,
  }),
  MapsStatus: ({ reason }) => ({ status: 200, body: { error_message: 'The request was denied.', results: [], status: reason } }),
  Message: ({ reason }) => ({ status: 400, body: { error: { code: 400, message: reason } } }),
  'WWW-Authenticate': ({ reason }) => ({
    status: 401,
    headers: { 'WWW-Authenticate': `Bearer realm="https://accounts.google.com/", error="${reason}"` },
    body: '',
  }),
};
