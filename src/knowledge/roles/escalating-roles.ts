import { inflate } from '../inflate.js';

let escalating: Promise<ReadonlySet<string> | undefined> | undefined;

/**
 * Whether a role lets its holder give itself more: grant roles, act as a service account, make its keys, tokens or signatures, change custom roles or
 * policies. Service agents' roles count, too; where a runtime cannot unpack which ones do, every role counts.
 */
export async function escalates(role: string): Promise<boolean> {
  escalating ??= load().catch(() => undefined);
  return /serviceAgent$/i.test(role) || ((await escalating)?.has(role.replace(/^roles\//, '')) ?? true);
}

async function load(): Promise<ReadonlySet<string>> {
  const { ESCALATING } = await import('../generated/escalating-roles.js');
  return new Set((await inflate(ESCALATING)).split('\n'));
}
