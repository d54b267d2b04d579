import { encoded, consolePage } from '../output/pages.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { argument, commandLine, located, option } from '../output/shell.js';

const VPC_DOCS = 'https://cloud.google.com/vpc-service-controls/docs/troubleshooter';

/** VPC Service Controls: the unique id finds the entry that says which perimeter and which rule. */
export const vpcServiceControls: RemedyMaker = ({ facts: { policyId }, project, caller, service }) => {
  const id = policyId ?? 'UNIQUE_ID';
  const path = `security/service-perimeter/troubleshoot${policyId === undefined ? '-landing' : `;uniqueId=${encoded(policyId)}`}`;
  const who = caller.principal ?? caller.email ?? 'the caller';
  return [
    {
      action: 'AskAdmin',
      title: `Give the admin of the perimeter the unique id ${id}`,
      detail: `The violation analyzer shows the rule that forbade it. They allow ${who}${service === undefined ? '' : ` to call ${service}`} with an ingress or egress rule, or an access level.`,
      url: consolePage(path),
      docs: VPC_DOCS,
      who: 'orgAdmin',
    },
    {
      action: 'Verify',
      title: 'Find the denial in the audit logs',
      detail: 'The entry names the perimeter, the access levels and the direction of the violation.',
      command: commandLine(
        'gcloud',
        'logging',
        'read',
        `protoPayload.metadata.vpcServiceControlsUniqueId="${id.replace(/[^\w-]/g, '')}"`,
        option('project', project, 'PROJECT_ID'),
      ),
      docs: 'https://cloud.google.com/vpc-service-controls/docs/troubleshooting',
      who: 'orgAdmin',
    },
    {
      action: 'ChangeRequest',
      title: 'Call from inside the perimeter',
      detail: 'Calls from a network, a project or a device that the perimeter admits are not blocked.',
      docs: 'https://cloud.google.com/vpc-service-controls/docs/overview',
      who: 'caller',
    },
  ];
};

