import { family } from '../../define.js';

const DENIED = ['MissingPermission', 'Unclassified'] as const;
const RESOURCES = 'https://cloud.google.com/resource-manager/docs/access-control-org';

/** What is above projects: folders, the organization, its policies, access levels, tags, assets and findings. */
export const organization = family({
  services: ['cloudresourcemanager', 'orgpolicy', 'accesscontextmanager', 'securitycenter', 'cloudasset', 'essentialcontacts'],
  governedBy: 'iam',
  docs: RESOURCES,
  sentences: {
    'command-center-off': ['Security Command Center is not (activated|enabled)', 'Security Command Center {words} not been activated'],
  },
  answers: [{ kind: 'ApiDisabled', projectRole: 'consumer', sentences: ['command-center-off'] }],
  access: {},
  situations: {
    'command-center-off': {
      says: "Security Command Center isn't activated for this organization or project.",
      when: { kind: ['ApiDisabled', ...DENIED], sentences: ['command-center-off'] },
      only: true,
      source: 'https://cloud.google.com/security-command-center/docs/activate-scc-overview',
      steps: [
        {
          action: 'AskAdmin',
          who: 'orgAdmin',
          title: 'Activate Security Command Center for the organization, or for this one project',
          detail: "Enabling the API isn't enough: a tier is chosen in the console, by an account with roles/securitycenter.admin.",
          url: 'https://console.cloud.google.com/security/command-center',
          docs: 'https://cloud.google.com/security-command-center/docs/activate-scc-overview',
        },
      ],
    },
    'create-projects-in-organization': {
      says: '{caller} may not create projects in {resource}.',
      when: { kind: DENIED, services: ['*'], permissions: ['resourcemanager.projects.create'], resources: ['organization'] },
      source: RESOURCES,
      steps: [
        {
          grant: { role: 'roles/resourcemanager.projectCreator', to: 'caller', on: 'organization' },
          detail: 'A grant on the folder of the new project is narrower: then name the folder as its parent.',
          ifAlreadySo: 'To link billing at once, grant roles/billing.user on the billing account as well.',
        },
      ],
    },
    'create-projects': {
      says: '{caller} may not create projects here: the right comes from the folder or the organization above.',
      when: [
        { kind: DENIED, services: ['*'], permissions: ['resourcemanager.projects.create'], resources: ['folder', 'project', 'resource'] },
        { kind: DENIED, services: ['*'], permissions: ['resourcemanager.projects.create'], lacks: ['resource'] },
      ],
      source: RESOURCES,
      steps: [
        {
          grant: { role: 'roles/resourcemanager.projectCreator', to: 'caller', on: 'folder' },
          detail:
            'Name the parent in the call: without one, the project would be created without an organization, which a service account may not do.',
          ifAlreadySo: 'To link billing at once, grant roles/billing.user on the billing account as well.',
        },
      ],
    },
    'move-or-delete-projects': {
      says: '{caller} may not move or delete projects: moving needs a right on both parents.',
      when: {
        kind: DENIED,
        permissions: ['resourcemanager.projects.move', 'resourcemanager.projects.delete', 'resourcemanager.projects.update'],
      },
      source: 'https://cloud.google.com/resource-manager/docs/moving-projects-folders',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail:
            'roles/resourcemanager.projectMover is needed on the old and the new parent, roles/resourcemanager.projectDeleter on the project.',
        },
      ],
    },
    'organization-policies': {
      says: '{caller} may not read or set organization policies: the role is granted on the organization only.',
      when: { kind: DENIED, services: ['*'], permissions: ['orgpolicy.*'] },
      source: 'https://cloud.google.com/resource-manager/docs/organization-policy/using-constraints',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'organization' },
          detail: "roles/orgpolicy.policyAdmin sets policies. Owners of a project may not, and projects don't take this role.",
        },
      ],
    },
    'access-levels': {
      says: '{caller} may not read or change access levels and service perimeters of the organization.',
      when: { kind: DENIED, permissions: ['accesscontextmanager.*'] },
      source: 'https://cloud.google.com/access-context-manager/docs/access-control',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'organization' },
          detail:
            'roles/accesscontextmanager.policyReader reads, roles/accesscontextmanager.policyEditor writes, both on the organization.',
        },
      ],
    },
    'look-at-the-organization': {
      says: "{caller} may not read this level of the hierarchy: a role on a project doesn't reach folders and the organization.",
      when: {
        kind: DENIED,
        permissions: [
          'resourcemanager.organizations.*',
          'resourcemanager.folders.*',
          'cloudasset.*',
          'securitycenter.*',
          'resourcemanager.tag*',
        ],
      },
      source: RESOURCES,
      steps: [
        {
          grant: { role: 'needed', to: 'caller' },
          detail: 'A grant on a folder is narrower, where the call names a folder.',
          ifAlreadySo:
            'With your own credentials, set a quota project that has the API enabled: gcloud auth application-default set-quota-project.',
        },
      ],
    },
  },
});
