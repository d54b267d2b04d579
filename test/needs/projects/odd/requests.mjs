// needs: cloudfunctions.projects.locations.functions.list
// needs: drive.files.get
// needs: pubsub.projects.topics.list
// needs: sheets.spreadsheets.values.append
import { google } from 'googleapis';

const API = 'https://pubsub.googleapis.com/v1';
const send = async (client, path, options = {}) => client.request({ ...options, url: `https://cloudfunctions.googleapis.com/v2/${path}` });

const client = await google.auth.getClient({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] });
const projectId = await google.auth.getProjectId();
const { data } = await client.request({ url: `${API}/projects/${projectId}/topics`, method: 'GET' });
await send(client, `projects/${projectId}/locations/-/functions`);
await client.request({ url: `https://www.googleapis.com/drive/v3/files/${data.id}?alt=media`, responseType: 'stream' });
const range = encodeURIComponent('Sheet1!A1');
await client.request({
  url: `https://sheets.googleapis.com/v4/spreadsheets/${data.sheet}/values/${range}:append?valueInputOption=RAW`,
  method: 'POST',
  data: { values: [[1]] },
});
