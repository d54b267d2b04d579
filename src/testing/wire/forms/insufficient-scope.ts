import { call, get, post, type Call, type HttpAnswer } from '../answer.js';
import { FILE_ID, REQUEST_ID } from '../examples.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList, tokenError } from '../older-answers.js';
import { errorInfo, grpcStatus, requestInfo, rpcStatus } from '../rpc-status.js';
import type { WireFacts } from '../facts.js';
import type { WireVariants } from '../variants.js';

const INSUFFICIENT = 'Request had insufficient authentication scopes.';
const TOKEN_URL = 'https://oauth2.googleapis.com/token';
const READ_MAIL = ['https://www.googleapis.com/auth/gmail.readonly'];
const READ_DRIVE = ['https://www.googleapis.com/auth/drive.readonly'];

const info = (service: string): object => errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'googleapis.com', { service });

/** The answer with the challenge of RFC 6750, section 3. */
const challenged = (answer: HttpAnswer, scopes: readonly string[]): HttpAnswer => ({
  ...answer,
  headers: {
    ...answer.headers,
    'www-authenticate': `Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="${scopes.join(' ')}"`,
  },
});

const areScopes = ({ requiredScopes }: { readonly requiredScopes: readonly string[] }): boolean =>
  requiredScopes.length > 0 && requiredScopes.every((scope) => /^\S+$/.test(scope));

/** The API that a scope is of, where the beginning of its name tells. */
const APIS: Readonly<Record<string, string>> = {
  calendar: 'calendar-json',
  'cloud-platform': 'secretmanager',
  documents: 'docs',
  drive: 'drive',
  gmail: 'gmail',
  presentations: 'slides',
  spreadsheets: 'sheets',
  youtube: 'youtube',
};

/** A test that names scopes and no API means the API of these scopes. */
function apiOf({ requiredScopes: [scope] = [], service }: Partial<WireFacts>): Partial<WireFacts> {
  const api = APIS[/\/auth\/([a-z-]+)/.exec(scope ?? '')?.[1] ?? ''];
  return service !== undefined || api === undefined ? {} : { service: `${api}.googleapis.com` };
}

/** A call of the API. */
function callTo(service: string): Call {
  if (service === 'drive.googleapis.com') return get('https://www.googleapis.com/drive/v3/files', 'drive.files.list');
  if (service !== 'gmail.googleapis.com') return get(`https://${service}/`);
  return get(`https://${service}/gmail/v1/users/me/messages`, 'gmail.users.messages.list', { type: 'mailbox', id: 'me' });
}

export const insufficientScope: Readonly<Record<WireVariants['InsufficientScope'], WireForm>> = {
  errorInfo: http({
    always: { status: 403, reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' },
    says: { requiredScopes: READ_MAIL, service: 'gmail.googleapis.com', requestId: REQUEST_ID },
    accepts: areScopes,
    complete: apiOf,
    call: ({ service }) => callTo(service),
    answer: ({ requiredScopes, service, requestId }) =>
      challenged(rpcStatus('PERMISSION_DENIED', INSUFFICIENT, info(service), requestInfo(requestId)), requiredScopes),
  }),
  errorList: http({
    always: { status: 403, reason: 'insufficientPermissions' },
    says: { requiredScopes: READ_DRIVE, resource: { type: 'file', id: FILE_ID } },
    accepts: areScopes,
    call: ({ resource }) => get(`https://www.googleapis.com/drive/v3/files/${resource.id}`, 'drive.files.get'),
    answer: ({ requiredScopes }) =>
      challenged(errorList(403, 'global', 'insufficientPermissions', `Insufficient Permission: ${INSUFFICIENT}`), requiredScopes),
  }),
  challenge: http({
    always: { status: 403 },
    says: { requiredScopes: READ_DRIVE },
    accepts: areScopes,
    call: () => get(`https://www.googleapis.com/drive/v3/files/${FILE_ID}?alt=media`, 'drive.files.get'),
    answer: ({ requiredScopes }) => challenged({ status: 403, body: '' }, requiredScopes),
  }),
  fileAccess: http({
    always: { status: 403, reason: 'appNotAuthorizedToFile' },
    says: { resource: { type: 'file', id: FILE_ID } },
    call: ({ resource }) => call('PATCH', `https://www.googleapis.com/drive/v3/files/${resource.id}`, 'drive.files.update'),
    answer: ({ resource }) =>
      errorList(
        403,
        'global',
        'appNotAuthorizedToFile',
        `The user has not granted the app 123456789012 write access to the file ${resource.id}.`,
      ),
  }),
  delegation: http({
    always: { status: 401, reason: 'unauthorized_client', phase: 'credentials' },
    call: () => post(TOKEN_URL),
    answer: () =>
      tokenError(
        401,
        'unauthorized_client',
        'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
      ),
  }),
  invalidScope: http({
    always: { status: 400, reason: 'invalid_scope', phase: 'credentials' },
    call: () => post(TOKEN_URL),
    answer: () =>
      tokenError(400, 'invalid_scope', 'Some requested scopes were invalid. {invalid=[https://www.googleapis.com/auth/drives]}'),
  }),
  grpc: grpc({
    always: { status: 403, grpcCode: 7, reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' },
    says: { service: 'secretmanager.googleapis.com', requestId: REQUEST_ID },
    answer: ({ service, requestId }) => grpcStatus('PERMISSION_DENIED', INSUFFICIENT, info(service), requestInfo(requestId)),
  }),
};
