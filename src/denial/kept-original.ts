import { MAX_BODY_BYTES } from '../response/safe/bounds.js';
import { cleanText } from '../response/safe/clean-text.js';
import { property } from '../response/safe/property.js';
import { scrubbedErrors } from './scrub/scrubbed-errors.js';

/** What the caught error carried, as the HTTP client left it: a denial answers for it, and nothing prints it. */
interface Original {
  readonly error: unknown;
  response: unknown;
  config: unknown;
  errors: unknown;
}

const originals = new WeakMap<object, Original>();

/** Keeps the error that a denial was made from. */
export function keepOriginal(denial: object, error: unknown): void {
  originals.set(denial, {
    error,
    response: property(error, 'response'),
    config: property(error, 'config'),
    errors: property(error, 'errors'),
  });
}

/** What google-gax puts on its errors. What somebody assigns is the denial's own from then on. */
const GAX_FIELDS = ['details', 'metadata', 'statusDetails', 'domain', 'errorInfoMetadata', 'note'] as const;

const gaxField = (key: string): PropertyDescriptor => ({
  get(this: object): unknown {
    const value = property(originals.get(this)?.error, key);
    return typeof value === 'string' ? cleanText(value, MAX_BODY_BYTES) : value;
  },
  set(this: object, value: unknown): void {
    Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: false });
  },
  configurable: true,
  enumerable: false,
});

const keptField = (key: 'response' | 'config' | 'errors', read = (value: unknown): unknown => value): PropertyDescriptor => ({
  get(this: object): unknown {
    return read(originals.get(this)?.[key]);
  },
  set(this: object, value: unknown): void {
    const original = originals.get(this);
    if (original) original[key] = value;
  },
  configurable: true,
  enumerable: false,
});

const ORIGINAL_FIELDS: PropertyDescriptorMap = {
  original: {
    get(this: object): unknown {
      return originals.get(this)?.error;
    },
    configurable: true,
    enumerable: false,
  },
  response: keptField('response'),
  config: keptField('config'),
  errors: keptField('errors', (errors) => scrubbedErrors(errors)),
  ...Object.fromEntries(GAX_FIELDS.map((key) => [key, gaxField(key)])),
};

/**
 * A prototype that answers for the original's fields and lists none of them, in front of another prototype. What copies or prints every field, those of the
 * prototypes too, is not to find the request: `util.inspect` with hidden fields and getters, and a worker whose uncaught error goes to its parent.
 */
export function unlistedFields(prototype: object): object {
  return new Proxy(Object.create(prototype, ORIGINAL_FIELDS) as object, { ownKeys: () => [] });
}
