import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { inside } from '../syntax.js';
import type { Called, Meaning, Member } from './meaning.js';

/**
 * What a member calls: the id of a REST method, without the prefix of the table; several; `when` gives the condition of those that are not
 * always called. `because` says why there is none, although it calls Google.
 */
export type Calls = string | { readonly because: string } | readonly (string | { readonly method: string; readonly when: string })[];

/** The hand-written client of one package. */
export interface HandWrittenClient {
  /** The packages that hold it: `@google-cloud/storage`. */
  readonly packages: readonly string[];
  /** Where the mapping can be checked: the reference of the client, or its source. */
  readonly source: string;
  /** What every id begins with: `storage.`. A method that begins with `/` is of another API. */
  readonly prefix: string;
  /**
   * The members that call something, by class. A class inherits from those that it extends. `Bucket.acl` stands for what lies in that property
   * of a bucket, whatever its class.
   */
  readonly classes: Readonly<Record<string, Readonly<Record<string, Calls>>>>;
  /** Members that answer with a promise and still call nothing, or nothing by themselves, by class. */
  readonly local: Readonly<Record<string, readonly string[]>>;
}

/** The REST methods behind a member of a hand-written client. */
export function handWrittenMethod(member: Member, client: HandWrittenClient | undefined, analysis: Analysis): Meaning {
  const owners = ownersOf(member, analysis);
  const keys = keysOf(member, analysis);
  const calls =
    client && owners.flatMap((owner) => keys.map((key) => own(own(client.classes, owner), key))).find((found) => found !== undefined);
  if (client === undefined || calls === undefined) {
    const local = owners.some((owner) => client?.local[owner]?.includes(member.name));
    return local || /^(?:typescript$|@types\/)/.test(member.owner.name) || !answersLater(member, analysis)
      ? undefined
      : { because: `${member.owner.name}: no REST method is known for ${owners[0] ?? ''}.${member.name}.` };
  }
  if (typeof calls === 'object' && 'because' in calls) return calls;
  return { called: (typeof calls === 'string' ? [calls] : calls).map((call) => spelled(call, client.prefix)) };
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The keys under which a table may know a member: with its first argument, `on:message`, `get(Query)` or `get()`, then by its name. */
function keysOf({ name, call }: Member, analysis: Analysis): readonly string[] {
  const first = call?.arguments[0];
  if (!first) return call ? [`${name}()`, name] : [name];
  if (analysis.ts.isStringLiteralLike(first)) return [`${name}:${first.text}`, name];
  return [...lineage(analysis.checker.getTypeAtLocation(first), analysis).map((type) => `${name}(${type})`), name];
}

/** Whether a member is called and answers with a promise: that one may ask a server. */
function answersLater({ call }: Member, { checker }: Analysis): boolean {
  return call !== undefined && checker.getTypeAtLocation(call).getSymbol()?.getName() === 'Promise';
}

function spelled(call: string | { readonly method: string; readonly when: string }, prefix: string): Called {
  const { method, when } = typeof call === 'string' ? { method: call, when: undefined } : call;
  return { method: method.startsWith('/') ? method.slice(1) : prefix + method, ...(when !== undefined && { when }) };
}

/** The names under which a table may know a receiver: the property that holds it, its class, the classes that this one extends. */
function ownersOf({ receiver, types, declaration }: Member, analysis: Analysis): readonly string[] {
  const held = receiver ? holders(receiver, analysis) : [];
  const classes = types.flatMap((type) => lineage(type, analysis));
  const declared = (declaration.parent as { name?: ts.Identifier }).name?.text;
  return [...held, ...classes, ...(declared === undefined ? [] : [declared])];
}

/** `Bucket.acl.default`, then `Bucket.acl`, for the receiver `bucket.acl.default`; through constants. */
function holders(receiver: ts.Expression, analysis: Analysis): readonly string[] {
  const { ts, checker } = analysis;
  const node = inside(ts, receiver);
  if (ts.isIdentifier(node)) {
    const declared = checker.getSymbolAtLocation(node)?.valueDeclaration;
    if (declared && ts.isBindingElement(declared)) {
      const name = (declared.propertyName ?? declared.name).getText();
      return lineage(checker.getTypeAtLocation(declared.parent), analysis).map((owner) => `${owner}.${name}`);
    }
    return declared && ts.isVariableDeclaration(declared) && declared.initializer ? holders(declared.initializer, analysis) : [];
  }
  if (!ts.isPropertyAccessExpression(node)) return [];
  const outer = [...holders(node.expression, analysis), ...lineage(checker.getTypeAtLocation(node.expression), analysis)];
  return outer.map((name) => `${name}.${node.name.text}`);
}

/** The name of a class and of those that it extends. */
function lineage(type: ts.Type, { checker }: Analysis): readonly string[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => lineage(part, { checker } as Analysis));
  const name = type.getSymbol()?.getName();
  if (name === undefined) return [];
  const target = (type as ts.TypeReference).target ?? type;
  const bases = target.isClassOrInterface() ? checker.getBaseTypes(target) : [];
  return [name, ...bases.flatMap((base) => lineage(base, { checker } as Analysis))];
}
