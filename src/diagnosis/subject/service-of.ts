import { loadDirectory, loadMethods } from '../../knowledge/lookup.js';

/** The service of a method: `drive.googleapis.com` for `drive.files.get`. */
export async function serviceOf(method: string): Promise<string | undefined> {
  const directory = await loadDirectory();
  for (const entry of directory.withIds(method.split('.')[0]!)) {
    if ((await loadMethods(entry))?.facts(method)) return entry.service;
  }
  return undefined;
}
