// needs: bigquery.jobs.insert
// needs: bigquery.jobs.get
// needs: storage.objects.insert
// needs: drive.files.get
import { BigQuery } from '@google-cloud/bigquery';
import { Storage } from '@google-cloud/storage';
import { google } from 'googleapis';

export async function ingest(fileId: string): Promise<void> {
  const target = new Storage().bucket('staging').file(fileId);
  const { data } = await google.drive('v3').files.get({ fileId, alt: 'media' }, { responseType: 'stream' });
  await new Promise((resolve, reject) => data.pipe(target.createWriteStream()).on('finish', resolve).on('error', reject));
  await new BigQuery().dataset('d').table('t').load(target, { sourceFormat: 'CSV' });
}
