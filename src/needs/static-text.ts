import type ts from 'typescript';
import type { Analysis } from './compiler.js';
import { inside } from './syntax.js';

/** What stands in a text for what is known only at run time. It is no slash, so that a path keeps its segments. */
export const HOLE = 'x';

const DEEPEST = 12;

/** Reads texts as far as the code tells them: literals, templates, constants, sums, `new URL(…)`. */
export class StaticText {
  constructor(readonly analysis: Analysis) {}

  /** The text of an expression, `x` for each part that is known only at run time. Nothing where not even its beginning is known. */
  of(node: ts.Expression): string | undefined {
    const text = this.#read(node, 0);
    return text === undefined || text.startsWith('\0') ? undefined : text.replaceAll('\0', HOLE);
  }

  /** The text of a field of an object that is passed. */
  property(object: ts.Expression, name: string): string | undefined {
    const value = this.value(object, name);
    return value && this.of(value);
  }

  /** The expression that a field of an object literal gets. */
  value(object: ts.Expression, name: string): ts.Expression | undefined {
    const { ts, checker } = this.analysis;
    const literal = this.#initial(object);
    if (!literal || !ts.isObjectLiteralExpression(literal)) return undefined;
    for (const property of literal.properties) {
      if (ts.isPropertyAssignment(property) && property.name.getText().replace(/^['"]|['"]$/g, '') === name) return property.initializer;
      if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) {
        const declared = checker.getShorthandAssignmentValueSymbol(property)?.valueDeclaration;
        return declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
      }
    }
    return undefined;
  }

  /** The expression behind constants. */
  #initial(node: ts.Expression, depth = 0): ts.Expression | undefined {
    const { ts } = this.analysis;
    const inner = inside(ts, node);
    if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return inner;
    const declared = this.#constant(inner);
    return declared && depth < DEEPEST ? this.#initial(declared, depth + 1) : inner;
  }

  /** What a name is given once and for all. */
  #constant(node: ts.Identifier | ts.PropertyAccessExpression): ts.Expression | undefined {
    const { ts, checker } = this.analysis;
    let symbol = checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    const declared = symbol?.valueDeclaration;
    if (!declared) return undefined;
    if (ts.isVariableDeclaration(declared))
      return ts.isVariableDeclarationList(declared.parent) && declared.parent.flags & ts.NodeFlags.Const ? declared.initializer : undefined;
    if (ts.isPropertyAssignment(declared) || ts.isPropertyDeclaration(declared) || ts.isEnumMember(declared)) return declared.initializer;
    return undefined;
  }

  #read(node: ts.Expression, depth: number): string | undefined {
    const { ts, checker } = this.analysis;
    if (depth > DEEPEST) return '\0';
    const inner = this.#initial(node)!;
    if (ts.isStringLiteralLike(inner)) return inner.text;
    if (ts.isTemplateExpression(inner))
      return (
        inner.head.text + inner.templateSpans.map((span) => (this.#read(span.expression, depth + 1) ?? '\0') + span.literal.text).join('')
      );
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return (this.#read(inner.left, depth + 1) ?? '\0') + (this.#read(inner.right, depth + 1) ?? '\0');
    if (ts.isNewExpression(inner) && inner.expression.getText() === 'URL' && inner.arguments) return this.#url(inner.arguments, depth);
    if (
      ts.isCallExpression(inner) &&
      ts.isPropertyAccessExpression(inner.expression) &&
      /^(?:toString|href)$/.test(inner.expression.name.text)
    )
      return this.#read(inner.expression.expression, depth + 1);
    if (ts.isPropertyAccessExpression(inner) && inner.name.text === 'href') return this.#read(inner.expression, depth + 1);
    const type = checker.getTypeAtLocation(inner);
    return type.isStringLiteral() ? type.value : '\0';
  }

  #url([path, base]: readonly ts.Expression[], depth: number): string | undefined {
    const own = path && this.#read(path, depth + 1);
    const from = base && this.#read(base, depth + 1);
    if (own === undefined || from === undefined) return own;
    return URL.canParse(own, from) ? new URL(own, from).href : `${from}${own}`;
  }
}
