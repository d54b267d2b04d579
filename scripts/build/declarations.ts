import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist, root } from './paths.js';

/** One declaration for all APIs: a compiler reads it for everybody who names one. */
export function writeTableDeclarations(): void {
  const source = readFileSync(path.join(root, 'src/knowledge/generated/apis.ts'), 'utf8');
  const names = Array.from(source.matchAll(/^export const (\w+)/gm), ([, name]) => `${name}: ApiTables`);
  const [, everything] = /(\/\*\*(?:(?!\/\*\*)[\s\S])*)export const everything/.exec(
    readFileSync(path.join(root, 'src/tables.ts'), 'utf8'),
  )!;
  const code = [
    `import type { ApiTables, TableContent } from './index.cjs';`,
    'export type { ApiTables, TableContent };',
    `${everything}export declare const everything: ApiTables;`,
    `export declare const ${names.join(', ')};`,
  ];
  writeFileSync(path.join(dist, 'tables.d.cts'), `${code.join('\n')}\n`);
}

/**
 * Declarations once, for modules and CommonJS: so a type is the same, whichever of the two a program is. Only what the testing kit adds to vitest is
 * said again: from a file of CommonJS, TypeScript does not find the types of vitest, which is a module.
 */
export function writeModuleDeclarations(): void {
  const runners = readFileSync(path.join(root, 'src/testing/runner-types.ts'), 'utf8');
  const [vitest] = /\/\*\* @ts-ignore[^\n]*\ndeclare module 'vitest' \{[\s\S]*?\n\}\n/.exec(runners)!;
  const added = `import type { DenialMatchers } from './testing.cjs';\n${vitest}`;
  for (const name of ['index', 'testing', 'tables']) {
    writeFileSync(path.join(dist, `${name}.d.ts`), `export * from './${name}.cjs';\n${name === 'testing' ? added : ''}`);
  }
}
