import type ts from 'typescript';
import type { Analysis } from './compiler.js';

/** Which classes of the project extend which, through imports. */
export class Subclasses {
  /** The class in which the question arises. Of classes beside each other, only this one can be meant: `this` is one of its objects. */
  within: ts.Node | undefined;
  #direct: Map<ts.Node, ts.ClassLikeDeclaration[]> | undefined;

  constructor(readonly analysis: Analysis) {}

  /** The types of objects of all classes that extend the one of a type. */
  of(type: ts.Type): readonly ts.Type[] {
    const declared = type.getSymbol()?.declarations ?? [];
    return declared.flatMap((one) => this.#below(one)).map((one) => this.analysis.checker.getTypeAtLocation(one));
  }

  /** What stands in for a member of a class in those that extend it: `getScope()` of the class that is really used. */
  overriding(declaration: ts.Declaration): readonly ts.Declaration[] {
    const { ts, checker } = this.analysis;
    const holder = declaration.parent;
    const name = (declaration as ts.NamedDeclaration).name;
    if (!ts.isClassLike(holder) || !name || !ts.isIdentifier(name)) return [];
    return this.#below(holder).flatMap((one) => {
      const found = checker.getPropertyOfType(checker.getTypeAtLocation(one), name.text)?.declarations ?? [];
      return found.filter((own) => own !== declaration && own.parent !== holder);
    });
  }

  #below(declaration: ts.Node): readonly ts.ClassLikeDeclaration[] {
    const found = this.#all(declaration);
    const asking = this.within;
    if (!asking || !found.has(asking as ts.ClassLikeDeclaration)) return [...found];
    const below = this.#all(asking);
    return [...found].filter((one) => one === asking || below.has(one) || this.#all(one).has(asking as ts.ClassLikeDeclaration));
  }

  #all(declaration: ts.Node): ReadonlySet<ts.ClassLikeDeclaration> {
    const found = new Set<ts.ClassLikeDeclaration>();
    const pending = [declaration];
    for (let at = pending.pop(); at; at = pending.pop())
      for (const one of this.#extending(at))
        if (!found.has(one)) {
          found.add(one);
          pending.push(one);
        }
    return found;
  }

  #extending(declaration: ts.Node): readonly ts.ClassLikeDeclaration[] {
    if (!this.analysis.ts.isClassLike(declaration)) return [];
    this.#direct ??= this.#read();
    return this.#direct.get(declaration) ?? [];
  }

  #read(): Map<ts.Node, ts.ClassLikeDeclaration[]> {
    const { ts, own } = this.analysis;
    const direct = new Map<ts.Node, ts.ClassLikeDeclaration[]>();
    const visit = (node: ts.Node): void => {
      if (ts.isClassLike(node)) for (const base of this.#basesOf(node)) direct.set(base, [...(direct.get(base) ?? []), node]);
      ts.forEachChild(node, visit);
    };
    own.forEach(visit);
    return direct;
  }

  #basesOf(node: ts.ClassLikeDeclaration): readonly ts.Declaration[] {
    const { ts, checker } = this.analysis;
    const extended = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    // Through its type: a class that is exported in CommonJS is known by what it is assigned to.
    return (extended && checker.getTypeAtLocation(extended).getSymbol()?.declarations) ?? [];
  }
}
