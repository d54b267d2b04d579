// needs: bigquery.jobs.query
// needs: bigquery.jobs.insert
// needs: bigquery.jobs.getQueryResults
// needs: bigquery.tabledata.insertAll
// needs: bigquery.tables.insert
// needs: bigquery.tables.list
// needs: bigquery.datasets.get
// needs: bigquery.jobs.get
import { BigQuery } from '@google-cloud/bigquery';

const bigquery = new BigQuery();
await bigquery.query('SELECT 1');
const dataset = bigquery.dataset('d');
await dataset.exists();
await dataset.getTables();
await dataset.table('t').insert([{ a: 1 }]);
const [job] = await bigquery.createQueryJob({ query: 'SELECT 2' });
await job.getQueryResults();
await job.getMetadata();
