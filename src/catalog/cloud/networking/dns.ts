import { family } from '../../define.js';

const DENIED = ['MissingPermission', 'Unclassified', 'NotShared', 'PolicyBlocked'] as const;

/** Cloud DNS, and domains. */
export const dns = family({
  services: ['dns', 'domains'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/dns/docs/access-control',

  sentences: {
    'verify-domain': ['Please verify ownership of the {text} domain', 'verify ownership of {text} (or a parent)'],
  },
  answers: [{ kind: 'NotShared', access: 'none', sentences: ['verify-domain'] }],
  access: {},

  situations: {
    'change-records': {
      says: '{caller} may not change the records of the zone: certificate and DNS tools need this for their challenges.',
      when: { kind: DENIED, permissions: ['dns.changes.*', 'dns.resourceRecordSets.*'] },
      source: 'https://cloud.google.com/dns/docs/zones/iam-per-resource-zones',
      steps: [
        {
          grant: { role: 'roles/dns.admin', to: 'caller', on: 'project' },
          detail: "A grant on the one zone is narrower, where the tool doesn't list all zones of the project.",
          ifAlreadySo: 'Check the project: cert-manager, external-dns and Terraform take the one of the credentials unless they are told.',
        },
      ],
    },

    'network-of-the-zone': {
      says: 'The zone is private or forwards, and {caller} may not use the VPC network that it names.',
      when: { kind: DENIED, permissions: ['dns.networks.*'] },
      source: 'https://cloud.google.com/dns/docs/zones/zones-overview',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail:
            'Grant it in the project of the network, such as the host project of a Shared VPC. For peering zones roles/dns.peer is enough.',
        },
      ],
    },

    'records-read-first': {
      says: '{caller} may not list zones in this project: tools look for the zone of a name before they change it.',
      when: { kind: DENIED, permissions: ['dns.managedZones.*'] },
      source: 'https://cloud.google.com/dns/docs/access-control',
      steps: [
        {
          grant: { role: 'roles/dns.admin', to: 'caller', on: 'project' },
          detail:
            'roles/dns.reader is enough to look. Grant it in the project that has the zone, to the account that the tool really runs as.',
          ifAlreadySo:
            'If the account was deleted and made again, remove its old bindings and grant anew. On GKE, check the annotation of the Kubernetes service account, and that the node has no narrower scopes.',
        },
      ],
    },

    'verify-domain': {
      says: 'Google first requires proof that the domain is yours.',
      when: { kind: DENIED, sentences: ['verify-domain'] },
      only: true,
      source: 'https://cloud.google.com/dns/docs/troubleshooting#domain-verification',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Verify the domain in Search Console, and add {caller} as an owner there',
          detail: "The account that creates the zone must be an owner, a service account too. IAM roles don't help.",
          url: 'https://search.google.com/search-console/users',
          docs: 'https://cloud.google.com/dns/docs/troubleshooting#domain-verification',
        },
      ],
    },
  },
});
