import { ROLE_SIZES } from './generated/role-sizes.js';

let sizes: ReadonlyMap<string, number> | undefined;

/** How many permissions each predefined role holds that is ever proposed: `roles/storage.objectViewer` → 6. Only the command line needs it. */
export function roleSizes(): ReadonlyMap<string, number> {
  return (sizes ??= new Map(ROLE_SIZES.split('\n').flatMap(readLine)));
}

function readLine(line: string): (readonly [string, number])[] {
  const [service = '', ...pairs] = line.split(' ');
  const named = (name: string): string => (service === '-' ? `roles/${name}` : `roles/${service}.${name}`);
  return pairs.flatMap((name, index) => (index % 2 === 0 ? [[named(name), Number(pairs[index + 1])] as const] : []));
}
