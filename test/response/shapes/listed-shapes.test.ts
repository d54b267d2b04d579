import { describe, expect, it } from 'vitest';
import { askCaught } from '../../fixtures/ask.js';
import { API_DISABLED, IAM_DENIAL, IAM_DENIED, RATE_LIMITED } from '../../fixtures/bodies.js';

// Clients that are no dependency of the tests: `npm run clients` runs the real ones. What stands here is what those threw.
const DETAILS = IAM_DENIED.error['details'] as object[];
const WORDS = IAM_DENIED.error['message'] as string;
const MODEL_URL = 'https://generativelanguage.googleapis.com/v1beta/models/m:generateContent';
const QUERY_DENIED =
  'Access Denied: Table example-project:ds.t: User does not have permission to query table example-project:ds.t, or perhaps it does not exist.';

/** An error with the fields of a client. */
function thrown(message: string, fields: object, cause?: unknown): Error {
  return Object.assign(new Error(message, cause === undefined ? {} : { cause }), fields);
}

/** A response whose body was read already. */
async function used(status: number, url: string): Promise<Response> {
  const response = new Response('{}', { status });
  await response.text();
  return Object.defineProperty(response, 'url', { value: url });
}

describe('a shape in which the payload is left', () => {
  it.each<[string, unknown, string | undefined]>([
    [
      '@google/generative-ai and @langchain/google-genai',
      thrown(`[GoogleGenerativeAI Error]: Error fetching from ${MODEL_URL}: [403 Forbidden] ${WORDS} ${JSON.stringify(DETAILS)}`, {
        status: 403,
        errorDetails: DETAILS,
      }),
      'generativelanguage.googleapis.com',
    ],
    [
      'the same with nothing but its message',
      thrown(`[GoogleGenerativeAI Error]: Error fetching from ${MODEL_URL}: [403 Forbidden] ${WORDS} ${JSON.stringify(DETAILS)}`, {}),
      'generativelanguage.googleapis.com',
    ],
    [
      'Genkit',
      thrown(`UNKNOWN: Error fetching from ${MODEL_URL}: [403 Forbidden] ${WORDS}`, { status: 'UNKNOWN', code: 500, detail: IAM_DENIED }),
      'generativelanguage.googleapis.com',
    ],
    [
      '@google-cloud/vertexai',
      thrown(
        `[VertexAI.ClientError]: got status: 403 Forbidden. ${JSON.stringify(IAM_DENIED)}`,
        {},
        thrown(WORDS, { code: 403, status: 'PERMISSION_DENIED', errorDetails: DETAILS }),
      ),
      'aiplatform.googleapis.com',
    ],
    [
      'firebase/ai',
      thrown(`AI: Error fetching from ${MODEL_URL}: [403 Forbidden] ${WORDS} (AI/fetch-error)`, {
        code: 'fetch-error',
        customErrorData: { status: 403, errorDetails: DETAILS },
      }),
      'generativelanguage.googleapis.com',
    ],
    ['an event of the Agent Development Kit with the body', { errorCode: '403', errorMessage: JSON.stringify(IAM_DENIED) }, undefined],
  ])('%s', async (_, value, service) => {
    expect(await askCaught(value)).toMatchObject({ ...IAM_DENIAL, ...(service !== undefined && { service }) });
  });

  it('@google-cloud/vertexai names its service where the response does not', async () => {
    const body = '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}';
    const error = thrown(`[VertexAI.ClientError]: got status: 403 Forbidden. ${body}`, {});
    expect(await askCaught(error)).toMatchObject({ kind: 'MissingPermission', service: 'aiplatform.googleapis.com' });
  });

  it('superagent says who called', async () => {
    const response = {
      status: 403,
      headers: {},
      body: IAM_DENIED,
      request: { url: MODEL_URL, method: 'POST', header: { 'x-goog-api-key': 'AIzaSyExampleExampleExampleExample12345' } },
    };
    expect(await askCaught(thrown('Forbidden', { status: 403, response }))).toMatchObject({ ...IAM_DENIAL, caller: { keySuffix: '2345' } });
  });

  it('ofetch', async () => {
    const response = await used(403, 'https://vision.googleapis.com/v1/images:annotate');
    const error = thrown('[POST] "https://vision.googleapis.com/v1/images:annotate": 403 Forbidden', {
      response,
      data: API_DISABLED,
      options: { method: 'POST' },
    });
    expect(await askCaught(error)).toMatchObject({ kind: 'ApiDisabled', method: 'vision.images.annotate', project: '123456789012' });
  });

  it('GoogleAdsFailure, which is no Error', async () => {
    const failure = {
      errors: [
        { error_code: { authorization_error: 'USER_PERMISSION_DENIED' }, message: "User doesn't have permission to access customer." },
      ],
      request_id: 'r1',
    };
    expect(await askCaught(failure)).toMatchObject({ kind: 'NotShared', service: 'googleads.googleapis.com', requestId: 'r1' });
  });

  it.each<[string, unknown]>([
    [
      'the metadata of a job',
      {
        jobReference: { projectId: 'p', jobId: 'j' },
        status: { state: 'DONE', errorResult: { reason: 'accessDenied', message: QUERY_DENIED } },
      },
    ],
    [
      'a job',
      {
        metadata: {
          jobReference: { projectId: 'p', jobId: 'j' },
          status: { errorResult: { reason: 'accessDenied', message: QUERY_DENIED } },
        },
      },
    ],
    [
      'the error around a job',
      thrown(QUERY_DENIED, {
        errors: [{ reason: 'accessDenied', message: QUERY_DENIED }],
        response: {
          jobReference: { projectId: 'p', jobId: 'j' },
          status: { errorResult: { reason: 'accessDenied', message: QUERY_DENIED } },
        },
      }),
    ],
    ['its errorResult alone', { reason: 'accessDenied', message: QUERY_DENIED }],
  ])('a BigQuery job that was denied: %s', async (_, value) => {
    expect(await askCaught(value)).toMatchObject({ kind: 'MissingPermission', service: 'bigquery.googleapis.com' });
  });
});

