import type { Family, Sentences } from '../../src/catalog/define.js';
import type { HintId, WordingId } from '../../src/catalog/wording-id.js';
import type { DenialKind } from '../../src/classification/kinds.js';
import type { CredentialKind } from '../../src/remediation/credentials/credential-kind.js';

/** A denied call as a test makes it: the answer of the server, and who called what. Ids are invented. */
export interface Example {
  readonly status?: number;
  /** A message alone stands for `{ error: { code, message, status } }`. */
  readonly message?: string;
  /** The `errors[]` list of older APIs, or a legacy reason alone. */
  readonly reason?: string;
  readonly errorInfo?: { readonly reason: string; readonly domain?: string; readonly metadata?: Readonly<Record<string, string>> };
  /** The whole body, where it has another form. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `GET https://www.googleapis.com/drive/v3/files/1AbC`. */
  readonly request?: string;
  /** Who calls: a real client of google-auth-library is made for it. Default: nobody is known. */
  readonly caller?: CredentialKind;
  /** What the first remedy says, over its `when`, title, detail, command and url. */
  readonly first?: RegExp;
  /** What one of the first three says. */
  readonly among?: RegExp;
  /** What one of the last ones says: for an aside, whose steps come behind all others. */
  readonly last?: RegExp;
  /** What none of the remedies says. */
  readonly never?: RegExp;
}

/** The examples of a family: each sentence in Google's own words, and each situation as a denied call. A missing one does not compile. */
export interface Examples<F extends Family> {
  readonly sentences: { readonly [Id in keyof F['sentences']]: readonly string[] };
  /** Of the wordings in its `meanings`, each in Google's own words. */
  readonly wordings?: { readonly [Id in WordingId]?: readonly string[] };
  readonly hints?: { readonly [Id in HintId]?: readonly string[] };
  /** For sentences that an answer names: the kind, where the message alone with status 403 gives another one than the answer's. */
  readonly kinds?: { readonly [Id in keyof F['sentences']]?: DenialKind };
  readonly situations: { readonly [Id in keyof F['situations']]: Example | readonly Example[] };
}

export type AnyExamples = Examples<Family<Sentences>>;
