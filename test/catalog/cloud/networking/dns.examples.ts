import type { dns } from '../../../../src/catalog/cloud/networking/dns.js';
import type { Examples } from '../../examples.js';

const VERIFY =
  "Please verify ownership of the 'shop.example.com.' domain (or a parent) at http://www.google.com/webmasters/verification/ and try again.";

export default {
  sentences: { 'verify-domain': [VERIFY] },
  situations: {
    'network-of-the-zone': {
      message:
        "Permission 'dns.networks.bindPrivateDNSZone' denied on resource 'projects/host-project/global/networks/shared' (or it may not exist).",
      request: 'POST https://dns.googleapis.com/dns/v1/projects/my-project/managedZones',
      caller: 'serviceAccount',
      first: /project of the network/,
    },
    'records-read-first': {
      message: 'Forbidden',
      reason: 'forbidden',
      request: 'GET https://dns.googleapis.com/dns/v1/projects/my-project/managedZones',
      caller: 'serviceAccount',
      first: /roles\/dns\.admin/,
    },
    'change-records': {
      message: "Permission 'dns.changes.create' denied on resource 'projects/my-project/managedZones/shop' (or it may not exist).",
      request: 'POST https://dns.googleapis.com/dns/v1/projects/my-project/managedZones/shop/changes',
      caller: 'serviceAccount',
      first: /roles\/dns\.admin/,
    },
    'verify-domain': {
      status: 400,
      message: VERIFY,
      reason: 'verifyManagedZoneDnsNameOwnership',
      request: 'POST https://dns.googleapis.com/dns/v1/projects/my-project/managedZones',
      caller: 'serviceAccount',
      first: /Search Console/,
      never: /roles\//,
    },
  },
} satisfies Examples<typeof dns>;
