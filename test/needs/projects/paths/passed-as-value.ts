// needs: calendar.calendarList.list
// needs: sheets.spreadsheets.get
import { google } from 'googleapis';

async function pages<T>(call: (params: { pageToken?: string }) => Promise<T>): Promise<T[]> {
  return [await call({})];
}
const calendar = google.calendar('v3');
const sheets = google.sheets('v4');
await pages(calendar.calendarList.list.bind(calendar.calendarList));
await Promise.all(['a', 'b'].map((spreadsheetId) => sheets.spreadsheets.get({ spreadsheetId })));
