/** What the order of scopes asks about a method. */
export interface RankedMethod {
  readonly api: string;
  readonly id: string;
  readonly httpMethod: string;
  readonly scopes: readonly string[];
}

/** Counts of the methods that accept a scope: how much it allows. */
interface Reach {
  readonly methods: number;
  readonly writes: number;
}

/** Access to single files that the user picked or the app made, not to everything. */
const PER_FILE = /\/drive\.file$/;

/**
 * Made for one purpose (add-ons, app data, partners, imports, administration, fields of one's own profile): it may accept the call and still not help a
 * general caller. `gmail.metadata` denies searches and bodies, even beside wider scopes.
 */
const SPECIAL =
  /appdata|photos|\.meet\.|addons|youtubepartner|channel-memberships|app\.created|\.public\.|\.bot$|\.import$|chat\.app\.|\.admin\.|drive\.(?:scripts|install)|\/gmail\.metadata$|-monetary|\/ddmconversions$|\/user(?:info)?\.[\w.]+$|\/directory\.readonly$|contacts\.other|memberships\.app$|gmail\.settings\.sharing$/;

/** Changes of what a file is called and who has it, not of what is in it. */
const METADATA = /\/drive\.metadata$/;

const READ_ONLY = /read[-_]?only|\.metadata$|\.read$/;

/** Scopes of no API in particular. */
const EVERYWHERE = /\/(?:cloud-platform(?:\.read-only)?|userinfo\.\w+)$|^(?:openid|email|profile)$/;

/** Methods that change something, by the last part of their ids. */
const WRITES =
  /^(?:add|archive|batch(?:Create|Delete|Insert|Modify|Update)|cancel|copy|create|delete|import|insert|modify|move|patch|publish|remove|replace|restore|send|set(?=[A-Z])|trash|undelete|update|upload|write)(?![a-z])/;

/** Methods that only read although they are called with POST. */
const READS = /^(?:batchGet|check|fetch|find|get|list|lookup|query(?=[A-Z])|resolve|search|test)(?![a-z])/;

/** Below this share of an API's methods, a scope that opens more of another API belongs to that one. */
const FOREIGN_SHARE = 0.25;

/**
 * Orders the scopes that a method accepts by what they allow, narrowest first: per-file, read-only, then the rest, each by the number of methods that
 * they open in all APIs. Counting puts `spreadsheets` before `drive`, and `cloud-platform` last, without a list. Last of all come those that the method
 * lists and that hardly help: of other APIs, for a special purpose, read-only ones of a method that writes.
 */
export function scopeOrder(methods: Iterable<RankedMethod>): (method: RankedMethod) => string[] {
  const reach = new Map<string, Reach>();
  const shares = new Shares();
  for (const { api, httpMethod, scopes } of methods) {
    shares.count(api, scopes);
    for (const scope of new Set(scopes)) {
      const { methods: count, writes } = reach.get(scope) ?? { methods: 0, writes: 0 };
      reach.set(scope, { methods: count + 1, writes: writes + (httpMethod === 'GET' ? 0 : 1) });
    }
  }
  const opens = (scope: string): number => reach.get(scope)?.methods ?? 0;
  const isReadOnly = (scope: string): boolean => READ_ONLY.test(scope) || reach.get(scope)?.writes === 0;
  return ({ api, id, httpMethod, scopes }) => {
    const verb = id.split('.').at(-1)!;
    const reads = httpMethod === 'GET' || READS.test(verb);
    const writes = httpMethod !== 'GET' && WRITES.test(verb);
    const tier = (scope: string): number => {
      if (PER_FILE.test(scope)) return 0;
      if (!isReadOnly(scope)) return 2;
      return writes || (!reads && EVERYWHERE.test(scope)) ? 3 : 1;
    };
    const isSpecial = (scope: string): boolean => SPECIAL.test(scope) || (writes && METADATA.test(scope));
    const isForeign = (scope: string): boolean => !PER_FILE.test(scope) && !EVERYWHERE.test(scope) && shares.isForeign(scope, api);
    const byReach = (a: string, b: string): number => tier(a) - tier(b) || opens(a) - opens(b) || (a < b ? -1 : a > b ? 1 : 0);
    const sorted = [...scopes].sort(byReach);
    const general = sorted.filter((scope) => !isSpecial(scope));
    const own = general.filter((scope) => !isForeign(scope));
    // Without a scope of its own that does, an API is reached with those of others.
    const first = own.some((scope) => !EVERYWHERE.test(scope) && !PER_FILE.test(scope)) ? own : general;
    return [...first, ...general.filter((scope) => !first.includes(scope)), ...sorted.filter(isSpecial)];
  };
}

/** How many of an API's methods the scopes of one name open: `compute.readonly` and `compute` count as one. */
class Shares {
  readonly #methods = new Map<string, number>();
  readonly #opened = new Map<string, Map<string, number>>();

  count(api: string, scopes: readonly string[]): void {
    if (scopes.length > 0) this.#methods.set(api, (this.#methods.get(api) ?? 0) + 1);
    for (const name of new Set(scopes.map(nameOf))) {
      const opened = this.#opened.get(name) ?? new Map<string, number>();
      this.#opened.set(name, opened.set(api, (opened.get(api) ?? 0) + 1));
    }
  }

  /** Whether a scope opens little of this API and more of another one: `devstorage.read_only` for `bigquery.jobs.insert`. */
  isForeign(scope: string, api: string): boolean {
    const opened = [...(this.#opened.get(nameOf(scope)) ?? [])];
    const share = ([other, count]: readonly [string, number]): number => count / this.#methods.get(other)!;
    const here = opened.find(([other]) => other === api);
    return here !== undefined && share(here) < FOREIGN_SHARE && opened.some((other) => share(other) > share(here));
  }
}

/** `devstorage` for `https://www.googleapis.com/auth/devstorage.read_only`. */
function nameOf(scope: string): string {
  return /\/auth\/([^.]+)/.exec(scope)?.[1] ?? scope;
}
