import type ts from 'typescript';
import type { StatedAccess } from '../../knowledge/lookup.js';
import type { Analysis } from '../compiler.js';
import type { InstalledPackage } from '../packages.js';
import type { Values } from '../values/values.js';

/** A member of a Google client that the code takes: `.list` of `drive.files`. */
export interface Member {
  readonly name: string;
  /** The class or namespace that declares it. */
  readonly declaration: ts.Declaration;
  readonly owner: InstalledPackage;
  /** The expression before the dot; missing where it is taken out by a pattern. */
  readonly receiver: ts.Expression | undefined;
  /** The types that what stands before the dot can have. */
  readonly types: readonly ts.Type[];
  /** The call that follows, if it is called where it stands. */
  readonly call: ts.CallExpression | undefined;
}

/** What a member calls. */
export interface Called {
  readonly method: string;
  /** The condition under which it is called. */
  readonly when?: string;
  /** What the client's package says of a method that the tables don't hold. */
  readonly stated?: StatedAccess;
}

/** The REST methods behind a member, or why they aren't known. Nothing for a member that calls none. */
export type Meaning = { readonly called: readonly Called[] } | { readonly because: string } | undefined;

/** One way to read members of clients. */
export type Reader = (member: Member, analysis: Analysis, values: Values) => Promise<Meaning>;
