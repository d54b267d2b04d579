/** Counts of the methods that accept a scope: how much it allows. */
interface Reach {
  readonly methods: number;
  readonly writes: number;
}

/** Access to single files that the user picked or the app made, not to everything. */
const PER_FILE = /\/drive\.file$/;

/** Made for one purpose (add-ons, app data, partners, imports, administration): it may accept the call and still not help a general caller. */
const SPECIAL =
  /appdata|photos|\.meet\.|addons|youtubepartner|channel-memberships|app\.created|\.public\.|\.bot$|\.import$|chat\.app\.|\.admin\.|drive\.(?:scripts|install)/;

const READ_ONLY = /read[-_]?only|\.metadata$|\.read$/;

/**
 * Orders the scopes that a method accepts by what they allow, narrowest first: per-file, read-only, then the rest, each by the number of
 * methods that they open in all APIs. Counting puts `spreadsheets` before `drive`, and `cloud-platform` last, without a list. A scope for
 * a special purpose stands just before the widest one: it is narrow, but no advice.
 */
export function scopeOrder(
  methods: Iterable<{ readonly httpMethod: string; readonly scopes: readonly string[] }>,
): (accepted: readonly string[]) => string[] {
  const reach = new Map<string, Reach>();
  for (const { httpMethod, scopes } of methods) {
    for (const scope of new Set(scopes)) {
      const { methods: count, writes } = reach.get(scope) ?? { methods: 0, writes: 0 };
      reach.set(scope, { methods: count + 1, writes: writes + (httpMethod === 'GET' ? 0 : 1) });
    }
  }
  const opens = (scope: string): number => reach.get(scope)?.methods ?? 0;
  const tier = (scope: string): number => {
    if (PER_FILE.test(scope)) return 0;
    return READ_ONLY.test(scope) || reach.get(scope)?.writes === 0 ? 1 : 2;
  };
  const byReach = (a: string, b: string): number => tier(a) - tier(b) || opens(a) - opens(b) || (a < b ? -1 : a > b ? 1 : 0);
  return (accepted) => {
    const special = accepted.filter((scope) => SPECIAL.test(scope)).sort(byReach);
    const general = accepted.filter((scope) => !SPECIAL.test(scope)).sort(byReach);
    const widest = general.at(-1);
    return widest === undefined || tier(widest) < 2 ? [...general, ...special] : [...general.slice(0, -1), ...special, widest];
  };
}
