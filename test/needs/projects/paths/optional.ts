// needs: drive.files.list
// needs: drive.files.delete
import { google, type drive_v3 } from 'googleapis';

let drive: drive_v3.Drive | undefined;
export function connect(): void {
  drive ??= google.drive('v3');
}
export const list = () => drive?.files?.list?.({ q: 'trashed = true' });
export const remove = (fileId: string) => drive!.files.delete({ fileId });
