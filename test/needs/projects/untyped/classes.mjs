// needs: sheets.spreadsheets.values.get
// needs: sheets.spreadsheets.values.update
import { google } from 'googleapis';

class Sheet {
  constructor(api, id) {
    this.api = api;
    this.id = id;
  }
  async read(range) {
    const { values } = this.api.spreadsheets;
    return values.get({ spreadsheetId: this.id, range });
  }
  write(range, values) {
    return this.api.spreadsheets.values.update({ spreadsheetId: this.id, range, requestBody: { values } });
  }
}
const sheet = new Sheet(google.sheets('v4'), 'x');
await sheet.read('A1');
await sheet.write('A1', [[1]]);
