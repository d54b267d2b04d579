import { property, stringProperty } from '../safe/property.js';
import { httpCarrier, type Shape } from './carrier.js';
import { httpStatus } from './status.js';

/** A code of RFC 6749. */
const CODE = /^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}$/;

/** openid-client: the code as `error`, the status and the response whose body it used up beside it. */
export const tokenError: Shape = (value) => {
  const code = stringProperty(value, 'error');
  const status = httpStatus(value) ?? httpStatus(property(value, 'response'));
  const description = stringProperty(value, 'error_description');
  if (code === undefined || !CODE.test(code) || status === undefined || stringProperty(value, 'message') === undefined) return undefined;
  const response = property(value, 'response');
  const headers = property(response, 'headers');
  const data = { error: code, error_description: description, error_uri: stringProperty(value, 'error_uri') };
  return httpCarrier({ status, headers, data, url: stringProperty(response, 'url') || undefined, method: 'POST' });
};

/** passport-oauth2: a `TokenError` or an `AuthorizationError` has the code as its `code`; the 500 that it states is its own. */
export const passportError: Shape = (value) => {
  const code = stringProperty(value, 'code');
  if (!/^(?:Token|Authorization)Error$/.test(stringProperty(value, 'name') ?? '') || code === undefined || !CODE.test(code))
    return undefined;
  return { type: 'body', body: { error: code, error_description: stringProperty(value, 'message') } };
};

/** nodemailer with OAuth 2.0: `EOAUTH2`, and what the token endpoint said as the message, `invalid_grant: Bad Request`. */
export const mailError: Shape = (value) => {
  if (stringProperty(value, 'code') !== 'EOAUTH2') return undefined;
  const said = /^([a-z_]{4,60})(?:: ?([\s\S]{0,1000}))?$/.exec(stringProperty(value, 'message')?.slice(0, 1_100) ?? '');
  if (!said || !CODE.test(said[1]!)) return undefined;
  return { type: 'body', body: { error: said[1], error_description: said[2] } };
};
