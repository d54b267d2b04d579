import { type Interception, interceptionOf, mark } from '../wrap/mark.js';
import { extendInstance, interceptAxios, isAxios, isExtensibleInstance } from './http-instances.js';

/** Where clients keep the one that they call through, by the names of their own properties. */
const PATHS: readonly (readonly string[])[] = [
  ['pubsub'], // Topic, Snapshot
  ['storageClient'], // Storage of firebase-admin
  ['axiosInstance'], // the Maps services client
  ['_client'], // ErrorReporting
  ['sqlAdminFetcher', 'client'], // the Cloud SQL connector
];

/** The client that another one calls through, if it is made like one of the known ones. */
export function innerClientOf(target: object): object | undefined {
  for (const path of PATHS) {
    const inner = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], target);
    if ((typeof inner === 'object' && inner !== null) || typeof inner === 'function') return inner;
  }
  return undefined;
}

/** Intercepts the client inside, unless it is already. */
export function interceptComposite(target: object, inner: object, interception: Interception, intercept: (inner: object) => void): void {
  if (!interceptionOf(inner)) intercept(inner);
  mark(target, interception);
}

interface Spreadsheet {
  sheetsApi: object;
  driveApi: object;
  readonly auth?: unknown;
}

/** A document of google-spreadsheet. Its two instances, of ky since version 5, of axios before, belong to it alone. */
export function isSpreadsheet(target: object): target is Spreadsheet {
  const { sheetsApi, driveApi } = target as Record<string, unknown>;
  return typeof sheetsApi === 'function' && typeof driveApi === 'function';
}

/** Replaces the instances of a document by intercepted ones. */
export function interceptSpreadsheet(target: Spreadsheet, interception: Interception): void {
  for (const key of ['sheetsApi', 'driveApi'] as const) {
    const instance = target[key];
    if (isExtensibleInstance(instance)) target[key] = extendInstance(instance, interception, target.auth);
    else if (isAxios(instance)) interceptAxios(instance, interception, target.auth);
  }
  mark(target, interception);
}
