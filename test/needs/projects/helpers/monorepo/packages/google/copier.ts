// part of ../../apps/api.ts
import { google } from 'googleapis';

export const copier = {
  async copy(fileId: string): Promise<void> {
    await google.drive('v3').files.copy({ fileId });
  },
};
