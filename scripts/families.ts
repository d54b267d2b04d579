/** Writes `src/catalog/families.ts`: the list of all families, from the files of `src/catalog`. Run it after adding, moving or renaming one. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { familiesModule } from './families/families-module.js';
import { familyFiles } from './families/family-files.js';

const families = familyFiles();
writeFileSync(path.resolve(import.meta.dirname, '../src/catalog/families.ts'), familiesModule(families));
console.log(`src/catalog/families.ts lists ${families.length} families.`);
