import type { Family } from './define.js';
import { drive } from './drive.js';

/** Every family, in alphabetical order, by the name that begins the ids of its situations and sentences. One line each. */
export const FAMILIES = {
  drive,
} as const satisfies Readonly<Record<string, Family>>;
