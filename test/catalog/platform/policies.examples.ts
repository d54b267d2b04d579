import type { policies } from '../../../src/catalog/platform/policies.js';
import type { Examples } from '../examples.js';

const BIGQUERY = 'GET https://bigquery.googleapis.com/bigquery/v2/projects/example-project/datasets';

export default {
  wordings: {
    'vpc-service-controls': [
      "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: d9XyZ_example-1",
      'The call was blocked by VPC Service Controls.',
    ],
    'org-policy': [
      'Constraint constraints/compute.vmExternalIpAccess violated for project 123456789012.',
      'Public access is restricted by organization policy.',
    ],
    'key-creation': ['Key creation is not allowed on this service account.'],
    'org-policy-members': ['One or more users named in the policy do not belong to a permitted customer.'],
    lien: ['A lien to prevent deletion was placed on the project.'],
    'org-restriction': ['Access denied by Org Restriction.'],
  },
  sentences: {
    'key-creation': ['Key creation is not allowed on this service account.'],
    'allowed-members': ['One or more users named in the policy do not belong to a permitted customer.'],
    'resource-locations': [
      'Constraint constraints/gcp.resourceLocations violated for projects/example-project attempting to create a resource in location US.',
    ],
    'user-location': ['User location is not supported for the API use.'],
    'abuse-flag': ['This service has been disabled in this account for violation of Terms of Service.'],
  },
  situations: {
    perimeter: {
      message: "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: abcDEF123",
      errorInfo: { reason: 'SECURITY_POLICY_VIOLATED', metadata: { service: 'bigquery.googleapis.com', uid: 'abcDEF123' } },
      request: BIGQUERY,
      caller: 'serviceAccount',
      first: /unique identifier/,
      never: /add-iam-policy-binding/,
    },
    'no-key-creation': {
      status: 400,
      message: 'Key creation is not allowed on this service account.',
      request:
        'POST https://iam.googleapis.com/v1/projects/example-project/serviceAccounts/robot@example-project.iam.gserviceaccount.com/keys',
      caller: 'user',
      first: /without a key/,
    },
    'member-of-another-domain': {
      status: 400,
      message: 'One or more users named in the policy do not belong to a permitted customer.',
      request: 'POST https://cloudresourcemanager.googleapis.com/v1/projects/example-project:setIamPolicy',
      caller: 'user',
      first: /account of the organization/,
    },
    'location-not-allowed': {
      status: 412,
      message: "'us-east1' violates constraint 'constraints/gcp.resourceLocations' on the resource 'projects/example-project'.",
      request: 'POST https://dns.googleapis.com/dns/v1/projects/example-project/managedZones',
      caller: 'user',
      first: /location that the organization policy allows/,
    },
    'user-location': {
      status: 400,
      message: 'User location is not supported for the API use.',
      request: 'POST https://translation.googleapis.com/language/translate/v2',
      caller: 'apiKey',
      first: /country where the API is offered/,
    },
    'deny-policy': {
      message: 'Permission compute.instances.delete was denied by an IAM deny policy.',
      request: 'DELETE https://compute.googleapis.com/compute/v1/projects/example-project/zones/us-central1-a/instances/vm',
      caller: 'user',
      first: /exception in the deny policy/,
    },
    boundary: {
      message: 'The principal is not eligible to access the resource because of a principal access boundary policy.',
      request: BIGQUERY,
      caller: 'user',
      first: /boundary policy/,
    },
    'terms-violation': {
      message: 'This service has been disabled in this account for violation of Terms of Service.',
      request: 'POST https://translation.googleapis.com/language/translate/v2',
      caller: 'user',
      first: /appeal/,
      never: /gcloud services enable/,
    },
  },
} satisfies Examples<typeof policies>;
