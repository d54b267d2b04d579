import { beforeAll, describe, expect, it } from 'vitest';
import { classifyBatch, type Denial } from '../../src/index.js';
import { askAbout, askCaught } from '../fixtures/ask.js';
import { detail, errorInfo } from '../fixtures/bodies.js';
import { cpuTimeOf } from '../fixtures/cpu-time.js';

/** What drives a careless reader into work that grows with the square of the text. */
const PIECES = [
  '[',
  '{"error":',
  '[{"error":{"code":403,"message":"x"}},',
  '"\\',
  '<Error><Code>',
  '<script',
  '&#39',
  'Permission ',
  'https://a',
  'eyJa.',
  '-----BEGIN ',
  '1,',
  '\u202E',
];

/** Milliseconds of processor time: far more than any of these needs, and far less than a reader that is not linear takes for a quarter of a megabyte. */
const LIMIT_MS = 3_000;

const FORMS: Readonly<Record<string, (text: string) => Promise<Denial | undefined> | Promise<unknown>>> = {
  'a body': (text) => askAbout(text),
  'a page': (text) => askAbout(`<html><body>${text}`),
  'every field of an error': (text) => {
    const info = errorInfo(text, text, {
      permission: text,
      resource: text,
      service: text,
      consumer: text,
      activationUrl: text,
      quota_limit: text,
    });
    const help = detail('Help', { links: [{ description: text, url: text }] });
    return askAbout({
      error: { code: 403, status: text, message: text, details: [info, help], errors: [{ reason: text, message: text, domain: text }] },
    });
  },
  'the message of an error, and its headers': (text) => {
    const response = { status: 403, headers: { 'www-authenticate': text, 'retry-after': text, date: text }, data: undefined };
    return askCaught(
      Object.assign(new Error(text), {
        [Symbol.for('gaxios-gaxios-error')]: '7.1.3',
        response,
        config: { url: `https://x.googleapis.com/${text}` },
      }),
    );
  },
  'a batch': (text) =>
    classifyBatch({ status: 200, headers: { 'content-type': `multipart/mixed; boundary=${text.slice(0, 70)}` }, body: text }),
};

// What is loaded on the first failure is no part of the time.
beforeAll(() => askAbout({}));

describe.each(Object.keys(FORMS))('%s of a quarter of a megabyte takes no longer for being', (form) => {
  it.each(PIECES)('%j again and again', async (piece) => {
    const text = piece.repeat(Math.ceil(256_000 / piece.length));
    expect(await cpuTimeOf(() => FORMS[form]!(text))).toBeLessThan(LIMIT_MS);
  });
});

describe('text without end', () => {
  it('is read to its bound only, wherever a client keeps it', async () => {
    const text = `${'{"error":'.repeat(4_000_000)}`;
    for (const caught of [
      new Error(text),
      { status: 403, message: text },
      { code: 7, details: text },
      { response: { status: 403, data: { error: { message: text } } } },
      text,
    ]) {
      const took = await cpuTimeOf(async () => {
        const denial = await askCaught(caught);
        expect(JSON.stringify(denial ?? null).length).toBeLessThan(20_000);
      });
      expect(took).toBeLessThan(LIMIT_MS);
    }
  });
});
