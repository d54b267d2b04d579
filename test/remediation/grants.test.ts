import { expect, it } from 'vitest';
import type { Facts } from '../../src/evidence/facts.js';
import { planFor } from './plan.js';

const MEMBER = '--member=serviceAccount:robot@example-project.iam.gserviceaccount.com';

/** The command of the first grant for a missing permission on a resource, without its member and role. */
async function grant(permission: string, name: string, more: Partial<Facts> = {}): Promise<string> {
  const id = name.slice(name.lastIndexOf('/') + 1);
  const facts: Facts = { permissions: [permission], resource: { type: 'resource', id, name }, ...more };
  const { remedies } = await planFor({ classification: { kind: 'MissingPermission', facts }, operation: { project: 'p' } });
  return remedies.find(({ action }) => action === 'GrantRole')!.command!.replace(new RegExp(` ${MEMBER} --role=roles/.*$`), '');
}

it.each([
  ['secretmanager.versions.access', 'projects/p/secrets/s/versions/1', 'gcloud secrets add-iam-policy-binding s --project=p'],
  ['secretmanager.versions.access', 'projects/p/locations/l/secrets/s', 'gcloud secrets add-iam-policy-binding s --location=l --project=p'],
  ['secretmanager.secrets.create', 'projects/p', 'gcloud projects add-iam-policy-binding p'],
  ['secretmanager.secrets.list', 'projects/p/secrets/s', 'gcloud projects add-iam-policy-binding p'],
  ['pubsub.topics.publish', 'projects/p/topics/t', 'gcloud pubsub topics add-iam-policy-binding t --project=p'],
  ['pubsub.topics.create', 'projects/p/topics/t', 'gcloud projects add-iam-policy-binding p'],
  ['pubsub.subscriptions.consume', 'projects/p/subscriptions/s', 'gcloud pubsub subscriptions add-iam-policy-binding s --project=p'],
  ['storage.objects.get', 'projects/_/buckets/b/objects/a/b', 'gcloud storage buckets add-iam-policy-binding gs://b'],
  ['storage.objects.create', '//storage.googleapis.com/projects/_/buckets/b', 'gcloud storage buckets add-iam-policy-binding gs://b'],
  ['storage.objects.get', 'gs://b/a/b', 'gcloud storage buckets add-iam-policy-binding gs://b'],
  ['storage.buckets.create', 'projects/_/buckets/b', 'gcloud projects add-iam-policy-binding p'],
  ['storage.hmacKeys.create', 'projects/_/buckets/b', 'gcloud projects add-iam-policy-binding p'],
  [
    'cloudkms.cryptoKeyVersions.useToDecrypt',
    'projects/p/locations/l/keyRings/r/cryptoKeys/k',
    'gcloud kms keys add-iam-policy-binding k --keyring=r --location=l --project=p',
  ],
  [
    'cloudkms.cryptoKeys.create',
    'projects/p/locations/l/keyRings/r',
    'gcloud kms keyrings add-iam-policy-binding r --location=l --project=p',
  ],
  [
    'iam.serviceAccounts.actAs',
    'projects/p/serviceAccounts/x@p.iam.gserviceaccount.com',
    'gcloud iam service-accounts add-iam-policy-binding x@p.iam.gserviceaccount.com --project=p',
  ],
  ['run.routes.invoke', 'projects/p/locations/l/services/s', 'gcloud run services add-iam-policy-binding s --region=l --project=p'],
  ['run.jobs.run', 'projects/p/locations/l/jobs/j', 'gcloud run jobs add-iam-policy-binding j --region=l --project=p'],
  [
    'cloudfunctions.functions.invoke',
    'projects/p/locations/l/functions/f',
    'gcloud functions add-iam-policy-binding f --region=l --project=p',
  ],
  [
    'artifactregistry.repositories.downloadArtifacts',
    'projects/p/locations/l/repositories/r',
    'gcloud artifacts repositories add-iam-policy-binding r --location=l --project=p',
  ],
  ['cloudtasks.tasks.create', 'projects/p/locations/l/queues/q', 'gcloud tasks queues add-iam-policy-binding q --location=l --project=p'],
  [
    'spanner.databases.select',
    'projects/p/instances/i/databases/d',
    'gcloud spanner databases add-iam-policy-binding d --instance=i --project=p',
  ],
  ['spanner.databases.create', 'projects/p/instances/i', 'gcloud spanner instances add-iam-policy-binding i --project=p'],
  [
    'bigtable.tables.readRows',
    'projects/p/instances/i/tables/t',
    'gcloud bigtable instances tables add-iam-policy-binding t --instance=i --project=p',
  ],
  ['compute.instances.start', 'projects/p/zones/z/instances/i', 'gcloud compute instances add-iam-policy-binding i --zone=z --project=p'],
  ['compute.instances.list', 'projects/p/zones/z/instances/i', 'gcloud projects add-iam-policy-binding p'],
  ['compute.networks.get', 'projects/p/global/networks/n', 'gcloud projects add-iam-policy-binding p'],
  [
    'compute.subnetworks.use',
    'projects/p/regions/r/subnetworks/s',
    'gcloud compute networks subnets add-iam-policy-binding s --region=r --project=p',
  ],
  ['resourcemanager.folders.get', 'folders/123', 'gcloud resource-manager folders add-iam-policy-binding 123'],
  ['resourcemanager.organizations.get', 'organizations/123', 'gcloud organizations add-iam-policy-binding 123'],
  ['billing.resourceAssociations.create', 'billingAccounts/0-1-2', 'gcloud billing accounts add-iam-policy-binding 0-1-2'],
  ['serviceusage.services.use', 'projects/p', 'gcloud projects add-iam-policy-binding p'],
  ['bigquery.jobs.create', 'projects/p/datasets/d', 'gcloud projects add-iam-policy-binding p'],
  ['logging.logEntries.list', 'projects/_/buckets/b', 'gcloud projects add-iam-policy-binding p'],
])('%s on %s is granted by %s', async (permission, name, command) => {
  expect(await grant(permission, name)).toBe(command);
});

