import { family } from '../../define.js';

const DENIED = ['MissingPermission', 'Unclassified', 'PolicyBlocked', 'NotShared'] as const;
const PSA = 'https://cloud.google.com/vpc/docs/configure-private-services-access';

/** What managed services need of a VPC network: private services access, connectors, Shared VPC; and gateways, hubs and certificates. */
export const networks = family({
  services: ['servicenetworking', 'vpcaccess', 'networkservices', 'networksecurity', 'networkconnectivity', 'certificatemanager'],
  governedBy: 'iam',
  docs: PSA,
  sentences: {
    'peering-denied': 'Permission denied to add peering for service',
    'no-private-access': [
      'private service access is not (enabled|configured)',
      'private services access is not (enabled|configured)',
      'Enable privateServiceAccess and try again',
      'private service access is not {text} on the network',
      'network {text} does not have {text} private services connection',
      "network doesn't have at least 1 private services connection",
    ],
    'private-google-access': 'does not support Private Google Access which is required',
    'network-not-yours': "permission denied to use network '{resource}",
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['peering-denied', 'network-not-yours'] },
    { kind: 'PolicyBlocked', policy: 'ResourceState', sentences: ['no-private-access', 'private-google-access'] },
  ],
  access: {},
  situations: {
    'peering-denied': {
      says: '{caller} may not connect the network to the services of Google: private services access.',
      when: { kind: DENIED, services: ['*'], sentences: ['peering-denied'] },
      source: PSA,
      steps: [
        {
          grant: { role: 'roles/servicenetworking.networksAdmin', to: 'caller', on: 'project' },
          detail: 'Grant it in the project of the network, with Shared VPC the host project. roles/compute.networkAdmin is needed as well.',
        },
      ],
    },
    'no-private-access': {
      says: 'The network has no private services access, which this managed service needs for its addresses.',
      when: { kind: DENIED, services: ['*'], sentences: ['no-private-access'] },
      only: true,
      source: PSA,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Set up private services access for the network: reserve a range, then peer it',
          detail:
            'gcloud compute addresses create --global --purpose=VPC_PEERING reserves the range. With Shared VPC an admin of the host project does both, once for each network. Replace NETWORK and RANGE_NAME with their names.',
          command: [
            'gcloud',
            'services',
            'vpc-peerings',
            'connect',
            '--service=servicenetworking.googleapis.com',
            '--ranges=RANGE_NAME',
            '--network=NETWORK',
            '--project={project}',
          ],
          replace: { RANGE_NAME: 'the name of the reserved range', NETWORK: 'the name of the VPC network' },
          docs: PSA,
          ifAlreadySo: 'Check that servicenetworking.googleapis.com is enabled, and that the call names the same network.',
        },
      ],
    },
    'private-google-access': {
      says: 'Machines without an external address reach Google APIs only where the subnet has Private Google Access.',
      when: { kind: DENIED, services: ['*'], sentences: ['private-google-access'] },
      only: true,
      source: 'https://cloud.google.com/vpc/docs/configure-private-google-access',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Turn on Private Google Access for the subnet that the message names',
          detail: 'Or give the machines external addresses. Replace SUBNET with the name of the subnet.',
          command: [
            'gcloud',
            'compute',
            'networks',
            'subnets',
            'update',
            'SUBNET',
            '--region={location}',
            '--enable-private-ip-google-access',
            '--project={project}',
          ],
          replace: { SUBNET: 'the name of the subnet' },
          docs: 'https://cloud.google.com/vpc/docs/configure-private-google-access',
        },
      ],
    },
    'network-of-host-project': {
      says: '{caller}, or the service agent of the product, may not use the network of the host project.',
      when: { kind: DENIED, services: ['*'], sentences: ['network-not-yours'] },
      source: 'https://cloud.google.com/vpc/docs/provisioning-shared-vpc',
      steps: [
        {
          grant: { role: 'roles/compute.networkUser', to: 'caller', on: 'project' },
          detail: 'Grant it in the host project, to the account that creates the resource and to the service agent of the product.',
          ifAlreadySo: 'Check that the project is attached to the host project as a service project, and the name of the network.',
        },
      ],
    },
    'connector-use': {
      says: 'The service agent of Cloud Run or Cloud Functions may not use the VPC connector.',
      when: { kind: DENIED, services: ['*'], permissions: ['vpcaccess.connectors.use', 'vpcaccess.connectors.get'] },
      source: 'https://cloud.google.com/run/docs/configuring/shared-vpc-host-project',
      steps: [
        {
          grant: { role: 'roles/vpcaccess.user', to: { serviceAgent: 'run' }, on: 'project' },
          detail: 'Grant it in the project of the connector, with Shared VPC the host project.',
          ifAlreadySo: 'The account that deploys needs the same role there, and the region of the connector must be that of the service.',
        },
        { grant: { role: 'roles/vpcaccess.user', to: 'caller', on: 'project' }, when: 'If your own account deploys' },
      ],
    },
  },
});
