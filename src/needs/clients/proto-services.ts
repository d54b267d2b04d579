import type { Compiler } from '../compiler.js';

/** One way in which an RPC is called over REST: `GET /v1/{name=projects/*}/secrets`. */
export interface HttpRule {
  readonly verb: string;
  readonly path: string;
}

/** A service of a package's protocol buffers. */
export interface ProtoService {
  /** `google.cloud.secretmanager.v1.SecretManagerService`. */
  readonly name: string;
  /** `secretmanager.googleapis.com`. */
  readonly host: string | undefined;
  /** The scopes of which any does: `https://www.googleapis.com/auth/cloud-platform`. */
  readonly scopes: readonly string[];
  /** The rules of each RPC, the main one first. */
  readonly rules: ReadonlyMap<string, readonly HttpRule[]>;
}

/** The reflection of protobuf.js, as far as it is read. */
interface Reflection {
  readonly nested?: Readonly<Record<string, Reflection>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, { readonly options?: Record<string, unknown>; readonly parsedOptions?: readonly unknown[] }>>;
}

/** Where packages keep their reflection. Firestore has one file for each version, and names the administration apart. */
const FILES = ['build/protos/protos.json', 'build/cjs/protos/protos.json', 'build/esm/protos/protos.json', 'protos/protos.json'];
const FIRESTORE = ['build/protos/v1.json', 'build/protos/v1beta1.json', 'build/protos/admin_v1.json'];

/** The services of installed packages, out of the files with which their clients call them. */
export class ProtoServices {
  readonly #byRoot = new Map<string, readonly ProtoService[]>();

  constructor(readonly ts: Compiler) {}

  /** The services that a package's protocol buffers define; empty for a package without any. */
  in(root: string): readonly ProtoService[] {
    let services = this.#byRoot.get(root);
    if (!services) this.#byRoot.set(root, (services = this.#read(root)));
    return services;
  }

  #read(root: string): readonly ProtoService[] {
    const plain = FILES.find((file) => this.ts.sys.fileExists(`${root}/${file}`));
    const files = plain === undefined ? FIRESTORE : [plain];
    return files.flatMap((file) => {
      try {
        return [...servicesIn(JSON.parse(this.ts.sys.readFile(`${root}/${file}`) ?? '{}') as Reflection, [])];
      } catch {
        return [];
      }
    });
  }
}

function textOf(option: unknown): string {
  return typeof option === 'string' ? option : '';
}

function* servicesIn({ nested = {}, methods, options }: Reflection, path: readonly string[]): Generator<ProtoService> {
  if (methods) {
    const host = options?.['(google.api.default_host)'];
    const rules = Object.entries(methods).map(([rpc, method]) => [rpc, rulesOf(method)] as const);
    const scopes = textOf(options?.['(google.api.oauth_scopes)']).split(/[,\s]+/);
    yield {
      name: path.join('.'),
      host: typeof host === 'string' ? host.replace(/:\d+$/, '') : undefined,
      scopes: scopes.filter(Boolean),
      rules: new Map(rules),
    };
  }
  for (const [name, inner] of Object.entries(nested)) yield* servicesIn(inner, [...path, name]);
}

/** The option `google.api.http`. The parsed form holds every binding; the flat one, only the last of several. */
function rulesOf({ options = {}, parsedOptions = [] }: NonNullable<Reflection['methods']>[string]): readonly HttpRule[] {
  const parsed = parsedOptions
    .map((option) => (option as Record<string, unknown>)['(google.api.http)'])
    .find((http) => typeof http === 'object' && http !== null) as Record<string, unknown> | undefined;
  const flat = Object.fromEntries(
    Object.entries(options).flatMap(([key, value]) => {
      const name = /^\(google\.api\.http\)\.(\w+)$/.exec(key)?.[1];
      return name === undefined ? [] : [[name, value] as const];
    }),
  );
  const rule = parsed ?? flat;
  const more = rule['additional_bindings'];
  return [rule, ...(Array.isArray(more) ? (more as Record<string, unknown>[]) : more ? [more as Record<string, unknown>] : [])].flatMap(
    ruleOf,
  );
}

function ruleOf(rule: Record<string, unknown>): readonly HttpRule[] {
  for (const verb of ['get', 'post', 'put', 'patch', 'delete']) {
    const path = rule[verb];
    if (typeof path === 'string') return [{ verb: verb.toUpperCase(), path }];
  }
  return [];
}
