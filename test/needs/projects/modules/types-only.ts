// needs nothing
import type { drive_v3 } from 'googleapis';

export type Lister = drive_v3.Resource$Files['list'];
export interface Page {
  readonly files: drive_v3.Schema$File[];
}
export const count = (page: Page): number => page.files.length;
