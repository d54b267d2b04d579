// needs: bigquery.datasets.insert
// needs: bigquery.datasets.patch
// needs: bigquery.tables.get
// needs: bigquery.tables.patch
const { BigQuery } = require('@google-cloud/bigquery');

/** `get` and `create` answer with the object itself, which the client declares as `any`. */
async function relabel() {
  const bigquery = new BigQuery();
  const [table] = await bigquery.dataset('sales').table('orders').get();
  await table.setMetadata({ labels: { team: 'sales' } });
  const [dataset] = await bigquery.dataset('archive').create();
  await dataset.setMetadata({ description: 'Old orders' });
}

relabel();
