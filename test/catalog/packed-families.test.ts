import { describe, expect, it } from 'vitest';
import type { DeniedCall } from '../../src/catalog/engine/condition.js';
import { Catalog } from '../../src/catalog/engine/catalog.js';
import { INDEX } from '../../src/catalog/engine/indexed.js';
import { packedFamilies } from '../../src/catalog/engine/packed-families.js';
import { drive } from '../../src/catalog/workspace/drive.js';
import { gmail } from '../../src/catalog/workspace/gmail.js';

const pack = (names: readonly string[], lines: () => Promise<string | undefined>) => ({ names, lines });
const text = `${JSON.stringify(drive)}\n${JSON.stringify(gmail)}`;

describe('families that are packed together', () => {
  it('are found by name, and unpacked once', async () => {
    let unpacked = 0;
    const load = packedFamilies([pack(['drive', 'gmail'], () => Promise.resolve((unpacked++, text)))]);
    expect(await Promise.all([load('gmail'), load('drive'), load('gmail')])).toEqual(
      [gmail, drive, gmail].map((family) => structuredClone(family)),
    );
    expect(unpacked).toBe(1);
  });

  it('are looked for in the pack that has them, and no other is unpacked', async () => {
    const load = packedFamilies([
      pack(['drive', 'gmail'], () => Promise.resolve(text)),
      pack(['youtube'], () => Promise.reject(new Error('unpacked'))),
    ]);
    expect(await load('drive')).toEqual(structuredClone(drive));
    expect(await load('constructor')).toBeUndefined();
  });

  it.each([
    ['are not there', () => Promise.resolve(undefined)],
    ['cannot be unpacked', () => Promise.reject(new Error('no DecompressionStream'))],
    ['are cut off', () => Promise.resolve(text.slice(0, 100))],
    ['are another version’s', () => Promise.resolve('')],
  ])('that %s are undefined', async (_, lines) => {
    expect(await packedFamilies([pack(['drive', 'gmail'], lines)])('drive')).toBeUndefined();
  });
});

describe('a catalog without its families', () => {
  const call: DeniedCall = {
    kind: 'NotShared',
    status: 404,
    sentences: new Set(['tag-manager/not-found-or-denied']),
    reasons: new Set(),
    permissions: [],
    names: [],
    service: 'tagmanager.googleapis.com',
  } as unknown as DeniedCall;

  it.each([
    ['left out', () => Promise.resolve(undefined)],
    ['unreadable', () => Promise.reject(new Error('damaged'))],
    ['of another version', () => Promise.resolve({ ...drive, situations: {} })],
  ])('that are %s reads what was said, and knows no situation', async (_, load) => {
    const catalog = new Catalog(INDEX, load);
    expect(catalog.sentencesIn('Not found or permission denied.').map(({ id }) => id)).toContain('tag-manager/not-found-or-denied');
    expect(catalog.answersToSentence('tag-manager/not-found-or-denied').length).toBeGreaterThan(0);
    expect(await catalog.situationsOf(call)).toEqual([]);
  });

  it('has no families of a service', async () => {
    expect(await new Catalog(INDEX, () => Promise.resolve(undefined)).accessTo('drive.googleapis.com', 'file')).toBeUndefined();
  });
});
