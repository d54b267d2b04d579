import { inflate } from '../inflate.js';

let sizes: Promise<ReadonlyMap<string, number>> | undefined;

/** How many permissions each predefined role holds that is ever proposed: `roles/storage.objectViewer` → 6. Only the report of an access recording needs it. */
export function roleSizes(): Promise<ReadonlyMap<string, number>> {
  return (sizes ??= load());
}

async function load(): Promise<ReadonlyMap<string, number>> {
  const { ROLE_SIZES } = await import('../generated/role-sizes.js');
  // A runtime that cannot unpack it knows the order of roles, and not how large they are.
  const text = await inflate(ROLE_SIZES).catch(() => '');
  return new Map(text.split('\n').flatMap(readLine));
}

function readLine(line: string): (readonly [string, number])[] {
  const [service = '', ...pairs] = line.split(' ');
  const named = (name: string): string => (service === '-' ? `roles/${name}` : `roles/${service}.${name}`);
  return pairs.flatMap((name, index) => (index % 2 === 0 ? [[named(name), Number(pairs[index + 1])] as const] : []));
}
