// needs: drive.files.export
// needs: drive.files.get
// needs: drive.files.list
// needs: sheets.spreadsheets.get
// needs: sheets.spreadsheets.values.get
const { promisify } = require('util');
const { google } = require('googleapis');

const drive = google.drive('v3');
const list = drive.files.list.bind(drive.files);
const get = promisify(drive.files.get).bind(drive.files);
const sheets = google.sheets({ version: 'v4' });
const readers = [sheets.spreadsheets.get, sheets.spreadsheets.values.get];

async function* pages(call, params) {
  let pageToken;
  do {
    const { data } = await call({ ...params, pageToken });
    yield* data.files;
    pageToken = data.nextPageToken;
  } while (pageToken);
}

(async () => {
  for await (const file of pages(list, { pageSize: 10 })) await get({ fileId: file.id });
  await Promise.all(readers.map((read) => read({ spreadsheetId: '1' })));
  await drive.files['export']({ fileId: '1', mimeType: 'text/csv' }, { responseType: 'stream' });
})();
