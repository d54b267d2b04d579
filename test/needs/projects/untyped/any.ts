// needs: drive.files.watch
import { google } from 'googleapis';

const registry: Record<string, any> = {};
const watch = (client: any, fileId: string): Promise<unknown> => client.files.watch({ fileId });
registry['drive'] = google.drive('v3');
await watch(google.drive('v3'), 'x');
