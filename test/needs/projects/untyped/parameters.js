// needs: drive.files.list
// needs: drive.files.get
const { google } = require('googleapis');

async function names(drive) {
  const { data } = await drive.files.list({ fields: 'files(id)' });
  return Promise.all(data.files.map(({ id }) => nameOf({ drive }, id)));
}

async function nameOf({ drive }, fileId) {
  const res = await drive.files.get({ fileId });
  return res.data.name;
}

names(google.drive({ version: 'v3' }));
