import { family } from '../define.js';

const ADC = 'https://cloud.google.com/docs/authentication/provide-credentials-adc';
const SEARCH = 'https://cloud.google.com/docs/authentication/application-default-credentials';
const ACTION = 'https://github.com/google-github-actions/auth';

const LOGIN = {
  action: 'FixCredential',
  who: 'caller',
  title: 'Sign in with your own account for programs on this computer',
  detail: 'This writes the credentials where client libraries look for them. gcloud auth login alone signs in gcloud, and no program.',
  command: ['gcloud', 'auth', 'application-default', 'login'],
  docs: ADC,
} as const;

const ON_CI = {
  action: 'FixCredential',
  who: 'caller',
  when: 'If it runs in CI',
  title: 'Authenticate in the same job first: on GitHub, with google-github-actions/auth',
  detail: 'With Workload Identity Federation no key is needed. The job needs the permission id-token: write.',
  docs: ACTION,
} as const;

/** What client libraries and tools say when they find no credentials, before any call reaches Google. */
export const defaultCredentials = family({
  services: [],
  governedBy: 'iam',
  docs: ADC,
  sentences: {
    'not-found': [
      'Could not load the default credentials',
      'could not find default credentials',
      'default credentials were not found',
      'Could not automatically determine credentials',
      'The Application Default Credentials are not available',
      'Attempted to load application default credentials',
    ],
    'file-unreadable': [
      'unable to read the credential file specified by [the] GOOGLE_APPLICATION_CREDENTIALS',
      'Error reading credential file from environment variable GOOGLE_APPLICATION_CREDENTIALS',
      'error getting credentials using GOOGLE_APPLICATION_CREDENTIALS environment variable',
    ],
    'gcloud-no-account': ['do not currently have an active account selected', 'does not have any valid credentials'],
    'gcloud-login-expired': [
      'Reauthentication failed. cannot prompt during non-interactive execution',
      'problem refreshing your current auth tokens: Reauthentication',
    ],
    'gcloud-login': ['problem refreshing your current auth tokens', 'To obtain new credentials, run {text} gcloud auth login'],
  },
  answers: [
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['not-found', 'file-unreadable', 'gcloud-no-account'] },
    { kind: 'CredentialRejected', problem: 'reauthRequired', sentences: ['gcloud-login-expired'] },
  ],
  access: {},
  situations: {
    'not-found': {
      says: 'The program found no credentials: it asked nobody for access.',
      when: { kind: 'CredentialRejected', sentences: ['not-found'] },
      only: true,
      source: SEARCH,
      steps: [
        {
          ...LOGIN,
          when: 'If it runs on your computer',
          ifAlreadySo: 'The program may run as another user or in a container, where it has another home folder.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If you have a credential file',
          title: 'Set GOOGLE_APPLICATION_CREDENTIALS to its path, where the program starts',
          detail: 'An absolute path is best. A container needs the file mounted, and the variable set inside it.',
          docs: ADC,
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If it runs on Google Cloud',
          title: 'Attach a service account to the VM, the service or the job',
          detail: 'The libraries then ask the metadata server, and need no file. On GKE, use Workload Identity Federation for GKE.',
          docs: 'https://cloud.google.com/docs/authentication/set-up-adc-attached-service-account',
        },
        ON_CI,
      ],
    },
    'gcloud-signed-out': {
      says: 'gcloud itself is signed out: its login expired, or no account is selected.',
      when: { kind: 'CredentialRejected', sentences: ['gcloud-no-account', 'gcloud-login-expired', 'gcloud-login'] },
      only: true,
      source: 'https://cloud.google.com/sdk/docs/authorizing',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in to gcloud again',
          detail: 'gcloud auth application-default login is for programs: it signs in nothing that gcloud itself runs.',
          command: ['gcloud', 'auth', 'login'],
          docs: 'https://cloud.google.com/sdk/docs/authorizing',
          ifAlreadySo: 'gcloud auth list shows the accounts, and which one is active: gcloud config set account chooses another one.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If it runs where nobody can sign in, for example in a script on a schedule',
          title: 'Let gcloud run as a service account, whose login asks for nothing',
          detail:
            'Attach a service account to the VM or the job, or use Workload Identity Federation. Organizations can limit how long the login of a person lasts.',
          docs: 'https://cloud.google.com/sdk/docs/authorizing#service-account',
        },
        ON_CI,
      ],
    },
    'file-unreadable': {
      says: "The file that GOOGLE_APPLICATION_CREDENTIALS names isn't there, or it can't be read.",
      when: { kind: 'CredentialRejected', sentences: ['file-unreadable'] },
      only: true,
      source: SEARCH,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Set GOOGLE_APPLICATION_CREDENTIALS to the path of a credential file, or unset it',
          detail:
            'A relative path starts at the folder where the program runs. In a container the file must be mounted. Without the variable, the libraries look elsewhere.',
          docs: ADC,
        },
        { ...LOGIN, when: 'If you want your own account instead, after unsetting the variable' },
        ON_CI,
      ],
    },
  },
});
