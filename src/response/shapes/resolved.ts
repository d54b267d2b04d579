import { arrayProperty, isObject, property, stringProperty } from '../safe/property.js';
import { safely } from '../safe/safely.js';
import type { Carrier, Shape } from './carrier.js';

/** What BigQuery says of a job, or of an error in one, that denied something. See https://cloud.google.com/bigquery/docs/error-messages. */
const REASONS =
  /^(?:accessDenied|quotaExceeded|rateLimitExceeded|jobRateLimitExceeded|billingNotEnabled|billingTierLimitExceeded|blocked|proxyAuthenticationRequired)$/;

/** A BigQuery job that ended in an error: the job itself (`job.metadata`), or the `ApiError` around it. */
export const bigQueryJob: Shape = (value) => {
  for (const job of [value, property(value, 'metadata'), property(value, 'response')]) {
    const result = property(property(job, 'status'), 'errorResult');
    if (isObject(result)) return carried(result, job);
  }
  const [reason, message] = [stringProperty(value, 'reason'), stringProperty(value, 'message')];
  const bare = Object.keys(value).every((key) => ['reason', 'message', 'location', 'debugInfo'].includes(key));
  return bare && message !== undefined && REASONS.test(reason ?? '') ? carried(value, undefined) : undefined;
};

function carried(result: object, job: unknown): Carrier {
  const reference = property(job, 'jobReference');
  const project = stringProperty(reference, 'projectId');
  const id = stringProperty(reference, 'jobId');
  const resource = project !== undefined && id !== undefined && { resource: `projects/${project}/jobs/${id}` };
  return { type: 'body', body: { errorResult: result }, call: { service: 'bigquery.googleapis.com', ...resource } };
}

/** `GoogleAdsFailure` as google-ads-api throws it: no `Error`, the enums in the spelling of protocol buffers. */
export const adsFailure: Shape = (value) => {
  const toJSON = property(value, 'toJSON');
  const errors = arrayProperty(value, 'errors').filter((error) => isObject(property(error, 'error_code')));
  if (errors.length === 0) return undefined;
  const json = typeof toJSON === 'function' ? safely(() => toJSON.call(value) as unknown) : undefined;
  const listed = isObject(json) ? arrayProperty(json, 'errors') : errors;
  const detail = {
    '@type': 'type.googleapis.com/google.ads.googleads.errors.GoogleAdsFailure',
    errors: listed.map((error) => ({ errorCode: spelled(property(error, 'error_code')), message: property(error, 'message') })),
    requestId: stringProperty(value, 'request_id'),
  };
  const message = stringProperty(listed[0], 'message');
  return { type: 'body', body: { error: { message, details: [detail] } }, call: { service: 'googleads.googleapis.com' } };
};

/** `authorization_error` → `authorizationError`. */
function spelled(code: unknown): object {
  const entries = isObject(code) ? Object.entries(code) : [];
  return Object.fromEntries(
    entries.slice(0, 4).map(([name, value]) => [name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]),
  );
}
