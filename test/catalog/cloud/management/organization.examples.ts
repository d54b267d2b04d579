import type { organization } from '../../../../src/catalog/cloud/management/organization.js';
import type { Examples } from '../../examples.js';

const denied = (permission: string, resource: string): string =>
  `Permission '${permission}' denied on resource '${resource}' (or it may not exist).`;

export default {
  sentences: {
    'command-center-off': ['Security Command Center is not activated for this organization.'],
  },
  situations: {
    'command-center-off': {
      status: 400,
      message: 'Security Command Center is not activated for this organization.',
      request: 'GET https://securitycenter.googleapis.com/v1/organizations/123456789012/sources',
      caller: 'serviceAccount',
      first: /Activate Security Command Center/,
    },
    'create-projects-in-organization': {
      message:
        "Permission 'resourcemanager.projects.create' denied on resource '//cloudresourcemanager.googleapis.com/organizations/123456789012' (or it may not exist).",
      caller: 'serviceAccount',
      first: /gcloud organizations add-iam-policy-binding 123456789012 .*projectCreator/,
      among: /organization/,
      never: /FOLDER_ID/,
    },
    'create-projects': {
      message: denied('resourcemanager.projects.create', '//cloudresourcemanager.googleapis.com/folders/1234'),
      request: 'POST https://cloudresourcemanager.googleapis.com/v3/projects',
      caller: 'serviceAccount',
      first: /projectCreator/,
    },
    'move-or-delete-projects': {
      message: denied('resourcemanager.projects.move', 'projects/my-project'),
      request: 'POST https://cloudresourcemanager.googleapis.com/v3/projects/my-project:move',
      caller: 'serviceAccount',
      first: /projectMover/,
    },
    'organization-policies': {
      message: denied('orgpolicy.policies.create', 'organizations/1234/policies/iam.disableServiceAccountKeyCreation'),
      request: 'POST https://orgpolicy.googleapis.com/v2/organizations/1234/policies',
      caller: 'serviceAccount',
      first: /policyAdmin/,
    },
    'access-levels': {
      message: denied('accesscontextmanager.policies.list', 'organizations/1234'),
      request: 'GET https://accesscontextmanager.googleapis.com/v1/accessPolicies',
      caller: 'serviceAccount',
      first: /policyReader/,
    },
    'look-at-the-organization': {
      message: denied('cloudasset.assets.searchAllResources', 'organizations/1234'),
      request: 'GET https://cloudasset.googleapis.com/v1/organizations/1234:searchAllResources',
      caller: 'serviceAccount',
      first: /cloudasset\.viewer/,
    },
  },
} satisfies Examples<typeof organization>;
