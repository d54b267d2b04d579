// needs: secretmanager.projects.secrets.versions.access
// needs: drive.files.export
import { google } from 'googleapis';

const {
  projects: {
    secrets: { versions },
  },
} = google.secretmanager('v1');
await versions.access({ name: 'projects/p/secrets/s/versions/latest' });

const exporting = google.drive('v3').files.export;
await exporting.call(google.drive('v3').files, { fileId: 'x', mimeType: 'text/plain' });
