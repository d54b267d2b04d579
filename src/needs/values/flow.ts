import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { WriteIndex } from './write-index.js';
import { inside, returnsOf } from '../syntax.js';
import type { Values } from './values.js';

/** Where values come from: arguments of calls, assignments, returns. Answers only for declarations of the project. */
export class Flow {
  #index: WriteIndex | undefined;
  readonly #reading = new Set<ts.Declaration>();

  constructor(
    readonly analysis: Analysis,
    readonly values: Values,
  ) {}

  /** Built on first need: a project whose types tell everything never needs it. */
  get #writes(): WriteIndex {
    return (this.#index ??= new WriteIndex(this.analysis, this.values));
  }

  /** What is assigned to a variable or a property, after its declaration. */
  assignedTo(declaration: ts.Node): readonly ts.Expression[] {
    return this.#writes.assignedTo(declaration);
  }

  /** What is appended to a text: `url += '?alt=media'`. */
  appendedTo(declaration: ts.Node): readonly ts.Expression[] {
    return this.#writes.appendedTo(declaration);
  }

  /** The types of what a declaration holds. Nothing for one that holds itself: `({ client }) => call({ client })`. */
  held(declaration: ts.Declaration): readonly ts.Type[] {
    if (declaration.getSourceFile().isDeclarationFile) return [];
    if (this.#reading.has(declaration)) return this.values.cut();
    this.#reading.add(declaration);
    try {
      return this.#heldIn(declaration);
    } finally {
      this.#reading.delete(declaration);
    }
  }

  #heldIn(declaration: ts.Declaration): readonly ts.Type[] {
    const { ts } = this.analysis;
    if (ts.isBindingElement(declaration)) return this.#bound(declaration);
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const value = this.analysis.checker.getShorthandAssignmentValueSymbol(declaration);
      return (value?.declarations ?? []).flatMap((inner) => this.#typed(value!, inner));
    }
    return this.#sources(declaration).flatMap((source) => this.values.typesOf(source));
  }

  /** The types of what is stored in an object under a name that its type doesn't know. */
  stored(holders: readonly ts.Declaration[], name: string): readonly ts.Type[] {
    return holders.flatMap((holder) => this.#writes.storedIn(holder, name)).flatMap((value) => this.values.typesOf(value));
  }

  #typed(symbol: ts.Symbol, declaration: ts.Declaration): readonly ts.Type[] {
    const type = this.analysis.checker.getTypeOfSymbolAtLocation(symbol, declaration);
    return this.values.known(type, () => this.held(declaration));
  }

  /** The expressions whose values a declaration gets. */
  #sources(declaration: ts.Declaration): readonly ts.Expression[] {
    const { ts } = this.analysis;
    const initial = (declaration as { initializer?: ts.Expression }).initializer;
    const found: ts.Expression[] = initial ? [initial] : [];
    if (ts.isParameter(declaration)) found.push(...this.#arguments(declaration));
    if (ts.isBinaryExpression(declaration)) found.push(declaration.right);
    if (ts.isPropertyAccessExpression(declaration) && ts.isBinaryExpression(declaration.parent)) found.push(declaration.parent.right);
    if (ts.isExportAssignment(declaration)) found.push(declaration.expression);
    found.push(...this.#writes.assignedTo(declaration));
    return found;
  }

  /** What `{ drive }` takes out of the value that it stands for. */
  #bound(element: ts.BindingElement): readonly ts.Type[] {
    const { ts, checker } = this.analysis;
    const name = element.propertyName ?? element.name;
    const text = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
    const key = ts.isArrayBindingPattern(element.parent) ? String(element.parent.elements.indexOf(element)) : text;
    if (key === undefined) return [];
    const holder = element.parent.parent;
    const known = checker.getTypeAtLocation(element.parent);
    const whole = this.values.isOpen(known) || ts.isParameter(holder) ? this.held(holder) : [known];
    const found = whole
      .flatMap((type) => this.values.propertiesIn(type, key))
      .flatMap((property) => this.values.typesOfProperty(property, element));
    return found.length === 0 && key === '0' ? this.#itself(holder) : found;
  }

