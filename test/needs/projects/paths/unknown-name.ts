// needs nothing
import { google } from 'googleapis';

const drive = google.drive('v3');
export const call = (name: string) => (drive.files as any as Record<string, () => unknown>)[name]!();
export const other = (name: keyof typeof drive.files & string) => console.log(name);
