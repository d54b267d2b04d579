import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { folder } from './credentials.js';

/** A machine without credentials, whose metadata server is `url()`; what the auth libraries warn about stays out of the report. */
export function machine(url: () => string): void {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const [name, value] of Object.entries({
      HOME: folder,
      // What HOME is on Windows.
      USERPROFILE: folder,
      APPDATA: join(folder, 'AppData', 'Roaming'),
      CLOUDSDK_CONFIG: '',
      GOOGLE_APPLICATION_CREDENTIALS: '',
      GOOGLE_CLOUD_PROJECT: 'example-project',
      GCE_METADATA_HOST: url().slice('http://'.length),
      METADATA_SERVER_DETECTION: 'assume-present',
      GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
    })) {
      vi.stubEnv(name, value);
    }
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  // The next file of tests finds no credentials either.
  afterAll(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  });
}
