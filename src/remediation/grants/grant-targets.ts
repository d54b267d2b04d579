import type { ResourcePath } from './resource-path.js';
import { argument, located, option, type Argument } from '../output/shell.js';

/** A kind of resource that has an IAM policy of its own. */
export interface GrantTarget {
  /** The collections that the name of such a resource holds, outermost first. */
  readonly collections: readonly string[];
  /** The services whose resources these are; the same words mean other things elsewhere. */
  readonly service: RegExp;
  /** The permissions that can be granted here. */
  readonly permissions: RegExp;
  /** `secret s`. */
  readonly noun: string;
  /** What stands for an id that is not known: `SECRET`. */
  readonly placeholder: string;
  /** A command on the resource, up to options of that command's own. */
  readonly words: (path: ResourcePath, verb: 'add-iam-policy-binding' | 'describe') => readonly (string | Argument | undefined)[];
}

type Flags = (path: ResourcePath) => readonly (Argument | undefined)[];

const project: Flags = (path) => [option('project', projectId(path), 'PROJECT_ID')];
const inLocation: Flags = (path) => [option('location', path.get('locations'), 'LOCATION'), ...project(path)];
const inRegion: Flags = (path) => [option('region', path.get('locations') ?? path.get('regions'), 'REGION'), ...project(path)];
const inZone: Flags = (path) => [option('zone', path.get('zones'), 'ZONE'), ...project(path)];

/** Any location, or none: secrets and the like are global or regional. */
const maybeLocation: Flags = (path) => [
  path.has('locations') ? option('location', path.get('locations'), 'LOCATION') : undefined,
  ...project(path),
];

function projectId(path: ResourcePath): string | undefined {
  const id = path.get('projects') ?? path.get('namespaces');
  return id === '_' || id === '-' ? undefined : id;
}

function target(noun: string, command: string, collections: string, service: RegExp, permissions: RegExp, flags: Flags): GrantTarget {
  const list = collections.split(' ');
  const own = list.at(-1)!;
  const placeholder = noun.toUpperCase().replaceAll(' ', '_') + (/^(?:project|folder|organization)$/.test(noun) ? '_ID' : '');
  const words: GrantTarget['words'] = (path, verb) => [...command.split(' '), verb, argument(path.get(own), placeholder), ...flags(path)];
  return { collections: list, service, permissions, noun, placeholder, words };
}

/** The resources with a policy of their own, innermost first: the first one that a name holds and that takes the permission is the target. */
// prettier-ignore
export const GRANT_TARGETS: readonly GrantTarget[] = [
  target('secret', 'gcloud secrets', 'secrets', /secretmanager/, /^secretmanager\.(?:secrets|versions)\./i, maybeLocation),
  target('topic', 'gcloud pubsub topics', 'topics', /pubsub/, /^pubsub\.topics\./i, project),
  target('subscription', 'gcloud pubsub subscriptions', 'subscriptions', /pubsub/, /^pubsub\.subscriptions\./i, project),
  target('key', 'gcloud kms keys', 'keyRings cryptoKeys', /kms/, /^cloudkms\.cryptoKey/i, (path) => [option('keyring', path.get('keyRings'), 'KEY_RING'), ...inLocation(path)]),
  target('key ring', 'gcloud kms keyrings', 'keyRings', /kms/, /^cloudkms\./i, inLocation),
  target('service', 'gcloud run services', 'services', /run/, /^run\.(?:services|routes|revisions|configurations)\./i, inRegion),
  target('job', 'gcloud run jobs', 'jobs', /^run/i, /^run\.(?:jobs|executions|tasks)\./i, inRegion),
  target('function', 'gcloud functions', 'functions', /cloudfunctions/, /^cloudfunctions\.functions\./i, inRegion),
  target('repository', 'gcloud artifacts repositories', 'repositories', /artifactregistry/, /^artifactregistry\./i, inLocation),
  target('queue', 'gcloud tasks queues', 'queues', /cloudtasks/, /^cloudtasks\.(?:queues|tasks)\./i, inLocation),
  target('database', 'gcloud spanner databases', 'instances databases', /spanner/, /^spanner\.(?:databases|sessions|databaseOperations|databaseRoles)\./i, (path) => [option('instance', path.get('instances'), 'INSTANCE'), ...project(path)]),
  target('instance', 'gcloud spanner instances', 'instances', /spanner/, /^spanner\./i, project),
  target('table', 'gcloud bigtable instances tables', 'instances tables', /bigtable/, /^bigtable\.tables\./i, (path) => [option('instance', path.get('instances'), 'INSTANCE'), ...project(path)]),
  target('instance', 'gcloud bigtable instances', 'instances', /bigtable/, /^bigtable\./i, project),
  target('instance', 'gcloud compute instances', 'zones instances', /compute/, /^compute\.instances\.(?!list$|create$)/i, inZone),
  target('disk', 'gcloud compute disks', 'zones disks', /compute/, /^compute\.disks\.(?!list$|create$)/i, inZone),
  target('subnetwork', 'gcloud compute networks subnets', 'regions subnetworks', /compute/, /^compute\.subnetworks\.use/i, inRegion),
  target('image', 'gcloud compute images', 'images', /compute/, /^compute\.images\.(?:get|useReadOnly)/i, project),
  target('snapshot', 'gcloud compute snapshots', 'snapshots', /compute/, /^compute\.snapshots\.(?:get|useReadOnly)/i, project),
  target('dataset', 'gcloud healthcare datasets', 'datasets', /healthcare/, /^healthcare\./i, inLocation),
  target('CA pool', 'gcloud privateca pools', 'caPools', /privateca/, /^privateca\./i, inLocation),
  target('service account', 'gcloud iam service-accounts', 'serviceAccounts', /./, /^iam\.serviceAccount/i, (path) => [projectId(path) === undefined ? undefined : option('project', projectId(path), 'PROJECT_ID')]),
  { ...target('bucket', 'gcloud storage buckets', 'buckets', /storage/, /^storage\.(?!hmacKeys)/i, () => []), words: (path, verb) => ['gcloud', 'storage', 'buckets', verb, located('gs://', path.get('buckets'), 'BUCKET')] },
  target('billing account', 'gcloud billing accounts', 'billingAccounts', /./, /^(?:billing|consumerprocurement)\./i, () => []),
];

/** The levels of the resource hierarchy. */
// prettier-ignore
export const HIERARCHY: readonly GrantTarget[] = [
  target('project', 'gcloud projects', 'projects', /./, /./, () => []),
  target('folder', 'gcloud resource-manager folders', 'folders', /./, /./, () => []),
  target('organization', 'gcloud organizations', 'organizations', /./, /./, () => []),
];
