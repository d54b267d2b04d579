import type { Governance } from './governance.js';

/** One API in the directory. */
export interface ApiEntry {
  /** The package inside googleapis, which names the shard: `drive`. */
  readonly api: string;
  /** `drive.googleapis.com`. */
  readonly service: string;
  readonly governedBy: Governance;
  /** Whether people reviewed what is known of it: the likelier one where a URL fits several. */
  readonly wellKnown: boolean;
}

const GOVERNANCE: Readonly<Record<string, Governance>> = { i: 'iam', s: 'sharing', m: 'mixed', u: 'unknown' };

/** Which API answers on which host, below which first segment of the path, and whose ids begin with which word. */
export class Directory {
  readonly #byHost = new Map<string, ApiEntry[]>();
  readonly #byBase = new Map<string, ApiEntry[]>();
  readonly #byPrefix = new Map<string, ApiEntry[]>();
  readonly #lines: ApiEntry[] = [];
  readonly #byService = new Map<string, ApiEntry[]>();

  /** @param text - a line an API: name, service, governance (`!`: well known), host labels, first path segments, first words of ids */
  constructor(text: string) {
    for (const line of text.split('\n')) {
      const [api = '', service, governance = 'u', hosts, bases, prefixes] = line.split('|');
      const entry: ApiEntry = {
        api,
        service: `${service || api}.googleapis.com`,
        governedBy: GOVERNANCE[governance[0]!] ?? 'unknown',
        wellKnown: governance.endsWith('!'),
      };
      this.#lines.push(entry);
      add(this.#byService, entry.service, entry);
      for (const host of (hosts || api).split(' ')) add(this.#byHost, host, entry);
      for (const base of bases ? bases.split(' ') : []) add(this.#byBase, base, entry);
      for (const prefix of new Set([api, ...(prefixes ? prefixes.split(' ') : [])])) add(this.#byPrefix, prefix, entry);
    }
  }

  /** The APIs behind the first label of a Google host: `sheets`. */
  onHost(label: string): readonly ApiEntry[] {
    return this.#byHost.get(label) ?? [];
  }

  /** The APIs whose paths begin with a literal of their own: `drive` for `/drive/v3/…`. */
  below(base: string): readonly ApiEntry[] {
    return this.#byBase.get(base) ?? [];
  }

  /** The APIs that may hold a method id, by its first word: `directory`. */
  withIds(prefix: string): readonly ApiEntry[] {
    return this.#byPrefix.get(prefix) ?? [];
  }

  /** The API on a line, as the path index counts them. */
  at(line: number): ApiEntry | undefined {
    return this.#lines[line];
  }

  /** The APIs of a service name: `sqladmin.googleapis.com`; also by the word that people use for it, `calendar.googleapis.com`. */
  ofService(service: string): readonly ApiEntry[] {
    return this.#byService.get(service) ?? this.#byPrefix.get(service.replace(/\.googleapis\.com$/, '')) ?? [];
  }

  /** First words of ids, for messages. */
  prefixes(): IterableIterator<string> {
    return this.#byPrefix.keys();
  }
}

function add(map: Map<string, ApiEntry[]>, key: string, entry: ApiEntry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
