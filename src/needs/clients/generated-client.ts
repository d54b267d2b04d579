import { unlistedRpc } from '../../knowledge/lookup.js';
import { statedOperation } from '../../request/rpc-method.js';
import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { HOLE, type StaticText } from '../values/static-text.js';
import type { Meaning, Member } from './meaning.js';
import { methodByUrl } from './method-by-url.js';
import { methodByRule } from './method-by-rule.js';
import type { HttpRule, ProtoService, ProtoServices } from './proto-services.js';

/** Members that a generated client has besides its RPCs, and that call nothing. */
const LOCAL = /^(?:initialize|close|getGrafeasClient|getProjectId|innerApiCalls|match\w+From\w+|\w+Path)$/;

/** Methods that clients share: of long-running operations, IAM policies, locations. */
const SHARED = /^(?:(?:get|list|cancel|delete|wait)Operations?|(?:get|set)IamPolicy|testIamPermissions|(?:get|list)Locations?)$/;

/** Suffixes of other forms of the same RPC. */
const FORMS = ['Async', 'Stream', ''];

/** Whether a class is a generated client of google-gax: by what all of them have. */
export function isGeneratedClient(ts: Analysis['ts'], holder: ts.Node): holder is ts.ClassDeclaration {
  if (!ts.isClassDeclaration(holder) || !holder.name?.text.endsWith('Client')) return false;
  const members = new Set(holder.members.map((member) => member.name && ts.isIdentifier(member.name) && member.name.text));
  return members.has('innerApiCalls') && members.has('initialize');
}

/** The REST method of an RPC, by the HTTP rule in the protocol buffers of the client's package. */
export async function generatedClientMethod(
  member: Member,
  ts: Analysis['ts'],
  protos: ProtoServices,
  texts: StaticText,
): Promise<Meaning> {
  const { declaration, name, owner } = member;
  const holder = declaration.parent as ts.ClassDeclaration;
  if (!ts.isMethodDeclaration(declaration)) return undefined;
  const services = protos.in(owner.root);
  const service = serviceOf(holder.name!.text, declaration.getSourceFile().fileName, services);
  const rpc = service && rpcOf(name, service);
  if (service && rpc !== undefined) return methodOf(service, rpc, nameGiven(member, texts));
  const progress = /^check\w+Progress$/.test(name);
  if (!service || (!progress && LOCAL.test(name))) return undefined;
  const shared = progress ? 'getOperation' : name.replace(/(?:Async|Stream)$/, '');
  return SHARED.test(shared)
    ? mixin(service, shared, nameGiven(member, texts))
    : { because: `No REST method is known for ${holder.name!.text}.${name}.` };
}

/** `SecretManagerServiceClient` in `src/v1/` calls `google.cloud.secretmanager.v1.SecretManagerService`. */
function serviceOf(client: string, file: string, services: readonly ProtoService[]): ProtoService | undefined {
  const own = services.filter(
    ({ name }) => name.slice(name.lastIndexOf('.') + 1).toLowerCase() === client.slice(0, -'Client'.length).toLowerCase(),
  );
  const version = /\/(v\d\w*)\//.exec(file.slice(file.lastIndexOf('/node_modules/')))?.[1];
  return own.find(({ name }) => name.split('.').includes(version ?? '')) ?? own[0];
}

function rpcOf(member: string, { rules }: ProtoService): string | undefined {
  for (const form of FORMS) {
    if (!member.endsWith(form)) continue;
    const wanted = member.slice(0, member.length - form.length).toLowerCase();
    const rpc = [...rules.keys()].find((name) => name.toLowerCase() === wanted);
    if (rpc !== undefined) return rpc;
  }
  return undefined;
}

async function methodOf(service: ProtoService, rpc: string, given: string | undefined): Promise<Meaning> {
  const rules = service.rules.get(rpc)!;
  const fitting = given === undefined ? [] : rules.filter(({ path }) => accepts(path, given));
  for (const rule of [...fitting, ...rules]) {
    const method = await methodByUrl(`https://${service.host}${pathOf(rule)}`, rule.verb);
    if (method !== undefined) return { called: [{ method }] };
  }
  const name = `${service.name}.${rpc}`;
  const stated = unlistedRpc(name) ?? (service.host === undefined ? undefined : (await statedOperation(service.host, name)).method);
  if (stated !== undefined) return { called: [{ method: stated }] };
  const named = methodByRule(service, fitting[0] ?? rules[0], rpc);
  return named ? { called: [named] } : { because: `No REST method stands for ${service.name}.${rpc}.` };
}

/** A path of the form that a rule has: `{name=projects/*}/secrets` becomes `projects/x/secrets`, `{project}` `x`. */
function pathOf({ path }: HttpRule): string {
  return path.replace(/\{[\w.]+(?:=([^{}]*))?\}/g, (_, form: string | undefined) => form ?? '*').replace(/\*\*?/g, 'x');
}

/** Whether a rule takes a name that begins in this way: `organizations/…` where it says `{name=organizations/*}`. */
function accepts(path: string, given: string): boolean {
  const form = /\{[\w.]+=([^{}]*)\}/.exec(path)?.[1];
  if (form === undefined) return false;
  const wanted = form.split('/');
  const parts = given.split('/');
  return wanted.length === parts.length && wanted.every((part, index) => part === '*' || part === '**' || part === parts[index]);
}

/** The name of the resource that the call passes, as far as the code tells it: `projects/x/locations/x`. */
function nameGiven({ call }: Member, texts: StaticText): string | undefined {
  const request = call?.arguments[0];
  if (!request) return undefined;
  for (const field of ['name', 'parent', 'resource', 'resourceName']) {
    const text = texts.property(request, field) ?? pathMade(texts.value(request, field)?.value, texts);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The form of a name that a client makes: `keyRingPath(project, location, keyRing)` is `projects/x/locations/x/keyRings/x`. */
function pathMade(given: ts.Expression | undefined, texts: StaticText): string | undefined {
  const { ts, checker } = texts.analysis;
  const value = given && texts.initial(given);
  if (!value || !ts.isCallExpression(value) || !/Path$/.test(value.expression.getText())) return undefined;
  const declaration = checker.getResolvedSignature(value)?.declaration;
  if (!declaration || !isGeneratedClient(ts, declaration.parent)) return undefined;
  return declaration.parameters.map((one) => `${plural(one.name.getText())}/${HOLE}`).join('/');
}

function plural(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Methods that clients share: operations, locations, IAM policies. Which one it is stays open where an API has several. */
async function mixin(service: ProtoService, name: string, given: string | undefined): Promise<Meaning> {
  const rpc = name.charAt(0).toUpperCase() + name.slice(1);
  const named = given === undefined || service.host === undefined ? undefined : await policyMethod(service, name, given);
  if (named !== undefined) return { called: [{ method: named }] };
  const stated = service.host === undefined ? undefined : (await statedOperation(service.host, `${service.name}.${rpc}`)).method;
  return stated === undefined
    ? { because: `${rpc} is offered for several resources of ${service.host}, and the code doesn't tell which one.` }
    : { called: [{ method: stated }] };
}

/** The method of IAM policies that the name of a resource leads to. */
async function policyMethod({ host, name: full }: ProtoService, name: string, given: string): Promise<string | undefined> {
  if (!/Iam(?:Policy|Permissions)$/.test(name)) return undefined;
  const version = /\.(v\d\w*)\./.exec(full)?.[1] ?? 'v1';
  const url = `https://${host}/${version}/${given}:${name}`;
  return (name === 'getIamPolicy' ? await methodByUrl(url, 'GET') : undefined) ?? methodByUrl(url, 'POST');
}
