import { JWT } from 'google-auth-library';
import { describe, expect, it } from 'vitest';
import { responseKey } from '../../src/classification/response-key.js';
import { classifyResponse, toDenial, type Denial } from '../../src/index.js';
import { readDeniedResponse } from '../../src/response/read.js';

const OFFLINE = { identity: 'offline' } as const;
const URL_OF_FILE = 'https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjKlMnOpQrStUvWxYz';
const MESSAGE = 'The user does not have sufficient permissions for this file.';
const BODY = {
  error: { code: 403, message: MESSAGE, errors: [{ message: MESSAGE, domain: 'global', reason: 'insufficientFilePermissions' }] },
};
/** More often than it takes until nothing is found out again. */
const OFTEN = 6;

const robot = (name: string): JWT => new JWT({ email: `${name}@example-project.iam.gserviceaccount.com`, key: 'no key' });

const caught = (body: unknown = BODY, headers: Record<string, string> = {}, config: object = { url: URL_OF_FILE }): Error =>
  Object.assign(new Error('Request failed'), { config, response: { status: 403, headers, data: body, config } });

describe('a denial that was met before', () => {
  it('says the same again, about the error that was caught this time', async () => {
    const errors = Array.from({ length: OFTEN }, () => caught());
    const denials: (Denial | undefined)[] = [];
    for (const error of errors) denials.push(await toDenial(error, OFFLINE));
    for (const [index, denial] of denials.entries()) {
      expect(denial!.toJSON()).toEqual(denials[0]!.toJSON());
      expect(denial!.original).toBe(errors[index]);
    }
  });

  it('does not change because somebody changed the one before', async () => {
    const before = (await toDenial(caught(), OFFLINE))!.toJSON();
    for (let turn = 0; turn < OFTEN; turn += 1) {
      const denial = await toDenial(caught(), OFFLINE);
      expect(denial!.toJSON()).toEqual(before);
      Object.assign(denial!.remedies[0]!, { title: 'Do nothing' });
      (denial!.evidence as unknown[]).length = 0;
      Object.assign(denial!.caller, { email: 'mallory@example.com' });
    }
  });

  it('names who called this time', async () => {
    for (const name of ['reader', 'reader', 'reader', 'reader', 'writer', 'reader', 'writer', 'writer']) {
      const denial = await toDenial(caught(), { ...OFFLINE, auth: robot(name) });
      expect(denial!.caller.email).toBe(`${name}@example-project.iam.gserviceaccount.com`);
      expect(denial!.remedies[0]!.title).toContain(`${name}@`);
    }
  });

  it('names the file that was asked for this time', async () => {
    for (let turn = 0; turn < OFTEN; turn += 1) {
      const id = `1AbCdEfGhIjKlMnOpQrSt000${turn}`;
      const url = `https://www.googleapis.com/drive/v3/files/${id}`;
      expect((await toDenial(caught(BODY, {}, { url }), OFFLINE))!.resource?.id).toBe(id);
    }
  });

  it('hides an unshared file behind a 404 only for those who ask by hand or say so', async () => {
    const answer = { status: 404, body: { error: { code: 404, message: 'File not found: 1AbC.' } }, request: { url: URL_OF_FILE } };
    for (let turn = 0; turn < OFTEN; turn += 1) {
      expect(await classifyResponse(answer, OFFLINE)).toBeDefined();
      expect(await classifyResponse(answer, { ...OFFLINE, hidden404: false })).toBeUndefined();
    }
  });
});

describe('what is not kept of a response', () => {
  const keyOf = async (error: Error): Promise<string | undefined> => {
    const key = responseKey((await readDeniedResponse(error, { met: 'by hand' }))!, { met: 'by hand' });
    return key && key.said + key.asked;
  };

  it('is a secret in its URL or in its headers', async () => {
    const config = {
      url: `${URL_OF_FILE}?key=AIzaSyExampleExampleExampleExample12345&fields=id`,
      headers: { authorization: 'Bearer ya29.secret' },
    };
    const key = await keyOf(caught(BODY, {}, config));
    expect(key).toContain('fields=id');
    expect(key).not.toMatch(/AIza|ya29/);
  });

  it('is the time of day: of two answers that differ in nothing else, the second one is known', async () => {
    const dates = ['Fri, 27 Nov 2026 10:00:00 GMT', 'Fri, 27 Nov 2026 10:00:01 GMT'];
    const [one, other] = await Promise.all(dates.map((date) => keyOf(caught(BODY, { date }))));
    expect(one).toBeDefined();
    expect(other).toBe(one);
  });

  it.each([
    ['waits until a date', caught(BODY, { 'retry-after': 'Fri, 27 Nov 2026 10:00:00 GMT' })],
    ['tells when to come back', caught({ error: { code: 429, message: 'Retry after 2026-11-27T10:00:00.000Z' } })],
    ['repeats what was sent', caught(BODY, {}, { url: URL_OF_FILE, data: { name: MESSAGE } })],
    ['is larger than errors are', caught({ error: { code: 403, message: 'a'.repeat(10_000) } })],
  ])('is all of one that %s', async (_what, error) => {
    expect(await keyOf(error)).toBeUndefined();
  });
});
