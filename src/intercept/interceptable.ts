/**
 * What may be a client: an object, or the function that an axios, got or ky instance is. Text, numbers, promises, classes and other functions, such as `fetch`,
 * are none, and do not compile. Whether an object is a client that can be intercepted is checked when it is passed.
 *
 * @example `new GoogleAuth()`, `google.drive('v3')`, `axios.create()`
 * @public
 */
export type Interceptable =
  | (object & {
      /** A promise: await it first. */
      readonly then?: never;
      /** A function or a class: pass what it makes. */
      readonly bind?: never;
    })
  | {
      /** An axios instance. */
      readonly interceptors: object;
    }
  | {
      /** A got or ky instance. */
      readonly extend: (...options: never[]) => unknown;
    };
