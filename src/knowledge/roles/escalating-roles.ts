let escalating: Promise<ReadonlySet<string>> | undefined;

/**
 * Whether a role lets its holder give itself more: grant roles, act as a service account, make its keys, tokens or signatures, change custom roles or
 * policies. Service agents' roles count, too.
 */
export async function escalates(role: string): Promise<boolean> {
  escalating ??= import('../generated/escalating-roles.js').then(({ ESCALATING }) => new Set(ESCALATING.split(' ')));
  return /serviceAgent$/i.test(role) || (await escalating).has(role.replace(/^roles\//, ''));
}
