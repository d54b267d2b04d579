import type ts from 'typescript';
import { isDiscoveryPackage } from './clients/generated-api.js';
import { isLibraryCall, verbOf } from './clients/http-libraries.js';
import type { Member } from './clients/meaning.js';
import { clientOf } from './clients/tables/index.js';
import type { Analysis } from './compiler.js';
import type { Packages } from './packages.js';
import { isShaped } from './shapes.js';
import { inside, isWritten, textOf } from './syntax.js';
import type { Values } from './values/values.js';

/** Something in the code that may call a Google API. */
export type Found = { readonly node: ts.Node; readonly text: string } & (
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'request'; readonly call: ts.CallExpression; readonly verb: string | undefined }
  | { readonly kind: 'unknown'; readonly because: string }
);

/**
 * The members of installed packages that a file takes: by `.`, by `[…]`, by patterns; and requests to any server.
 *
 * @param names - the names that such members have
 */
export function* membersIn(
  file: ts.SourceFile,
  analysis: Analysis,
  values: Values,
  packages: Packages,
  names: ReadonlySet<string>,
): Generator<Found> {
  const { ts } = analysis;
  const pending: ts.Node[] = [file];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) continue;
    if (ts.isPropertyAccessExpression(node)) {
      if (names.has(node.name.text) && !isWritten(ts, node)) yield* ofAccess(node, node.name.text, analysis, values, packages);
    } else if (ts.isElementAccessExpression(node) && !isWritten(ts, node)) yield* ofElement(node, analysis, values, packages);
    else if (ts.isObjectBindingPattern(node)) yield* ofPattern(node, analysis, values, packages, names);
    else if (ts.isCallExpression(node)) yield* ofCall(node, analysis, values, packages);
    else if (ts.isNewExpression(node)) yield* ofNew(node, analysis, packages);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    pending.push(...children.reverse());
  }
}

/** A request that the global `fetch` or a library sends; and an event that something else listens to: `fromEvent(subscription, 'message')`. */
function* ofCall(node: ts.CallExpression, analysis: Analysis, values: Values, packages: Packages): Generator<Found> {
  const { ts } = analysis;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : ts.isIdentifier(expression) ? expression.text : '';
  if (name === 'fetch' ? ts.isIdentifier(expression) : isLibraryCall(node, analysis))
    yield { kind: 'request', node, text: textOf(expression), call: node, verb: ts.isIdentifier(expression) ? undefined : verbOf(name) };
  const [emitter, event] = node.arguments;
  if (!emitter || !event || ts.isStringLiteralLike(emitter) || ts.isFunctionLike(event) || !/^(?:fromEvent|on|once)$/.test(name)) return;
  const events = values.textsOf(event);
  for (const type of events.length === 0 ? [] : values.typesOf(emitter)) {
    const declaration = type.getSymbol()?.declarations?.[0];
    const owner = declaration && packages.of(declaration.getSourceFile());
    if (!owner || !clientOf(owner.name)) continue;
    const rest = { declaration, owner, receiver: emitter, types: [type], call: undefined };
    for (const one of events) yield { kind: 'member', node, text: textOf(expression), member: { name: `on:${one}`, ...rest } };
  }
}

/** A class of which an object is made: some clients call from then on. */
function* ofNew(node: ts.NewExpression, analysis: Analysis, packages: Packages): Generator<Found> {
  const { checker } = analysis;
  if (isOwnClass(node.expression, analysis)) return;
  const type = checker.getTypeAtLocation(node);
  const declaration = type.getSymbol()?.declarations?.[0];
  const owner = declaration && packages.of(declaration.getSourceFile());
  if (!owner) return;
  const member = { name: 'new', declaration, owner, receiver: undefined, types: [type], call: undefined };
  yield { kind: 'member', node, text: textOf(node.expression), member };
}

/** Whether a class is declared in the project, or by the language: there is no need to check what is passed to it. */
function isOwnClass(node: ts.Expression, { ts, checker, program }: Analysis): boolean {
  let symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declared = symbol?.valueDeclaration;
  if (!declared) return false;
  return ts.isClassLike(declared)
    ? !declared.getSourceFile().isDeclarationFile
    : program.isSourceFileDefaultLibrary(declared.getSourceFile());
}

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

function* ofAccess(node: Access, name: string, analysis: Analysis, values: Values, packages: Packages): Generator<Found> {
  const { ts, checker } = analysis;
  const receiver = node.expression;
  const plain = ts.isPropertyAccessExpression(node) ? checker.getSymbolAtLocation(node.name) : undefined;
  const isOnlyShape = plain !== undefined && isCallee(node, ts) && isShaped(plain, analysis);
  const typesOf = (): readonly ts.Type[] => (isOnlyShape ? values.typesBehind(receiver) : values.typesOf(receiver));
  const symbols = plain?.declarations && !isOnlyShape ? [plain] : typesOf().flatMap((type) => values.propertiesIn(type, name));
  const rest = (): Pick<Member, 'receiver' | 'types' | 'call'> => ({ receiver, types: typesOf(), call: callOf(node, ts) });
  if (symbols.length > 0) yield* ofSymbols(symbols, node, name, rest, packages);
  else yield* ofHolders(node, name, rest(), analysis, packages);
}

