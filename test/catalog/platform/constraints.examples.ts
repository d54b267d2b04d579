import type { constraints } from '../../../src/catalog/platform/constraints.js';
import type { Examples } from '../examples.js';

const violates = (constraint: string): object => ({
  error: {
    code: 412,
    message: `Request violates constraint 'constraints/${constraint}'`,
    errors: [{ message: `Request violates constraint 'constraints/${constraint}'`, domain: 'global', reason: 'conditionNotMet' }],
  },
});

export default {
  sentences: {
    'uniform-access': ['Constraint constraints/storage.uniformBucketLevelAccess violated for project my-project.'],
    'public-access': ['Constraint constraints/storage.publicAccessPrevention violated for project my-project.'],
    'external-address': [
      'Constraint constraints/compute.vmExternalIpAccess violated for project my-project.',
      'Constraint constraints/compute.vmExternalIpAccess violated for project projects/my-project.',
    ],
    'os-login': ['Constraint constraints/compute.requireOsLogin violated for project my-project.'],
    'shielded-vm': ['Constraint constraints/compute.requireShieldedVm violated for project my-project.'],
    'trusted-image': ['Constraint constraints/compute.trustedImageProjects violated for project my-project.'],
    'private-sql': ['Constraint constraints/sql.restrictPublicIp violated for project my-project.'],
    'sql-networks': ['Constraint constraints/sql.restrictAuthorizedNetworks violated for project my-project.'],
    'account-creation': ['Constraint constraints/iam.disableServiceAccountCreation violated for project my-project.'],
    'service-usage': ['Constraint constraints/gcp.restrictServiceUsage violated for project my-project.'],
    'customer-keys': ['Constraint constraints/gcp.restrictNonCmekServices violated for project my-project.'],
    'run-ingress': ['Constraint constraints/run.allowedIngress violated for project my-project.'],
    'functions-ingress': ['Constraint constraints/cloudfunctions.allowedIngressSettings violated for project my-project.'],
    'key-upload': ['Constraint constraints/iam.disableServiceAccountKeyUpload violated for project my-project.'],
    'federation-providers': ['Constraint constraints/iam.workloadIdentityPoolProviders violated for project my-project.'],
  },
  situations: {
    'uniform-access': { status: 412, body: violates('storage.uniformBucketLevelAccess'), first: /Turn uniform bucket-level ac/ },
    'public-access': { status: 412, body: violates('storage.publicAccessPrevention'), first: /Share with named accounts/ },
    'external-address': { status: 412, body: violates('compute.vmExternalIpAccess'), first: /Create the VM without an ext/ },
    'os-login': { status: 412, body: violates('compute.requireOsLogin'), first: /Use OS Login: set the metada/ },
    'shielded-vm': { status: 412, body: violates('compute.requireShieldedVm'), first: /Create a Shielded VM: --shie/ },
    'trusted-image': { status: 412, body: violates('compute.trustedImageProjects'), first: /Use an image from a project / },
    'private-sql': { status: 412, body: violates('sql.restrictPublicIp'), first: /Create the instance with a p/ },
    'sql-networks': { status: 412, body: violates('sql.restrictAuthorizedNetworks'), first: /Connect through the Cloud SQ/ },
    'account-creation': { status: 412, body: violates('iam.disableServiceAccountCreation'), first: /Use a service account that e/ },
    'service-usage': { status: 412, body: violates('gcp.restrictServiceUsage'), first: /Use a service that the organ/ },
    'customer-keys': { status: 412, body: violates('gcp.restrictNonCmekServices'), first: /Create the resource with a c/ },
    'run-ingress': { status: 412, body: violates('run.allowedIngress'), first: /Deploy with an allowed/ },
    'functions-ingress': { status: 412, body: violates('cloudfunctions.allowedIngressSettings'), first: /Deploy with an allowed/ },
    'key-upload': { status: 412, body: violates('iam.disableServiceAccountKeyUpload'), first: /Work without a key: attach t/ },
    'federation-providers': { status: 412, body: violates('iam.workloadIdentityPoolProviders'), first: /Use an identity provider tha/ },
  },
} satisfies Examples<typeof constraints>;
