import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Family } from '../../src/catalog/define.js';
import { inAscii } from '../../src/catalog/engine/index-text.js';
import { deflated } from './deflate.js';
import { dist } from './paths.js';
import { asConstants } from './tables.js';

/**
 * The families of what most people use, and those of all products that most denials need: a bundle has them. The others are a table, which is found or
 * taken along as those of the APIs are.
 */
const POPULAR = [
  ...['api-keys', 'iam', 'otherwise', 'policies', 'quota-projects', 'quotas', 'service-usage'].map((name) => `platform/${name}`),
  ...['bigquery', 'calendar', 'drive', 'firestore', 'gemini', 'gmail', 'pubsub', 'run', 'secret-manager', 'storage'],
];

/** Deflated together, families cost a third less than each by itself: they say the same things. One JSON text a line; only what is asked for is parsed. */
const packedLines = (values: readonly unknown[]): Promise<string> =>
  deflated(values.map((value) => inAscii(JSON.stringify(value))).join('\n'));

/** The catalog: its index ready, the families of what most people use, and the others in a table of their own. */
export async function writeCatalog(): Promise<void> {
  const { INDEX } = await import('../../src/catalog/engine/indexed.js');
  const { FAMILIES } = await import('../../src/catalog/families.js');
  const { ESCALATING } = await import('../../src/knowledge/generated/escalating-roles.js');
  const { EDITION } = await import('../../src/knowledge/generated/edition.js');
  // What a family's reasons and phrases mean is in the index.
  const needed = (family: Family): object => ({
    ...family,
    ...{ answers: undefined, meanings: undefined, hints: undefined, asks: undefined, docs: undefined },
    // Of a sentence only its id is asked for, and sources are for those who read the catalog.
    sentences: Object.fromEntries(Object.keys(family.sentences).map((id) => [id, ''])),
    situations: Object.fromEntries(Object.entries(family.situations).map(([id, situation]) => [id, { ...situation, source: undefined }])),
  });
  const families = new Map(Object.entries<Family>(FAMILIES).map(([name, family]) => [name, needed(family)]));
  const unknown = POPULAR.filter((name) => !families.has(name));
  if (unknown.length > 0) throw new Error(`scripts/build/catalog.ts: POPULAR names families that do not exist: ${unknown.join(', ')}.`);
  const others = [...families.keys()].filter((name) => !POPULAR.includes(name));
  const valuesOf = (names: readonly string[]): readonly unknown[] => names.map((name) => families.get(name));
  const constants = {
    INDEX: await deflated(INDEX),
    AT_HAND: { names: POPULAR, lines: await packedLines(valuesOf(POPULAR)) },
    IN_TABLE: others,
    ESCALATING: await deflated(ESCALATING),
  };
  writeFileSync(path.join(dist, 'catalog.js'), asConstants(constants));
  writeFileSync(
    path.join(dist, 'tables/families.js'),
    asConstants({ edition: EDITION, p0: `families\n${await packedLines(valuesOf(others))}` }),
  );
}

/** What reasons and wordings mean, for the testing kit, which cannot wait for the catalog, and runs in Node: there, a text can be inflated at once. */
export async function writeMeanings(): Promise<void> {
  const { readyIndex } = await import('../../src/catalog/engine/ready-index.js');
  const text =
    "require('node:zlib').inflateRawSync(Buffer.from(" + JSON.stringify(await deflated(readyIndex())) + ", 'base64')).toString()";
  writeFileSync(path.join(dist, 'meanings.cjs'), `'use strict';\nexports.readyIndex=()=>${text};\n`);
}
