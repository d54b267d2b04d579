import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { codeBlocks, pages, root } from './code-blocks.js';

const blocks = pages.flatMap(codeBlocks);

/** Compiles all blocks in one program, as modules of this project: `google-denials` is the source, `googleapis` the real package. */
function complaints(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const options = { ...config!.options, noUnusedLocals: false };
  const virtual = new Map(blocks.map((block, index) => [path.join(root, `page-block-${index}.ts`), block]));
  const host = ts.createCompilerHost(options);
  const real = { ...host };
  host.fileExists = (file) => virtual.has(file) || real.fileExists(file);
  host.readFile = (file) => virtual.get(file)?.code ?? real.readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const block = virtual.get(file);
    return block ? ts.createSourceFile(file, block.code, rest[0], true) : real.getSourceFile(file, ...rest);
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  return [...virtual].flatMap(([file, block]) => {
    const source = program.getSourceFile(file)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
      const line = block.line - 1 + source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line;
      return `${block.page}:${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
    });
  });
}

it('every TypeScript block of the README and the docs compiles as it stands', { timeout: 300_000 }, () => {
  expect(blocks.filter((block) => block.page === 'README.md').length).toBeGreaterThan(2);
  expect(complaints()).toEqual([]);
});
