import type { FamilyFile } from './family-files.js';

/** The text of `src/catalog/families.ts`. */
export function familiesModule(families: readonly FamilyFile[]): string {
  const byPlace = families.toSorted((a, b) => (a.place < b.place ? -1 : 1));
  return `// Written by \`npm run gen:families\` from the files of this folder. Do not edit.
import type { Family } from './define.js';
${byPlace.map(({ constant, place }) => `import { ${constant} } from './${place}.js';`).join('\n')}

/** Every family, in alphabetical order, by the name that begins the ids of its situations and sentences. */
export const FAMILIES = {
${families.map(({ name, constant }) => `  ${name === constant ? name : `${property(name)}: ${constant}`},`).join('\n')}
} as const satisfies Readonly<Record<string, Family>>;
`;
}

const property = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
