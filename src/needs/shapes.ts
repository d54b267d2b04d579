import type ts from 'typescript';
import type { Analysis } from './compiler.js';

/** Whether a property is declared as a shape only: in an interface or a type of the project. */
export function isShaped({ declarations = [] }: ts.Symbol, { ts }: Analysis): boolean {
  return declarations.some((one) => (ts.isMethodSignature(one) || ts.isPropertySignature(one)) && isOwn(one));
}

/** Whether a type, or a part of one, is only a shape. */
export function isShape(type: ts.Type, { ts }: Analysis): boolean {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  const declared = parts.flatMap((part) => part.getSymbol()?.declarations ?? []);
  return declared.some((one) => (ts.isInterfaceDeclaration(one) || ts.isTypeLiteralNode(one)) && isOwn(one));
}

function isOwn(node: ts.Node): boolean {
  return !node.getSourceFile().fileName.includes('/node_modules/');
}
