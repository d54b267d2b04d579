import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { Flow } from './flow.js';
import { requiredType } from '../required.js';
import { isShape, isShaped } from '../shapes.js';
import { constructorsOf, ofVersion } from '../signatures.js';
import { Subclasses } from '../subclasses.js';
import { inside } from '../syntax.js';

/** More steps than this in a row, or in all for one value, lead nowhere that a reader could follow either. */
const DEEPEST = 24;
const MOST_STEPS = 400;

/**
 * The types that an expression can have. Where the checker knows only `any` (a parameter in JavaScript, `let client`), the values are
 * followed through the project: to the arguments of calls, to assignments, to what functions return.
 */
export class Values {
  readonly #flow: Flow;
  #tracing = new Set<ts.Node>();
  readonly #found = new Map<ts.Node, readonly ts.Type[]>();
  readonly #subclasses: Subclasses;
  #behind = false;
  #isText = false;
  #steps = 0;
  #isCut = false;

  constructor(readonly analysis: Analysis) {
    this.#flow = new Flow(analysis, this);
    this.#subclasses = new Subclasses(analysis);
  }

  typesOf(node: ts.Expression): readonly ts.Type[] {
    const type = this.analysis.checker.getTypeAtLocation(node);
    return this.known(type, () => this.#remembered(node, () => this.#once(node, () => this.#followed(node))));
  }

  /** A type; what is behind it where it says nothing, or only the shape of what is passed. */
  known(type: ts.Type, follow: () => readonly ts.Type[]): readonly ts.Type[] {
    if (this.isOpen(type)) return follow();
    const isText = this.#isText && (type.flags & this.analysis.ts.TypeFlags.String) !== 0;
    const found = isText || (this.#behind && isShape(type, this.analysis)) ? follow() : [];
    return found.length > 0 ? found : [type];
  }

  /** The texts that an expression can have: the names that a helper function is passed. */
  textsOf(node: ts.Expression): readonly string[] {
    const before = this.#isText;
    this.#isText = true;
    const types = this.typesOf(node);
    this.#isText = before;
    const options = types.flatMap((one) => (one.isUnion() ? one.types : [one]));
    const texts = options.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    return texts.length === options.length ? [...new Set(texts)] : [];
  }

  /** What is assigned to a variable or a property, after its declaration. */
  assignedTo(declaration: ts.Node): readonly ts.Expression[] {
    return this.#flow.assignedTo(declaration);
  }

  /** What is appended to a text: `url += '?alt=media'`. */
  appendedTo(declaration: ts.Node): readonly ts.Expression[] {
    return this.#flow.appendedTo(declaration);
  }

  /** The calls of a function. */
  callsOf(fn: ts.Node): readonly (ts.CallExpression | ts.NewExpression)[] {
    return this.#flow.callsOf(fn);
  }

  /** The types of what is passed where the project declares only a shape: `interface DriveLike { files: { list(): … } }`. */
  typesBehind(node: ts.Expression): readonly ts.Type[] {
    const before = this.#behind;
    this.#behind = true;
    try {
      return this.typesOf(node);
    } finally {
      this.#behind = before;
    }
  }

  /** Whether a type says nothing of the value: `any`, `unknown`, `object`. */
  isOpen(type: ts.Type): boolean {
    const { Any, Unknown, NonPrimitive } = this.analysis.ts.TypeFlags;
    return (type.flags & (Any | Unknown | NonPrimitive)) !== 0;
  }

  /** The properties of a name that an expression's value can have. */
  propertiesOf(node: ts.Expression, name: string): readonly ts.Symbol[] {
    return this.typesOf(node).flatMap((type) => this.propertiesIn(type, name));
  }

  /** The properties of a name in a type, in each member of a union. */
  propertiesIn(type: ts.Type, name: string): readonly ts.Symbol[] {
    const { checker } = this.analysis;
    const parts = type.isUnion() ? type.types : [type];
    const own = parts.flatMap((part) => checker.getPropertyOfType(checker.getApparentType(part), name) ?? []);
    if (own.length > 0) return own;
    // `@type {Client}` in JavaScript, where `Client` is a variable that holds a class: the compiler takes it for the class itself.
    const made = parts.flatMap((part) => part.getConstructSignatures().map((signature) => signature.getReturnType()));
    return made.flatMap((part) => checker.getPropertyOfType(part, name) ?? []);
  }

  /** The functions of the project that an expression can stand for. */
  functionsOf(callee: ts.Expression): readonly ts.Node[] {
    return this.declarationsOf(callee).flatMap((declaration) => this.#flow.functionIn(declaration));
  }

  /** What an identifier or a property stands for, through imports. */
  declarationsOf(node: ts.Expression): readonly ts.Declaration[] {
    const { ts, checker } = this.analysis;
    const inner = inside(ts, node);
    const name = ts.isPropertyAccessExpression(inner) ? inner.name : inner;
    let symbol = checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    if (symbol?.declarations)
      return symbol.declarations.flatMap((declaration) => [declaration, ...this.#subclasses.overriding(declaration)]);
    if (!ts.isPropertyAccessExpression(inner)) return [];
    return this.#once(inner.name, () => this.propertiesOf(inner.expression, inner.name.text).flatMap((found) => found.declarations ?? []));
  }

  #followed(node: ts.Expression): readonly ts.Type[] {
    const { ts } = this.analysis;
    const inner = inside(ts, node);
    if (inner !== node) return this.typesOf(inner);
    if (ts.isAwaitExpression(node)) return this.#awaited(inside(ts, node.expression));
    if (ts.isConditionalExpression(node)) return [...this.typesOf(node.whenTrue), ...this.typesOf(node.whenFalse)];
    if (ts.isBinaryExpression(node)) return [...this.typesOf(node.left), ...this.typesOf(node.right)];
    if (ts.isCallExpression(node)) return this.#answered(node);
    if (ts.isNewExpression(node))
      return this.#called(node.expression).flatMap((type) => constructorsOf(this.analysis, type, node).map((made) => made.getReturnType()));
    if (ts.isElementAccessExpression(node))
      return this.textsOf(node.argumentExpression).flatMap((name) => this.#typesOfProperties(node.expression, name, node));
    if (ts.isPropertyAccessExpression(node)) return this.#typesOfAccess(node);
    return ts.isIdentifier(node) ? this.declarationsOf(node).flatMap((declaration) => this.#flow.held(declaration)) : [];
  }

  /** What a call answers: what functions of the project return, and what `google[name](…)` is declared to. */
  #answered(call: ts.CallExpression): readonly ts.Type[] {
    const { expression } = call;
    const required = requiredType(call, this.analysis);
    if (required) return [required];
    const own = this.functionsOf(expression).flatMap((fn) => this.#flow.returned(fn));
    if (own.length > 0) return own;
    const answers = this.#called(expression).flatMap((type) => type.getCallSignatures().map((signature) => signature.getReturnType()));
    return ofVersion(this.analysis.ts, answers, call);
  }

  /** The types of what is called, made an object of, or chosen by name: `google[name]`. */
  #called(expression: ts.Expression): readonly ts.Type[] {
    const { ts } = this.analysis;
    const callee = inside(ts, expression);
    if (!ts.isElementAccessExpression(callee)) return this.typesOf(callee);
    return this.textsOf(callee.argumentExpression).flatMap((name) => this.#typesOfProperties(callee.expression, name, callee));
  }

  /** What a promise resolves to. Of `Promise<any>`, what an `async` function returns. */
  #awaited(node: ts.Expression): readonly ts.Type[] {
    const { ts, checker } = this.analysis;
    const known = this.typesOf(node).map((type) => checker.getAwaitedType(type) ?? type);
    if (!ts.isCallExpression(node) || known.some((type) => !this.isOpen(type))) return known;
    return this.functionsOf(node.expression).flatMap((fn) => this.#flow.returned(fn));
  }

  #typesOfAccess(node: ts.PropertyAccessExpression): readonly ts.Type[] {
    const known = this.analysis.checker.getSymbolAtLocation(node.name);
    if (!known?.declarations || (this.#behind && isShaped(known, this.analysis)))
      return this.#typesOfProperties(node.expression, node.name.text, node);
    // What a module exports is a property of it.
    return this.declarationsOf(node).flatMap((declaration) => this.#flow.held(declaration));
  }

  #typesOfProperties(node: ts.Expression, name: string, at: ts.Node): readonly ts.Type[] {
    const known = this.propertiesOf(node, name).flatMap((property) => this.typesOfProperty(property, at));
    if (known.length > 0) return known;
    const stored = this.#flow.stored(this.declarationsOf(node), name);
    return stored.length > 0 ? stored : this.#typesBelow(node, name, at);
  }

  /** What classes that extend the one of a value have under a name that it lacks: `google[this.api]`, where each of them sets `api`. */
  #typesBelow(node: ts.Expression, name: string, at: ts.Node): readonly ts.Type[] {
    const below = this.typesOf(node).flatMap((type) => this.#subclasses.of(type));
    // Who asks from another class gets another answer.
    if (below.length > 0) this.cut();
    return below.flatMap((type) => this.propertiesIn(type, name)).flatMap((property) => this.typesOfProperty(property, at));
  }

  /** The types of a property; what the project stores in it where the checker knows only `any`. */
  typesOfProperty(property: ts.Symbol, at: ts.Node): readonly ts.Type[] {
    const type = this.analysis.checker.getTypeOfSymbolAtLocation(property, at);
    const declared = (): readonly ts.Declaration[] =>
      (property.declarations ?? []).flatMap((declaration) => [declaration, ...this.#subclasses.overriding(declaration)]);
    return this.known(type, () => declared().flatMap((declaration) => this.#flow.held(declaration)));
  }

  /** What was found once is kept, unless the search was cut off on a way that others may have further to go. */
  #remembered(node: ts.Node, follow: () => readonly ts.Type[]): readonly ts.Type[] {
    if (this.#behind || this.#isText) return follow();
    const known = this.#found.get(node);
    if (known) return known;
    const isFirst = this.#tracing.size === 0;
    const wasCut = this.#isCut;
    if (isFirst) this.#steps = 0;
    this.#isCut = false;
    const found = follow();
    if (isFirst || !this.#isCut) this.#found.set(node, found);
    this.#isCut ||= wasCut;
    return found;
  }

  /** Says that a search ends here although there was more to look at. */
  cut(): readonly never[] {
    this.#isCut = true;
    return [];
  }

  /** Looks for something in its own right, whatever is being looked for. */
  apart<T>(look: () => T): T {
    const before = { tracing: this.#tracing, steps: this.#steps, isCut: this.#isCut };
    this.#tracing = new Set();
    try {
      return look();
    } finally {
      this.#tracing = before.tracing;
      this.#steps = before.steps;
      this.#isCut = before.isCut;
    }
  }

  /** Values can flow in circles. */
  #once<T>(node: ts.Node, follow: () => readonly T[]): readonly T[] {
    if (this.#tracing.size === 0) {
      this.#steps = 0;
      this.#subclasses.within = this.analysis.ts.findAncestor(node, this.analysis.ts.isClassLike);
    }
    if (this.#tracing.has(node) || this.#tracing.size > DEEPEST || this.#steps++ > MOST_STEPS) return this.cut();
    this.#tracing.add(node);
    try {
      return follow();
    } finally {
      this.#tracing.delete(node);
    }
  }
}
