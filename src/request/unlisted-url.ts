import { cleanText } from '../response/safe/clean-text.js';
import type { Operation } from './operation.js';
import { decodeSegment } from './path-resource.js';

const HOSTS = /^(?:generativelanguage|firebasevertexai)\.googleapis\.com$/;

/** `/v1beta/models/m:generateContent`, `/v1beta/files`, `/upload/v1beta/files`; Firebase AI Logic puts the project in front. */
const PATH =
  /^(?:\/upload)?\/v\d\w*(?:\/projects\/([\w:.-]{1,80})(?:\/locations\/[\w-]{1,40})?(?:\/publishers\/\w{1,40})?)?\/([a-zA-Z]{2,40})(?:\/([^/:]{1,200}))?(?::([a-zA-Z]{2,60}))?$/;

/** What a method is called by its HTTP verb, with a name in the path and without one. */
const METHOD_NAMES: Readonly<Record<string, readonly [named: string, unnamed: string]>> = {
  GET: ['get', 'list'],
  POST: ['create', 'create'],
  PATCH: ['patch', 'patch'],
  DELETE: ['delete', 'delete'],
};

/** `/v1/projects/p/accounts:lookup`, `/v1/projects/p/tenants/t/accounts:lookup`, `/v1/accounts:signUp`. */
const ACCOUNTS = /^\/v1\/(?:projects\/([\w:.-]{1,80})\/)?(?:(tenants)\/[\w-]{1,80}\/)?accounts(?::([a-zA-Z]{2,60}))?$/;

/** `/v1/projects/p:createSessionCookie`, `/v1/projects/p/tenants/t:createSessionCookie`. */
const SESSION = /^\/v1\/projects\/([\w:.-]{1,80}?)(?:\/(tenants)\/[\w-]{1,80})?:(createSessionCookie)$/;

/** `/v1/projects/p/remoteConfig`, `/v1/projects/p/remoteConfig:rollback`, `/v1/projects/p/namespaces/firebase-server/serverRemoteConfig`. */
const REMOTE_CONFIG =
  /^\/v1\/projects\/([\w:.-]{1,80})\/(?:namespaces\/[\w-]{1,80}\/(serverRemoteConfig|remoteConfig)|remoteConfig(?::(rollback|listVersions|downloadDefaults))?)$/;

/**
 * Services whose clients call what no discovery document lists, and so no table: the Gemini API, Remote Config, and version 1 of Identity Toolkit,
 * which Firebase Auth calls. Their ids follow the form of all others: `generativelanguage.models.generateContent`.
 */
export function unlistedOperation(url: URL, httpMethod = 'GET'): Partial<Operation> | undefined {
  if (url.hostname === 'identitytoolkit.googleapis.com') return accountOperation(url);
  return url.hostname === 'firebaseremoteconfig.googleapis.com' ? configOperation(url, httpMethod) : geminiOperation(url, httpMethod);
}

function configOperation(url: URL, httpMethod: string): Partial<Operation> {
  const service = { service: 'firebaseremoteconfig.googleapis.com', governedBy: 'iam' } as const;
  const [path, project = '', namespaced, verb] = REMOTE_CONFIG.exec(url.pathname) ?? [];
  if (path === undefined) return service;
  const name = verb ? `remoteConfig.${verb}` : httpMethod === 'PUT' ? 'updateRemoteConfig' : 'getRemoteConfig';
  const method = namespaced === 'serverRemoteConfig' ? 'namespaces.getServerRemoteConfig' : name;
  return { ...service, method: `firebaseremoteconfig.projects.${method}`, ...ofProject(project) };
}

function ofProject(project: string): Partial<Operation> {
  return { project, resource: { type: 'project', id: project, name: `projects/${project}` } };
}

function accountOperation(url: URL): Partial<Operation> | undefined {
  const session = SESSION.exec(url.pathname);
  const [path, project, tenants, verb = 'create'] = session ?? ACCOUNTS.exec(url.pathname) ?? [];
  if (path === undefined) return undefined;
  const parts = [
    'identitytoolkit',
    ...(project === undefined ? [] : ['projects']),
    ...(tenants === undefined ? [] : [tenants]),
    ...(session ? [] : ['accounts']),
    verb,
  ];
  return {
    service: 'identitytoolkit.googleapis.com',
    governedBy: 'iam',
    method: parts.join('.'),
    ...(project !== undefined && ofProject(project)),
  };
}

function geminiOperation(url: URL, httpMethod: string): Partial<Operation> | undefined {
  if (!HOSTS.test(url.hostname)) return undefined;
  const service = url.hostname;
  const compatible = /^\/v\d\w*\/openai\/(chat\/completions|embeddings|models|images\/generations)\b/.exec(url.pathname);
  if (compatible) return { service, governedBy: 'unknown', ...OPENAI[compatible[1]!] };
  const [, project, collection, id, verb] = PATH.exec(url.pathname) ?? [];
  if (collection === undefined) return { service, governedBy: 'unknown' };
  const name = verb ?? METHOD_NAMES[httpMethod.toUpperCase()]?.[id === undefined ? 1 : 0];
  const resource = id === undefined ? undefined : resourceOf(collection, cleanText(decodeSegment(id), 200));
  return {
    service,
    governedBy: 'unknown',
    ...(name !== undefined && { method: `${service.split('.', 1)[0]!}.${collection}.${name}` }),
    ...(resource && { resource }),
    ...(project !== undefined && { project }),
  };
}

/** The endpoints in the form of OpenAI, by the method of Gemini that does the same. */
const OPENAI: Readonly<Record<string, Partial<Operation>>> = {
  'chat/completions': { method: 'generativelanguage.models.generateContent' },
  embeddings: { method: 'generativelanguage.models.embedContent' },
  models: { method: 'generativelanguage.models.list' },
  'images/generations': { method: 'generativelanguage.models.predict' },
};

function resourceOf(collection: string, id: string): Operation['resource'] {
  return { type: collection.replace(/s$/, ''), id, name: `${collection}/${id}` };
}
