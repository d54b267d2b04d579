/** Texts by name that are packed together. */
export type Pack = ReadonlyMap<string, string>;

/** Which text goes into which file of `src/knowledge/generated/tables/`. */
export interface TableFiles {
  /** The packs of each file. */
  readonly files: ReadonlyMap<string, readonly Pack[]>;
  readonly fileOf: (name: string) => string;
}

/**
 * The APIs that most programs call: their tables travel with every bundle, so this is what a handler pays for them. Whatever else an app calls, it
 * takes along itself (`useTables`).
 */
const POPULAR = [
  'drive',
  'sheets',
  'docs',
  'slides',
  'gmail',
  'calendar',
  'people',
  'storage',
  'bigquery',
  'secretmanager',
  'serviceusage',
];

/** A file of tables is about this long: a denial reads one or two, and reading takes its time. */
const FILE = 48_000;

/** Small texts are packed together up to about this length, which saves a tenth; a bundle takes along little that it did not ask for. Those of the most used APIs stay plain. */
const PACK = 5_000;

/**
 * Puts texts together that one denial needs: the methods of an API, and the roles of the services whose permissions they name. What is popular
 * comes first, the rest in alphabetical order.
 */
export function tableFiles(
  methods: ReadonlyMap<string, string>,
  roles: ReadonlyMap<string, string>,
  servicesOf: (api: string) => readonly string[],
): TableFiles {
  const places = new Map<string, string>();
  const files = new Map<string, Pack[]>([['popular', []]]);
  const put = (file: string, name: string, text: string | undefined): void => {
    if (text === undefined || places.has(name)) return;
    places.set(name, file);
    const packs = files.get(file) ?? [];
    const open = file === 'popular' || text.length >= PACK ? -1 : packs.findIndex((pack) => lengthOf([pack]) < PACK);
    files.set(file, open === -1 ? [...packs, new Map([[name, text]])] : packs.with(open, new Map([...packs[open]!, [name, text]])));
  };
  const putApi = (file: string, api: string): void => {
    put(file, api, methods.get(api));
    for (const service of [api, ...servicesOf(api)])
      if (!isShared(service) || file === 'popular') put(file, rolesName(service), roles.get(service));
  };
  for (const api of POPULAR) putApi('popular', api);

  let number = 0;
  const current = (): string => {
    const file = `t${number}`;
    if (lengthOf(files.get(file)) < FILE) return file;
    number++;
    return `t${number}`;
  };
  const rest = new Set([...methods.keys(), ...roles.keys()].sort());
  for (const name of rest) {
    if (methods.has(name)) putApi(current(), name);
    put(current(), rolesName(name), roles.get(name));
  }
  return { files, fileOf: (name) => places.get(name)! };
}

/** Permissions of these services are needed for methods of many others. */
function isShared(service: string): boolean {
  return ['iam', 'resourcemanager', 'serviceusage', 'compute', 'storage', 'logging', 'cloudkms'].includes(service);
}

/** What the text with the roles of a service is called: a name that JavaScript allows. */
export function rolesName(service: string): string {
  return `${service.replaceAll('-', '_')}_roles`;
}

function lengthOf(packs: readonly Pack[] = []): number {
  return packs.reduce((sum, pack) => sum + [...pack.values()].join('').length, 0);
}
