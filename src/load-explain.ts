type Explain = (typeof import('./explain.js'))['explain'];

let loaded: Explain | undefined;

/** The spine, loaded on the first failure and kept: to ask for a module again at each one costs a tenth of a whole denial. */
export async function loadExplain(): Promise<Explain> {
  return (loaded ??= (await import('./explain.js')).explain);
}
