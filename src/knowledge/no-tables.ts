/** In a bundle nothing is installed beside the package: stands in for `installed-tables.ts` there. */
export function installedTables(): undefined {
  return undefined;
}
