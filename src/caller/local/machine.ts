/**
 * The machine that a program runs on, where there is one: files, environment and hashes under Node, Bun and Deno. A browser or a worker has
 * none of these, and nothing is imported for it: who cannot be asked is not there.
 */
interface Machine {
  getBuiltinModule?<Name extends keyof Modules>(name: Name): Modules[Name] | undefined;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
}

interface Modules {
  'node:fs': Pick<
    typeof import('node:fs'),
    'existsSync' | 'mkdirSync' | 'readFileSync' | 'renameSync' | 'rmSync' | 'statSync' | 'writeFileSync'
  >;
  'node:os': Pick<typeof import('node:os'), 'homedir'>;
  'node:path': Pick<typeof import('node:path'), 'isAbsolute' | 'join' | 'relative' | 'resolve'>;
  'node:crypto': Pick<typeof import('node:crypto'), 'createHash'>;
}

/** A module of Node's own; `undefined` where there is none. */
export function builtin<Name extends keyof Modules>(name: Name): Modules[Name] | undefined {
  try {
    return machine()?.getBuiltinModule?.(name);
  } catch {
    return undefined;
  }
}

/** A variable of the environment; `undefined` where there is none, or where the program may not read it (Deno asks for permission). */
export function environment(name: string): string | undefined {
  try {
    return machine()?.env?.[name];
  } catch {
    return undefined;
  }
}

/** Whether there is a machine at all: a browser and a worker have no metadata server beside them. */
export function hasMachine(): boolean {
  return builtin('node:fs') !== undefined;
}

/** Whether this is Windows, where gcloud keeps its files elsewhere. */
export function isWindows(): boolean {
  return machine()?.platform === 'win32';
}

function machine(): Machine | undefined {
  return (globalThis as { readonly process?: Machine }).process;
}
