import { nameOf } from '../../caller/format.js';
import { encoded, consolePage } from '../output/pages.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { argument, commandLine, located, option } from '../output/shell.js';

const VPC_DOCS = 'https://cloud.google.com/vpc-service-controls/docs/troubleshooter';

/** VPC Service Controls: the unique id finds the entry that says which perimeter and which rule. */
export const vpcServiceControls: RemedyMaker = ({ facts, project, caller, service }) => {
  const policyId = /^[\w-]+$/.test(facts.policyId ?? '') ? facts.policyId : undefined;
  const id = policyId ?? 'UNIQUE_ID';
  const path = `security/service-perimeter/troubleshoot${policyId === undefined ? '-landing' : `;uniqueId=${encoded(policyId)}`}`;
  const who = nameOf(caller) ?? 'the caller';
  return [
    {
      action: 'AskAdmin',
      title: `Send the unique ID ${id} to the perimeter admin`,
      detail: `The violation analyzer shows which rule blocked the call. To allow it, the admin adds an ingress or egress rule, or an access level, for ${who}${service === undefined ? '' : ` to call ${service}`}.`,
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
      detail: 'The perimeter allows calls from its own networks and projects, and from devices that an access level admits.',
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
      action: 'ChangeRequest',
      title: `Change the request to what ${policyId ?? 'the constraint'} allows`,
      detail: "The project's effective policy, which the command shows, lists the allowed and denied values.",
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
      'Ask an organization admin for an exception for this project',
      `An organization policy admin (roles/orgpolicy.policyAdmin) can set another policy for ${policyId ?? 'the constraint'} on the project or on a tag.`,
      'https://cloud.google.com/resource-manager/docs/organization-policy/using-constraints',
    ),
  ];
};

/** The header that a network adds names organizations, and the resource is of another one. */
export const organizationRestriction: RemedyMaker = () => [
  askOrg(
    "Ask the network's admin to allow the organization of this resource",
    'This network adds the X-Goog-Allowed-Resources header. Its admin decides which organizations are on the list.',
    'https://cloud.google.com/resource-manager/docs/organization-restrictions/overview',
  ),
];

/** A deny policy wins over every role. */
export const iamDeny: RemedyMaker = ({ project, permissions }) => [
  {
    ...askOrg(
      'Ask an organization admin for an exception in the deny policy',
      `A deny policy overrides every role, so granting${permissions.length === 0 ? ' a role' : ` ${permissions[0]!}`} doesn't help. The admin adds the caller to the exception principals.`,
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
      'Ask an organization admin to add the resource to the principal access boundary',
      'The policy lists the projects and folders that the caller can access. Roles on other resources have no effect.',
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
    title: 'Use a supported location',
    detail: `${service ?? 'The service'} isn't available in this region or country, or for this billing country.${/^generativelanguage\./.test(service ?? '') ? ' Vertex AI is available in more locations.' : ''}`,
    docs: 'https://cloud.google.com/about/locations',
    who: 'caller',
  },
  askOrg(
    'If a location policy blocks the call, ask an organization admin for an exception',
    'The constraint gcp.resourceLocations lists the locations that a project can use.',
    'https://cloud.google.com/resource-manager/docs/organization-policy/defining-locations',
  ),
];

/** Cloud Armor or another firewall in front of the application. */
export const webApplicationFirewall: RemedyMaker = ({ project }) => [
  {
    action: 'AskAdmin',
    title: 'Ask the application owner to check its firewall rules',
    detail:
      'A Cloud Armor rule matched the IP address, the country, a signature or the rate of the request. The load balancer logs name the rule.',
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
      title: 'Check the retention policy and holds',
      detail: "Nobody can delete or replace an object before its retention ends. A locked policy can't be shortened.",
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
      title: 'Ask the bucket owner to release the hold',
      detail: "Holds are released on the object. A policy that isn't locked can be changed on the bucket.",
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
    title: 'Ask an admin about the policy that blocks this call',
    detail:
      serverMessage === undefined
        ? "An explicit policy blocks the call, so more access alone doesn't help."
        : "Google's message names the policy. More access alone doesn't help.",
    docs: 'https://cloud.google.com/iam/docs/troubleshooting-access',
    who: 'orgAdmin',
  },
];
