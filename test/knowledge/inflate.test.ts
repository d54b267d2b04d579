import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inflate } from '../../src/knowledge/inflate.js';

const words = 'alpha.example.list\nalpha.example.get\n';
vi.mock('../../src/knowledge/dictionary.js', async () => ({ DICTIONARY: deflateRawSync(words).toString('base64') }));

const text = `drive\n${'files drives – „quoted“ '.repeat(500)}`;
const packed = deflateRawSync(text).toString('base64');

afterEach(() => vi.unstubAllGlobals());

describe('a packed table', () => {
  it('is read by zlib under Node', async () => {
    expect(await inflate(packed)).toBe(text);
  });

  it('is read by the platform where there is no zlib', async () => {
    vi.stubGlobal('process', { env: {} });
    expect(await inflate(packed)).toBe(text);
  });

  it('is read without Buffer', async () => {
    vi.stubGlobal('Buffer', undefined);
    expect(await inflate(packed)).toBe(text);
  });

  it('that is plain is left alone', async () => {
    expect(await inflate(text)).toBe(text);
  });

  it.each([
    ['by zlib under Node', () => undefined],
    ['by the platform where there is no zlib', () => vi.stubGlobal('process', { env: {} })],
  ])('that was packed against the dictionary is read %s', async (_, prepare) => {
    const own = 'alpha.example.get – „quoted“\nalpha.example.list';
    const against = deflateRawSync(own, { level: 9, dictionary: Buffer.from(words) }).toString('base64');
    expect(against.length).toBeLessThan(deflateRawSync(own, { level: 9 }).toString('base64').length);
    prepare();
    expect(await inflate(`~${against}`)).toBe(own);
    await expect(inflate(against)).rejects.toThrow();
  });

  it('that is damaged is an error, which `tableText` answers with nothing', async () => {
    await expect(inflate('AAAA')).rejects.toThrow();
  });
});
