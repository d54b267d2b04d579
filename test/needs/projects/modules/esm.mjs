// needs: drive.files.list
import { google } from 'googleapis';

const drive = google.drive('v3');
console.log((await drive.files.list({ pageSize: 10 })).data.files);
