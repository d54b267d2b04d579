import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import type * as library from '../../src/index.js';

const root = path.resolve(import.meta.dirname, '../..');

declare global {
  /** Called by each function of the instrumented library as it is entered, with its file and name. */
  var enterFunction: ((name: string) => void) | undefined;
}

/** The whole library, with a call of `enterFunction` at the beginning of each of its functions. */
export async function instrumentedLibrary(): Promise<typeof library> {
  const outdir = mkdtempSync(path.join(tmpdir(), 'instrumented-'));
  await build({
    entryPoints: { index: path.join(root, 'src/index.ts') },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    plugins: [
      {
        name: 'enter-function',
        setup(plugin) {
          plugin.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path: file }) => {
            const source = readFileSync(file, 'utf8');
            const name = path.relative(path.join(root, 'src'), file).split(path.sep).join('/');
            return { contents: name.startsWith('knowledge/generated') ? source : instrumented(source, name), loader: 'ts' };
          });
        },
      },
    ],
  });
  return (await import(pathToFileURL(path.join(outdir, 'index.mjs')).href)) as typeof library;
}

function instrumented(source: string, file: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const insertions: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) enter(node as ts.FunctionLikeDeclaration);
    ts.forEachChild(node, visit);
  };
  const enter = (node: ts.FunctionLikeDeclaration): void => {
    const { body } = node;
    if (!body || ts.isConstructorDeclaration(node)) return;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const call = `globalThis.enterFunction?.(${JSON.stringify(`${file} ${nameOf(node)}:${line}`)})`;
    if (!ts.isBlock(body)) {
      insertions.push({ at: body.getStart(), text: `(${call}, ` }, { at: body.getEnd(), text: ')' });
      return;
    }
    // Into the `try` that a function begins with: what it guards is the point.
    const [first] = body.statements;
    const block = first && ts.isTryStatement(first) ? first.tryBlock : body;
    insertions.push({ at: block.getStart() + 1, text: ` ${call};` });
  };
  visit(tree);
  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), source);
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : 'anonymous';
}
