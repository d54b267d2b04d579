import { singularize } from '../../evidence/values/singularize.js';

/** A flag of a command: its name, the collections of the resource's name that hold its value, and what stands for an unknown one. */
export interface GrantFlag {
  readonly flag: string;
  readonly collections: readonly string[];
  readonly placeholder: string;
  readonly optional: boolean;
}

/** A kind of resource with an IAM policy of its own. */
export interface GrantRow {
  /** `backend bucket`. */
  readonly noun: string;
  /** `compute backend-buckets`. */
  readonly command: string;
  /** The collections that the name of such a resource holds, outermost first. */
  readonly collections: readonly string[];
  /** Patterns of the services whose resources these are, and of the permissions that can be granted here; a dot is a dot. */
  readonly service: string;
  readonly permissions: string;
  readonly flags: readonly GrantFlag[];
}

/**
 * The resources that take a grant of their own, innermost first: the first one that a name holds and that takes the permission is the target. A line has the
 * command; the permissions; the flags (`location project` where none are named, `-` for none, `?` for an optional one, `region:locations` for a flag whose
 * value is in another collection); the collections and the noun, where the last word of the command does not tell them; and the service, where the
 * permissions do not. After the synopses of `gcloud … add-iam-policy-binding`, gcloud 578. https://cloud.google.com/sdk/gcloud/reference
 */
const ROWS = `
secrets;secretmanager.(secrets|versions).;location? project
pubsub topics;pubsub.topics.;project
pubsub subscriptions;pubsub.subscriptions.;project
kms keys;cloudkms.cryptoKey;keyring location project;keyRings cryptoKeys;;kms
kms import-jobs;cloudkms.importJobs.;keyring location project;keyRings importJobs;;kms
kms keyrings;cloudkms.;;keyRings;key ring;kms
kms ekm-connections;cloudkms.ekmConnections.;;;EKM connection;kms
run services;run.(services|routes|revisions|configurations).;region project
run jobs;run.(jobs|executions|tasks).;region project;;;^run
run worker-pools;run.workerpools.;region project;;;^run
functions;cloudfunctions.functions.;region project
artifacts repositories;artifactregistry.
tasks queues;cloudtasks.(queues|tasks).
spanner backup-schedules;spanner.backupSchedules.;database instance project;instances databases backupSchedules
spanner databases;spanner.(databases|sessions|databaseOperations|databaseRoles).;instance project;instances databases
spanner backups;spanner.backups.;instance project;instances backups
spanner instances;spanner.;project
bigtable authorized-views;bigtable.authorizedViews.;instance table project;instances tables authorizedViews
bigtable schema-bundles;bigtable.schemaBundles.;instance table project;instances tables schemaBundles
bigtable instances tables;bigtable.tables.;instance project;instances tables
bigtable backups;bigtable.backups.;cluster instance project;instances clusters backups
bigtable instances;bigtable.;project
compute instances;compute.instances.(?!list$|create$);zone project;zones instances
compute disks;compute.disks.(?!list$|create$);zone project;zones disks
compute networks subnets;compute.subnetworks.use;region project;regions subnetworks;subnetwork
compute images;compute.images.(get|useReadOnly);project
compute snapshots;compute.snapshots.(get|useReadOnly);project
compute backend-buckets;compute.backendBuckets.(?!list$|create$);region? project
compute backend-services;compute.(region)?backendServices.(?!list$|create$);region? project
healthcare consent-stores;healthcare.(consent|consents|consentStores|consentArtifacts|attributeDefinitions|userDataMappings).;dataset location project;datasets consentStores
healthcare dicom-stores;healthcare.dicomStores.;dataset location project;datasets dicomStores;DICOM store
healthcare fhir-stores;healthcare.(fhirStores|fhirResources).;dataset location project;datasets fhirStores;FHIR store
healthcare hl7v2-stores;healthcare.(hl7V2Stores|hl7V2Messages).;dataset location project;datasets hl7V2Stores;HL7v2 store
healthcare datasets;healthcare.
privateca pools;privateca.;;caPools;CA pool
privateca templates;privateca.certificateTemplates.;;certificateTemplates;certificate template
iam service-accounts;iam.serviceAccount;project
iam workload-identity-pools;iam.workloadIdentityPool
billing accounts;(billing|consumerprocurement).;-;billingAccounts;billing account;billing|consumerprocurement
access-context-manager policies;accesscontextmanager.;-;accessPolicies;access policy
agent-identity auth-providers;agentidentity.
ai-platform models;ml.(models|versions).;region:locations? project;;;^ml\\b
colab runtime-templates;aiplatform.notebookRuntimeTemplates.;region project;notebookRuntimeTemplates
api-gateway gateways;apigateway.gateways.
api-gateway apis;apigateway.(apis|apiconfigs).;project;;API
apphub applications;apphub.(applications|services|workloads).
beyondcorp security-gateways applications;beyondcorp.securityGatewayApplications.;location security-gateway project;securityGateways applications
beyondcorp security-gateways;beyondcorp.securityGateways.
builds connections;cloudbuild.(connections|repositories).;region project
container binauthz attestors;binaryauthorization.attestors.;project
container fleet scopes;gkehub.scopes.;project;;fleet scope
data-catalog entry-groups;datacatalog.(entryGroups|entries).
data-catalog tag-templates;datacatalog.tagTemplates.
data-catalog taxonomies policy-tags;datacatalog.categories.;location taxonomy project;taxonomies policyTags
data-catalog taxonomies;datacatalog.(taxonomies|categories).
dataplex assets;dataplex.assets.;lake location zone project;lakes zones assets
dataplex zones;dataplex.(zones|assets|entities|partitions).;lake location project;lakes zones
dataplex tasks;dataplex.tasks.;lake location project;lakes tasks
dataplex lakes;dataplex.(lakes|zones|assets|tasks|content|environments).
dataplex aspect-types;dataplex.aspectTypes.
dataplex entry-groups;dataplex.(entryGroups|entries).
dataplex entry-types;dataplex.entryTypes.
dataplex glossaries;dataplex.glossar
deploy custom-target-types;clouddeploy.customTargetTypes.;region project
deploy delivery-pipelines;clouddeploy.(deliveryPipelines|releases|rollouts|jobRuns|automations).;region project
deploy deploy-policies;clouddeploy.deployPolicies.;region project
deploy targets;clouddeploy.targets.;region project
endpoints services;(servicemanagement|servicecontrol).services.;-;;managed service;servicemanagement|servicecontrol
logging views;logging.views.;bucket location project? folder? organization?;buckets views;log view
metastore federations;metastore.federations.
metastore services backups;metastore.backups.;location service project;services backups
metastore services;metastore.;;;metastore service
network-connectivity hubs groups;networkconnectivity.groups.;hub project;hubs groups
network-connectivity hubs;networkconnectivity.hubs?;project
workbench instances;notebooks.instances.;;;workbench instance
service-directory services;servicedirectory.(services|endpoints).;location namespace project?;namespaces services;directory service
service-directory namespaces;servicedirectory.;location project?
source-manager repos;securesourcemanager.(repositories|issues|pullRequests).;region project;repositories;source repository
source-manager instances;securesourcemanager.;region project;;source instance
storage managed-folders;storage.managedFolders.;-;buckets managedFolders
storage buckets;storage.(?!hmacKeys);-
`;

