import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { createProgram } from '../../src/cli/program.js';
import { DEFINITIONS } from '../../src/denial/text/definitions.js';
import { POLICIES, PROBLEMS } from '../../src/denial/text/plain-words.js';
import { KIND_TITLES } from '../../src/report/kind-titles.js';
import { OUTCOMES } from '../../src/report/outcomes.js';
import { explainDenial } from '../../src/index.js';
import { denial, WIRE_VARIANTS, wirePayload } from '../../src/testing/index.js';
import { classifyResponse } from '../../src/classify-response.js';
import { sentencesIn, textsIn } from './texts.js';
import { faultsOf, type Said } from './voice.js';

/** What stays as it is, and why. */
const DELIBERATE: readonly (readonly [part: string, why: string])[] = [
  ['a connection that was refused', 'the operating system calls it so: ECONNREFUSED'],
];

function faults(said: readonly Said[]): string[] {
  return said.flatMap(faultsOf).filter((fault) => !DELIBERATE.some(([part]) => fault.includes(part)));
}

/** Folders of texts that we write. What `testing/wire`, `testing/fake-google` and `response/shapes` say is Google's wording. */
const FOLDERS = readdirSync(path.join(import.meta.dirname, '../../src')).filter((name) => !name.includes('.'));
const GOOGLES = /^src\/(?:testing\/(?:wire|fake-google)|response\/shapes|catalog|knowledge)\//;

describe('the voice: short sentences, plain words, titles that stand alone', () => {
  it('holds for every remedy, situation, finding and error', () => {
    const said = FOLDERS.flatMap((folder) => textsIn(`src/${folder}`));
    expect(said.length).toBeGreaterThan(2_000);
    expect(said.filter(({ title }) => title).length).toBeGreaterThan(600);
    expect(faults(said)).toEqual([]);
  });

  it('holds for every other sentence in the source', () => {
    const said = FOLDERS.flatMap((folder) => sentencesIn(`src/${folder}`)).filter(({ where }) => !GOOGLES.test(where));
    expect(said.length).toBeGreaterThan(1_000);
    expect(faults(said)).toEqual([]);
  });

  it('makes only exceptions that are needed', () => {
    const said = FOLDERS.flatMap((folder) => sentencesIn(`src/${folder}`));
    expect(DELIBERATE.filter(([part]) => !said.flatMap(faultsOf).some((fault) => fault.includes(part)))).toEqual([]);
  });

  it('holds for definitions, problems and policies', () => {
    const said = [DEFINITIONS, PROBLEMS, POLICIES].flatMap((texts) => Object.entries(texts).map(([where, text]) => ({ where, text })));
    expect(faults(said)).toEqual([]);
  });

  it('holds for what the users of an API read', () => {
    const said = Object.entries(OUTCOMES).map(([where, { detail }]) => ({ where, text: detail }));
    expect(faults([...said, ...Object.entries(KIND_TITLES).map(([where, text]) => ({ where, text }))])).toEqual([]);
  });

  it('holds for the help of every command', () => {
    const terminal = { out: () => {}, err: () => {}, read: () => Promise.resolve(''), columns: 80, color: false, env: {}, folder: '/' };
    const program = createProgram(terminal, () => {});
    const helpOf = (command: Command): Said[] => [
      { where: command.name(), text: command.description() },
      ...command.options.map(({ flags, description }) => ({ where: `${command.name()} ${flags}`, text: description })),
      ...command.registeredArguments.map((argument) => ({ where: `${command.name()} ${argument.name()}`, text: argument.description })),
      ...command.commands.flatMap(helpOf),
    ];
    const said = helpOf(program);
    expect(faults(said)).toEqual([]);
    const verbs = program.commands.map((command) => command.description());
    expect(verbs.filter((text) => !/^[a-z]/.test(text) || text.endsWith('.'))).toEqual([]);
  });
});

const variants = KINDS.flatMap((kind) =>
  WIRE_VARIANTS[kind].filter((variant) => variant !== 'grpc').map((variant) => [kind, variant] as const),
);

describe('the first line of a denial', () => {
  it.each(variants)('is one plain sentence: %s as %s', async (kind, variant) => {
    const found = await classifyResponse(wirePayload(kind, { variant } as never) as never, { identity: 'offline' });
    const [cause = ''] = explainDenial(found!).split('\n');
    expect(faults([{ where: `${kind} ${variant}`, text: cause }])).toEqual([]);
  });

  it.each(KINDS)('names the caller, and states or hedges as sure as the denial is: %s', (kind) => {
    const built = denial(kind, { caller: { email: 'ann@example.com' } } as never);
    expect(explainDenial(built).split('\n')[0]).toContain('ann@example.com');
  });
});
