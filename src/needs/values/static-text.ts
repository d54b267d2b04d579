import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { inside, returnsOf } from '../syntax.js';
import type { Values } from './values.js';

/** What stands in a text for what is known only at run time. It is no slash, so that a path keeps its segments. */
export const HOLE = 'x';

const DEEPEST = 12;

/** So many calls of a helper function are told apart, and so many helpers around another. */
const MOST_CALLERS = 100;
const MOST_HELPERS = 3;

/** One call of the function around an expression: what its parameters get. */
export interface EnclosingCall {
  readonly given: ReadonlyMap<ts.Node, ts.Expression | undefined>;
  /** The call of the function around that call. */
  readonly outer: EnclosingCall | undefined;
}

/** Reads texts as far as the code tells them: literals, templates, constants, sums, `new URL(…)`, and what helper functions are passed. */
export class StaticText {
  readonly #reading = new Set<ts.Declaration>();

  constructor(
    readonly analysis: Analysis,
    readonly values: Values,
  ) {}

  /** The calls of the functions around a node, innermost first; one empty one where none is known. */
  callersOf(node: ts.Node, depth = MOST_HELPERS): readonly (EnclosingCall | undefined)[] {
    const { ts } = this.analysis;
    const fn = ts.findAncestor(node.parent, (one): one is ts.FunctionLikeDeclaration => ts.isFunctionLike(one));
    if (!fn) return [undefined];
    const calls = depth === 0 || fn.parameters.length === 0 ? [] : this.values.callsOf(fn).slice(0, MOST_CALLERS);
    if (calls.length === 0) return this.callersOf(fn, depth).map((outer) => outer && { given: new Map(), outer });
    return calls.flatMap((call) => {
      const given = new Map<ts.Node, ts.Expression | undefined>(fn.parameters.map((one, at) => [one, call.arguments?.[at]] as const));
      return this.callersOf(call, depth - 1).map((outer) => ({ given, outer }));
    });
  }

  /** The text of an expression, `x` for each part that is known only at run time. Nothing where not even its beginning is known. */
  of(node: ts.Expression, caller?: EnclosingCall): string | undefined {
    const text = this.#read(node, caller, 0);
    return text === undefined || text.startsWith('\0') ? undefined : text.replaceAll('\0', HOLE);
  }

  /** The text of a field of an object that is passed. */
  property(object: ts.Expression, name: string, caller?: EnclosingCall): string | undefined {
    const found = this.value(object, name, caller);
    return found && this.of(found.value, found.caller);
  }

  /** The expression that a field of an object literal gets, and the call in which it is to be read. */
  value(
    object: ts.Expression,
    name: string,
    caller?: EnclosingCall,
    depth = 0,
  ): { readonly value: ts.Expression; readonly caller: EnclosingCall | undefined } | undefined {
    const { ts } = this.analysis;
    const { value: literal, caller: own } = this.#initial(object, caller);
    if (!ts.isObjectLiteralExpression(literal) || depth > DEEPEST) return undefined;
    for (const property of literal.properties.toReversed()) {
      if (ts.isPropertyAssignment(property) && property.name.getText().replace(/^['"]|['"]$/g, '') === name)
        return { value: property.initializer, caller: own };
      if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) return this.#initial(property.name, own);
      const spread = ts.isSpreadAssignment(property) ? this.value(property.expression, name, own, depth + 1) : undefined;
      if (spread) return spread;
    }
    return undefined;
  }

  /** The expression behind a constant. */
  initial(node: ts.Expression): ts.Expression {
    return this.#initial(node, undefined).value;
  }

  /** The expression behind constants and parameters. */
  #initial(node: ts.Expression, caller: EnclosingCall | undefined, depth = 0): { value: ts.Expression; caller: EnclosingCall | undefined } {
    const { ts } = this.analysis;
    const inner = inside(ts, node);
    if (depth > DEEPEST || (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner))) return { value: inner, caller };
    const declared = this.#declared(inner);
    if (!declared) return { value: inner, caller };
    if (ts.isParameter(declared)) {
      for (let at = caller; at; at = at.outer) {
        if (!at.given.has(declared)) continue;
        const given = at.given.get(declared) ?? declared.initializer;
        return given ? this.#initial(given, at.given.get(declared) ? at.outer : at, depth + 1) : { value: inner, caller };
      }
      return { value: inner, caller };
    }
    const initial = this.#constant(declared);
    if (initial) return this.#initial(initial, caller, depth + 1);
    const bound = ts.isBindingElement(declared) ? this.#bound(declared, caller, depth) : undefined;
    return bound ?? { value: inner, caller };
  }

