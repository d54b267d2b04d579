import type { StatedAccess } from '../knowledge/lookup.js';

/** A place in a source file. */
export interface Place {
  /** Path of the file, relative to the folder that was analyzed, with `/`: `src/upload.ts`. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
}

/** A method of a Google API that the code can call. */
export interface Use extends Place {
  /** Id of the REST method: `drive.files.list`. */
  readonly method: string;
  /** What stands in the code: `drive.files.list`, `Bucket.upload`. */
  readonly call: string;
  /** The condition under which the call is made, where it isn't always: `if the credential has no private key`. */
  readonly when?: string;
  /** What the client's package says of a method that the tables don't hold. */
  readonly stated?: StatedAccess;
}

/** A call of a Google client for which the code doesn't tell the method. */
export interface Unresolved extends Place {
  /** What stands in the code: `drive.files[name]`. */
  readonly call: string;
  /** Why the method isn't known, as a full sentence. */
  readonly because: string;
}

/** What was found in a project. */
export interface ProjectUses {
  readonly uses: readonly Use[];
  readonly unresolved: readonly Unresolved[];
  /** The source files that were read, relative to the folder. */
  readonly files: readonly string[];
  /** The files that each entry file imports, itself included. An entry file is one that no other imports. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
}
