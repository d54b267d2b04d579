// needs: drive.files.list
// needs: sheets.spreadsheets.batchUpdate
import { google, type drive_v3, type sheets_v4 } from 'googleapis';

export class Exporter {
  readonly #sheets: sheets_v4.Sheets;
  private readonly drive: drive_v3.Drive = google.drive('v3');

  constructor(sheets = google.sheets('v4')) {
    this.#sheets = sheets;
  }

  async run(): Promise<void> {
    const { data } = await this.drive.files.list();
    for (const { id } of data.files ?? []) await this.#sheets.spreadsheets.batchUpdate({ spreadsheetId: id! });
  }
}
