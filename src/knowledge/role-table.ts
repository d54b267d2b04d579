/** The generated form of one service's roles; `scripts/knowledge/encode-roles.ts` explains it. */
interface RoleShard {
  readonly r: readonly string[];
  readonly p: Readonly<Record<string, string>>;
}

/** The predefined roles that hold the permissions of one service, least privilege first. */
export class RoleTable {
  readonly #names: readonly string[];
  readonly #lists: readonly (readonly [list: string, groups: string])[];
  readonly #roles = new Map<string, readonly string[]>();

  constructor(json: string) {
    const shard = JSON.parse(json) as RoleShard;
    this.#names = shard.r;
    this.#lists = Object.entries(shard.p);
  }

  /** Roles that hold a permission, which is named without its service: `objects.get`. Some servers write `serviceaccounts.actAs`: case does not count. */
  holders(permission: string): readonly string[] {
    const known = this.#roles.get(permission);
    if (known) return known;
    const list = this.#listOf(permission.toLowerCase());
    const roles = list === undefined || list === '' ? [] : list.split(' ').map((index) => `roles/${this.#names[parseInt(index, 36)]!}`);
    // Only what the table holds is remembered: names that a server made up must not fill the memory.
    if (list !== undefined) this.#roles.set(permission, roles);
    return roles;
  }

  /** Looks through the groups, `objects get list;buckets get`: a process asks for a few permissions, an index of all would cost more. */
  #listOf(permission: string): string | undefined {
    const dot = permission.lastIndexOf('.');
    const [resource, verb] = [permission.slice(0, dot), permission.slice(dot + 1)];
    const holds = (group: string): boolean => {
      const [own, ...verbs] = group.toLowerCase().split(' ');
      return own === resource && verbs.includes(verb);
    };
    return this.#lists.find(([, groups]) => groups.split(';').some(holds))?.[0];
  }
}
