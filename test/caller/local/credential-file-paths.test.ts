import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { adcFile } from '../../../src/caller/local/credential-file.js';

afterEach(() => vi.unstubAllGlobals());

/** A machine with these variables whose only files are these, and whose paths are those of its system. */
function onMachine(platform: 'linux' | 'win32', home: string, env: Readonly<Record<string, string>>, files: readonly string[]): void {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  // As Windows finds a file: by either slash, and in any case.
  const found = (name: string): string => (platform === 'win32' ? paths.normalize(name).toLowerCase() : paths.normalize(name));
  const known = new Set(files.map(found));
  const modules: Readonly<Record<string, unknown>> = {
    'node:path': paths,
    'node:os': { homedir: () => home },
    'node:fs': {
      statSync: (name: string) => (known.has(found(name)) ? { isFile: () => true, size: 2, mtimeMs: 1, ino: 1 } : undefined),
      readFileSync: () => '{}',
    },
  };
  vi.stubGlobal('process', { platform, env, getBuiltinModule: (name: string) => modules[name] });
}

describe('a credential file on Windows', () => {
  const HOME = String.raw`C:\Users\ann`;
  const APPDATA = String.raw`C:\Users\ann\AppData\Roaming`;
  const OF_GCLOUD = String.raw`${APPDATA}\gcloud\application_default_credentials.json`;

  it('is the one of gcloud in AppData', () => {
    onMachine('win32', HOME, { APPDATA }, [OF_GCLOUD]);
    expect(adcFile()).toMatchObject({
      source: String.raw`gcloud's ADC file (~\AppData\Roaming\gcloud\application_default_credentials.json)`,
      ofGcloud: true,
    });
  });

  it.each([
    [String.raw`C:\Users\ann\keys\robot.json`, String.raw`~\keys\robot.json`],
    ['c:/users/Ann/keys/robot.json', String.raw`~\keys\robot.json`],
    [String.raw`C:\Users\anna\robot.json`, String.raw`C:\Users\anna\robot.json`],
    [String.raw`D:\keys\robot.json`, String.raw`D:\keys\robot.json`],
    [String.raw`\\server\share\robot.json`, String.raw`\\server\share\robot.json`],
    ['robot.json', 'robot.json'],
  ])('that GOOGLE_APPLICATION_CREDENTIALS names as %s is shown as %s', (file, shown) => {
    onMachine('win32', HOME, { APPDATA, GOOGLE_APPLICATION_CREDENTIALS: file }, [file]);
    expect(adcFile()).toMatchObject({ source: `GOOGLE_APPLICATION_CREDENTIALS (${shown})`, ofGcloud: false });
  });

  it('is known as the one of gcloud, however the variable spells its path', () => {
    const file = 'c:/users/ann/appdata/roaming/gcloud/application_default_credentials.json';
    onMachine('win32', HOME, { APPDATA, GOOGLE_APPLICATION_CREDENTIALS: file }, [OF_GCLOUD]);
    expect(adcFile()).toMatchObject({ ofGcloud: true });
  });
});

describe('a credential file on Linux', () => {
  it.each([
    ['/home/ann/keys/robot.json', '~/keys/robot.json'],
    ['/home/anna/robot.json', '/home/anna/robot.json'],
    ['/home/ann/../bob/robot.json', '/home/ann/../bob/robot.json'],
  ])('%s is shown as %s', (file, shown) => {
    onMachine('linux', '/home/ann', { HOME: '/home/ann', GOOGLE_APPLICATION_CREDENTIALS: file }, [file]);
    expect(adcFile()?.source).toBe(`GOOGLE_APPLICATION_CREDENTIALS (${shown})`);
  });
});
