// needs: bigquery.datasets.get
// needs: bigquery.jobs.getQueryResults
// needs: bigquery.jobs.insert
// needs: bigquery.tabledata.insertAll
// needs: bigquery.tables.get
// needs: bigquery.tables.insert
import { BigQuery } from '@google-cloud/bigquery';

/** What the options say is decided from the code: no dataset is created, each query is a job, tables are created where they are missing. */
const bigquery = new BigQuery();
const dataset = bigquery.dataset('sales');
await dataset.get();
await dataset.table('orders').insert([{ id: 1 }]);
await dataset.table('orders').get({ autoCreate: true });
const options = { query: 'SELECT 1', dryRun: true };
await bigquery.query(options);
