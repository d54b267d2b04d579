/** A flag: its name, the collections of the resource's name that hold its value, and what stands for an unknown one. */
export type GrantFlag = readonly [flag: string, collections: string, placeholder: string, optional?: true];

/** A kind of resource with an IAM policy of its own: noun, command, collections, service, permissions, flags. */
export type GrantRow = readonly [
  noun: string,
  command: string,
  collections: string,
  service: RegExp,
  permissions: RegExp,
  flags: readonly GrantFlag[],
];

const LOCATION: GrantFlag = ['location', 'locations', 'LOCATION'];
const MAYBE_LOCATION: GrantFlag = ['location', 'locations', 'LOCATION', true];
const REGION: GrantFlag = ['region', 'locations regions', 'REGION'];
const MAYBE_REGION: GrantFlag = ['region', 'regions', 'REGION', true];
const ZONE: GrantFlag = ['zone', 'zones', 'ZONE'];
const INSTANCE: GrantFlag = ['instance', 'instances', 'INSTANCE'];
const PROJECT: GrantFlag = ['project', 'projects namespaces', 'PROJECT_ID'];
const MAYBE_PROJECT: GrantFlag = ['project', 'projects', 'PROJECT_ID', true];
const DATASET: GrantFlag = ['dataset', 'datasets', 'DATASET'];
const LAKE: GrantFlag = ['lake', 'lakes', 'LAKE'];
const DATAPLEX_ZONE: GrantFlag = ['zone', 'zones', 'ZONE'];

/**
 * The resources that take a grant of their own, innermost first: the first one that a name holds and that takes the permission is the target. After the
 * synopses of `gcloud … add-iam-policy-binding`, gcloud 578. https://cloud.google.com/sdk/gcloud/reference
 */
