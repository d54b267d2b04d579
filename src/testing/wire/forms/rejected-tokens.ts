import { get, post } from '../answer.js';
import { FILE_ID, REQUEST_ID } from '../examples.js';
import type { WireFacts } from '../facts.js';
import { grpc, http } from '../form.js';
import { errorList, storageXml, tokenError } from '../older-answers.js';
import { errorInfo, grpcStatus, requestInfo, rpcStatus } from '../rpc-status.js';

const token = () => post('https://oauth2.googleapis.com/token');

const EXPIRED =
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.';

const expired = ({ service, requestId }: Pick<WireFacts, 'service' | 'requestId'>): object[] => [
  errorInfo('ACCESS_TOKEN_EXPIRED', 'googleapis.com', { service }),
  requestInfo(requestId),
];

/** Tokens and signatures that are not accepted, and what the token endpoints answer. */
export const rejectedTokens = {
  tokenInvalid: http({
    always: { status: 401, reason: 'authError', problem: 'tokenInvalid' },
    call: () => get(`https://www.googleapis.com/drive/v3/files/${FILE_ID}`, 'drive.files.get'),
    answer: () => ({
      ...errorList(401, 'global', 'authError', 'Invalid Credentials', { locationType: 'header', location: 'Authorization' }),
      headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' },
    }),
  }),
  tokenExpired: http({
    always: { status: 401, reason: 'ACCESS_TOKEN_EXPIRED', problem: 'tokenExpired' },
    says: { service: 'pubsub.googleapis.com', requestId: REQUEST_ID },
    call: ({ service }) => get(`https://${service}/`),
    answer: (values) => rpcStatus('UNAUTHENTICATED', EXPIRED, ...expired(values)),
  }),
  invalidGrant: http({
    always: { status: 400, reason: 'invalid_grant', phase: 'credentials', problem: 'tokenInvalid' },
    call: token,
    answer: () => tokenError(400, 'invalid_grant', 'Token has been expired or revoked.'),
  }),
  reauth: http({
    always: { status: 400, reason: 'invalid_grant', phase: 'credentials', problem: 'reauthRequired' },
    call: token,
    answer: () =>
      tokenError(400, 'invalid_grant', 'reauth related error (invalid_rapt)', {
        error_subtype: 'invalid_rapt',
        error_uri: 'https://support.google.com/a/answer/9368756',
      }),
  }),
  invalidClient: http({
    always: { status: 401, reason: 'invalid_client', phase: 'credentials', problem: 'clientInvalid' },
    call: token,
    answer: () => tokenError(401, 'invalid_client', 'The OAuth client was not found.'),
  }),
  clientNotAllowed: http({
    always: { status: 403, reason: 'org_internal', phase: 'credentials', problem: 'clientNotAllowed' },
    call: token,
    answer: () => tokenError(403, 'org_internal', 'This client is restricted to users within its organization.'),
  }),
  delegationSubject: http({
    always: { status: 400, reason: 'invalid_request', phase: 'credentials', problem: 'subjectInvalid' },
    call: token,
    answer: () => tokenError(400, 'invalid_request', 'Invalid impersonation "sub" field: nobody@example.com'),
  }),
  federation: http({
    always: { status: 400, reason: 'invalid_target', phase: 'credentials', problem: 'federationRejected' },
    call: () => post('https://sts.googleapis.com/v1/token', 'sts.token'),
    answer: () =>
      tokenError(
        400,
        'invalid_target',
        'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
      ),
  }),
  identityAwareProxy: http({
    always: { status: 401, problem: 'identityTokenInvalid' },
    call: () => get('https://example-service-abcdefghij-uc.a.run.app/'),
    answer: () => ({
      status: 401,
      headers: { 'x-goog-iap-generated-response': 'true', 'content-type': 'text/html; charset=UTF-8' },
      body: 'Invalid IAP credentials: Unable to parse JWT',
    }),
  }),
  signature: http({
    always: { status: 403, reason: 'SignatureDoesNotMatch', problem: 'signatureInvalid' },
    call: () => get('https://storage.googleapis.com/example-reports/report.csv', 'storage.objects.get'),
    answer: () =>
      storageXml(
        403,
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your Google secret key and signing method.',
      ),
  }),
  grpc: grpc({
    always: { status: 401, grpcCode: 16, reason: 'ACCESS_TOKEN_EXPIRED', problem: 'tokenExpired' },
    says: { service: 'pubsub.googleapis.com', requestId: REQUEST_ID },
    answer: (values) => grpcStatus('UNAUTHENTICATED', EXPIRED, ...expired(values)),
  }),
} as const;
