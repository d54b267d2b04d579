// needs: drive.files.list
// needs: drive.files.create
import { GoogleAuth } from 'google-auth-library';

const auth = new GoogleAuth();
await auth.request({ url: 'https://www.googleapis.com/drive/v3/files?pageSize=1' });
const client = await auth.getClient();
await client.request({ url: 'https://www.googleapis.com/upload/drive/v3/files?uploadType=media', method: 'POST', body: 'x' });
