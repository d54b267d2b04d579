import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { inside, isAssignment, nameOfMember } from '../syntax.js';
import type { Values } from './values.js';

type Call = ts.CallExpression | ts.NewExpression;

/** Names under which anything may be called: a default import, a renamed one, what `require` gives. And what is called by no name at all. */
const ANY = '';

/**
 * Every call and every assignment of the project, by the declaration that it is about. They are kept by name, and the checker is asked only about
 * those whose name fits: to ask about all of them would be to check the whole project.
 */
export class WriteIndex {
  readonly #calls = new Map<string, Call[]>();
  readonly #assigned = new Map<string, ts.BinaryExpression[]>();
  readonly #appended = new Map<string, ts.BinaryExpression[]>();
  readonly #aliases = new Set<string>([ANY]);
  readonly #called = new Map<Call, readonly ts.Declaration[]>();

  constructor(
    readonly analysis: Analysis,
    readonly values: Values,
  ) {
    for (const file of analysis.own) this.#visit(file);
  }

  /** The calls of a function, or of a parameter that holds one. */
  callsTo(declaration: ts.Node): readonly Call[] {
    const name = this.#nameOf(declaration);
    const names = new Set(name === undefined ? this.#aliases : [name, ...this.#aliases]);
    return [...names]
      .flatMap((one) => this.#calls.get(one) ?? [])
      .filter((call) => this.#declarationsOf(call).includes(declaration as never));
  }

  /** What is assigned to a variable or a property. */
  assignedTo(declaration: ts.Node): readonly ts.Expression[] {
    return this.#written(this.#assigned, declaration);
  }

  /** What is appended to a variable or a property. */
  appendedTo(declaration: ts.Node): readonly ts.Expression[] {
    return this.#written(this.#appended, declaration);
  }

  /** What is stored in an object under a name that its type doesn't know: `cache.drive = …` for `const cache = {}`. */
  storedIn(holder: ts.Node, name: string): readonly ts.Expression[] {
    const { ts } = this.analysis;
    const stored = (this.#assigned.get(name) ?? []).filter(({ left }) => {
      const target = inside(ts, left);
      if (nameOfMember(ts, target) === undefined || this.#plain(left).length > 0) return false;
      return this.#plain((target as ts.PropertyAccessExpression).expression).includes(holder as never);
    });
    return stored.map(({ right }) => right);
  }

  #written(by: ReadonlyMap<string, readonly ts.BinaryExpression[]>, declaration: ts.Node): readonly ts.Expression[] {
    const name = this.#nameOf(declaration);
    const candidates = name === undefined ? [] : (by.get(name) ?? []);
    return candidates.filter(({ left }) => this.#plain(left).includes(declaration as never)).map(({ right }) => right);
  }

  #visit(node: ts.Node): void {
    const { ts } = this.analysis;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) add(this.#calls, this.#calledBy(node.expression), node);
    else if (ts.isBinaryExpression(node) && isAssignment(ts, node)) add(this.#assigned, this.#calledBy(node.left), node);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken)
      add(this.#appended, this.#calledBy(node.left), node);
    else this.#noteAlias(node);
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  /** The name by which an expression is called or written. */
  #calledBy(node: ts.Expression): string {
    const { ts } = this.analysis;
    const inner = inside(ts, node);
    return ts.isIdentifier(inner) ? inner.text : (nameOfMember(ts, inner) ?? ANY);
  }

  #noteAlias(node: ts.Node): void {
    const { ts } = this.analysis;
    const isRenamed =
      (ts.isImportSpecifier(node) || ts.isExportSpecifier(node) || ts.isBindingElement(node)) && node.propertyName !== undefined;
    const isWhole = ts.isImportClause(node) || ts.isNamespaceImport(node) || ts.isImportEqualsDeclaration(node);
    const isRequired =
      ts.isVariableDeclaration(node) && node.initializer !== undefined && /\brequire\b/.test(node.initializer.getText().slice(0, 60));
    const { name } = node as { readonly name?: ts.Node };
    if ((isRenamed || isWhole || isRequired) && name && ts.isIdentifier(name)) this.#aliases.add(name.text);
  }

  #nameOf(declaration: ts.Node): string | undefined {
    const { ts } = this.analysis;
    const holder = ts.isConstructorDeclaration(declaration) ? declaration.parent : declaration;
    const name = ts.isPropertyAccessExpression(holder) ? holder.name : ts.getNameOfDeclaration(holder as ts.Declaration);
    return name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
  }

  /** What is called: by the checker, or, of a method of an object whose type is `any`, by what the object can be. */
  #declarationsOf(call: Call): readonly ts.Declaration[] {
    const known = this.#called.get(call);
    if (known) return known;
    const plain = this.#plain(call.expression);
    // Nothing is found in circles.
    this.#called.set(call, plain);
    const found = plain.length > 0 ? plain : this.values.apart(() => this.values.declarationsOf(call.expression));
    this.#called.set(call, found);
    return found;
  }

  /** What the checker alone says that a name stands for. */
  #plain(node: ts.Expression): readonly ts.Declaration[] {
    const { ts, checker } = this.analysis;
    const inner = inside(ts, node);
    let symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(inner) ? inner.name : inner);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.declarations ?? [];
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