  /** `const [table] = await dataset.table('orders').get()`: a service object answers with itself, and some declare that as `any`. */
  #itself(holder: ts.Node): readonly ts.Type[] {
    const { ts } = this.analysis;
    const initial = ts.isVariableDeclaration(holder) && holder.initializer ? inside(ts, holder.initializer) : undefined;
    const call = initial && ts.isAwaitExpression(initial) ? inside(ts, initial.expression) : undefined;
    const callee = call && ts.isCallExpression(call) ? call.expression : undefined;
    if (!callee || !ts.isPropertyAccessExpression(callee) || !/^(?:get|create)$/.test(callee.name.text)) return [];
    return this.values.typesOf(callee.expression).filter((type) => this.#isServiceObject(type));
  }

  #isServiceObject(type: ts.Type): boolean {
    const bases = type.isClassOrInterface() ? this.analysis.checker.getBaseTypes(type) : [];
    return bases.some((base) => base.getSymbol()?.getName() === 'ServiceObject' || this.#isServiceObject(base));
  }

  /** What calls pass for a parameter. */
  #arguments(parameter: ts.ParameterDeclaration): readonly ts.Expression[] {
    const { ts } = this.analysis;
    const fn = parameter.parent;
    const at = fn.parameters.indexOf(parameter) - Number(fn.parameters[0]?.name.getText() === 'this');
    return this.callsOf(fn).flatMap((call) => {
      const argument = call.arguments?.[at];
      return argument && !ts.isSpreadElement(argument) ? [argument] : [];
    });
  }

  /** The calls of a function: by its name, and, for one that is passed to another function, by the parameter there. */
  callsOf(fn: ts.Node): readonly (ts.CallExpression | ts.NewExpression)[] {
    const { ts } = this.analysis;
    const calls = namesOf(ts, fn).flatMap((name) => this.#writes.callsTo(name));
    const outer = fn.parent;
    if (ts.isCallExpression(outer)) {
      const at = outer.arguments.indexOf(fn as ts.Expression);
      for (const called of this.values.functionsOf(outer.expression)) {
        const parameter = (called as ts.FunctionLikeDeclaration).parameters?.[at];
        if (parameter) calls.push(...this.#writes.callsTo(parameter));
      }
    }
    return calls;
  }

  /** The function that a declaration is or holds; of a class, its constructor. */
  functionIn(declaration: ts.Declaration): readonly ts.Node[] {
    const { ts } = this.analysis;
    if (ts.isClassLike(declaration)) return declaration.members.filter((member) => ts.isConstructorDeclaration(member));
    if (ts.isFunctionLike(declaration)) return [declaration];
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const value = this.analysis.checker.getShorthandAssignmentValueSymbol(declaration);
      return (value?.declarations ?? []).flatMap((inner) => this.functionIn(inner));
    }
    const held =
      (declaration as { initializer?: ts.Expression }).initializer ??
      (ts.isPropertyAccessExpression(declaration) && ts.isBinaryExpression(declaration.parent) ? declaration.parent.right : undefined);
    return held && ts.isFunctionLike(held) ? [held] : [];
  }

  /** The types of what a function returns. An `async` one is read as what it resolves to: whoever follows values awaits it anyway. */
  returned(fn: ts.Node): readonly ts.Type[] {
    return returnsOf(this.analysis.ts, fn).flatMap((answer) => this.values.typesOf(answer));
  }
}

/** The nodes by which calls may know a function: itself, or what it is assigned to. */
function namesOf(ts: Analysis['ts'], fn: ts.Node): ts.Node[] {
  const { parent } = fn;
  const names = [fn];
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) names.push(parent);
  if (ts.isBinaryExpression(parent)) names.push(parent, parent.left);
  if (ts.isConstructorDeclaration(fn)) names.push(parent);
  return names;
}
