// needs: calendar.events.list
const { google } = require('googleapis');

async function main() {
  const auth = await google.auth.getClient({ scopes: ['https://www.googleapis.com/auth/calendar.readonly'] });
  const calendar = google.calendar({ version: 'v3', auth });
  const { data } = await calendar.events.list({ calendarId: 'primary' });
  return data.items;
}
main();
