// needs: bigquery.datasets.list
// needs: calendar.events.insert
// needs: drive.files.create
// needs: drive.permissions.create
import { BigQuery } from '@google-cloud/bigquery';
import { google, type calendar_v3, type drive_v3 } from 'googleapis';

type Services = { readonly drive: drive_v3.Drive; readonly calendar: calendar_v3.Calendar };

abstract class Base<T> {
  protected constructor(protected readonly api: T) {}
  protected async retry<R>(work: (api: T) => Promise<R>): Promise<R> {
    return work(this.api).catch(() => work(this.api));
  }
}

class Uploads extends Base<Services> {
  static create(): Uploads {
    return new this({ drive: google.drive('v3'), calendar: google.calendar('v3') });
  }
  upload = (name: string) =>
    this.retry(async ({ drive: { files, permissions } }) => {
      const { data } = await files.create({ requestBody: { name } });
      await permissions.create({ fileId: data.id!, requestBody: { role: 'reader', type: 'anyone' } });
    });
  plan(): Promise<unknown> {
    return this.retry((api) => api.calendar.events.insert({ calendarId: 'primary' }));
  }
}

const lazy = new Map<string, () => unknown>([['datasets', () => new BigQuery().getDatasets()]]);
await Uploads.create().upload('a');
export default lazy;
