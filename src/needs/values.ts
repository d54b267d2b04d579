import type ts from 'typescript';
import type { Analysis } from './compiler.js';
import { Flow } from './flow.js';
import { inside } from './syntax.js';

/** More steps than this lead nowhere that a reader could follow either. */
const DEEPEST = 24;

/**
 * The types that an expression can have. Where the checker knows only `any` (a parameter in JavaScript, `let client`), the values are
 * followed through the project: to the arguments of calls, to assignments, to what functions return.
 */
export class Values {
  readonly #flow: Flow;
  readonly #tracing = new Set<ts.Node>();

  constructor(readonly analysis: Analysis) {
    this.#flow = new Flow(analysis, this);
  }

  typesOf(node: ts.Expression): readonly ts.Type[] {
    const type = this.analysis.checker.getTypeAtLocation(node);
    return this.isOpen(type) ? this.#once(node, () => this.#followed(node)) : [type];
  }

  /** Whether a type says nothing of the value. */
  isOpen(type: ts.Type): boolean {
    const { Any, Unknown } = this.analysis.ts.TypeFlags;
    return (type.flags & (Any | Unknown)) !== 0;
  }

  /** The properties of a name that an expression's value can have. */
  propertiesOf(node: ts.Expression, name: string): readonly ts.Symbol[] {
    return this.typesOf(node).flatMap((type) => this.propertiesIn(type, name));
  }

  /** The properties of a name in a type, in each member of a union. */
  propertiesIn(type: ts.Type, name: string): readonly ts.Symbol[] {
    const { checker } = this.analysis;
    const parts = type.isUnion() ? type.types : [type];
    return parts.flatMap((part) => checker.getPropertyOfType(checker.getApparentType(part), name) ?? []);
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
    if (symbol?.declarations) return symbol.declarations;
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
    if (ts.isCallExpression(node)) return this.functionsOf(node.expression).flatMap((fn) => this.#flow.returned(fn));
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      return this.#typesOfProperties(node.expression, node.argumentExpression.text, node);
    if (ts.isPropertyAccessExpression(node)) return this.#typesOfAccess(node);
    return ts.isIdentifier(node) ? this.declarationsOf(node).flatMap((declaration) => this.#flow.held(declaration)) : [];
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
    if (!known?.declarations) return this.#typesOfProperties(node.expression, node.name.text, node);
    // What a module exports is a property of it.
    return this.declarationsOf(node).flatMap((declaration) => this.#flow.held(declaration));
  }

  #typesOfProperties(node: ts.Expression, name: string, at: ts.Node): readonly ts.Type[] {
    const known = this.propertiesOf(node, name).flatMap((property) => this.typesOfProperty(property, at));
    return known.length > 0 ? known : this.#flow.stored(this.declarationsOf(node), name);
  }

  /** The types of a property; what the project stores in it where the checker knows only `any`. */
  typesOfProperty(property: ts.Symbol, at: ts.Node): readonly ts.Type[] {
    const type = this.analysis.checker.getTypeOfSymbolAtLocation(property, at);
    return this.isOpen(type) ? (property.declarations ?? []).flatMap((declaration) => this.#flow.held(declaration)) : [type];
  }

  /** Values can flow in circles. */
  #once<T>(node: ts.Node, follow: () => readonly T[]): readonly T[] {
    if (this.#tracing.has(node) || this.#tracing.size > DEEPEST) return [];
    this.#tracing.add(node);
    try {
      return follow();
    } finally {
      this.#tracing.delete(node);
    }
  }
}
