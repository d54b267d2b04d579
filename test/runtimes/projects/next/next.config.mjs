import { resolve } from 'node:path';

/** Packages lie above this folder. */
export default { turbopack: { root: resolve(import.meta.dirname, '../..') } };
