import { family } from '../../define.js';
import { meanings } from './secret-manager/meanings.js';

const ACCESS = 'https://cloud.google.com/secret-manager/docs/access-control';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Secret Manager. */
export const secretManager = family({
  meanings,
  services: ['secretmanager'],
  governedBy: 'iam',
  docs: ACCESS,

  sentences: {
    'version-off': 'Secret Version {text} is in (DISABLED|DESTROYED) state',
    'agent-cannot-use-key': [
      'Secret Manager service agent {text} permission to use the key',
      'Secret Manager {text} does not have access to the Cloud KMS key',
    ],
  },
  answers: [{ kind: 'PolicyBlocked', policy: 'ResourceState', sentences: ['version-off'] }],
  access: {},

  situations: {
    'read-secret': {
      says: '{caller} may not read the value of the secret.',
      when: { kind: DENIED, permissions: ['secretmanager.versions.access'] },
      source: ACCESS,
      steps: [
        {
          grant: { role: 'roles/secretmanager.secretAccessor', to: 'caller', on: 'secret' },
          detail: "Grant it on this one secret. Viewer and Editor roles of the project don't read values.",
          ifAlreadySo:
            'Check project and name of the secret, and the version: a missing one is denied in the same words. In CI the caller is the deployer.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the code runs on a VM',
          title: 'Give the VM the access scope cloud-platform',
          detail: "Default scopes don't include Secret Manager. Stop the VM to change them.",
          docs: 'https://cloud.google.com/secret-manager/docs/accessing-the-api',
        },
      ],
    },

    'manage-secret': {
      says: '{caller} may not create or change secrets here: reading values is another role.',
      when: { kind: DENIED, permissions: ['secretmanager.secrets.*', 'secretmanager.versions.*'] },
      source: ACCESS,
      steps: [
        {
          grant: { role: 'needed', to: 'caller' },
          detail: 'Adding a version needs roles/secretmanager.secretVersionAdder on the secret; creating secrets a role on the project.',
          ifAlreadySo:
            "A name that doesn't exist is denied in the same words. Regional secrets live behind secretmanager.LOCATION.rep.googleapis.com.",
        },
      ],
    },

    'version-off': {
      says: "This version of the secret is disabled or destroyed: access isn't the problem.",
      when: { kind: ['PolicyBlocked', 'Unclassified', 'CredentialRejected', 'MissingPermission'], sentences: ['version-off'] },
      only: true,
      source: 'https://cloud.google.com/secret-manager/docs/enable-secret-version',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Read another version, or enable this one',
          detail: '"latest" is the newest version whatever its state. A destroyed version can\'t be restored: add a new one.',
          command: ['gcloud', 'secrets', 'versions', 'list', '{secret}', '--project={project}'],
          docs: 'https://cloud.google.com/secret-manager/docs/enable-secret-version',
        },
      ],
    },

    'agent-cannot-use-key': {
      says: 'The Secret Manager service agent may not use the encryption key.',
      when: { kind: DENIED, sentences: ['agent-cannot-use-key'] },
      only: true,
      source: 'https://cloud.google.com/secret-manager/docs/cmek',
      steps: [
        {
          grant: { role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter', to: { serviceAgent: 'secretManager' }, on: 'key' },
          detail:
            "Create the agent first if it doesn't exist: gcloud beta services identity create --service=secretmanager.googleapis.com.",
        },
      ],
    },
  },
});
