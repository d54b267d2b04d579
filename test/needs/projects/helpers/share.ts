// part of typed.ts
import type { drive_v3 } from 'googleapis';

export async function share(drive: drive_v3.Drive, fileId: string, emailAddress: string): Promise<void> {
  await drive.permissions.create({ fileId, requestBody: { type: 'user', role: 'reader', emailAddress } });
}
