import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './exit-codes.js';

/** What is used of google-auth-library. */
interface AuthLibrary {
  readonly GoogleAuth: new (options: {
    readonly scopes: readonly string[];
    readonly keyFilename?: string;
    readonly clientOptions?: { readonly subject?: string };
  }) => object;
}

const missing = (
  command: string,
): string => `google-auth-library isn't installed beside google-denials. Run: npx -p google-auth-library -p google-denials google-denials ${command}
Or name the folder of the one to use: google-denials ${command} --auth-library ./node_modules/google-auth-library
For safety, the command never loads code from the current folder unless you name it.`;

/** The name, from the file that asks: the package's own tree, and what is installed beside it. */
const NAME = 'google-auth-library';

/**
 * Loads google-auth-library from where the user names it, else from the tree that this package is installed in. Never from the working folder or above it:
 * that may be a checkout of anybody's.
 *
 * @param named - the folder of the library, as the user typed it
 * @param folder - the working folder, which a relative `named` starts from
 * @param own - a file of this package
 * @param command - the command that needs it, for what is said where it is missing
 */
export async function authLibrary(named: string | undefined, folder: string, own: string, command = 'whoami'): Promise<AuthLibrary> {
  const found = named === undefined ? resolve(own, NAME) : resolve(own, path.resolve(folder, named));
  if (found === undefined) {
    throw new UsageError(
      named === undefined
        ? missing(command)
        : `There is no google-auth-library in ${named}. Name the folder that holds its package.json, for example ./node_modules/google-auth-library`,
    );
  }
  const library = (await import(pathToFileURL(found).href)) as Partial<AuthLibrary> & { readonly default?: Partial<AuthLibrary> };
  const GoogleAuth = library.GoogleAuth ?? library.default?.GoogleAuth;
  if (GoogleAuth === undefined) throw new UsageError(`The content of ${named ?? found} isn't google-auth-library: it has no GoogleAuth.`);
  return { GoogleAuth };
}

function resolve(from: string, what: string): string | undefined {
  try {
    // Where the package runs from a checkout, its own tree is the working folder's; installed, it is the tree it lies in.
    const found = createRequire(from).resolve(what);
    return existsSync(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
