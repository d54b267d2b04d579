// needs: drive.files.get
// needs: drive.permissions.list
import { drive } from '@googleapis/drive';

const client = drive({ version: 'v3' });
await client.files.get({ fileId: 'x' });
await client.permissions.list({ fileId: 'x' });
