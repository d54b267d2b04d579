import { type Interception, mark } from '../wrap/mark.js';
import { extendInstance, interceptAxios, isAxios, isExtensibleInstance } from './http-instances.js';

type Path = readonly string[];

/** Whether a value is made like a client that calls through another one, which it keeps in a property of its own. */
export function isWrapperOf(path: Path): (target: object) => boolean {
  return (target) => {
    const inner = innerOf(target, path);
    return (typeof inner === 'object' && inner !== null) || typeof inner === 'function';
  };
}

/** Intercepts the client inside, unless it is already. */
export function interceptComposite(
  path: Path,
): (target: object, interception: Interception, intercept: (inner: object) => unknown) => void {
  return (target, interception, intercept) => {
    intercept(innerOf(target, path) as object);
    mark(target, interception);
  };
}

function innerOf(target: object, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], target);
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
