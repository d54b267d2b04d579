// needs: drive.files.list
import { google, type drive_v2, type drive_v3 } from 'googleapis';

function pick(old: boolean): drive_v2.Drive | drive_v3.Drive {
  return old ? google.drive('v2') : google.drive('v3');
}
await pick(true).files.list({});