/** A member that no type declares, for example one of a base class of type `any`: the tables of hand-written clients may know it. */
function* ofHolders(
  node: Access,
  name: string,
  rest: Pick<Member, 'receiver' | 'types' | 'call'>,
  { ts, checker }: Analysis,
  packages: Packages,
): Generator<Found> {
  const property = ts.isPropertyAccessExpression(node.expression) ? checker.getSymbolAtLocation(node.expression.name) : undefined;
  const held = rest.types.flatMap((type) => type.getSymbol()?.declarations?.[0] ?? []);
  for (const declaration of held.length > 0 ? held : (property?.declarations?.slice(0, 1) ?? [])) {
    const owner = packages.of(declaration.getSourceFile());
    if (owner && clientOf(owner.name)) yield { kind: 'member', node, text: textOf(node), member: { name, declaration, owner, ...rest } };
  }
}

/** `files['list']`, and `files[name]` for a `name` of which the type tells the possible values. */
function* ofElement(node: ts.ElementAccessExpression, analysis: Analysis, values: Values, packages: Packages): Generator<Found> {
  const { ts } = analysis;
  const names = values.textsOf(node.argumentExpression);
  if (names.length > 0) for (const name of names) yield* ofAccess(node, name, analysis, values, packages);
  else if (
    isCallee(node, ts)
      ? values.typesOf(node.expression).some((receiver) => isOfClient(receiver, packages))
      : holdsApis(analysis.checker.getTypeAtLocation(node.expression), analysis, packages)
  )
    yield { kind: 'unknown', node, text: textOf(node), because: 'The name of the method is known only at run time.' };
}

function* ofPattern(
  pattern: ts.ObjectBindingPattern,
  { ts, checker }: Analysis,
  values: Values,
  packages: Packages,
  names: ReadonlySet<string>,
): Generator<Found> {
  const nameOf = ({ propertyName, name }: ts.BindingElement): string => ((propertyName ?? name) as { text?: string }).text ?? '';
  if (!pattern.elements.some((element) => names.has(nameOf(element)))) return;
  const type = checker.getTypeAtLocation(pattern);
  const holder = pattern.parent;
  const initial = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  const types = values.isOpen(type) && initial ? values.typesOf(initial) : [type];
  for (const element of pattern.elements) {
    const name = element.propertyName ?? element.name;
    if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) continue;
    const symbols = types.flatMap((one) => values.propertiesIn(one, name.text));
    yield* ofSymbols(symbols, element, name.text, () => ({ receiver: initial, types, call: undefined }), packages);
  }
}

function* ofSymbols(
  symbols: readonly ts.Symbol[],
  node: ts.Node,
  name: string,
  rest: () => Pick<Member, 'receiver' | 'types' | 'call'>,
  packages: Packages,
): Generator<Found> {
  const seen = new Set<ts.Node>();
  for (const declaration of symbols.flatMap((symbol) => symbol.declarations ?? [])) {
    // The forms of an overloaded method are one method.
    if (seen.has(declaration.parent)) continue;
    seen.add(declaration.parent);
    const owner = packages.of(declaration.getSourceFile());
    if (owner) yield { kind: 'member', node, text: textOf(node), member: { name, declaration, owner, ...rest() } };
  }
}

/** The call of which a node is what is called. */
function callOf(node: Access, ts: Analysis['ts']): ts.CallExpression | undefined {
  let at: ts.Node = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent) || ts.isAsExpression(at.parent)) at = at.parent;
  return ts.isCallExpression(at.parent) && inside(ts, at.parent.expression) === node ? at.parent : undefined;
}

function isCallee(node: Access, ts: Analysis['ts']): boolean {
  return callOf(node, ts) !== undefined;
}

function isOfClient(type: ts.Type, packages: Packages): boolean {
  const name = packageOf(type, packages);
  return name !== undefined && /^(?:googleapis$|@googleapis\/|@google-cloud\/)/.test(name);
}

/** Whether a value is `google`, an API or a part of one, or an object that holds some: what is taken out of it is called sooner or later. */
function holdsApis(type: ts.Type, { checker, ts }: Analysis, packages: Packages): boolean {
  if (isApi(type, packages)) return true;
  const declaration = type.getSymbol()?.declarations?.[0];
  if (!declaration || !ts.isObjectLiteralExpression(declaration)) return false;
  return type.getProperties().some((held) => isApi(checker.getTypeOfSymbolAtLocation(held, declaration), packages));
}

function isApi(type: ts.Type, packages: Packages): boolean {
  const name = packageOf(type, packages);
  return name !== undefined && isDiscoveryPackage(name) && type.isClass();
}

function packageOf(type: ts.Type, packages: Packages): string | undefined {
  const file = type.getSymbol()?.declarations?.[0]?.getSourceFile();
  return file && packages.of(file)?.name;
}
