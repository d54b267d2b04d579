import { family } from '../../define.js';

const DENIED = ['MissingPermission', 'Unclassified', 'NotShared'] as const;
const ROLES = 'https://cloud.google.com/apigee/docs/api-platform/system-administration/apigee-roles';

/** Apigee. An Apigee organization is no organization of Google Cloud: it has the ID of its project. */
export const apigee = family({
  services: ['apigee', 'apigeeregistry', 'apihub'],
  governedBy: 'iam',
  docs: ROLES,
  sentences: {},
  answers: [],
  access: {},
  situations: {
    'organization-or-environment': {
      says: '{caller} has no Apigee role in the project of this Apigee organization, or the organization has another name.',
      when: { kind: DENIED, services: ['apigee'], lacks: ['permission'] },
      only: true,
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/apigee.readOnlyAdmin', to: 'caller', on: 'project' },
          detail:
            'Grant it on the project that the Apigee organization is named after. Deploying needs roles/apigee.environmentAdmin, proxies roles/apigee.apiAdminV2.',
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check the name of the Apigee organization in the path: it is the project ID',
          detail:
            'A wrong name is answered in the same words. Apigee Edge (api.enterprise.apigee.com) has organizations and users of its own.',
          docs: ROLES,
        },
      ],
    },
  },
});
