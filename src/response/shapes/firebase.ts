import { parseJson } from '../body/parse-json.js';
import { isError, isObject, property, stringProperty } from '../safe/property.js';
import { httpCarrier, type Carrier, type Shape } from './carrier.js';
import { serviceOfPrefix, statusOfCode, wordsOfAuthCode } from './firebase-codes.js';
import { codeOfName, httpStatus } from './status.js';

/** `…failed to fetch a valid Google OAuth2 access token with the following error: "Error fetching access token: invalid_grant (Bad Request)"`. */
const TOKEN = /OAuth2 access token with the following error: "(?:Error fetching access token: )?([a-z_]{4,40})(?:: | \(|")([^")]{0,500})/;

const FIRESTORE = { service: 'firestore.googleapis.com' };

/** Firebase's SDKs for the web: `FirebaseError` with a code; the code of Firestore has no prefix. Cloud Functions for Firebase answer for themselves. */
export const firebaseError: Shape = (value) => {
  const code = stringProperty(value, 'code');
  if (stringProperty(value, 'name') !== 'FirebaseError' || code === undefined || isObject(property(value, 'errorInfo'))) return undefined;
  const [prefix, name] = split(code);
  if (prefix === 'functions') return 'foreign';
  if (prefix === undefined) {
    const grpc = codeOfName(name);
    if (grpc === undefined) return undefined;
    return { type: 'grpc', error: { message: withoutCode(stringProperty(value, 'message')) }, code: grpc, call: FIRESTORE };
  }
  return withServerResponse(value, prefix) ?? byCode(prefix, name, stringProperty(value, 'message'));
};

/** Firebase's Admin SDK: `errorInfo: { code, message }`, with the response as `httpResponse` from version 14 on, and nothing of it before. */
export const adminError: Shape = (value) => {
  const response = property(value, 'httpResponse');
  const status = httpStatus(response);
  const code = stringProperty(property(value, 'errorInfo'), 'code') ?? (status === undefined ? undefined : stringProperty(value, 'code'));
  if (code === undefined || httpStatus(property(value, 'response')) !== undefined || isError(property(value, 'cause'))) return undefined;
  const [prefix, name] = split(code);
  if (prefix === undefined) return undefined;
  const service = serviceOfPrefix(prefix);
  if (status !== undefined) {
    const [headers, data] = [property(response, 'headers'), property(response, 'data')];
    return httpCarrier({ status, headers, data, call: service === undefined ? undefined : { service } });
  }
  const message = stringProperty(property(value, 'errorInfo'), 'message') ?? stringProperty(value, 'message');
  return fromWords(message, service) ?? byCode(prefix, name, message);
};

/** The Realtime Database of either SDK: `PERMISSION_DENIED: Permission denied`, `permission_denied at /path: Client doesn't have permission …`. */
export const realtimeDatabase: Shape = (value) => {
  const message = stringProperty(value, 'message') ?? '';
  if (stringProperty(value, 'code') !== 'PERMISSION_DENIED' || !/^permission_denied(?: at \/|: Permission denied)/i.test(message))
    return undefined;
  return httpCarrier({ status: 403, data: { error: 'Permission denied' }, call: { service: 'firebasedatabase.googleapis.com' } });
};

/** Cloud Storage for Firebase keeps the body of the response as text. */
function withServerResponse(value: object, prefix: string): Carrier | undefined {
  const text = stringProperty(property(value, 'customData'), 'serverResponse');
  const body = text === undefined || text === '' ? undefined : parseJson(text);
  if (!isObject(body)) return undefined;
  const service = serviceOfPrefix(prefix);
  return { type: 'body', body, ...(service !== undefined && { call: { service } }) };
}

/** The Admin SDK repeats a response that it does not understand, and what the token endpoint said. */
function fromWords(message: string | undefined, service: string | undefined): Carrier | undefined {
  const raw = /Raw server response: "([\s\S]*)"/.exec(message?.slice(0, 20_000) ?? '')?.[1];
  const body = raw === undefined ? undefined : parseJson(raw);
  if (isObject(body)) return { type: 'body', body, ...(service !== undefined && { call: { service } }) };
  const token = TOKEN.exec(message?.slice(0, 20_000) ?? '');
  return token ? { type: 'body', body: { error: token[1], error_description: token[2] } } : undefined;
}

function byCode(prefix: string, name: string, message: string | undefined): Carrier | undefined {
  const service = serviceOfPrefix(prefix);
  const words = prefix === 'auth' ? wordsOfAuthCode(name) : undefined;
  const status = statusOfCode(name);
  if (service === undefined || (words === undefined && status === undefined)) return undefined;
  const code = status ?? 400;
  // What Cloud Storage for Firebase says here it says itself, whatever the server's reason was.
  const said = prefix === 'storage' ? '' : withoutCode(message);
  const error = { code, message: words ?? said, ...(code === 403 && { status: 'PERMISSION_DENIED' }) };
  return httpCarrier({ status: code, data: { error }, call: { service } });
}

function split(code: string): readonly [prefix: string | undefined, name: string] {
  const slash = code.indexOf('/');
  return slash < 0 ? [undefined, code] : [code.slice(0, slash), code.slice(slash + 1)];
}

/** `Firebase Storage: … (storage/unauthorized)`: the name in front and the code behind are the SDK's own. */
function withoutCode(message = ''): string {
  return message.replace(/^Firebase(?: [A-Z]\w+)?: /, '').replace(/ \([a-z-]{2,40}\/[^)]{1,200}\)\.?$/, '');
}