describe('a shape in which only words or codes are left', () => {
  it.each<[string, unknown, object | undefined]>([
    [
      'onSnapshot of Firestore',
      thrown('Error 7: Missing or insufficient permissions.', {}),
      { kind: 'MissingPermission', certainty: 'possible', service: 'firestore.googleapis.com' },
    ],
    [
      'BulkWriter',
      thrown(
        "7 PERMISSION_DENIED: Permission 'datastore.entities.create' denied on resource '//cloudresourcemanager.googleapis.com/projects/p' (or it may not exist).",
        {
          code: 7,
          operationType: 'set',
          failedAttempts: 1,
          documentRef: { path: 'users/ann' },
        },
      ),
      { kind: 'MissingPermission', permissions: ['datastore.entities.create'], service: 'firestore.googleapis.com' },
    ],
    [
      'a write of BulkWriter that was denied alone',
      thrown('Missing or insufficient permissions.', {
        code: 7,
        operationType: 'set',
        failedAttempts: 1,
        documentRef: { path: 'users/ann' },
      }),
      { kind: 'MissingPermission', service: 'firestore.googleapis.com' },
    ],
    [
      'a write of BulkWriter in an outage',
      thrown('The service is unavailable.', { code: 14, operationType: 'set', failedAttempts: 9, documentRef: { path: 'users/ann' } }),
      undefined,
    ],
    [
      'a rejected key in firebase-admin 13',
      { errorInfo: { code: 'messaging/invalid-argument', message: 'API key not valid. Please pass a valid API key.' } },
      { kind: 'CredentialRejected', problem: 'apiKeyInvalid', service: 'fcm.googleapis.com' },
    ],
    [
      'a bad request in firebase-admin 13',
      { errorInfo: { code: 'messaging/invalid-argument', message: 'The registration token is not a valid FCM registration token' } },
      undefined,
    ],
    [
      'what google-gax retried until its time was up',
      thrown(
        `Total timeout of API google.spanner.v1.Spanner exceeded 30000 milliseconds retrying error Error: 8 RESOURCE_EXHAUSTED: ${RATE_LIMITED.error['message'] as string}  before any response was received.`,
        { code: 4 },
      ),
      { kind: 'RateLimited' },
    ],
    [
      'the same around an outage',
      thrown('Total timeout of API google.spanner.v1.Spanner exceeded 30000 milliseconds retrying error Error: 14 UNAVAILABLE: no', {
        code: 4,
      }),
      undefined,
    ],
    [
      '@google/genai 1 with retries',
      thrown('Retryable HTTP Error: Too Many Requests', { attemptNumber: 3 }),
      { kind: 'RateLimited', status: 429 },
    ],
    ['the same around an outage', thrown('Retryable HTTP Error: Service Unavailable', { attemptNumber: 3 }), undefined],
    ['an event of the Agent Development Kit', { errorCode: '403', errorMessage: WORDS }, { kind: 'MissingPermission' }],
    ['an event of the Agent Development Kit in an outage', { errorCode: '503', errorMessage: 'overloaded' }, undefined],
    [
      'Firestore for the web',
      thrown('Missing or insufficient permissions.', { name: 'FirebaseError', code: 'permission-denied' }),
      { kind: 'MissingPermission', certainty: 'possible', service: 'firestore.googleapis.com' },
    ],
    ['Firestore for the web, offline', thrown('The client is offline.', { name: 'FirebaseError', code: 'unavailable' }), undefined],
    ['a callable function of one’s own', thrown('no', { name: 'FirebaseError', code: 'functions/permission-denied' }), undefined],
    [
      'Storage for the web with its response',
      thrown("Firebase Storage: User does not have permission to access 'x'. (storage/unauthorized)", {
        name: 'FirebaseError',
        code: 'storage/unauthorized',
        customData: { serverResponse: JSON.stringify(API_DISABLED) },
      }),
      { kind: 'ApiDisabled', certainty: 'certain' },
    ],
    [
      'Storage for the web without it: any cause is possible',
      thrown("Firebase Storage: User does not have permission to access 'x'. (storage/unauthorized)", {
        name: 'FirebaseError',
        code: 'storage/unauthorized',
        customData: { serverResponse: '' },
      }),
      { kind: 'NotShared', certainty: 'possible', service: 'firebasestorage.googleapis.com' },
    ],
    [
      'Auth for the web',
      thrown('Firebase: Error (auth/too-many-requests).', { name: 'FirebaseError', code: 'auth/too-many-requests' }),
      { kind: 'RateLimited', service: 'identitytoolkit.googleapis.com' },
    ],
    [
      'Auth for the web with a sentence as its code',
      thrown('Firebase: Error.', { name: 'FirebaseError', code: 'auth/requests-from-referer-<empty>-are-blocked.' }),
      { kind: 'CredentialRejected', problem: 'apiKeyRestricted' },
    ],
    [
      'a wrong password',
      thrown('Firebase: Error (auth/wrong-password).', { name: 'FirebaseError', code: 'auth/wrong-password' }),
      undefined,
    ],
    [
      'the Realtime Database',
      thrown('PERMISSION_DENIED: Permission denied', { code: 'PERMISSION_DENIED' }),
      { kind: 'NotShared', service: 'firebasedatabase.googleapis.com' },
    ],
    [
      'messaging of firebase-admin 13',
      { errorInfo: { code: 'messaging/mismatched-credential', message: WORDS }, codePrefix: 'messaging' },
      { kind: 'MissingPermission', service: 'fcm.googleapis.com' },
    ],
    [
      'a key file of firebase-admin 12 that was revoked',
      {
        errorInfo: {
          code: 'app/invalid-credential',
          message:
            'Credential implementation provided to initializeApp() via the "credential" property failed to fetch a valid Google OAuth2 access token with the following error: "Error fetching access token: invalid_grant (Invalid JWT Signature.)". There are two likely causes: …',
        },
        codePrefix: 'app',
      },
      { kind: 'CredentialRejected' },
    ],
    ['nodemailer', thrown('invalid_grant: Token has been expired or revoked.', { code: 'EOAUTH2' }), { kind: 'CredentialRejected' }],
    ['passport', thrown('Bad Request', { name: 'TokenError', code: 'invalid_grant', status: 500 }), { kind: 'CredentialRejected' }],
    [
      'openid-client',
      thrown('server responded with an error in the response body', {
        code: 'OAUTH_RESPONSE_BODY_ERROR',
        error: 'invalid_grant',
        error_description: 'Token has been expired or revoked.',
        status: 400,
      }),
      { kind: 'CredentialRejected' },
    ],
  ])('%s', async (_, value, expected) => {
    const denial = await askCaught(value);
    if (expected === undefined) expect(denial).toBeUndefined();
    else expect(denial).toMatchObject(expected);
  });

  it('a URL in the words of a server is not taken for the URL that was called', async () => {
    const words = `Quota exceeded. Error fetching from https://drive.googleapis.com/drive/v3/files/x: [403 Forbidden] ${WORDS}`;
    expect((await askCaught(thrown(words, { code: 7, details: words })))?.service).not.toBe('drive.googleapis.com');
  });
});
