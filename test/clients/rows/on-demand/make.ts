import { ROBOT } from '../../world/credentials.js';
import type { Made, Row } from '../../world/measure.js';

/** What is not asked of clients that try again for long. */
export const SLOW = { RateLimited: 'it retries' };

/** What is said of a client that throws errors of its own. */
export const BY_ERROR = 'call `toDenial(error)` where you catch';

/** A hand-written client of Google Cloud in an older or further major. */
export function cloud(client: string, name: string, row: Omit<Row, 'client' | 'packages' | 'make'> & { use: (module: any) => Made }): Row {
  const { use, ...rest } = row;
  return { client, packages: [name], caller: ROBOT, ...rest, make: async (load) => use(await load(name)) };
}

/** A client that is refused, with how it calls. */
export function refused(
  client: string,
  packages: readonly string[],
  row: Omit<Row, 'client' | 'packages' | 'make' | 'because'> & { because?: string; use: (...modules: any[]) => Made },
): Row {
  const { use, because = BY_ERROR, ...rest } = row;
  return {
    client,
    packages,
    because,
    ...rest,
    make: async (load, fetch) => use(...(await Promise.all(packages.map((name) => load(name)))), fetch),
  };
}
