import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** The project's own configuration; of its rules only the one that is looked at here runs, so that no types are needed. */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId === 'local/import-direction',
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
});

/** Lints a text as if it stood in a file of that part of `src`. */
async function complaints(part: string, code: string): Promise<string[]> {
  const file = part.endsWith('.ts')
    ? part
    : path.join(
        part,
        readdirSync(path.join(root, 'src', part)).find((name) => name.endsWith('.ts'))!,
      );
  const [result] = await eslint.lintText(code, { filePath: path.join(root, 'src', file) });
  expect(result!.messages.filter((message) => message.fatal)).toEqual([]);
  return result!.messages.filter((message) => message.ruleId === 'local/import-direction').map((message) => message.message);
}

describe('imports against the flow are lint errors', () => {
  it.each([
    ['response', `import '../evidence/evidence.js';`],
    ['evidence', `import type { DenialKind } from '../classification/kinds.js'; export type A = DenialKind;`],
    ['evidence', `export { KINDS } from '../classification/kinds.js';`],
    ['evidence', `export * from '../classification/kinds.js';`],
    ['evidence', `export type A = import('../classification/kinds.js').DenialKind;`],
    ['request', `export const later = () => import('../caller/name-caller.js');`],
    ['classification', `import '../remediation/remedy.js';`],
    ['caller', `import '../denial/denial.js';`],
    ['denial', `export const later = () => import('../explain.js');`],
    ['remediation', `import '../knowledge/generated/drive.js';`],
    ['context.ts', `import './denial/denial.js';`],
    ['denial', `import '../diagnosis/diagnose.js';`],
  ])('%s: %s', async (part, code) => {
    expect(await complaints(part, code)).toEqual([expect.stringMatching(/may not import .*only to the left in response → evidence/)]);
  });
});

describe('imports with the flow are fine', () => {
  it.each([
    ['denial', `import '../response/safe/clean-text.js';`],
    ['evidence', `import './facts.js'; import '../response/endpoint.js'; import '../context.js'; import '../knowledge/lookup.js';`],
    ['diagnosis', `import '../denial/denial.js'; import '../to-denial.js'; import '../remediation/propose.js';`],
    ['explain.ts', `import './response/endpoint.js'; import './denial/denial.js';`],
  ])('%s: %s', async (part, code) => {
    expect(await complaints(part, code)).toEqual([]);
  });
});

it('the spine is imported when it is needed, and not before', async () => {
  expect(await complaints('load-explain.ts', `import { explain } from './explain.js'; void explain;`)).toEqual([
    expect.stringMatching(/loaded on the first failure/),
  ]);
  expect(await complaints('load-explain.ts', `export const later = () => import('./explain.js');`)).toEqual([]);
});

describe('the library needs no package at run time', () => {
  it.each([
    ['caller', `import { Gaxios } from 'gaxios'; new Gaxios();`],
    ['caller', `import { type Gaxios } from 'gaxios'; export type G = Gaxios;`],
    ['denial', `export const later = () => import('google-auth-library');`],
  ])('%s: %s is an error', async (part, code) => {
    expect(await complaints(part, code)).toEqual([expect.stringMatching(/only be imported as a type/)]);
  });

  it('takes their types', async () => {
    expect(await complaints('caller', `import type { Gaxios } from 'gaxios'; export type G = Gaxios;`)).toEqual([]);
  });

  it('runs where there is no Node: only what the command line and tests use may import its modules', async () => {
    expect(await complaints('evidence', `import 'node:fs';`)).toEqual([expect.stringMatching(/evidence\/ may not import node:fs/)]);
    expect(await complaints('caller', `import 'node:fs';`)).toEqual([expect.stringMatching(/runs in browsers and workers too/)]);
    expect(await complaints('cli', `import 'node:fs';`)).toEqual([]);
  });
});
