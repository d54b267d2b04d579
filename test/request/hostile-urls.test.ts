import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationOf } from './identify.js';

describe('of the URL, an operation', () => {
  it('holds no key, token, signature, user name or fragment', async () => {
    const operation = await operationOf(
      'GET https://user:hunter2hunter2@storage.googleapis.com/b/o?alt=media&key=AIzaSyExampleExampleExampleExample&access_token=ya29.secret&X-Goog-Signature=abcdef&userProject=p#token',
    );
    expect(operation.origin).toBe('https://storage.googleapis.com');
    expect(JSON.stringify(operation)).not.toMatch(/hunter2|Example|ya29|abcdef|#/);
  });

  it('holds no token that stands in the path', async () => {
    const operation = await operationOf('GET https://www.googleapis.com/oauth2/v1/tokeninfo/ya29.a0ExampleExampleExample');
    expect(JSON.stringify(operation)).not.toContain('ExampleExample');
  });

  it.each([
    ['supportsAllDrives=true', true],
    ['fields=id&supportsTeamDrives=true', true],
    ['supportsAllDrives=false', false],
    ['fields=id', false],
  ])('tells whether the call knows shared drives: %s', async (query, sharedDrives) => {
    expect(await operationOf(`GET https://www.googleapis.com/drive/v3/files/1AbC?${query}`)).toMatchObject({ sharedDrives });
  });
});

describe('a URL from a stranger', () => {
  it.each([
    'GET https://www.googleapis.com/constructor/__proto__/toString',
    'GET https://drive.googleapis.com/__proto__',
    'GET https://constructor.googleapis.com/v1/hasOwnProperty',
    'GET https://secretmanager.googleapis.com/v1/projects/%E0%A4%A/secrets/s',
    `GET https://www.googleapis.com/drive/v3/files/${'a/'.repeat(5_000)}`,
    `GET https://firestore.googleapis.com/v1/projects/p/databases/d/documents/${'x/'.repeat(200)}y`,
    'GET not a url',
    'GET ',
  ])('never breaks: %s', async (request) => {
    expect(await operationOf(request)).toMatchObject({ phase: 'api' });
  });

  it('never throws, whatever it is', async () => {
    const segment = fc.oneof(
      fc.constantFrom('v1', 'projects', 'files', 'drive', '*', '**', '@', '', '..', ':get', 'o', 'b'),
      fc.string({ unit: 'binary' }),
    );
    const host = fc.constantFrom(
      'www.googleapis.com',
      'storage.googleapis.com',
      'compute.googleapis.com',
      'localhost:1',
      'x.y.googleapis.com',
    );
    await fc.assert(
      fc.asyncProperty(host, fc.array(segment, { maxLength: 12 }), fc.constantFrom('GET', 'POST', 'x'), async (name, segments, method) => {
        const operation = await operationOf(`${method} https://${name}/${segments.join('/')}`);
        expect(operation.governedBy).toMatch(/^(?:iam|sharing|mixed|unknown)$/);
      }),
    );
  });
});
