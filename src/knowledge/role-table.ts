/** The generated form of one service's roles; `scripts/knowledge/encode-roles.ts` explains it. */
interface RoleShard {
  readonly r: readonly string[];
  readonly p: Readonly<Record<string, string>>;
}

/** The predefined roles that hold the permissions of one service, least privilege first. */
export class RoleTable {
  readonly #names: readonly string[];
  readonly #lists = new Map<string, string>();
  readonly #roles = new Map<string, readonly string[]>();

  constructor(json: string) {
    const shard = JSON.parse(json) as RoleShard;
    this.#names = shard.r;
    for (const [list, groups] of Object.entries(shard.p)) {
      for (const group of groups.split(';')) {
        const [resource, ...verbs] = group.split(' ');
        for (const verb of verbs) this.#lists.set(`${resource!}.${verb}`.toLowerCase(), list);
      }
    }
  }

  /** Roles that hold a permission, which is named without its service: `objects.get`. Some servers write `serviceaccounts.actAs`: case does not count. */
  holders(permission: string): readonly string[] {
    const known = this.#roles.get(permission);
    if (known) return known;
    const list = this.#lists.get(permission.toLowerCase());
    const roles = list === undefined || list === '' ? [] : list.split(' ').map((index) => `roles/${this.#names[parseInt(index, 36)]!}`);
    this.#roles.set(permission, roles);
    return roles;
  }
}
