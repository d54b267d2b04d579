// needs: drive.files.emptyTrash
const { google } = require('googleapis');

async function withDrive(work) {
  const auth = await google.auth.getClient();
  const drive = google.drive({ version: 'v3', auth });
  return work(drive);
}

withDrive((drive) => drive.files.emptyTrash());
