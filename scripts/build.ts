import { mkdirSync, rmSync } from 'node:fs';
import { writeCatalog, writeMeanings } from './build/catalog.js';
import { writeModuleDeclarations, writeTableDeclarations } from './build/declarations.js';
import { writeCommonJs, writeForms, writeModules } from './build/modules.js';
import { dist } from './build/paths.js';
import { writeSchemas } from './build/schemas.js';
import { writeTables } from './build/tables.js';

/** `npm run build` writes `dist/`: modules, CommonJS, and the tables, which both of them read. tsup adds the declarations of CommonJS, which modules refer to. */
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await writeModules();
await writeTables();
await writeCatalog();
await writeMeanings();
await writeForms();
writeSchemas();
writeTableDeclarations();
writeModuleDeclarations();
await writeCommonJs();