let rows: readonly GrantRow[] | undefined;

/** Read when a grant is first proposed. */
export function grantRows(): readonly GrantRow[] {
  return (rows ??= ROWS.trim().split('\n').map(readRow));
}

function readRow(line: string): GrantRow {
  const [command = '', permissions = '', flags, collections, noun, service] = line.split(';');
  const last = command.slice(command.lastIndexOf(' ') + 1);
  return {
    noun: noun || singularize(last).replaceAll('-', ' '),
    command,
    collections: (collections || camelCase(last)).split(' '),
    service: service || permissions.split('.', 1)[0]!,
    permissions,
    flags: flags === '-' ? [] : (flags || 'location project').split(' ').map(readFlag),
  };
}

/** Where the value of a flag is, if not in the collection of its name: a place may be a location or a region, a project a namespace. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  keyring: 'keyRings',
  project: 'projects namespaces',
  region: 'locations regions',
  taxonomy: 'taxonomies',
};

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  folder: 'FOLDER_ID',
  keyring: 'KEY_RING',
  organization: 'ORGANIZATION_ID',
  project: 'PROJECT_ID',
};

function readFlag(word: string): GrantFlag {
  const [flag = '', collection] = word.replace('?', '').split(':');
  return {
    flag,
    collections: (collection ?? COLLECTIONS[word] ?? `${camelCase(flag)}s`).split(' '),
    placeholder: PLACEHOLDERS[flag] ?? placeholderOf(flag),
    optional: word.endsWith('?'),
  };
}

const camelCase = (words: string): string => words.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** `SECURITY_GATEWAY` for `security gateway`. */
export const placeholderOf = (noun: string): string => noun.toUpperCase().replace(/[ -]/g, '_');
