import type ts from 'typescript';

/** What a package declares of a class or an interface. */
export interface Declared {
  /** Its public members, inherited ones included. */
  readonly members: ReadonlySet<string>;
  /** Those of its own that answer with a promise. */
  readonly promising: ReadonlySet<string>;
  /** Whether it extends something that another package declares. */
  readonly open: boolean;
}

interface Own {
  readonly members: Set<string>;
  readonly promising: Set<string>;
  readonly bases: Set<string>;
}

/** Messages of protocol buffers, and the clients that are made from them. */
const MESSAGES = /\/protos\/|_proto_api\.d\.ts$/;
const GENERATED = /\/v\d\w*\/\w+_client\.d\.ts$/;

const PROMISE = /^(?:Promise|APIPromise|AsyncGenerator)</;

/** The classes and interfaces in the declarations of an installed package, by name; those of the same name count as one. */
export function declaredIn(compiler: typeof ts, folder: string): ReadonlyMap<string, Declared> {
  const files = compiler.sys.readDirectory(folder, ['.d.ts', '.d.mts', '.d.cts'], ['**/node_modules', '**/protos', '**/esm']);
  const found = new Map<string, Own>();
  for (const file of files.filter((name) => !MESSAGES.test(name))) {
    const visit = (node: ts.Node): void => {
      if ((compiler.isClassDeclaration(node) || compiler.isInterfaceDeclaration(node)) && node.name) note(node, GENERATED.test(file));
      compiler.forEachChild(node, visit);
    };
    visit(compiler.createSourceFile(file, compiler.sys.readFile(file)!, compiler.ScriptTarget.Latest, true));
  }
  return new Map([...found].map(([name, own]) => [name, whole(name, own)]));

  function whole(name: string, { promising }: Own): Declared {
    const chain = new Set([name]);
    // A set is walked through to its end, and that moves as it grows.
    for (const one of chain) for (const base of found.get(one)?.bases ?? []) chain.add(base);
    return {
      members: new Set([...chain].flatMap((one) => [...(found.get(one)?.members ?? [])])),
      promising,
      open: [...chain].some((one) => !found.has(one)),
    };
  }

  function note(holder: ts.ClassDeclaration | ts.InterfaceDeclaration, isGenerated: boolean): void {
    const called = holder.name!.text;
    const known = found.get(called) ?? { members: new Set(), promising: new Set(), bases: new Set() };
    found.set(called, known);
    for (const { types } of holder.heritageClauses ?? [])
      for (const { expression } of types) known.bases.add(expression.getText().split('.').at(-1)!);
    for (const member of holder.members) {
      const name = member.name && compiler.isIdentifier(member.name) ? member.name.text : undefined;
      const hidden = (compiler.canHaveModifiers(member) ? compiler.getModifiers(member) : undefined)?.some(
        ({ kind }) => kind === compiler.SyntaxKind.PrivateKeyword || kind === compiler.SyntaxKind.ProtectedKeyword,
      );
      if (name === undefined || hidden) continue;
      known.members.add(name);
      if (!isGenerated && !/^_|_$/.test(name) && PROMISE.test(answerOf(member))) known.promising.add(name);
    }
  }

  function answerOf(member: ts.Node): string {
    const { type } = member as { type?: ts.TypeNode };
    return (type && compiler.isFunctionTypeNode(type) ? type.type : type)?.getText() ?? '';
  }
}