/** An organization policy: its constraint says what is allowed. */
export const organizationPolicy: RemedyMaker = ({ facts: { policyId }, project }) => {
  const constraint = policyId?.replace(/^constraints\//, '');
  return [
    {
      action: 'Verify',
      title: `See what ${policyId ?? 'the constraint'} allows`,
      detail: 'The effective policy of the project lists allowed and denied values: a request within them is not blocked.',
      command: commandLine(
        'gcloud',
        'org-policies',
        'describe',
        argument(constraint, 'CONSTRAINT'),
        option('project', project, 'PROJECT_ID'),
        '--effective',
      ),
      url: consolePage(constraint === undefined ? 'iam-admin/orgpolicies' : `iam-admin/orgpolicies/${encoded(constraint)}`, {
        project,
      }),
      docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/overview',
      who: 'caller',
    },
    askOrg(
      'Ask for an exception for this project',
      'An organization policy administrator (roles/orgpolicy.policyAdmin) can set another policy on the project or on a tag.',
      'https://cloud.google.com/resource-manager/docs/organization-policy/using-constraints',
    ),
  ];
};

/** The header that a network adds names organizations, and the resource is of another one. */
export const organizationRestriction: RemedyMaker = () => [
  askOrg(
    'Ask for the organization of this resource to be allowed',
    'The network adds the header X-Goog-Allowed-Resources; its administrator adds the organization to the list, or the call goes another way.',
    'https://cloud.google.com/resource-manager/docs/organization-restrictions/overview',
  ),
];

/** A deny policy wins over every role. */
export const iamDeny: RemedyMaker = ({ project, permissions }) => [
  {
    ...askOrg(
      'Ask for an exception in the deny policy',
      `A deny policy wins over every role: granting${permissions.length === 0 ? ' a role' : ` ${permissions[0]!}`} does not help. Its administrator adds the caller to the exception principals.`,
      'https://cloud.google.com/iam/docs/deny-overview',
    ),
    command: commandLine(
      'gcloud',
      'iam',
      'policies',
      'list',
      option('attachment-point', project && `cloudresourcemanager.googleapis.com/projects/${project}`, 'ATTACHMENT_POINT'),
      '--kind=denypolicies',
    ),
    url: consolePage('iam-admin/deny', { project }),
  },
];

/** A boundary limits the resources that a principal may reach at all. */
export const principalAccessBoundary: RemedyMaker = () => [
  {
    ...askOrg(
      'Ask for the resource to be added to the principal access boundary',
      'The policy that is bound to the caller lists the projects and folders that it may reach; no role helps outside of them.',
      'https://cloud.google.com/iam/docs/principal-access-boundary-policies',
    ),
    command: commandLine(
      'gcloud',
      'iam',
      'principal-access-boundary-policies',
      'list',
      option('organization', undefined, 'ORGANIZATION_ID'),
      '--location=global',
    ),
  },
];

/** The service or the billing account does not serve this place. */
export const location: RemedyMaker = ({ service }) => [
  {
    action: 'ChangeRequest',
    title: 'Use a location that the service serves',
    detail: `${service ?? 'The service'} is not offered from here, in this region, or for this billing country. Vertex AI serves many places that other endpoints do not.`,
    docs: 'https://cloud.google.com/about/locations',
    who: 'caller',
  },
  askOrg(
    'If a location policy forbids it, ask for an exception',
    'The constraint gcp.resourceLocations lists the locations that a project may use.',
    'https://cloud.google.com/resource-manager/docs/organization-policy/defining-locations',
  ),
];

/** Cloud Armor or another firewall in front of the application. */
export const webApplicationFirewall: RemedyMaker = ({ project }) => [
  {
    action: 'AskAdmin',
    title: 'Ask the owner of the application to look at its firewall rules',
    detail:
      'A rule of Cloud Armor matched the request: its address, its country, a signature in it, or its rate. The load balancer logs name the rule.',
    command: commandLine(
      'gcloud',
      'logging',
      'read',
      'jsonPayload.enforcedSecurityPolicy.outcome="DENY"',
      option('project', project, 'PROJECT_ID'),
      '--limit=5',
    ),
    url: consolePage('net-security/securitypolicies/list', { project }),
    docs: 'https://cloud.google.com/armor/docs/request-logging',
    who: 'projectAdmin',
  },
];

/** A hold or a retention policy keeps the object as it is. */
export const retention: RemedyMaker = ({ resource }) => {
  const bucket = /buckets\/([^/]+)/.exec(resource?.name ?? '')?.[1] ?? (resource?.type === 'bucket' ? resource.id : undefined);
  return [
    {
      action: 'Verify',
      title: 'See until when it is retained, or who holds it',
      detail: 'Nobody can delete or replace an object before its retention ends; a locked policy cannot be shortened.',
      command: commandLine(
        'gcloud',
        'storage',
        'buckets',
        'describe',
        located('gs://', bucket, 'BUCKET'),
        '--format=default(retention_policy,default_event_based_hold)',
      ),
      docs: 'https://cloud.google.com/storage/docs/bucket-lock',
      who: 'caller',
    },
    {
      action: 'AskAdmin',
      title: 'Ask the owner of the bucket to release the hold',
      detail: 'Holds are released on the object; a policy that is not locked can be changed on the bucket.',
      docs: 'https://cloud.google.com/storage/docs/object-holds',
      who: 'resourceOwner',
    },
  ];
};

function askOrg(title: string, detail: string, docs: string): Remedy {
  return { action: 'AskAdmin', title, detail, docs, who: 'orgAdmin' };
}

/** Any other rule. */
export const other: RemedyMaker = ({ classification: { serverMessage } }: RemedyCase) => [
  {
    action: 'AskAdmin',
    title: 'Ask who sets the rule that forbids this',
    detail:
      serverMessage === undefined
        ? 'An explicit rule forbids the call; access alone does not help.'
        : 'The message of the server names the rule; access alone does not help.',
    docs: 'https://cloud.google.com/iam/docs/troubleshooting-access',
    who: 'orgAdmin',
  },
];
