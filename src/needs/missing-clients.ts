import type ts from 'typescript';
import type { Analysis } from './compiler.js';
import { isGoogleClient, packageNamed } from './google-packages.js';
import { isAdded, moduleNamed } from './required.js';

/** An import of a Google client that isn't installed. */
export interface MissingClient {
  readonly node: ts.Node;
  readonly call: string;
  readonly because: string;
}

/** Imports of Google's clients that lead nowhere: without their types nothing is known of what is called. */
export function* missingClients(analysis: Analysis): Generator<MissingClient> {
  const { ts, own } = analysis;
  for (const file of own) {
    for (const specifier of specifiersIn(file, ts)) {
      if (!isGoogleClient(packageNamed(specifier.text)) || moduleNamed(specifier, analysis)) continue;
      const call = packageNamed(specifier.text);
      const because = isInstalled(call, file.fileName, ts)
        ? `The installed ${call} has no ${specifier.text}, so its calls can't be read. Install the version that the project names, or import ${call} itself.`
        : `${call} isn't installed, so its calls can't be read. Run npm install in the project first.`;
      yield { node: specifier, call, because };
    }
  }
}

function isInstalled(name: string, from: string, { sys }: Analysis['ts']): boolean {
  const folders = from.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'));
  return folders.some((folder) => sys.fileExists(`${folder}/node_modules/${name}/package.json`));
}

function specifiersIn(file: ts.SourceFile, ts: Analysis['ts']): readonly ts.StringLiteral[] {
  const found: ts.StringLiteral[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      (ts.isImportDeclaration(node) && !isAdded(ts, node)) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
          ? node.arguments[0]
          : undefined;
    if (named && ts.isStringLiteral(named)) found.push(named);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
