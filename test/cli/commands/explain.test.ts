import { describe, expect, it } from 'vitest';
import { explained, runProgram } from '../program.js';

const BARE = '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}';
const DISABLED = {
  error: {
    code: 403,
    message: 'Cloud Vision API has not been used in project 123456789012 before or it is disabled.',
    status: 'PERMISSION_DENIED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'SERVICE_DISABLED',
        domain: 'googleapis.com',
        metadata: { consumer: 'projects/123456789012', service: 'vision.googleapis.com' },
      },
    ],
  },
};

describe('what the input lacks can be added', () => {
  it('a URL tells the service, and with it the kind', async () => {
    expect((await explained(BARE)).denial.kind).toBe('MissingPermission');
    expect((await explained(BARE, '--url', 'https://sheets.googleapis.com/v4/spreadsheets/1AbC')).denial).toMatchObject({
      kind: 'NotShared',
      method: 'sheets.spreadsheets.get',
      resource: { id: '1AbC' },
    });
  });

  it('an HTTP method tells methods on one URL apart', async () => {
    const url = 'https://www.googleapis.com/drive/v3/files/1AbC';
    expect((await explained(BARE, '--url', url)).denial.method).toBe('drive.files.get');
    expect((await explained(BARE, '--url', url, '--method', 'patch')).denial.method).toBe('drive.files.update');
  });

  it('a status makes a denial of words that state none, and counts more than what the input says', async () => {
    expect((await explained('No luck today.')).denied).toBe(false);
    expect(await explained('No luck today.', '--status', '403')).toMatchObject({
      denied: true,
      denial: { kind: 'Unclassified', status: 403 },
    });
    expect((await explained(JSON.stringify(DISABLED), '--status', '500')).denied).toBe(false);
  });
});

describe('the exit code says what became of it', () => {
  it('0 and the explanation on the standard output when a call was denied', async () => {
    const { code, out, err } = await runProgram(['explain'], JSON.stringify(DISABLED));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^ApiDisabled: The caller can't call vision\.googleapis\.com: the API isn't enabled in project 123456789012\.\n/);
    expect(out).toContain('$ gcloud services enable vision.googleapis.com --project=123456789012');
  });

  it.each([
    ['a success', 'HTTP/2 200 \ncontent-type: application/json\n\n{"id":"1AbC"}', /HTTP 200 means that the call succeeded/],
    ['a server that failed', 'HTTP/1.1 503 Service Unavailable\n\nThe service is currently unavailable.', /HTTP 503 is a server error/],
    [
      'a request that was wrong',
      '{"error":{"code":400,"message":"Invalid value","status":"INVALID_ARGUMENT"}}',
      /HTTP 400: nothing in the response says that access was denied/,
    ],
    [
      "a bare 403 of a customer's program",
      'curl: (22) The requested URL returned error: 403\n> GET / HTTP/1.1\n> Host: us-central1-acme-prod.cloudfunctions.net\n>\n< HTTP/1.1 403\n',
      /The program at us-central1-acme-prod\.cloudfunctions\.net may have answered itself/,
    ],
    ['prose', 'It compiles.', /No denied Google API call found/],
  ])('1 and why on the standard error for %s', async (_what, input, why) => {
    const { code, out, err } = await runProgram(['explain'], input);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(why);
  });

  it('1 and why as JSON with --json', async () => {
    const { code, out, err } = await runProgram(['explain', '--json'], 'It compiles.');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      command: 'explain',
      denied: false,
      why: expect.stringMatching(/^No denied Google API call/),
    });
  });

  it('2 and the fix for an empty input', async () => {
    const { code, err } = await runProgram(['explain'], ' \n');
    expect(code).toBe(2);
    expect(err).toMatch(/The input is empty.*COMMAND 2>&1 \| google-denials explain/);
  });
});

it('of several failures in one log it explains the one that says most about its cause, and of equals the last', async () => {
  const vague = 'Error: 7 PERMISSION_DENIED: The caller does not have permission\n    at call (/app/a.js:1:1)\n';
  expect((await explained(`googleapi: Error 403: ${DISABLED.error.message}, accessNotConfigured\n${vague}`)).denial.kind).toBe(
    'ApiDisabled',
  );
  const denied = (name: string): string =>
    `Error: 7 PERMISSION_DENIED: Permission '${name}' denied on resource 'projects/p' (or it may not exist).\n`;
  expect((await explained(denied('run.services.get') + denied('run.services.list'))).denial.permissions).toEqual(['run.services.list']);
});

it('of several responses in a row it explains the one that was denied', async () => {
  const redirect = 'HTTP/1.1 302 Found\r\nLocation: https://example.com/\r\n\r\n';
  const denied = `HTTP/2 403 \r\ncontent-type: application/json\r\n\r\n${JSON.stringify(DISABLED)}\r\n`;
  expect((await explained(`${redirect}${denied}`)).denial.kind).toBe('ApiDisabled');
  expect((await explained(`${denied}${redirect}`)).denial.kind).toBe('ApiDisabled');
});

it('reads the end of a log that is longer than it considers', async () => {
  const noise = '2026-05-02 09:00:00 INFO all is well, nothing to see {"n":1}\n'.repeat(10_000);
  expect((await explained(`${noise}${JSON.stringify(DISABLED)}\n`)).denial.kind).toBe('ApiDisabled');
});

it('asks nobody who the caller is', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.reject(new Error('explain went to the network'));
  try {
    const input = `> GET /v1/projects/p/topics/t HTTP/2\n> Host: pubsub.googleapis.com\n> Authorization: Bearer ya29.example-token-example\n\n< HTTP/2 403 \n< \n${BARE}\n`;
    expect((await explained(input)).denial.caller).toMatchObject({ type: 'unknown', verified: false });
  } finally {
    globalThis.fetch = fetch;
  }
});

describe('what of an input was not read is said', () => {
  const response = `HTTP/1.1 403 Forbidden\n\n${BARE}\n`;
  const call = { request: { url: 'https://www.googleapis.com/drive/v3/files/1AbC' }, response: { status: 403, content: { text: BARE } } };
  const ARCHIVE = JSON.stringify({ log: { entries: Array.from({ length: 60 }, () => call) } });

  it.each([
    [
      'a log that is longer than 256 KiB',
      `${'x'.repeat(1_023)}\n`.repeat(256) + response,
      'The input has 257 KiB. Only the last 256 KiB were read.',
    ],
    ['more than 50 responses', ARCHIVE, 'The input has 60 failed responses. Only 50 of them were read.'],
    ['responses below each other', response.repeat(60), ''],
    ['what is read whole', response, ''],
  ])('of %s', async (_what, text, says) => {
    const { code, err } = await runProgram(['explain'], text);
    expect(code).toBe(0);
    expect(err.trim()).toBe(says);
  });
});
