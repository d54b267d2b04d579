import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { UsageError } from './exit-codes.js';

/** What is used of google-auth-library. */
interface AuthLibrary {
  readonly GoogleAuth: new (options: { readonly scopes: readonly string[] }) => object;
}

const MISSING = `whoami requires google-auth-library, which isn't installed in this project. Run:
  npx -p google-auth-library -p google-denials google-denials whoami`;

/**
 * Loads google-auth-library as one of these files would: that of the project in which the shell stands comes first, for it is the one whose behaviour counts.
 * It is no part of this package.
 */
export async function authLibrary(from: readonly string[]): Promise<AuthLibrary> {
  for (const file of from) {
    const found = resolve(file);
    if (found !== undefined) return (await import(pathToFileURL(found).href)) as AuthLibrary;
  }
  throw new UsageError(MISSING);
}

function resolve(from: string): string | undefined {
  try {
    return createRequire(from).resolve('google-auth-library');
  } catch {
    return undefined;
  }
}