  /** What `{ path }` takes out of what a helper is passed. */
  #bound(element: ts.BindingElement, caller: EnclosingCall | undefined, depth: number): ReturnType<StaticText['value']> {
    const { ts } = this.analysis;
    const holder = element.parent.parent;
    const name = element.propertyName ?? element.name;
    if (!ts.isIdentifier(name)) return undefined;
    for (let at = caller; at; at = at.outer) {
      const given = at.given.get(holder);
      const found = given && this.value(given, name.text, at.outer, depth + 1);
      if (found) return this.#initial(found.value, found.caller, depth + 1);
      if (at.given.has(holder) && element.initializer) return { value: element.initializer, caller: at };
    }
    return undefined;
  }

  #declared(node: ts.Identifier | ts.PropertyAccessExpression): ts.Declaration | undefined {
    const { ts, checker } = this.analysis;
    if (ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node)
      return checker.getShorthandAssignmentValueSymbol(node.parent)?.valueDeclaration;
    let symbol = checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.valueDeclaration;
  }

  /** What a name is given once and for all. */
  #constant(declared: ts.Declaration): ts.Expression | undefined {
    const { ts } = this.analysis;
    if (ts.isVariableDeclaration(declared))
      return ts.isVariableDeclarationList(declared.parent) && declared.parent.flags & ts.NodeFlags.Const ? declared.initializer : undefined;
    if (ts.isPropertyDeclaration(declared)) return declared.initializer ?? this.#onlyOne(this.values.assignedTo(declared));
    if (ts.isPropertyAssignment(declared) || ts.isEnumMember(declared)) return declared.initializer;
    // `this.url = …`, by which JavaScript declares a property.
    if (ts.isPropertyAccessExpression(declared) && ts.isBinaryExpression(declared.parent))
      return this.#onlyOne([...new Set([declared.parent.right, ...this.values.assignedTo(declared)])]);
    return undefined;
  }

  #onlyOne(assigned: readonly ts.Expression[]): ts.Expression | undefined {
    return assigned.length === 1 ? assigned[0] : undefined;
  }

  /** The text of a variable that is written more than once: where what follows only adds a query. */
  #variable(node: ts.Expression, read: (part: ts.Expression) => string): string | undefined {
    const { ts } = this.analysis;
    const declared = ts.isIdentifier(node) ? this.#declared(node) : undefined;
    if (!declared || !ts.isVariableDeclaration(declared)) return undefined;
    // In `url = `${url}?alt=media``, only what is added counts.
    if (this.#reading.has(declared)) return '';
    this.#reading.add(declared);
    const given = [...(declared.initializer ? [declared.initializer] : []), ...this.values.assignedTo(declared)];
    const added = this.values.appendedTo(declared).map(read);
    const texts = new Set(given.map((one) => read(one).split('?', 1)[0]!).filter(Boolean));
    this.#reading.delete(declared);
    return texts.size === 1 ? [...texts][0]! + (added.every((one) => /^[?&]/.test(one)) ? '' : added.join('')) : undefined;
  }

  /** What a function of the project answers, where that is one text. */
  #answer(call: ts.CallExpression, caller: EnclosingCall | undefined, depth: number): string | undefined {
    const texts = new Set<string>();
    for (const fn of this.values.functionsOf(call.expression)) {
      const { parameters } = fn as ts.FunctionLikeDeclaration;
      const given = new Map(parameters.map((one, at) => [one, call.arguments[at]] as const));
      for (const answer of returnsOf(this.analysis.ts, fn)) texts.add(this.#read(answer, { given, outer: caller }, depth + 1) ?? '\0');
    }
    return texts.size === 1 ? [...texts][0] : undefined;
  }

  #read(node: ts.Expression, given: EnclosingCall | undefined, depth: number): string | undefined {
    const { ts, checker } = this.analysis;
    if (depth > DEEPEST) return '\0';
    const { value: inner, caller } = this.#initial(node, given);
    const read = (part: ts.Expression): string => this.#read(part, caller, depth + 1) ?? '\0';
    if (ts.isStringLiteralLike(inner)) return inner.text;
    if (ts.isTemplateExpression(inner))
      return inner.head.text + inner.templateSpans.map((span) => read(span.expression) + span.literal.text).join('');
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) return read(inner.left) + read(inner.right);
    if (ts.isNewExpression(inner) && inner.expression.getText() === 'URL' && inner.arguments) return url(inner.arguments.map(read));
    if (
      ts.isCallExpression(inner) &&
      ts.isPropertyAccessExpression(inner.expression) &&
      /^(?:toString|href)$/.test(inner.expression.name.text)
    )
      return read(inner.expression.expression);
    if (ts.isPropertyAccessExpression(inner) && inner.name.text === 'href') return read(inner.expression);
    if (ts.isAwaitExpression(inner)) return read(inner.expression);
    const type = checker.getTypeAtLocation(inner);
    if (type.isStringLiteral()) return type.value;
    return (ts.isCallExpression(inner) ? this.#answer(inner, caller, depth) : this.#variable(inner, read)) ?? '\0';
  }
}

function url([own, base]: readonly string[]): string | undefined {
  if (own === undefined || base === undefined) return own;
  return URL.canParse(own, base) ? new URL(own, base).href : `${base}${own}`;
}
