// needs: sheets.spreadsheets.values.append
import googleapis = require('googleapis');

const sheets = googleapis.google.sheets('v4');
export = (values: string[][]) =>
  sheets.spreadsheets.values.append({ spreadsheetId: 'x', range: 'A1', valueInputOption: 'RAW', requestBody: { values } });
