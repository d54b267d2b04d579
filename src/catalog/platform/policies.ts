import { family } from '../define.js';
import { meanings } from './policies/meanings.js';

const VPC = 'https://cloud.google.com/vpc-service-controls/docs/troubleshooting';
const ORG = 'https://cloud.google.com/resource-manager/docs/organization-policy/troubleshoot';
const DENY = 'https://cloud.google.com/iam/docs/deny-overview';

/** Organization policy, VPC Service Controls, deny and boundary policies, location and context. */
export const policies = family({
  meanings,
  services: [],
  governedBy: 'iam',
  docs: ORG,
  sentences: {
    'key-creation': ['Key creation is not allowed on this service account', 'constraints/iam.disableServiceAccountKeyCreation'],
    'allowed-members': ['do not belong to a permitted customer', 'constraints/iam.allowedPolicyMemberDomains'],
    'resource-locations': ['constraints/gcp.resourceLocations', 'violates constraint {words} resourceLocations'],
    'user-location': ['User location is not supported for the API use', 'location is not supported'],
    'abuse-flag': ['violation of Terms of Service', 'violation of our Terms of Service', 'disabled in this account for violation'],
  },
  answers: [{ kind: 'CredentialRejected', problem: 'projectSuspended', sentences: ['abuse-flag'] }],
  access: {},
  situations: {
    perimeter: {
      says: 'A VPC Service Controls perimeter blocks the call: it crosses the edge, or comes from a network or account outside of it.',
      when: [{ kind: 'PolicyBlocked', policies: ['VpcServiceControls'] }],
      source: VPC,
      steps: [
        {
          action: 'AskAdmin',
          who: 'orgAdmin',
          title: 'Look the unique identifier up in the VPC Service Controls troubleshooter, then add a rule',
          detail:
            'It names the perimeter and what is missing: an ingress rule or access level for {caller}, or an egress rule to the other project. Builds and functions call as the account that runs them, so that account must be in the access level. No IAM role helps.',
          url: ['https://console.cloud.google.com/security/service-perimeter/troubleshoot-landing'],
          docs: VPC,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call from inside the perimeter: from its network, or through its VPN or bastion',
          detail: 'Private Google Access with restricted.googleapis.com keeps the calls of machines inside.',
          docs: 'https://cloud.google.com/vpc-service-controls/docs/private-connectivity',
        },
      ],
    },
    'no-key-creation': {
      says: 'An organization policy blocks keys of service accounts.',
      when: [{ kind: 'PolicyBlocked', sentences: ['key-creation'] }],
      only: true,
      source: 'https://cloud.google.com/resource-manager/docs/organization-policy/restricting-service-accounts',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Work without a key: attach the service account, impersonate it, or use federation',
          detail:
            'The organization policy iam.disableServiceAccountKeyCreation blocks keys. On Google Cloud attach the account to the machine; on your computer use gcloud auth application-default login --impersonate-service-account; in CI use federation.',
          docs: 'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
        },
        {
          action: 'AskAdmin',
          who: 'orgAdmin',
          title: 'Ask for an exception of iam.disableServiceAccountKeyCreation for this project',
          detail:
            'New organizations have this constraint since May 2024. Leaked keys are the usual way in for attackers: weigh that first.',
          docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/restricting-service-accounts',
        },
      ],
    },
    'member-of-another-domain': {
      says: 'An organization policy allows members of its own domain only.',
      when: [{ kind: 'PolicyBlocked', sentences: ['allowed-members', 'org-policy-members'] }],
      only: true,
      source: 'https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Grant the role to an account of the organization instead',
          detail:
            'The organization policy iam.allowedPolicyMemberDomains blocks allUsers, allAuthenticatedUsers and accounts of other domains. A public Cloud Run service can turn off its invoker check instead, if that is allowed.',
          docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains',
        },
        {
          action: 'AskAdmin',
          who: 'orgAdmin',
          title: 'Ask for an exception of iam.allowedPolicyMemberDomains for this project',
          detail:
            'Add the customer ID of the other organization, or set an exception on the project. It opens the project to accounts outside: weigh that first.',
          docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains',
        },
      ],
    },
    'location-not-allowed': {
      says: "An organization policy doesn't allow resources in this location.",
      when: { kind: 'PolicyBlocked', sentences: ['resource-locations'] },
      source: 'https://cloud.google.com/resource-manager/docs/organization-policy/defining-locations',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Create the resource in a location that the organization policy allows',
          detail:
            'gcloud org-policies describe gcp.resourceLocations --effective --project=PROJECT_ID shows them. Replace PROJECT_ID with the ID of the project. Defaults such as US multi-region often break the rule.',
          docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/defining-locations',
        },
      ],
    },
    'user-location': {
      says: "The API isn't offered in the country that the call comes from.",
      when: { kind: 'PolicyBlocked', sentences: ['user-location', 'location'] },
      source: 'https://cloud.google.com/about/locations',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call from a country where the API is offered',
          detail: 'The IP address of the machine counts: a host or a VPN may be in another country than you think.',
        },
      ],
    },
    'deny-policy': {
      says: 'An IAM deny policy blocks the permission, whatever roles {caller} has.',
      when: [{ kind: 'PolicyBlocked', policies: ['IamDeny'] }],
      source: DENY,
      steps: [
        {
          action: 'AskAdmin',
          who: 'orgAdmin',
          title: 'Ask for an exception in the deny policy for {caller}',
          detail: "List the deny policies of the project, its folders and the organization. A role doesn't help, as deny comes first.",
          command: [
            'gcloud',
            'iam',
            'policies',
            'list',
            '--attachment-point=cloudresourcemanager.googleapis.com/projects/{project}',
            '--kind=denypolicies',
          ],
          docs: 'https://cloud.google.com/iam/docs/deny-access',
        },
      ],
    },
    boundary: {
      says: 'A principal access boundary policy limits {caller} to other resources than this one.',
      when: [{ kind: 'PolicyBlocked', policies: ['PrincipalAccessBoundary'] }],
      source: 'https://cloud.google.com/iam/docs/principal-access-boundary-policies',
      steps: [
        {
          action: 'AskAdmin',
          who: 'orgAdmin',
          title: 'Ask to add this resource to the principal access boundary policy of the principal set',
          detail: "The boundary says where a principal may use its roles at all. A role doesn't help.",
          docs: 'https://cloud.google.com/iam/docs/principal-access-boundary-policies-create',
        },
      ],
    },
    'terms-violation': {
      says: 'Google turned the service off for this account because of its terms of service.',
      when: { kind: ['CredentialRejected', 'PolicyBlocked'], sentences: ['abuse-flag', 'terms-violation'] },
      only: true,
      source: 'https://cloud.google.com/resource-manager/docs/suspended-resources',
      steps: [
        {
          action: 'AskAdmin',
          who: 'caller',
          title: 'Write to the address or form in the message to appeal, or contact Google support',
          detail:
            'Nothing that you change in the project lifts it. Say what the account was used for. Tools that use a login of Google in an unsupported way are a frequent cause.',
          docs: 'https://cloud.google.com/resource-manager/docs/suspended-resources',
        },
      ],
    },
  },
});
