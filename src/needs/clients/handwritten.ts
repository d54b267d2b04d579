import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { inside } from '../syntax.js';
import type { StaticText } from '../values/static-text.js';
import { holds, type Condition } from './condition.js';
import type { Called, Meaning, Member } from './meaning.js';

/** One method that a member calls. */
export interface PossibleCall {
  readonly method: string;
  /** The condition, in words: `if autoCreate is true`. */
  readonly when?: string;
  /** How the code may tell that it is called. Then it is called in any case, or never. */
  readonly if?: Condition;
  /** How the code may tell that it is never called; otherwise `when` stands. */
  readonly onlyIf?: Condition;
  /** How the code may tell that something else is called instead. */
  readonly unless?: Condition;
}

/**
 * What a member calls: the id of a REST method, without the prefix of the table; several; `when` gives the condition of those that are not
 * always called. `because` says why there is none, although it calls Google.
 */
export type Calls = string | { readonly because: string } | readonly (string | PossibleCall)[];

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
export function handWrittenMethod(member: Member, client: HandWrittenClient | undefined, analysis: Analysis, texts: StaticText): Meaning {
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
  const possible = typeof calls === 'string' ? [calls] : calls;
  return { called: possible.flatMap((call) => decided(call, member.call, analysis, texts)).map((call) => spelled(call, client.prefix)) };
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The keys under which a table may know a member: with its first argument, `on:message`, `get(Query)` or `get()`, then by its name. */
function keysOf({ name, call }: Member, analysis: Analysis): readonly string[] {
  const first = call?.arguments[0];
  if (!first) return call ? [`${name}()`, name] : [name];
  const type = analysis.checker.getTypeAtLocation(first);
  if (type.isStringLiteral()) return [`${name}:${type.value}`, name];
  return [...lineage(type, analysis).map((type) => `${name}(${type})`), name];
}

/** Whether a member is called and answers with a promise: that one may ask a server. */
function answersLater({ call }: Member, { checker }: Analysis): boolean {
  return call !== undefined && checker.getTypeAtLocation(call).getSymbol()?.getName() === 'Promise';
}

/** What is left of a possible call where the code tells whether it is made. */
function decided(call: string | PossibleCall, at: ts.CallExpression | undefined, analysis: Analysis, texts: StaticText): readonly Called[] {
  if (typeof call === 'string') return [{ method: call }];
  const told = (condition: Condition | undefined): boolean | undefined => condition && holds(condition, at, analysis, texts);
  const isCalled = told(call.if);
  if (isCalled === false || told(call.onlyIf) === false || told(call.unless) === true) return [];
  return [{ method: call.method, ...(call.when !== undefined && isCalled !== true && { when: call.when }) }];
}

function spelled({ method, when }: Called, prefix: string): Called {
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
  const symbol = type.getSymbol();
  if (symbol === undefined) return [];
  // What a whole module is called: its path, in quotes.
  const name = symbol.getName().split('/').at(-1)!.replace('"', '');
  const target = (type as ts.TypeReference).target ?? type;
  const bases = target.isClassOrInterface() ? checker.getBaseTypes(target) : [];
  return [name, ...bases.flatMap((base) => lineage(base, { checker } as Analysis))];
}
