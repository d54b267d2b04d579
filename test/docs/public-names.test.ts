import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../words/voice.js';
import { root } from './code-blocks.js';

const config = ts.getParsedCommandLineOfConfigFile(
  path.join(root, 'tsconfig.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
);
const entries = ['src/index.ts', 'src/testing/index.ts'].map((file) => path.join(root, file));
const program = ts.createProgram(entries, config!.options);
const checker = program.getTypeChecker();

/** The public names of an entry point, each with its declarations. */
function exportsOf(entry: string): [name: string, symbol: ts.Symbol][] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
  return checker
    .getExportsOfModule(module)
    .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]);
}

/** The tags of every comment on a name, whatever it is declared as: a class and its interface count together. */
function tagsOf(symbol: ts.Symbol): { name: string; text: string }[] {
  return symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) }));
}

describe.each(entries.map((entry) => [path.relative(root, entry), entry] as const))('every public name of %s', (_file, entry) => {
  it.each(exportsOf(entry))('%s says what it means, with an example', (_name, symbol) => {
    expect(ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim().length).toBeGreaterThan(15);
    const tags = tagsOf(symbol);
    expect(tags.map(({ name }) => name)).toEqual(expect.arrayContaining(['example', 'public']));
    expect(tags.find(({ name }) => name === 'example')!.text.trim()).not.toBe('');
    for (const { name, text } of tags) if (name === 'see') expect(text).toMatch(/https?(?::\/\/)?/);
  });

  it.each(exportsOf(entry))('%s begins with a sentence that stands alone', (_name, symbol) => {
    const [first = ''] = ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replace(/\s+/g, ' ')
      .split(/(?<=[.!?])\s/);
    expect(first).toMatch(/[.!?…]$/);
    expect(first).not.toMatch(/^(?:It|This|They|That)\b/);
    expect(faultsOf({ where: symbol.name, text: first })).toEqual([]);
    if (symbol.flags & ts.SymbolFlags.Function) expect(first).toMatch(/^(?:Whether|[A-Z][a-z]+s) /);
  });

  it('and each of its fields and methods says what it means', () => {
    const silent = exportsOf(entry).flatMap(([name, symbol]) => {
      if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class))) return [];
      return checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
        .filter((member) =>
          member.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(path.join(root, 'src'))),
        )
        .filter((member) => !member.name.startsWith('__@') && member.getDocumentationComment(checker).length === 0)
        .map((member) => `${name}.${member.name}`);
    });
    expect(silent).toEqual([]);
  });
});
