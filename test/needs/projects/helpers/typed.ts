// needs: drive.permissions.create
// needs: drive.files.get
import { google, type drive_v3 } from 'googleapis';
import { share } from './share.js';

type Clients = { readonly drive: drive_v3.Drive };
const nameOf = async ({ drive }: Clients, fileId: string) => (await drive.files.get({ fileId })).data.name;

const drive = google.drive({ version: 'v3' });
await share(drive, 'x', 'ann@example.com');
console.log(await nameOf({ drive }, 'x'));
