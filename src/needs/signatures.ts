import type ts from 'typescript';
import type { Analysis } from './compiler.js';

/** The constructors of a class; of a whole module, of the class that it stands for: `const Firestore = require('@google-cloud/firestore')`. */
export function constructorsOf({ checker }: Analysis, type: ts.Type, made: ts.NewExpression): readonly ts.Signature[] {
  const own = type.getConstructSignatures();
  if (own.length > 0) return own;
  const exported = type.getProperties();
  const called = made.expression.getText().toLowerCase();
  const main = exported.find(({ name }) => name === 'default') ?? exported.find(({ name }) => name.toLowerCase() === called);
  return main ? checker.getTypeOfSymbolAtLocation(main, made).getConstructSignatures() : [];
}

/** Of the versions of an API, the one that a call asks for: `drive_v3` for `drive('v3')` and `drive({ version: 'v3' })`. */
export function ofVersion(ts: Analysis['ts'], types: readonly ts.Type[], { arguments: [first] }: ts.CallExpression): readonly ts.Type[] {
  const version = first && /(?:^|\bversion: *)['"](v\w+)['"]/.exec(first.getText())?.[1];
  const fitting = types.filter((type) => {
    const holder = type.getSymbol()?.declarations?.[0]?.parent.parent;
    return holder && ts.isModuleDeclaration(holder) && holder.name.text.endsWith(`_${version}`);
  });
  return fitting.length > 0 ? fitting : types;
}
