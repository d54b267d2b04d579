import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import * as library from '../../src/index.js';

const require = createRequire(import.meta.url);

/**
 * Runs a block of a page as it stands, with what the page takes as given handed in, and gives back what its names stand for. `google-denials` is the source,
 * every other package the installed one, or another major that stands in for it.
 */
export function runBlock<T>(
  code: string,
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
  majors: Readonly<Record<string, string>> = {},
): T {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const { outputText } = ts.transpileModule(code, { compilerOptions });
  const found = names.map((name) => `get ${name}() { return ${name}; }`).join(', ');
  const load = (name: string): unknown => (name === 'google-denials' ? library : require(majors[name] ?? name));
  const run = compileFunction(`${outputText}\nreturn { ${found} };`, ['require', 'exports', ...Object.keys(given)]);
  return run(load, {}, ...Object.values(given)) as T;
}