// prettier-ignore
export const GRANT_ROWS: readonly GrantRow[] = [
  ['secret', 'secrets', 'secrets', /secretmanager/, /^secretmanager\.(?:secrets|versions)\./i, [MAYBE_LOCATION, PROJECT]],
  ['topic', 'pubsub topics', 'topics', /pubsub/, /^pubsub\.topics\./i, [PROJECT]],
  ['subscription', 'pubsub subscriptions', 'subscriptions', /pubsub/, /^pubsub\.subscriptions\./i, [PROJECT]],
  ['key', 'kms keys', 'keyRings cryptoKeys', /kms/, /^cloudkms\.cryptoKey/i, [['keyring', 'keyRings', 'KEY_RING'], LOCATION, PROJECT]],
  ['import job', 'kms import-jobs', 'keyRings importJobs', /kms/, /^cloudkms\.importJobs\./i, [['keyring', 'keyRings', 'KEY_RING'], LOCATION, PROJECT]],
  ['key ring', 'kms keyrings', 'keyRings', /kms/, /^cloudkms\./i, [LOCATION, PROJECT]],
  ['EKM connection', 'kms ekm-connections', 'ekmConnections', /kms/, /^cloudkms\.ekmConnections\./i, [LOCATION, PROJECT]],
  ['service', 'run services', 'services', /run/, /^run\.(?:services|routes|revisions|configurations)\./i, [REGION, PROJECT]],
  ['job', 'run jobs', 'jobs', /^run/i, /^run\.(?:jobs|executions|tasks)\./i, [REGION, PROJECT]],
  ['worker pool', 'run worker-pools', 'workerPools', /^run/i, /^run\.workerpools\./i, [REGION, PROJECT]],
  ['function', 'functions', 'functions', /cloudfunctions/, /^cloudfunctions\.functions\./i, [REGION, PROJECT]],
  ['repository', 'artifacts repositories', 'repositories', /artifactregistry/, /^artifactregistry\./i, [LOCATION, PROJECT]],
  ['queue', 'tasks queues', 'queues', /cloudtasks/, /^cloudtasks\.(?:queues|tasks)\./i, [LOCATION, PROJECT]],
  ['backup schedule', 'spanner backup-schedules', 'instances databases backupSchedules', /spanner/, /^spanner\.backupSchedules\./i, [['database', 'databases', 'DATABASE'], INSTANCE, PROJECT]],
  ['database', 'spanner databases', 'instances databases', /spanner/, /^spanner\.(?:databases|sessions|databaseOperations|databaseRoles)\./i, [INSTANCE, PROJECT]],
  ['backup', 'spanner backups', 'instances backups', /spanner/, /^spanner\.backups\./i, [INSTANCE, PROJECT]],
  ['instance', 'spanner instances', 'instances', /spanner/, /^spanner\./i, [PROJECT]],
  ['authorized view', 'bigtable authorized-views', 'instances tables authorizedViews', /bigtable/, /^bigtable\.authorizedViews\./i, [INSTANCE, ['table', 'tables', 'TABLE'], PROJECT]],
  ['schema bundle', 'bigtable schema-bundles', 'instances tables schemaBundles', /bigtable/, /^bigtable\.schemaBundles\./i, [INSTANCE, ['table', 'tables', 'TABLE'], PROJECT]],
  ['table', 'bigtable instances tables', 'instances tables', /bigtable/, /^bigtable\.tables\./i, [INSTANCE, PROJECT]],
  ['backup', 'bigtable backups', 'instances clusters backups', /bigtable/, /^bigtable\.backups\./i, [['cluster', 'clusters', 'CLUSTER'], INSTANCE, PROJECT]],
  ['instance', 'bigtable instances', 'instances', /bigtable/, /^bigtable\./i, [PROJECT]],
  ['instance', 'compute instances', 'zones instances', /compute/, /^compute\.instances\.(?!list$|create$)/i, [ZONE, PROJECT]],
  ['disk', 'compute disks', 'zones disks', /compute/, /^compute\.disks\.(?!list$|create$)/i, [ZONE, PROJECT]],
  ['subnetwork', 'compute networks subnets', 'regions subnetworks', /compute/, /^compute\.subnetworks\.use/i, [REGION, PROJECT]],
  ['image', 'compute images', 'images', /compute/, /^compute\.images\.(?:get|useReadOnly)/i, [PROJECT]],
  ['snapshot', 'compute snapshots', 'snapshots', /compute/, /^compute\.snapshots\.(?:get|useReadOnly)/i, [PROJECT]],
  ['backend bucket', 'compute backend-buckets', 'backendBuckets', /compute/, /^compute\.backendBuckets\.(?!list$|create$)/i, [MAYBE_REGION, PROJECT]],
  ['backend service', 'compute backend-services', 'backendServices', /compute/, /^compute\.(?:region)?backendServices\.(?!list$|create$)/i, [MAYBE_REGION, PROJECT]],
  ['consent store', 'healthcare consent-stores', 'datasets consentStores', /healthcare/, /^healthcare\.(?:consent|consents|consentStores|consentArtifacts|attributeDefinitions|userDataMappings)\./i, [DATASET, LOCATION, PROJECT]],
  ['DICOM store', 'healthcare dicom-stores', 'datasets dicomStores', /healthcare/, /^healthcare\.dicomStores\./i, [DATASET, LOCATION, PROJECT]],
  ['FHIR store', 'healthcare fhir-stores', 'datasets fhirStores', /healthcare/, /^healthcare\.(?:fhirStores|fhirResources)\./i, [DATASET, LOCATION, PROJECT]],
  ['HL7v2 store', 'healthcare hl7v2-stores', 'datasets hl7V2Stores', /healthcare/, /^healthcare\.(?:hl7V2Stores|hl7V2Messages)\./i, [DATASET, LOCATION, PROJECT]],
  ['dataset', 'healthcare datasets', 'datasets', /healthcare/, /^healthcare\./i, [LOCATION, PROJECT]],
  ['CA pool', 'privateca pools', 'caPools', /privateca/, /^privateca\./i, [LOCATION, PROJECT]],
  ['certificate template', 'privateca templates', 'certificateTemplates', /privateca/, /^privateca\.certificateTemplates\./i, [LOCATION, PROJECT]],
  ['service account', 'iam service-accounts', 'serviceAccounts', /iam/, /^iam\.serviceAccount/i, [PROJECT]],
  ['workload identity pool', 'iam workload-identity-pools', 'workloadIdentityPools', /iam/, /^iam\.workloadIdentityPool/i, [LOCATION, PROJECT]],
  ['billing account', 'billing accounts', 'billingAccounts', /billing|consumerprocurement/, /^(?:billing|consumerprocurement)\./i, []],
  ['access policy', 'access-context-manager policies', 'accessPolicies', /accesscontextmanager/, /^accesscontextmanager\./i, []],
  ['auth provider', 'agent-identity auth-providers', 'authProviders', /agentidentity/, /^agentidentity\./i, [LOCATION, PROJECT]],
  ['model', 'ai-platform models', 'models', /^ml\b/, /^ml\.(?:models|versions)\./i, [['region', 'locations', 'REGION', true], PROJECT]],
  ['runtime template', 'colab runtime-templates', 'notebookRuntimeTemplates', /aiplatform/, /^aiplatform\.notebookRuntimeTemplates\./i, [REGION, PROJECT]],
  ['gateway', 'api-gateway gateways', 'gateways', /apigateway/, /^apigateway\.gateways\./i, [LOCATION, PROJECT]],
  ['API', 'api-gateway apis', 'apis', /apigateway/, /^apigateway\.(?:apis|apiconfigs)\./i, [PROJECT]],
  ['application', 'apphub applications', 'applications', /apphub/, /^apphub\.(?:applications|services|workloads)\./i, [LOCATION, PROJECT]],
  ['application', 'beyondcorp security-gateways applications', 'securityGateways applications', /beyondcorp/, /^beyondcorp\.securityGatewayApplications\./i, [LOCATION, ['security-gateway', 'securityGateways', 'SECURITY_GATEWAY'], PROJECT]],
  ['security gateway', 'beyondcorp security-gateways', 'securityGateways', /beyondcorp/, /^beyondcorp\.securityGateways\./i, [LOCATION, PROJECT]],
  ['connection', 'builds connections', 'connections', /cloudbuild/, /^cloudbuild\.(?:connections|repositories)\./i, [REGION, PROJECT]],
  ['attestor', 'container binauthz attestors', 'attestors', /binaryauthorization/, /^binaryauthorization\.attestors\./i, [PROJECT]],
  ['fleet scope', 'container fleet scopes', 'scopes', /gkehub/, /^gkehub\.scopes\./i, [PROJECT]],
  ['entry group', 'data-catalog entry-groups', 'entryGroups', /datacatalog/, /^datacatalog\.(?:entryGroups|entries)\./i, [LOCATION, PROJECT]],
  ['tag template', 'data-catalog tag-templates', 'tagTemplates', /datacatalog/, /^datacatalog\.tagTemplates\./i, [LOCATION, PROJECT]],
  ['policy tag', 'data-catalog taxonomies policy-tags', 'taxonomies policyTags', /datacatalog/, /^datacatalog\.categories\./i, [LOCATION, ['taxonomy', 'taxonomies', 'TAXONOMY'], PROJECT]],
  ['taxonomy', 'data-catalog taxonomies', 'taxonomies', /datacatalog/, /^datacatalog\.(?:taxonomies|categories)\./i, [LOCATION, PROJECT]],
  ['asset', 'dataplex assets', 'lakes zones assets', /dataplex/, /^dataplex\.assets\./i, [LAKE, LOCATION, DATAPLEX_ZONE, PROJECT]],
  ['zone', 'dataplex zones', 'lakes zones', /dataplex/, /^dataplex\.(?:zones|assets|entities|partitions)\./i, [LAKE, LOCATION, PROJECT]],
  ['task', 'dataplex tasks', 'lakes tasks', /dataplex/, /^dataplex\.tasks\./i, [LAKE, LOCATION, PROJECT]],
  ['lake', 'dataplex lakes', 'lakes', /dataplex/, /^dataplex\.(?:lakes|zones|assets|tasks|content|environments)\./i, [LOCATION, PROJECT]],
  ['aspect type', 'dataplex aspect-types', 'aspectTypes', /dataplex/, /^dataplex\.aspectTypes\./i, [LOCATION, PROJECT]],
  ['entry group', 'dataplex entry-groups', 'entryGroups', /dataplex/, /^dataplex\.(?:entryGroups|entries)\./i, [LOCATION, PROJECT]],
  ['entry type', 'dataplex entry-types', 'entryTypes', /dataplex/, /^dataplex\.entryTypes\./i, [LOCATION, PROJECT]],
  ['glossary', 'dataplex glossaries', 'glossaries', /dataplex/, /^dataplex\.glossar/i, [LOCATION, PROJECT]],
  ['custom target type', 'deploy custom-target-types', 'customTargetTypes', /clouddeploy/, /^clouddeploy\.customTargetTypes\./i, [REGION, PROJECT]],
  ['delivery pipeline', 'deploy delivery-pipelines', 'deliveryPipelines', /clouddeploy/, /^clouddeploy\.(?:deliveryPipelines|releases|rollouts|jobRuns|automations)\./i, [REGION, PROJECT]],
  ['deploy policy', 'deploy deploy-policies', 'deployPolicies', /clouddeploy/, /^clouddeploy\.deployPolicies\./i, [REGION, PROJECT]],
  ['target', 'deploy targets', 'targets', /clouddeploy/, /^clouddeploy\.targets\./i, [REGION, PROJECT]],
  ['managed service', 'endpoints services', 'services', /servicemanagement|servicecontrol/, /^(?:servicemanagement|servicecontrol)\.services\./i, []],
  ['log view', 'logging views', 'buckets views', /logging/, /^logging\.views\./i, [['bucket', 'buckets', 'BUCKET'], LOCATION, MAYBE_PROJECT, ['folder', 'folders', 'FOLDER_ID', true], ['organization', 'organizations', 'ORGANIZATION_ID', true]]],
  ['federation', 'metastore federations', 'federations', /metastore/, /^metastore\.federations\./i, [LOCATION, PROJECT]],
  ['backup', 'metastore services backups', 'services backups', /metastore/, /^metastore\.backups\./i, [LOCATION, ['service', 'services', 'SERVICE'], PROJECT]],
  ['metastore service', 'metastore services', 'services', /metastore/, /^metastore\./i, [LOCATION, PROJECT]],
  ['group', 'network-connectivity hubs groups', 'hubs groups', /networkconnectivity/, /^networkconnectivity\.groups\./i, [['hub', 'hubs', 'HUB'], PROJECT]],
  ['hub', 'network-connectivity hubs', 'hubs', /networkconnectivity/, /^networkconnectivity\.hubs?/i, [PROJECT]],
  ['workbench instance', 'workbench instances', 'instances', /notebooks/, /^notebooks\.instances\./i, [LOCATION, PROJECT]],
  ['directory service', 'service-directory services', 'namespaces services', /servicedirectory/, /^servicedirectory\.(?:services|endpoints)\./i, [LOCATION, ['namespace', 'namespaces', 'NAMESPACE'], MAYBE_PROJECT]],
  ['namespace', 'service-directory namespaces', 'namespaces', /servicedirectory/, /^servicedirectory\./i, [LOCATION, MAYBE_PROJECT]],
  ['source repository', 'source-manager repos', 'repositories', /securesourcemanager/, /^securesourcemanager\.(?:repositories|issues|pullRequests)\./i, [REGION, PROJECT]],
  ['source instance', 'source-manager instances', 'instances', /securesourcemanager/, /^securesourcemanager\./i, [REGION, PROJECT]],
  ['managed folder', 'storage managed-folders', 'buckets managedFolders', /storage/, /^storage\.managedFolders\./i, []],
  ['bucket', 'storage buckets', 'buckets', /storage/, /^storage\.(?!hmacKeys)/i, []],
];

/** What stands for names that are not known, in words. */
export const GRANT_PLACEHOLDERS: Readonly<Record<string, string>> = {
  KEY_RING: 'the name of the key ring',
  REGION: 'the region of the resource, such as us-central1',
  SECURITY_GATEWAY: 'the name of the security gateway',
  TAXONOMY: 'the ID of the taxonomy',
  LAKE: 'the name of the lake',
  HUB: 'the name of the hub',
  FOLDER: 'the path of the managed folder',
  NAMESPACE: 'the name of the namespace',
  DEST_GROUP: 'the name of the destination group',
  SERVICE_ACCOUNT: 'the email address of the service account',
  ...Object.fromEntries(
    GRANT_ROWS.map(([noun]) => [noun.toUpperCase().replaceAll(' ', '_'), `the name of the ${noun}`] as const).filter(
      ([placeholder]) => !['SERVICE_ACCOUNT', 'SERVICE', 'BUCKET', 'INSTANCE', 'DATASET'].includes(placeholder),
    ),
  ),
};
