// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
import type { TableFile } from '../tables.js';
export const FILES: Readonly<Record<string, () => Promise<TableFile>>> = {
  popular: () => import('./tables/popular.js'),
  t0: () => import('./tables/t0.js'),
  t1: () => import('./tables/t1.js'),
  t2: () => import('./tables/t2.js'),
  t3: () => import('./tables/t3.js'),
  t4: () => import('./tables/t4.js'),
  t5: () => import('./tables/t5.js'),
  t6: () => import('./tables/t6.js'),
  t7: () => import('./tables/t7.js'),
  t8: () => import('./tables/t8.js'),
  t9: () => import('./tables/t9.js'),
  t10: () => import('./tables/t10.js'),
  t11: () => import('./tables/t11.js'),
  t12: () => import('./tables/t12.js'),
  t13: () => import('./tables/t13.js'),
  t14: () => import('./tables/t14.js'),
  t15: () => import('./tables/t15.js'),
  paths: () => import('./tables/paths.js'),
  titles: () => import('./tables/titles.js'),
};
