// needs: drive.files.list
// needs: drive.files.get
import { google } from 'googleapis';

const drive = google.drive('v3');
export function read(how: 'list' | 'get') {
  return (drive.files[how] as (params: object) => unknown)({});
}
