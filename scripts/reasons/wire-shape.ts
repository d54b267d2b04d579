import type { PlainResponse } from '../../src/index.js';

/** One row of the table. */
export interface ReasonRow {
  readonly reason: string;
  readonly service: string;
  readonly status: string;
  readonly kind: string;
  readonly meaning: string;
}

/** The response in which the reason is documented to arrive: ErrorInfo, the old error list, XML, a token endpoint, an operation inside a 200, a header. */
export function wireShape({ reason, service, status: stated, meaning }: ReasonRow): PlainResponse {
  const status = Number(/\d{3}/.exec(stated)?.[0] ?? 403);
  const host = hostOf(service);
  const request = host === undefined ? {} : { request: { method: 'GET', url: `https://${host}/` } };
  if (/oauth2/.test(service)) {
    const [error = '', description] = reason.split(/: (.*)/);
    return { status, ...request, body: description === undefined ? { error } : { error, error_description: description } };
  }
  if (/WWW-Authenticate/.test(service))
    return { status, headers: { 'www-authenticate': `Bearer realm="https://accounts.google.com/", error="${reason}"` }, body: '' };
  if (/XML|AWS/.test(service)) {
    return {
      status,
      ...request,
      body: `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${reason}</Code><Message>See Code.</Message></Error>`,
    };
  }
  if (/message text|console error/.test(service))
    return { status: status || 403, ...request, body: { error: { code: 403, message: reason } } };
  if (/error\.message/.test(service)) return { status, ...request, body: { error: { code: status, message: reason } } };
  if (/googleads/.test(service)) return { status, ...request, body: adsFailure(service, reason, status) };
  if (/PreconditionFailure/.test(service)) {
    const detail = { '@type': 'type.googleapis.com/google.rpc.PreconditionFailure', violations: [{ type: reason, subject: '' }] };
    return {
      status,
      body: { error: { code: status, status: 'FAILED_PRECONDITION', message: 'Precondition check failed.', details: [detail] } },
    };
  }
  if (/^[A-Z][A-Z_0-9]+$/.test(reason) && !/Workspace|Stripe|GitHub/.test(service))
    return { status, ...request, body: errorInfo(reason, service, status) };
  return { status, ...request, body: legacyError(reason, service, status, meaning) };
}

function hostOf(service: string): string | undefined {
  if (/GitHub|Stripe|AWS|Azure|browser/.test(service)) return undefined;
  if (/^drive/.test(service)) return 'drive.googleapis.com';
  if (/^calendar/.test(service)) return 'calendar.googleapis.com';
  if (/^youtube/.test(service)) return 'youtube.googleapis.com';
  const host = /[\w-]+\.googleapis\.com/.exec(service)?.[0];
  return host === undefined || service.startsWith('googleapis.com') ? undefined : host;
}

function errorInfo(reason: string, service: string, status: number): object {
  const domain = /[\w-]+\.googleapis\.com|googleapis\.com/.exec(service)?.[0] ?? 'googleapis.com';
  const detail = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain };
  return { error: { code: status, message: 'The request was denied.', status: 'PERMISSION_DENIED', details: [detail] } };
}

function adsFailure(service: string, reason: string, status: number): object {
  const family = (/(\w+_error)\b/.exec(service)?.[1] ?? 'error').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const detail = {
    '@type': 'type.googleapis.com/google.ads.googleads.v21.errors.GoogleAdsFailure',
    errors: [{ errorCode: { [family]: reason }, message: 'Denied.' }],
  };
  return { error: { code: status, message: 'Request contains an error.', status: 'PERMISSION_DENIED', details: [detail] } };
}

function legacyError(reason: string, service: string, status: number, meaning: string): object {
  const domain = /androidpublisher/.test(service) ? 'androidpublisher' : /youtube/.test(service) ? 'youtube' : 'global';
  const message = /login required/i.test(meaning) || reason === 'required' ? 'Login Required' : 'Denied.';
  return { error: { code: status, message, errors: [{ domain, reason, message }] } };
}
