import { readFileSync } from 'node:fs';
import { readSamples, type Sample } from './read-sample.js';

/** One call of a generated client, as its source writes it. */
export interface ClientMethod {
  /** The package inside googleapis, for example `admin`. */
  readonly api: string;
  /** The version file, for example `directory_v1`. */
  readonly version: string;
  /** The path on the client object: `files.get`. */
  readonly path: string;
  readonly httpMethod: string;
  /** The host of the root URL. */
  readonly host: string;
  /** The URL template below the root: `/drive/v3/files/{fileId}`. */
  readonly template: string;
  readonly sample: Sample;
}

const CLASS = /^ {4}class (\S+) \{\n(.*?)^ {4}\}\n/gms;
const CHILD = /this\.(\w+) =\s+new (Resource\$[\w$]+)\(/g;
const METHOD = /^ {8}(\w+)\(paramsOrCallback, optionsOrCallback, callback\) \{\n(.*?)^ {8}\}\n/gms;

interface ClientClass {
  readonly children: readonly { readonly name: string; readonly className: string }[];
  readonly methods: readonly { readonly name: string; readonly source: string }[];
}

/** Reads every method of one version of one API from the sources that googleapis ships (`v3.js` and the samples in `v3.d.ts`). */
export function readClient(api: string, version: string, folder: string): ClientMethod[] {
  const classes = new Map<string, ClientClass>();
  for (const [, name, body] of readFileSync(`${folder}/${version}.js`, 'utf8').matchAll(CLASS)) {
    classes.set(name!, {
      children: [...body!.matchAll(CHILD)].map(([, child, className]) => ({ name: child!, className: className! })),
      methods: [...body!.matchAll(METHOD)].map(([, method, source]) => ({ name: method!, source: source! })),
    });
  }
  const samples = readSamples(readFileSync(`${folder}/${version}.d.ts`, 'utf8'));
  const [root] = [...classes.keys()].filter((name) => !name.startsWith('Resource$'));
  if (root === undefined)
    throw new Error(`${folder}/${version}.js holds no client class: the generated sources of googleapis changed their form`);
  const found: ClientMethod[] = [];
  const walk = (className: string, path: string): void => {
    const { children, methods } = classes.get(className)!;
    for (const { name, source } of methods) {
      const sample = samples.get(`${className}.${name}`) ?? { scopes: [], values: {} };
      found.push({ api, version, path: `${path}${name}`, ...readRequest(source, `${api} ${version} ${path}${name}`), sample });
    }
    for (const child of children) walk(child.className, `${path}${child.name}.`);
  };
  walk(root, '');
  return found;
}

function readRequest(source: string, where: string): Pick<ClientMethod, 'httpMethod' | 'host' | 'template'> {
  const root = /rootUrl =\s*options\.rootUrl \|\|\s*'https:\/\/([^'/]+)\/?'/.exec(source)?.[1];
  const template = /url: \(rootUrl \+\s*'([^']+)'\)/.exec(source)?.[1];
  const httpMethod = /method: '(\w+)'/.exec(source)?.[1];
  if (root === undefined || template === undefined || httpMethod === undefined) {
    throw new Error(`${where}: no root URL, template or HTTP method found: the generated sources of googleapis changed their form`);
  }
  return { httpMethod, host: root, template };
}