it.each([
  ['bigquery.tables.getData', { type: 'table', id: 'p:d.t', name: 'p:d.t' }, 'TABLE `p`.`d`.`t`'],
  ['bigquery.tables.getData', { type: 'table', id: 't', name: 'projects/p/datasets/d/tables/t' }, 'TABLE `p`.`d`.`t`'],
  ['bigquery.tables.create', { type: 'dataset', id: 'd', name: 'projects/p/datasets/d' }, 'SCHEMA `p`.`d`'],
  ['bigquery.datasets.get', { type: 'dataset', id: 'p:d', name: 'p:d' }, 'SCHEMA `p`.`d`'],
])('%s is granted in SQL, where BigQuery keeps it', async (permission, resource, place) => {
  const facts = { permissions: [permission], resource };
  const { remedies, roles } = await planFor({ classification: { kind: 'MissingPermission', facts }, operation: {} });
  const sql = `GRANT \`${roles[0]!}\` ON ${place} TO "serviceAccount:robot@example-project.iam.gserviceaccount.com"`;
  expect(remedies[0]!.command).toBe(`bq query --project_id=p --use_legacy_sql=false '${sql}'`);
});

it('grants several permissions at the project when no single place takes them all', async () => {
  const resource = { type: 'secret', id: 's', name: 'projects/p/secrets/s' };
  const facts = { permissions: ['secretmanager.secrets.list', 'secretmanager.versions.access'], resource };
  const { remedies } = await planFor({ classification: { kind: 'MissingPermission', facts }, operation: {} });
  expect(remedies[0]!.command).toMatch(/^gcloud projects add-iam-policy-binding p .* --role=roles\/secretmanager\.admin$/);
});

it('never grants impersonation on a whole project, also where the account is not known', async () => {
  const facts = { permissions: ['iam.serviceAccounts.getAccessToken'] };
  const { remedies } = await planFor({ classification: { kind: 'MissingPermission', facts }, operation: { project: 'p' } });
  expect(remedies[0]!.command).toContain('gcloud iam service-accounts add-iam-policy-binding SERVICE_ACCOUNT_EMAIL --project=p');
});

it('reads a permission in any case, and actAs out of the message where the server does not name it', async () => {
  const resource = { type: 'serviceAccount', id: 'x@p.iam.gserviceaccount.com' };
  for (const stated of [
    { facts: { permissions: ['iam.serviceaccounts.actAs'], resource } },
    { facts: { resource }, serverMessage: 'User not authorized to act as service account' },
  ]) {
    const { remedies, roles } = await planFor({ classification: { kind: 'MissingPermission', ...stated }, operation: {} });
    expect(roles[0]).toBe('roles/iam.serviceAccountUser');
    expect(remedies[0]!.command).toContain('gcloud iam service-accounts add-iam-policy-binding x@p.iam.gserviceaccount.com');
  }
});
