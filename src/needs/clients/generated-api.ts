import type ts from 'typescript';
import { methodById } from './method-by-id.js';
import type { Meaning, Member } from './meaning.js';
import type { Compiler } from '../compiler.js';

/** Whether a package holds APIs made from Google's discovery documents. */
export function isDiscoveryPackage(name: string): boolean {
  return name === 'googleapis' || name.startsWith('@googleapis/');
}

/**
 * The method behind a member of a generated API: `list` of the class `Resource$Files` in the namespace `drive_v3` is `drive.files.list`. Methods
 * of the API itself (`oauth2.tokeninfo`) stand in the class of the namespace that its constructor names.
 */
export async function discoveryMethod(ts: Compiler, { name, declaration }: Member): Promise<Meaning> {
  const holder = declaration.parent;
  if (!ts.isMethodDeclaration(declaration) || !ts.isClassDeclaration(holder) || !holder.name) return undefined;
  const namespace = namespaceOf(ts, holder);
  if (namespace === undefined) return undefined;
  const path = holder.name.text.startsWith('Resource$') ? holder.name.text.split('$').slice(1).map(lowerFirst) : [];
  const found = await methodById(namespace, [...path, name]);
  return found === undefined
    ? { because: `The tables hold no method ${[namespace, ...path, name].join('.')}.` }
    : { called: [{ method: found }] };
}

function namespaceOf(ts: Compiler, node: ts.Node): string | undefined {
  for (let at: ts.Node | undefined = node; at; at = at.parent)
    if (ts.isModuleDeclaration(at) && ts.isIdentifier(at.name)) return at.name.text;
  return undefined;
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
