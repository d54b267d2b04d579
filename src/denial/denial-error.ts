/* eslint-disable @typescript-eslint/no-explicit-any -- the caught error's response and config have the types of whichever client made them */
import type { DenialKind } from '../classification/kinds.js';
import { cleanText } from '../response/safe/clean-text.js';
import { isError, property } from '../response/safe/property.js';
import { noteFields } from './copied-fields.js';
import { keepOriginal, unlistedFields } from './kept-original.js';
import { isMadeAs, keepClass } from './original-class.js';
import { scrubbedCause } from './scrub/cause.js';
import { copied } from './scrub/clone.js';
import type { DenialBase, DenialRecord } from './scrub/record.js';
import { oneLine } from './text/one-line.js';
import { framesOf, giveStack, pauseStacks } from './scrub/stack.js';

/** Version-free, so that copies of this package recognise each other's denials. */
export const DENIAL_BRAND: unique symbol = Symbol.for('google-denials.denial') as never;

/** The version of the JSON form. */
export const JSON_FORMAT = 1;

/** The fields of each denial's record: what somebody else puts on the error later is not part of it. */
const recorded = new WeakMap<object, readonly string[]>();

/**
 * What `toJSON()` returns: the complete record of a denial, free of secrets, structured-cloneable.
 *
 * @example `{ name: 'NotShared', format: 1, kind: 'NotShared', … }`
 * @public
 */
export type DenialJSON<K extends DenialKind = DenialKind> = DenialRecord<K> & { readonly name: string; readonly format: 1 };

/**
 * The base class of all denials: an `Error` that carries the record of a denied Google API call. The record's fields are own and enumerable. The caught
 * error's `response`, `config`, `errors` and `code` are accessors that no logger follows. Narrow with `isDenial`, not with `instanceof`.
 *
 * It is never made for a network failure, a 5xx, or a host that isn't Google's.
 *
 * @example
 * ```ts
 * if (isDenial(error)) console.error(error.kind, error.remedies[0]?.title);
 * ```
 * @public
 */
export class DenialError<K extends DenialKind = DenialKind> extends Error {
  /** The discriminant, for example `'NotShared'`. */
  declare readonly kind: K;
  /** One line for logs: who lacks what, and what Google said. */
  declare readonly message: string;
  /** Writable: google-auth-library 9 assigns it on the errors that it passes on. */
  declare code: number | string | undefined;
  /** The caught error itself. It may hold secrets: do not log it. */
  declare readonly original: unknown;
  /** The original's response (`status`, `headers`, `data`, `config`), as the HTTP client left it. It may hold secrets: do not log it. */
  declare response: any;
  /** The original's request options. They may hold secrets: do not log them. */
  declare config: any;
  /** The original's `errors`, where the HTTP client or google-auth-library sets it, without secrets: loggers look for this name. */
  declare errors: any;
  /** The server's words, where google-gax or grpc-js threw the original. */
  declare readonly details: any;
  /** The gRPC metadata of the answer, where google-gax or grpc-js threw the original. It may hold secrets: do not log it. */
  declare readonly metadata: any;
  /** The decoded `google.rpc` details, where google-gax threw the original. */
  declare readonly statusDetails: any;
  /** The domain of the ErrorInfo, where google-gax threw the original: `'googleapis.com'`. */
  declare readonly domain: string | undefined;
  /** The metadata of the ErrorInfo, where google-gax threw the original. */
  declare readonly errorInfoMetadata: any;
  /** What google-gax noted about its retries. */
  declare readonly note: string | undefined;

  /**
   * @param record - the complete record of the denial, or its JSON form
   * @param original - the caught error that it was read from; kept out of every printed form
   */
  constructor(record: DenialRecord<K>, original?: unknown) {
    const { message, name: _name, format: _format, ...fields } = record as DenialBase & Partial<Pick<DenialJSON, 'name' | 'format'>>;
    const resume = isError(original) ? pauseStacks() : undefined;
    super(message);
    resume?.();
    // The frames that matter are those of the call, not those of this package.
    if (isError(original)) giveStack(this, () => `${record.kind}: ${message}${framesOf(original)}`);
    assignOwn(this, fields);
    define(this, 'name', record.kind);
    const cause = scrubbedCause(original);
    if (cause !== undefined) define(this, 'cause', cause);
    define(this, 'code', codeOf(original) ?? record.status);
    recorded.set(this, Object.keys(fields));
    keepOriginal(this, original);
    noteFields(this, record.evidence);
    if (isError(original) && property(original, DENIAL_BRAND) !== true) keepClass(this, original);
  }

  /** True for a denial, whatever else it is an instance of. @internal */
  static override [Symbol.hasInstance](this: { readonly prototype: object }, value: unknown): boolean {
    return this === DenialError ? property(value, DENIAL_BRAND) === true : isMadeAs(value, this.prototype);
  }

  /** The complete record: free of secrets, structured-cloneable, restored by `Denial.fromJSON`. */
  toJSON(): DenialJSON<K> {
    const names = recorded.get(this) ?? [];
    const fields = Object.fromEntries(names.map((name) => [name, (this as unknown as Record<string, unknown>)[name]]));
    return copied({
      name: this.name,
      format: JSON_FORMAT,
      ...fields,
      message: oneLine(cleanText(this.message, 4_000)),
    }) as unknown as DenialJSON<K>;
  }

  /** @internal */
  get [DENIAL_BRAND](): true {
    return true;
  }
}

Object.setPrototypeOf(DenialError.prototype, unlistedFields(Error.prototype));

/**
 * Assigns fields while nothing but `Error` is behind the error: an assignment looks for setters along the whole chain of prototypes, and through the one
 * that hides the fields of the original it takes ten times as long.
 */
function assignOwn(error: object, fields: object): void {
  const made = Object.getPrototypeOf(error) as object;
  Object.setPrototypeOf(error, Error.prototype);
  Object.assign(error, fields);
  Object.setPrototypeOf(error, made);
}

function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, configurable: true, enumerable: false });
}

function codeOf(original: unknown): number | string | undefined {
  const code = property(original, 'code');
  return typeof code === 'string' ? cleanText(code, 200) : typeof code === 'number' ? code : undefined;
}
