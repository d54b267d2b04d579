import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Compiler } from '../needs/compiler.js';
import { UsageError } from './exit-codes.js';

const FIX = 'Run: npx -p typescript@6 -p google-denials google-denials needs';

/** Whether the compiler API of a version is the one that the analysis uses: 5.9 and later, not 7. */
function isSupported(version: string): boolean {
  const [major, minor] = version.split('.', 2).map(Number);
  return major === 6 || (major === 5 && minor! >= 9);
}

/**
 * Loads the `typescript` that is installed beside this package. It is never taken from the folder that is analyzed: reading a project must not
 * run its code.
 *
 * @param from - a file beside which it is looked for
 */
export async function loadTypescript(from: string): Promise<Compiler> {
  const file = resolve(from);
  if (file === undefined)
    throw new UsageError(`needs reads code with the package typescript, which isn't installed beside google-denials.\n${FIX}`);
  const loaded = (await import(pathToFileURL(file).href)) as Partial<Compiler> & { readonly default?: Partial<Compiler> };
  const compiler = { ...loaded.default, ...loaded };
  const version = compiler.version ?? 'of another kind';
  if (!isSupported(version) || typeof compiler.createProgram !== 'function')
    throw new UsageError(
      `needs works with typescript 5.9 or 6; the one beside google-denials is ${version}, whose compiler API is another.\n${FIX}`,
    );
  return compiler;
}

function resolve(from: string): string | undefined {
  try {
    return createRequire(from).resolve('typescript');
  } catch {
    return undefined;
  }
}
