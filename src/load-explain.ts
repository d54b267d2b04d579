import type * as spine from './explain.js';

let loaded: typeof spine.explain | undefined;

/** The spine, loaded on the first failure and kept: to ask for a module again at each one costs a tenth of a whole denial. */
export async function loadExplain(): Promise<typeof spine.explain> {
  return (loaded ??= (await import('./explain.js')).explain);
}
