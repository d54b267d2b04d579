import { expect } from 'vitest';

/** What `projects/check` answers wherever all tables are found. */
export const EVERYTHING = {
  file: { kind: 'NotShared', service: 'drive.googleapis.com', isDenial: true, stillUnread: true },
  instance: { kind: 'MissingPermission', method: 'compute.instances.get', role: 'roles/compute.viewer', remedies: true },
  explained: true,
  table: true,
};

/** What it answers in a bundle with the default entry that runs without `node_modules`: the same denials, with less detail. */
export const POPULAR_ONLY = {
  ...EVERYTHING,
  instance: { kind: 'MissingPermission', remedies: true },
  table: expect.stringContaining("import { compute } from 'google-denials/tables'") as unknown,
};
