import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inflate } from '../../src/knowledge/inflate.js';

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

  it('that is damaged is an error, which `tableText` answers with nothing', async () => {
    await expect(inflate('AAAA')).rejects.toThrow();
  });
});
