import { family } from '../../define.js';
import { meanings } from './compute/meanings.js';

const TROUBLE = 'https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-vm-creation';
const DENIED = ['MissingPermission', 'Unclassified', 'NotShared'] as const;

/** The scopes of a VM limit every token there. */
const WIDEN_SCOPES = {
  action: 'ChangeVmScopes',
  who: 'projectAdmin',
  title: 'Stop the VM and give it the access scope cloud-platform',
  detail: "Then IAM alone decides. On GKE create a new node pool: scopes of nodes can't be changed.",
  command: [
    'gcloud',
    'compute',
    'instances',
    'set-service-account',
    '{instance}',
    '--scopes=cloud-platform',
    '--zone={zone}',
    '--project={project}',
  ],
  docs: 'https://cloud.google.com/compute/docs/instances/change-service-account',
} as const;

/** Compute Engine: access to machines, networks and images. Its quotas are in `compute-limits`. */
export const compute = family({
  meanings,
  services: ['compute', 'oslogin', 'iap', 'iaptunnel'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'tunnel-denied': ["4033: 'not authorized'", 'Error while connecting \\[4033', 'failed to connect to backend (4003'],
    'default-account': ["The user does not have access to service account '{serviceAccount}'"],
    'os-login-denied': ['OS Login {text} denied', 'permission to log in (to|on) this (VM|instance)'],
    'metadata-denied': "Required 'compute.projects.setCommonInstanceMetadata' permission",
    'image-of-another-project': "Required 'compute.images.useReadOnly' permission",
  },
  answers: [{ kind: 'MissingPermission', sentences: ['tunnel-denied', 'default-account'] }],
  access: {},

  situations: {
    'run-as-account': {
      says: '{caller} may not create machines that run as this service account, which is often the default one.',
      when: [
        { kind: DENIED, sentences: ['default-account', 'service-account-access'] },
        { kind: DENIED, services: ['compute'], permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs'] },
      ],
      source: 'https://cloud.google.com/compute/docs/access/create-enable-service-accounts-for-instances',
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' },
          detail: 'Starting, editing and setting metadata of such a machine needs it too.',
          ifAlreadySo:
            'Check that the account exists and is enabled: the default account can be deleted, and is restored within 30 days only.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Name another service account, or none: --service-account or --no-service-account',
          detail: 'Without the option the default compute account is taken.',
          docs: 'https://cloud.google.com/compute/docs/access/service-accounts',
        },
      ],
    },

    'create-machines': {
      says: '{caller} may not create machines in this project, or not use what the machine names.',
      when: {
        kind: DENIED,
        methods: ['compute.instances.insert', 'compute.instances.bulkInsert', 'compute.regionInstances.bulkInsert'],
        sentences: ['caller-no-permission', 'no-permission'],
      },
      source: 'https://cloud.google.com/compute/docs/access',
      steps: [
        {
          grant: { role: 'roles/compute.instanceAdmin.v1', to: 'caller', on: 'project' },
          detail: 'A machine that runs as a service account also needs roles/iam.serviceAccountUser on that account.',
        },
      ],
    },

    'shared-vpc-subnet': {
      says: 'The network belongs to another project (Shared VPC), and {caller} may not use its subnet.',
      when: { kind: DENIED, permissions: ['compute.subnetworks.use', 'compute.subnetworks.useExternalIp', 'compute.networks.use'] },
      source: 'https://cloud.google.com/vpc/docs/provisioning-shared-vpc#networkuseratsubnet',
      steps: [
        {
          grant: { role: 'roles/compute.networkUser', to: 'caller', on: 'subnetwork' },
          detail: 'Grant it on the one subnet, in the host project.',
        },
        {
          grant: { role: 'roles/compute.networkUser', to: { serviceAgent: 'cloudServices' }, on: 'subnetwork' },
          when: 'If a managed instance group or Deployment Manager creates the machines',
          detail: 'Google makes these machines as the Google APIs service agent of the service project.',
        },
      ],
    },

    'iap-tunnel': {
      says: '{caller} may not open a tunnel to the machine through IAP.',
      when: [
        { kind: [...DENIED, 'CredentialRejected'], sentences: ['tunnel-denied'] },
        { kind: DENIED, permissions: ['iap.tunnelInstances.accessViaIAP'] },
      ],
      only: true,
      source: 'https://cloud.google.com/iap/docs/using-tcp-forwarding#troubleshooting',
      steps: [
        {
          grant: { role: 'roles/iap.tunnelResourceAccessor', to: 'caller', on: 'project' },
          detail: 'A grant on the one machine is narrower: gcloud iap tcp or the IAP page of the console.',
          ifAlreadySo: 'Check the name, zone and project of the machine: a missing machine is denied as 4033 as well.',
        },
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          when: 'If the code is 4003',
          title: 'Allow connections from 35.235.240.0/20 to the port in the firewall',
          detail: 'IAP reaches machines from this range. The program on the machine must listen on the port.',
          docs: 'https://cloud.google.com/iap/docs/using-tcp-forwarding#create-firewall-rule',
        },
      ],
    },

    'os-login': {
      says: '{caller} may not log in to the machine by OS Login.',
      when: [
        { kind: DENIED, permissions: ['compute.instances.osLogin', 'compute.instances.osAdminLogin'] },
        { kind: DENIED, sentences: ['os-login-denied'] },
      ],
      source: 'https://cloud.google.com/compute/docs/oslogin/set-up-oslogin',
      steps: [
        {
          grant: { role: 'roles/compute.osLogin', to: 'caller' },
          detail: 'roles/compute.osAdminLogin lets the user become root.',
          ifAlreadySo:
            'If the machine runs as a service account, the user needs roles/iam.serviceAccountUser on that account. People of another organization need roles/compute.osLoginExternalUser.',
        },
      ],
    },

    'ssh-keys-in-metadata': {
      says: 'gcloud or a tool tried to put an SSH key into the metadata of the project or the machine, which {caller} may not change.',
      when: [
        { kind: DENIED, permissions: ['compute.projects.setCommonInstanceMetadata', 'compute.instances.setMetadata'] },
        { kind: DENIED, sentences: ['metadata-denied'] },
      ],
      source: 'https://cloud.google.com/compute/docs/connect/add-ssh-keys',
      steps: [
        {
          grant: { role: 'roles/compute.instanceAdmin.v1', to: 'caller' },
          detail: 'The role also needs roles/iam.serviceAccountUser on the account of the machine.',
        },
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          when: 'If people only want to sign in by SSH',
          title: 'Use OS Login: set enable-oslogin=TRUE, and grant roles/compute.osLogin',
          detail: 'Then no keys in metadata are needed.',
          docs: 'https://cloud.google.com/compute/docs/oslogin/set-up-oslogin',
        },
      ],
    },

    'image-of-another-project': {
      says: 'The image or snapshot belongs to another project, and the account that creates the machine may not read it.',
      when: [
        { kind: DENIED, permissions: ['compute.images.useReadOnly', 'compute.snapshots.useReadOnly', 'compute.images.get'] },
        { kind: DENIED, sentences: ['image-of-another-project'] },
      ],
      source: 'https://cloud.google.com/compute/docs/images/managing-access-custom-images',
      steps: [
        {
          grant: { role: 'roles/compute.imageUser', to: 'caller' },
          detail: 'Grant it on the one image, or in the project of the image.',
          ifAlreadySo: 'A managed instance group reads the image as the Google APIs service agent of its project.',
        },
        {
          grant: { role: 'roles/compute.imageUser', to: { serviceAgent: 'cloudServices' }, on: 'project' },
          when: 'If a managed instance group creates the machines',
        },
      ],
    },

    'metadata-server-denied': {
      says: 'The metadata server gives no token: the VM or pod has no account, or none with this access scope.',
      when: {
        kind: ['InsufficientScope', 'MissingPermission', 'Unclassified', 'CredentialRejected', 'NotShared'],
        services: ['*'],
        hosts: ['metadata.google.internal', 'metadata', '169.254.169.254'],
      },
      source: 'https://cloud.google.com/compute/docs/metadata/overview',
      steps: [
        {
          ...WIDEN_SCOPES,
          ifAlreadySo: 'Check that the VM has a service account at all, and send the header Metadata-Flavor: Google.',
        },
        {
          grant: {
            role: 'roles/iam.workloadIdentityUser',
            to: {
              placeholder: 'POD_MEMBER',
              meaning: 'the Kubernetes service account, as serviceAccount:PROJECT_ID.svc.id.goog[NAMESPACE/NAME]',
              words: 'the Kubernetes service account',
            },
            on: 'service account',
          },
          when: 'If a pod of GKE asks (Workload Identity Federation)',
          detail: 'The binding is on the Google service account that the annotation of the Kubernetes service account names.',
        },
      ],
    },

    'narrow-vm-scopes': {
      says: 'The access scopes of the VM are narrower than the roles of its account.',
      when: {
        kind: 'InsufficientScope',
        services: ['*'],
        callers: ['machine'],
        reasons: ['ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'insufficientPermissions'],
      },
      source: 'https://cloud.google.com/compute/docs/access/service-accounts#accesscopesiam',
      steps: [
        {
          ...WIDEN_SCOPES,
          ifAlreadySo: "Workspace APIs such as Drive aren't in cloud-platform: a key or impersonation is needed for them.",
        },
      ],
    },
  },
});
