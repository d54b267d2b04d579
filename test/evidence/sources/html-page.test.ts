import { describe, expect, it } from 'vitest';
import { askAbout } from '../../fixtures/ask.js';

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>${title}</title><style>a{color:red}</style></head><body>${body}</body></html>`;

const HOSTED = { url: 'https://orders-abc123-ew.a.run.app/items' };
const STORAGE = { url: 'https://storage.googleapis.com/example-bucket/reports/may.csv' };

describe('a page instead of an answer', () => {
  it.each<[string, string, object, object]>([
    [
      'of the Google front end is an unclassified 403',
      page(
        'Error 403 (Forbidden)!!1',
        '<p><b>403.</b> <ins>That’s an error.</ins><p>Your client does not have permission to get URL <code>/v1/x</code> from this server.  <ins>That’s all we know.</ins>',
      ),
      {},
      { kind: 'Unclassified', certainty: 'possible' },
    ],
    [
      'of Cloud Run asks for the invoker role',
      page(
        '403 Forbidden',
        '<h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/items</code> from this server.</h2>',
      ),
      HOSTED,
      { kind: 'MissingPermission' },
    ],
    [
      'of IAP names the credential',
      'Invalid IAP credentials: empty token',
      { ...HOSTED, status: 401, headers: { 'x-goog-iap-generated-response': 'true' } },
      { kind: 'CredentialRejected', problem: 'identityTokenInvalid' },
    ],
    [
      'of Cloud Armor is a policy',
      '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden',
      HOSTED,
      { kind: 'PolicyBlocked', policy: 'WebApplicationFirewall' },
    ],
    [
      'of the robot check is a rate limit',
      page('Sorry...', "<h1>We're sorry...</h1><p>... but your computer or network may be sending automated queries.</p>"),
      { status: 429 },
      { kind: 'RateLimited' },
    ],
    [
      'of an App Engine app over its quota is a rate limit',
      page('Over Quota', '<h1>Over Quota</h1>This application is temporarily over its serving quota. Please try again later.'),
      { status: 403, url: 'https://example-project.appspot.com/' },
      { kind: 'RateLimited' },
    ],
  ])('%s', async (_, body, parts, expected) => {
    expect(await askAbout(body, { headers: { 'content-type': 'text/html' }, ...parts })).toMatchObject(expected);
  });

  it('shows its words, not its markup', async () => {
    const body = page('403', '<script>var quota = "exceeded";</script><p>Access&nbsp;denied &amp; logged &#8211; &lt;b&gt;');
    const denial = await askAbout(body);
    expect(denial?.serverMessage).toContain('Access denied & logged – <b>');
    expect(denial?.serverMessage).not.toMatch(/color|var quota|<p>/);
  });

  it('in plain text is read by its words', async () => {
    expect(await askAbout('User Rate Limit Exceeded', { status: 429 })).toMatchObject({
      kind: 'RateLimited',
      serverMessage: 'User Rate Limit Exceeded',
    });
    expect(await askAbout('The request was not authenticated.', { ...HOSTED, status: 401 })).toMatchObject({
      kind: 'CredentialRejected',
      problem: 'noCredentials',
    });
  });
});

describe('a page of a program that Google hosts', () => {
  it('is that program’s own matter, unless Google’s front end wrote it', async () => {
    expect(await askAbout(page('Forbidden', '<h1>Members only</h1>'), HOSTED)).toBeUndefined();
    expect(await askAbout({ error: { message: 'Forbidden' } }, HOSTED)).toBeUndefined();
  });
});

describe('the XML of Cloud Storage', () => {
  const xml = (code: string, message: string, details = ''): string =>
    `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>${message}</Message>${details && `<Details>${details}</Details>`}</Error>`;

  it.each<[string, string, object, object]>([
    [
      'names the caller and the permission',
      xml('AccessDenied', 'Access denied.', 'ann@example.com does not have storage.objects.get access to the Google Cloud Storage object.'),
      {},
      { kind: 'MissingPermission', reason: 'AccessDenied', permissions: ['storage.objects.get'], caller: { email: 'ann@example.com' } },
    ],
    [
      'of an anonymous caller',
      xml(
        'AccessDenied',
        'Access denied.',
        'Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.',
      ),
      {},
      { kind: 'MissingPermission', permissions: ['storage.objects.get'] },
    ],
    ['without details', xml('AccessDenied', 'Access denied.'), {}, { kind: 'MissingPermission', certainty: 'likely', permissions: [] }],
    [
      'with a wrong signature',
      xml('SignatureDoesNotMatch', 'Access denied.'),
      {},
      { kind: 'CredentialRejected', problem: 'signatureInvalid' },
    ],
    [
      'with an expired token',
      xml('ExpiredToken', 'Invalid argument.', 'The provided token has expired.'),
      { status: 400 },
      { kind: 'CredentialRejected' },
    ],
    [
      'of a project without billing',
      xml('UserProjectAccountProblem', 'There is a problem with the project.'),
      {},
      { kind: 'BillingDisabled' },
    ],
    [
      'of a bucket that pays for nobody',
      xml('UserProjectMissing', 'Bucket is a requester pays bucket but no user project provided.'),
      { status: 400 },
      { kind: 'BillingDisabled' },
    ],
    ['that asks to slow down', xml('SlowDown', 'Please reduce your request rate.'), { status: 429 }, { kind: 'RateLimited' }],
  ])('%s', async (_, body, parts, expected) => {
    expect(await askAbout(body, { ...STORAGE, headers: { 'content-type': 'application/xml' }, ...parts })).toMatchObject({
      ...expected,
      service: 'storage.googleapis.com',
    });
  });

  it('without an object is no denial', async () => {
    expect(await askAbout(xml('NoSuchKey', 'The specified key does not exist.'), { ...STORAGE, status: 404 })).toBeUndefined();
  });
});

describe('headers alone', () => {
  it.each<[string, Record<string, string>, number, object]>([
    [
      'a challenge that asks for a scope',
      {
        'www-authenticate':
          'Bearer realm="x", error="insufficient_scope", error_description="Insufficient scope", scope="openid https://www.googleapis.com/auth/drive"',
      },
      403,
      { kind: 'InsufficientScope', certainty: 'certain', requiredScopes: ['openid', 'https://www.googleapis.com/auth/drive'] },
    ],
    [
      'a challenge that calls the token invalid',
      { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error=invalid_token' },
      401,
      { kind: 'CredentialRejected', problem: 'tokenInvalid', certainty: 'certain' },
    ],
    [
      'a challenge that asks for better claims',
      { 'www-authenticate': 'Bearer error="insufficient_claims", claims="eyJhY3Jz"' },
      401,
      { kind: 'PolicyBlocked', policy: 'ContextAwareAccess' },
    ],
    [
      'a bare challenge',
      { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' },
      401,
      { kind: 'CredentialRejected', problem: 'noCredentials' },
    ],
    [
      'the mark of IAP, which accepts no such token',
      { 'x-goog-iap-generated-response': 'true' },
      401,
      { kind: 'CredentialRejected', problem: 'identityTokenInvalid' },
    ],
    [
      'the mark of IAP, which knows the caller',
      { 'x-goog-iap-generated-response': 'true' },
      403,
      { kind: 'MissingPermission', permissions: ['iap.webServiceVersions.accessViaIAP'], certainty: 'likely' },
    ],
    ['a time to wait', { 'retry-after': '12' }, 429, { kind: 'RateLimited', retryAfterMs: 12_000 }],
  ])('%s', async (_, headers, status, expected) => {
    expect(await askAbout('', { headers, status })).toMatchObject(expected);
  });
});
