/** The predefined roles that hold the permissions of one service, least privilege first. `scripts/knowledge/encode-roles.ts` explains its text. */
export class RoleTable {
  readonly #names: readonly string[];
  readonly #lists: string;
  readonly #roles = new Map<string, readonly string[]>();
  #lowerCase: string | undefined;

  constructor(
    private readonly service: string,
    text: string,
  ) {
    const end = text.indexOf('\n');
    this.#names = text.slice(0, end).split(' ');
    this.#lists = `!${text.slice(end + 1)}!`;
  }

  /** Roles that hold a permission, which is named without its service: `objects.get`. Some servers write `serviceaccounts.actAs`: case does not count. */
  holders(permission: string): readonly string[] {
    const known = this.#roles.get(permission);
    if (known) return known;
    const list = this.#listOf(permission.toLowerCase());
    const roles = list ? list.split(' ').map((index) => this.#role(parseInt(index, 36))) : [];
    // Only what the table holds is remembered: names that a server made up must not fill the memory.
    if (list !== undefined) this.#roles.set(permission, roles);
    return roles;
  }

  #role(index: number): string {
    const name = this.#names[index]!;
    return `roles/${name.startsWith('.') ? this.service : ''}${name}`;
  }

  /** Whether this is one of the roles that hold the service's permissions: `roles/storage.objectViewer`. */
  has(role: string): boolean {
    return this.#names.some((_name, index) => this.#role(index) === role);
  }

  /** Searches `!0 4:buckets create;objects get list!…` for the group of a resource that has the verb; the list stands in front of its groups. */
  #listOf(permission: string): string | undefined {
    const dot = permission.lastIndexOf('.');
    const [resource, verb] = [permission.slice(0, dot), permission.slice(dot + 1)];
    if (/[!:; ]/.test(permission)) return undefined;
    const text = (this.#lowerCase ??= this.#lists.toLowerCase());
    for (let at = text.indexOf(`${resource} `); at !== -1; at = text.indexOf(`${resource} `, at + 1)) {
      if (!':;'.includes(text[at - 1]!)) continue;
      const group = text.slice(at + resource.length + 1, ending(text, at)).split(' ');
      if (!group.includes(verb)) continue;
      const start = text.lastIndexOf('!', at) + 1;
      return this.#lists.slice(start, text.indexOf(':', start));
    }
    return undefined;
  }
}

/** Where the group that begins somewhere ends. */
function ending(text: string, from: number): number {
  const next = text.indexOf(';', from);
  const last = text.indexOf('!', from);
  return next === -1 ? last : Math.min(next, last);
}
