import type ts from 'typescript';
import type { Analysis } from './compiler.js';
import { inside, isAssignment, nameOfMember } from './syntax.js';
import type { Values } from './values.js';

type Call = ts.CallExpression | ts.NewExpression;

/** Every call and every assignment of the project, by the declaration that it is about. */
export class WriteIndex {
  readonly #calls = new Map<ts.Node, Call[]>();
  readonly #assigned = new Map<ts.Node, ts.Expression[]>();
  readonly #appended = new Map<ts.Node, ts.Expression[]>();
  readonly #members = new Map<ts.Node, Map<string, ts.Expression[]>>();
  readonly #later: Call[] = [];
  #settled = false;

  constructor(
    readonly analysis: Analysis,
    readonly values: Values,
  ) {
    for (const file of analysis.own) this.#visit(file);
  }

  /** The calls of a function, or of a parameter that holds one. */
  callsTo(declaration: ts.Node): readonly Call[] {
    this.#settle();
    return this.#calls.get(declaration) ?? [];
  }

  /** What is assigned to a variable or a property. */
  assignedTo(declaration: ts.Node): readonly ts.Expression[] {
    return this.#assigned.get(declaration) ?? [];
  }

  /** What is appended to a variable or a property. */
  appendedTo(declaration: ts.Node): readonly ts.Expression[] {
    return this.#appended.get(declaration) ?? [];
  }

  #visit(node: ts.Node): void {
    const { ts } = this.analysis;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const declared = this.#plain(node.expression);
      if (declared.length === 0) this.#later.push(node);
      for (const declaration of declared) add(this.#calls, declaration, node);
    } else if (ts.isBinaryExpression(node) && isAssignment(ts, node)) {
      const declared = this.#plain(node.left);
      if (declared.length === 0) this.#noteMember(node.left, node.right);
      for (const declaration of declared) add(this.#assigned, declaration, node.right);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) {
      for (const declaration of this.#plain(node.left)) add(this.#appended, declaration, node.right);
    }
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  /** What is stored in an object under a name that its type doesn't know: `cache.drive = …` for `const cache = {}`. */
  storedIn(holder: ts.Node, name: string): readonly ts.Expression[] {
    return this.#members.get(holder)?.get(name) ?? [];
  }

  #noteMember(target: ts.Expression, value: ts.Expression): void {
    const { ts } = this.analysis;
    const node = inside(ts, target);
    const name = nameOfMember(ts, node);
    if (name === undefined) return;
    for (const holder of this.#plain((node as ts.PropertyAccessExpression).expression)) {
      const members = this.#members.get(holder) ?? new Map<string, ts.Expression[]>();
      members.set(name, [...(members.get(name) ?? []), value]);
      this.#members.set(holder, members);
    }
  }

  /** What the checker alone says that a name stands for. */
  #plain(node: ts.Expression): readonly ts.Declaration[] {
    const { ts, checker } = this.analysis;
    const inner = inside(ts, node);
    let symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(inner) ? inner.name : inner);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.declarations ?? [];
  }

  /** Methods of objects whose type is `any` are looked up once all others are known. */
  #settle(): void {
    if (this.#settled) return;
    this.#settled = true;
    for (const call of this.#later)
      for (const declaration of this.values.declarationsOf(call.expression)) add(this.#calls, declaration, call);
  }
}

function add<T>(map: Map<ts.Node, T[]>, key: ts.Node, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
