import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { healthcareParameter } from './healthcare-paths.js';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';

const require = createRequire(import.meta.url);
const APIS_FOLDER = join(dirname(require.resolve('googleapis')), 'apis');

/** One method of the installed googleapis, as its own client and documentation describe it. */
export interface ClientMethod {
  readonly api: string;
  readonly version: string;
  /** Where the client has it: `['files', 'get']`. */
  readonly path: readonly string[];
  readonly call: (params: object) => Promise<unknown>;
  /** The URL as the client writes it: `/drive/v3/files/{fileId}`. */
  readonly template: string;
  /** The id that the example in its documentation calls it by: `drive.files.get`. */
  readonly documentedId?: string;
  /** Values of the parameters in that example. */
  readonly example: Readonly<Record<string, string>>;
  readonly pathParams: readonly string[];
  readonly requiredParams: readonly string[];
}

/** What became of one method whose call was denied. */
export interface Outcome {
  readonly id: string;
  readonly problem?: string;
  readonly url?: string;
}

/** Calls every method of the installed googleapis through its generated client, whose adapter answers 403, and looks at the denial. */
export async function runMethods(only: (api: string) => boolean = () => true): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const method of clientMethods(only)) outcomes.push(await outcomeOf(method));
  return outcomes;
}

async function outcomeOf(method: ClientMethod): Promise<Outcome> {
  const id = `${method.api} ${method.version} ${method.path.join('.')}`;
  const params = Object.fromEntries([...method.requiredParams, ...method.pathParams].map((name) => [name, valueOf(name, method)]));
  try {
    await method.call(params);
    return { id, problem: 'the call resolved' };
  } catch (error: any) {
    return { id, ...problemOf(error, method, params), url: String(error.config?.url) };
  }
}

function problemOf(error: any, method: ClientMethod, params: Readonly<Record<string, string>>): { problem?: string } {
  if (error.kind === undefined) return { problem: `no denial: ${error.message}` };
  if (!isSameMethod(error.method, method))
    return { problem: `method is ${error.method}, documented as ${method.documentedId ?? 'nothing'}` };
  // The name of some methods is a bare collection: `operations`.
  const named = method.pathParams.some((name) => !method.path.includes(params[name] ?? ''));
  if (named && !error.resource) return { problem: 'no resource' };
  return {};
}

/** The documented id, or else the client's own path after whatever word the API's ids begin with; hyphens and case differ between the two. */
function isSameMethod(id: string | undefined, method: ClientMethod): boolean {
  if (id === undefined) return false;
  const words = (method.documentedId?.split('.').slice(1) ?? method.path).join('.');
  const plain = (text: string): string => text.toLowerCase().replaceAll('-', '');
  const actual = plain(id.split('.').slice(1).join('.'));
  // `logging.exclusions.get` of a project is also `logging.projects.exclusions.get`: the same URL.
  return actual === plain(words) || (startsAnywhere(method) && actual === `projects.${plain(words)}`);
}

/** Names that may begin with any container: `[^/]+/[^/]+/exclusions/[^/]+`, or an operation of anything. */
function startsAnywhere({ example }: ClientMethod): boolean {
  return Object.values(example).some((value) => /^\[\^\/\]\+\/\[\^\/\]\+(?:\/|$)/.test(value));
}

/**
 * The value of the example, where it has one: a name such as `projects/my-project`, or the pattern that the name follows. Where it has
 * none, a name built from where the client has the method, as far as the URL does not spell it out itself.
 */
function valueOf(name: string, method: ClientMethod): string {
  const { api, example, path, template } = method;
  const standard = api === 'healthcare' ? healthcareParameter(name, path, template) : undefined;
  const value = (standard ?? example[name] ?? 'placeholder-value').replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, `my-${name}`);
  if (/[(\\]|\[a-z\]/.test(value)) return `my-${name}`;
  if (value !== 'placeholder-value') {
    return value.replace(/^\[\^\/\]\+\/\[\^\/\]\+(?=\/|$)/, 'projects/my-project').replaceAll(/\[\^\/\][+*]|\.[+*]/g, `my-${name}`);
  }
  if (!template.includes(`{+${name}}`)) return `my-${name}`;
  const [before = '', after = ''] = template.split(`{+${name}}`);
  const spelled = [...before.split('/'), ...after.split(/[/:]/).slice(1)];
  const collections = path.slice(0, -1).filter((part) => !spelled.includes(part));
  return collections.map((part) => `${part}/my-${part}`).join('/') || `my-${name}`;
}

