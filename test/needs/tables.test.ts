import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { methodAccess } from '../../src/access/method-access.js';
import { HAND_WRITTEN } from '../../src/needs/clients/tables/index.js';
import type { Calls } from '../../src/needs/clients/handwritten.js';
import { declaredIn, type Declared } from './declared.js';

const root = path.join(import.meta.dirname, '../..');

function idsOf(calls: Calls, prefix: string): readonly string[] {
  if (typeof calls === 'object' && 'because' in calls) return [];
  return (typeof calls === 'string' ? [calls] : calls)
    .map((call) => (typeof call === 'string' ? call : call.method))
    .map((id) => (id.startsWith('/') ? id.slice(1) : prefix + id));
}

describe.each(HAND_WRITTEN.map((client) => [client.packages.join(', '), client] as const))('the table of %s', (_name, client) => {
  const members = Object.values(client.classes).flatMap((own) => Object.values(own));

  it('names only methods that Google documents', async () => {
    const ids = [...new Set(members.flatMap((calls) => idsOf(calls, client.prefix)))];
    const unknown = (await Promise.all(ids.map(async (id) => ((await methodAccess(id)) ? [] : [id])))).flat();
    expect(unknown).toEqual([]);
  });

  it('gives a full sentence where there is none', () => {
    const reasons = members.flatMap((calls) => (typeof calls === 'object' && 'because' in calls ? [calls.because] : []));
    expect(members.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].+\.$/);
  });

  it('names its source', () => expect(new URL(client.source).protocol).toBe('https:'));
});

/** The members that a table names although the installed major has none of that name: they are those of other majors. */
const OF_OTHER_MAJORS: Readonly<Record<string, readonly string[]>> = {
  'firebase-admin': ['Messaging.sendAll', 'Messaging.sendMulticast'],
  'google-spreadsheet': ['GoogleSpreadsheet.addWorksheet', 'GoogleSpreadsheet.deletePermission', 'GoogleSpreadsheetWorksheet.del'],
};

/** Tables of clients that the repository doesn't install; `NEEDS_PACKAGES` names a folder that has them. */
const folders = [root, process.env['NEEDS_PACKAGES'] ?? ''].filter(Boolean);
const installed = HAND_WRITTEN.flatMap((client) =>
  client.packages.flatMap((name) => {
    const folder = folders.map((one) => path.join(one, 'node_modules', name)).find((one) => existsSync(one));
    return folder === undefined ? [] : [[name, { client, folder }] as const];
  }),
);

describe.each(installed)('the table of %s against its declarations', (name, { client, folder }) => {
  let declared: ReadonlyMap<string, Declared>;
  const read = (): ReadonlyMap<string, Declared> => (declared ??= declaredIn(ts, folder));
  const called = Object.entries(client.classes).filter(([owner]) => !owner.includes('.'));

  it('names classes and members that exist', () => {
    const other = new Set(OF_OTHER_MAJORS[name]);
    const missing = called.flatMap(([owner, own]) => {
      const found = read().get(owner);
      if (!found) return client.packages.length > 1 ? [] : [owner];
      const names = Object.keys(own).map((key) => key.replace(/[(:].*$/, ''));
      return names
        .filter((one) => one !== 'new' && !found.open && !found.members.has(one) && !other.has(`${owner}.${one}`))
        .map((one) => `${owner}.${one}`);
    });
    expect(missing).toEqual([]);
  });

  it('knows every member of these classes that answers with a promise', () => {
    const forgotten = called.flatMap(([owner, own]) => {
      const local = [...(client.local[owner] ?? [])];
      const keys = new Set([...Object.keys(own).map((key) => key.replace(/[(:].*$/, '')), ...local]);
      return [...(read().get(owner)?.promising ?? [])].filter((one) => !keys.has(one)).map((one) => `${owner}.${one}`);
    });
    expect(forgotten).toEqual([]);
  });
});
