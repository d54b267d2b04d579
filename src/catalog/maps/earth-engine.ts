import { family } from '../define.js';
import { meanings } from './earth-engine/meanings.js';

const ACCESS = 'https://developers.google.com/earth-engine/guides/access';
const KINDS = ['MissingPermission', 'NotShared', 'ApiDisabled', 'CredentialRejected', 'Unclassified'] as const;

/** Earth Engine. */
export const earthEngine = family({
  meanings,
  services: ['earthengine', 'earthengine-highvolume'],
  governedBy: 'iam',
  docs: ACCESS,
  sentences: {
    'not-registered': [
      'Project {project} is not registered to use Earth Engine',
      'Not signed up for Earth Engine',
      'is not registered (for|to use) Earth Engine',
      'not been registered (for|with) Earth Engine',
      'Earth Engine {words} not confirmed',
      'verify {words} noncommercial eligibility',
      'verify {words} non-commercial eligibility',
    ],
    'not-signed-in': ['authorize access to your Earth Engine account', 'Earth Engine client library not initialized', 'ee.Authenticate'],
    'no-project': ['ee.Initialize: no project found', 'no project found. Call with project'],
    'too-many-at-once': [
      'Too many concurrent aggregations',
      'request rate or concurrency limit was exceeded',
      'concurrent request limit {words} Earth Engine',
    ],
    'memory-limit': ['User memory limit exceeded', 'Computation timed out'],
    'caller-no-permission': 'Caller does not have required permission to use project {project}',
    'asset-denied': [
      "Asset {text} does not exist or doesn't allow this operation",
      '{words} asset {resource} not found {words} caller does not have access',
    ],
  },
  answers: [
    { kind: 'NotShared', access: 'unknown', certainty: 'possible', sentences: ['asset-denied'] },
    { kind: 'ApiDisabled', projectRole: 'consumer', sentences: ['not-registered'] },
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['not-signed-in', 'no-project'] },
    { kind: 'RateLimited', sentences: ['too-many-at-once'] },
    { kind: 'QuotaExceeded', sentences: ['memory-limit'], onlyHere: true },
  ],
  access: {
    asset: {
      thing: 'the Earth Engine asset',
      page: 'https://code.earthengine.google.com/',
      roles: [
        ['*.get*', 'reader'],
        ['*', 'writer'],
      ],
      how: 'Open the asset in the Code Editor, press Share, and add the address.',
      docs: 'https://developers.google.com/earth-engine/guides/asset_manager#sharing_assets',
      serviceAccounts: 'address',
    },
  },
  situations: {
    'project-not-registered': {
      says: "The Cloud project isn't registered for Earth Engine.",
      when: { kind: KINDS, sentences: ['not-registered', 'earth-engine'] },
      only: true,
      source: ACCESS,
      steps: [
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Register project {project} for Earth Engine',
          detail: 'Choose commercial or non-commercial use on the registration page. It works at once for most projects.',
          url: 'https://console.cloud.google.com/earth-engine/configuration?project={project}',
          docs: ACCESS,
          ifAlreadySo: 'Pass the registered project to ee.Initialize(project=…): the default of your credentials may be another one.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Pass a project that is registered: ee.Initialize(project="PROJECT_ID")',
          detail: 'Replace PROJECT_ID with the ID of a registered project of yours, not its name or number.',
          docs: 'https://developers.google.com/earth-engine/guides/auth',
        },
      ],
    },
    'not-signed-in': {
      says: 'Earth Engine has no credentials on this machine.',
      when: { kind: KINDS, sentences: ['not-signed-in'] },
      only: true,
      source: 'https://developers.google.com/earth-engine/guides/auth',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Run earthengine authenticate once, or ee.Authenticate() in a notebook',
          detail: 'On a server pass the credentials of a service account to ee.Initialize() instead.',
          command: ['earthengine', 'authenticate'],
          docs: 'https://developers.google.com/earth-engine/guides/auth',
        },
      ],
    },
    'no-project': {
      says: 'The call names no Cloud project, and the credentials have none.',
      when: { kind: KINDS, sentences: ['no-project'] },
      only: true,
      source: 'https://developers.google.com/earth-engine/guides/auth',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Pass a registered project: ee.Initialize(project="PROJECT_ID")',
          detail:
            'Or save one for this machine: earthengine set_project PROJECT_ID. Replace PROJECT_ID with a project that is registered for Earth Engine.',
          docs: 'https://developers.google.com/earth-engine/guides/auth',
        },
      ],
    },
    'too-large-at-once': {
      says: 'The computation needs more memory or time than an interactive call has.',
      when: { kind: ['QuotaExceeded', 'RateLimited'], sentences: ['memory-limit'] },
      only: true,
      source: 'https://developers.google.com/earth-engine/guides/debugging#scaling-errors',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Compute less at a time: a coarser scale, a larger tileScale, or an export',
          detail: "Waiting doesn't help. A smaller region helps too. Exports run in batch, with more memory and time.",
          docs: 'https://developers.google.com/earth-engine/guides/debugging#scaling-errors',
        },
      ],
    },
    'use-of-the-project': {
      says: '{caller} may not use project {project} for Earth Engine.',
      when: [
        { kind: KINDS, sentences: ['project-denied'] },
        { kind: KINDS, sentences: ['caller-no-permission'], services: ['earthengine', 'earthengine-highvolume'] },
        {
          kind: KINDS,
          sentences: ['caller-no-permission'],
          reasons: ['USER_PROJECT_DENIED'],
          services: ['earthengine', 'earthengine-highvolume'],
          permissions: ['serviceusage.services.use'],
        },
      ],
      source: ACCESS,
      steps: [
        {
          grant: { role: 'roles/serviceusage.serviceUsageConsumer', to: 'caller', on: 'project' },
          detail: 'It lets calls count against the project.',
        },
        {
          grant: { role: 'roles/earthengine.viewer', to: 'caller', on: 'project' },
          detail: 'To write assets and run exports take roles/earthengine.writer.',
        },
      ],
    },
    'asset-not-shared': {
      says: "The asset doesn't exist, or isn't shared with {caller}.",
      when: { kind: KINDS, sentences: ['asset-denied'] },
      source: 'https://developers.google.com/earth-engine/guides/asset_manager#sharing_assets',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Share the asset with {caller} in the Code Editor',
          detail:
            'Open the asset, press Share, add the address as Reader. Assets of a Cloud project also follow the IAM roles of that project.',
          url: 'https://code.earthengine.google.com/',
          docs: 'https://developers.google.com/earth-engine/guides/asset_manager#sharing_assets',
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check the asset path: projects/PROJECT_ID/assets/NAME, or users/NAME/… for old assets',
          detail: 'Replace PROJECT_ID with the project that owns it. A typo is answered in the same words.',
        },
      ],
    },
    'too-many-requests': {
      says: 'The project runs too many Earth Engine computations at a time, or spent its units.',
      when: [{ kind: ['RateLimited', 'QuotaExceeded'] }, { kind: ['RateLimited', 'QuotaExceeded'], sentences: ['too-many-at-once'] }],
      only: true,
      source: 'https://developers.google.com/earth-engine/guides/usage',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Run fewer requests at a time, within the concurrency limit, and export large results',
          detail: 'Interactive calls are limited to a few tens at a time. Use the high-volume endpoint for many small ones.',
          docs: 'https://developers.google.com/earth-engine/guides/usage',
        },
      ],
    },
  },
});