/** Walks every version of every API. Each is its own client, made by the package's own classes, with an adapter that answers 403. */
function* clientMethods(only: (api: string) => boolean): Generator<ClientMethod> {
  const { APIS } = require(join(APIS_FOLDER, 'index.js'));
  for (const [api, versions] of Object.entries<Record<string, any>>(APIS)) {
    if (!only(api)) continue;
    for (const [version, Api] of Object.entries(versions)) {
      const client = new Api({ adapter: deny, retry: false }, undefined);
      const documented = readDocumentation(join(APIS_FOLDER, api, `${version}.d.ts`));
      const raw = [...walk(client, [])];
      interceptDenials(client, { identity: 'offline' });
      for (const { path, holder, name, source } of raw) {
        const documentation = documented.get(`${holder.constructor.name}.${name}`);
        yield {
          api,
          version,
          path,
          call: (params) => holder[name](params),
          template: /rootUrl \+\s*'([^']+)'/.exec(source)?.[1] ?? '',
          example: documentation?.values ?? {},
          ...(documentation?.id !== undefined && { documentedId: documentation.id }),
          requiredParams: listIn(source, 'requiredParams'),
          pathParams: listIn(source, 'pathParams'),
        };
      }
    }
  }
}

/** Every method of a client, with its generated source. Taken before anything is intercepted. */
function* walk(holder: any, path: string[]): Generator<{ path: string[]; holder: any; name: string; source: string }> {
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(holder))) {
    if (name !== 'constructor') yield { path: [...path, name], holder, name, source: holder[name].toString() };
  }
  for (const [name, inner] of Object.entries<any>(holder))
    if (name !== 'context' && inner?.context === holder.context) yield* walk(inner, [...path, name]);
}

function listIn(source: string, name: string): string[] {
  const list = new RegExp(String.raw`${name}: \[([^\]]*)\]`).exec(source)?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map(([, word]) => word!);
}

/** The examples of one API, by class and method: the id that they call, and the values that they pass. */
function readDocumentation(file: string): Map<string, { id?: string; values: Record<string, string> }> {
  const found = new Map<string, { id?: string; values: Record<string, string> }>();
  const declarations = readFileSync(file, 'utf8');
  for (const [, owner, body] of declarations.matchAll(/^ {4}(?:export )?class (\S+) \{\n([\s\S]*?)^ {4}\}\n/gm)) {
    for (const comment of body!.split('/**').slice(1)) {
      const [text = '', code = ''] = comment.split('*/');
      const method = /^\s+(\w+)\(/.exec(code)?.[1];
      if (method === undefined || found.has(`${owner}.${method}`)) continue;
      const [, id, args = ''] = /await\s[\s*]*([\w.$-]+)\(([\s\S]*?)\);/.exec(text.slice(text.indexOf('Do the magic'))) ?? [];
      const values = Object.fromEntries([...args.matchAll(/^[\s*]+(\w+):[\s*]*'([^']*)'/gm)].map(([, name, value]) => [name!, value!]));
      found.set(`${owner}.${method}`, { ...(id !== undefined && { id }), values });
    }
  }
  return found;
}

/** A server that refuses and says nothing else, so that all that is known comes from the request. */
function deny(config: any): Promise<unknown> {
  const data = { error: { code: 403, message: 'Forbidden', status: 'PERMISSION_DENIED' } };
  return Promise.resolve({
    config,
    data,
    status: 403,
    statusText: 'Forbidden',
    headers: new Headers({ 'content-type': 'application/json' }),
    ok: false,
    bodyUsed: true,
  });
}
