import { Storage } from '@google-cloud/storage';
import { google, type drive_v3, type sheets_v4 } from 'googleapis';

/** Copies the names of a folder's files into a spreadsheet, and keeps a copy in a bucket. */
export class NightlyReport {
  constructor(
    private readonly drive: drive_v3.Drive,
    private readonly sheets: sheets_v4.Sheets,
    private readonly storage: Storage,
  ) {}

  static create(): NightlyReport {
    const auth = new google.auth.GoogleAuth();
    return new NightlyReport(google.drive({ version: 'v3', auth }), google.sheets({ version: 'v4', auth }), new Storage());
  }

  async run(folderId: string, spreadsheetId: string): Promise<number> {
    const { data } = await this.drive.files.list({ q: `'${folderId}' in parents`, fields: 'files(name)' });
    const rows = (data.files ?? []).map(({ name }) => [name ?? '']);
    await this.sheets.spreadsheets.values.update({
      spreadsheetId,
      range: 'A1',
      valueInputOption: 'RAW',
      requestBody: { values: rows },
    });
    await this.storage.bucket('example-reports').file('names.json').save(JSON.stringify(rows));
    return rows.length;
  }
}
