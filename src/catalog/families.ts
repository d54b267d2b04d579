import type { Family } from './define.js';
import { artifactRegistry } from './artifact-registry.js';
import { build } from './build.js';
import { drive } from './drive.js';
import { eventarc } from './eventarc.js';
import { functions } from './functions.js';
import { run } from './run.js';
import { scheduler } from './scheduler.js';

/** Every family, in alphabetical order, by the name that begins the ids of its situations and sentences. One line each. */
export const FAMILIES = {
  'artifact-registry': artifactRegistry,
  build,
  drive,
  eventarc,
  functions,
  run,
  scheduler,
} as const satisfies Readonly<Record<string, Family>>;
