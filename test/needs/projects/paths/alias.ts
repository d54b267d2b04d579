// needs: drive.files.create
// needs: drive.files.update
import { google } from 'googleapis';

const api = google.drive('v3');
const { files } = api;
const write = files;
await write.create({ requestBody: { name: 'a' } });
await api['files']['update']({ fileId: 'x' });
