import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** An installed npm package that declares something. */
export interface InstalledPackage {
  /** Its own name, even where it is installed under another: `@google-cloud/storage`. */
  readonly name: string;
  /** Its folder. */
  readonly root: string;
}

/** Finds which package a file belongs to. Each folder is looked at once. */
export class Packages {
  readonly #byFolder = new Map<string, InstalledPackage | undefined>();

  constructor(readonly ts: Compiler) {}

  /** The package in `node_modules` that a declaration comes from. */
  of(file: ts.SourceFile): InstalledPackage | undefined {
    const path = file.fileName;
    if (!path.includes('/node_modules/')) return undefined;
    return this.#in(path.slice(0, path.lastIndexOf('/')));
  }

  #in(folder: string): InstalledPackage | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const found = this.#read(folder) ?? (folder.includes('/node_modules/') ? this.#in(parentOf(folder)) : undefined);
    this.#byFolder.set(folder, found);
    return found;
  }

  /** The package whose manifest lies in a folder. Manifests without a name only say how modules are read (`{ "type": "commonjs" }`). */
  #read(folder: string): InstalledPackage | undefined {
    const text = this.ts.sys.readFile(`${folder}/package.json`);
    if (text === undefined) return undefined;
    try {
      const { name } = JSON.parse(text) as { name?: unknown };
      return typeof name === 'string' && !/^[./]/.test(name) ? { name, root: folder } : undefined;
    } catch {
      return undefined;
    }
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
