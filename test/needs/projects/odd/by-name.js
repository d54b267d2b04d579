// needs: calendar.events.list
// needs: drive.files.list
// One client for each name.
const { google } = require('googleapis');

const VERSIONS = { drive: 'v3', calendar: 'v3' };
function client(api, auth) {
  return google[api]({ version: VERSIONS[api], auth });
}
exports.run = async (auth) => {
  const drive = client('drive', auth);
  await drive.files.list();
  await client('calendar', auth).events.list({ calendarId: 'primary' });
};
