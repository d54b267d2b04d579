import { isArray, isError, isObject, property, stringProperty } from '../safe/property.js';
import { httpCarrier, type Shape } from './carrier.js';
import { httpStatus } from './status.js';

/**
 * openai and the SDKs that are generated as it is: `{ status, headers, error }`, where `error` is what the body has under that name. They are used against
 * Gemini's URL too; an error in OpenAI's own form is none of Google's.
 */
export const statusHeadersError: Shape = (value) => {
  const status = httpStatus(value);
  const [headers, error] = [property(value, 'headers'), property(value, 'error')];
  if (status === undefined || !isObject(headers) || !isObject(error) || isError(error)) return undefined;
  if (property(error, 'param') !== undefined && property(error, 'type') !== undefined) return 'foreign';
  const whole = isArray(error) || isObject(property(error, 'error'));
  return httpCarrier({ status, headers, data: whole ? error : { error } });
};

/** ky 2 and ofetch: a `Response` whose body they used up, and what was in it as `data`. */
export const usedResponse: Shape = (value) => {
  const response = property(value, 'response');
  const status = httpStatus(response);
  if (status === undefined || property(response, 'bodyUsed') !== true || isPresent(property(response, 'data'))) return undefined;
  const data = property(value, 'data') ?? property(response, '_data');
  if (!isPresent(data)) return undefined;
  const [request, options] = [property(value, 'request'), property(value, 'options')];
  return httpCarrier({
    status,
    headers: property(response, 'headers'),
    data,
    url: textOf(property(response, 'url')) ?? textOf(property(request, 'url')) ?? textOf(request),
    method: stringProperty(request, 'method') ?? stringProperty(options, 'method'),
    requestHeaders: property(request, 'headers') ?? property(options, 'headers'),
  });
};

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
