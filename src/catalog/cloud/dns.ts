import { family } from '../define.js';

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
      when: { kind: DENIED, permissions: ['dns.changes.*', 'dns.resourceRecordSets.*', 'dns.managedZones.*'] },
      source: 'https://cloud.google.com/dns/docs/zones/iam-per-resource-zones',
      steps: [
        {
          grant: { role: 'roles/dns.admin', to: 'caller', on: 'project' },
          detail: "A grant on the one zone is narrower, where the tool doesn't list all zones of the project.",
          ifAlreadySo: 'Check the project: cert-manager, external-dns and Terraform take the one of the credentials unless they are told.',
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
