let sizes: Promise<ReadonlyMap<string, number>> | undefined;

/** How many permissions each predefined role holds that is ever proposed: `roles/storage.objectViewer` → 6. Only the report of an access recording needs it. */
export function roleSizes(): Promise<ReadonlyMap<string, number>> {
  return (sizes ??= import('./generated/role-sizes.js').then(({ ROLE_SIZES }) => new Map(ROLE_SIZES.split('\n').flatMap(readLine))));
}

function readLine(line: string): (readonly [string, number])[] {
  const [service = '', ...pairs] = line.split(' ');
  const named = (name: string): string => (service === '-' ? `roles/${name}` : `roles/${service}.${name}`);
  return pairs.flatMap((name, index) => (index % 2 === 0 ? [[named(name), Number(pairs[index + 1])] as const] : []));
}
