import { family } from '../define.js';

const LIST = 'https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints';

/** Constraints of organization policies that ask for another way of doing the same. Whom to ask for an exception stands in `policies.ts`. */
export const constraints = family({
  services: [],
  governedBy: 'iam',
  docs: LIST,
  sentences: {
    'uniform-access': 'constraints/storage.uniformBucketLevelAccess',
    'public-access': 'constraints/storage.publicAccessPrevention',
    'external-address': 'constraints/compute.vmExternalIpAccess',
    'os-login': 'constraints/compute.requireOsLogin',
    'shielded-vm': 'constraints/compute.requireShieldedVm',
    'trusted-image': 'constraints/compute.trustedImageProjects',
    'private-sql': 'constraints/sql.restrictPublicIp',
    'sql-networks': 'constraints/sql.restrictAuthorizedNetworks',
    'account-creation': 'constraints/iam.disableServiceAccountCreation',
    'service-usage': 'constraints/gcp.restrictServiceUsage',
    'customer-keys': 'constraints/gcp.restrictNonCmekServices',
    'run-ingress': 'constraints/run.allowedIngress',
    'functions-ingress': 'constraints/cloudfunctions.allowedIngressSettings',
    'key-upload': 'constraints/iam.disableServiceAccountKeyUpload',
    'federation-providers': 'constraints/iam.workloadIdentityPoolProviders',
  },
  answers: [],
  access: {},
  situations: {
    'uniform-access': {
      says: 'The organization allows buckets with uniform bucket-level access only.',
      when: { kind: 'PolicyBlocked', sentences: ['uniform-access'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Turn uniform bucket-level access on for the bucket: --uniform-bucket-level-access',
          detail:
            'In Terraform set uniform_bucket_level_access = true; in the client libraries iamConfiguration.uniformBucketLevelAccess. Object ACLs no longer work then: grant roles on the bucket.',
          docs: 'https://cloud.google.com/storage/docs/uniform-bucket-level-access',
        },
      ],
    },
    'public-access': {
      says: 'The organization allows no public access to buckets.',
      when: { kind: 'PolicyBlocked', sentences: ['public-access'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Share with named accounts, or by signed URLs, instead of with everybody',
          detail:
            'allUsers and allAuthenticatedUsers are blocked. A website can stand behind a load balancer with its own service account.',
          docs: 'https://cloud.google.com/storage/docs/public-access-prevention',
        },
      ],
    },
    'external-address': {
      says: 'The organization allows no external IP address for this VM.',
      when: { kind: 'PolicyBlocked', sentences: ['external-address'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Create the VM without an external IP address: --no-address',
          detail:
            'Reach it through IAP TCP forwarding, and let it out through Cloud NAT. Dataflow, Dataproc and notebooks have an option of their own for private addresses.',
          docs: 'https://cloud.google.com/compute/docs/ip-addresses/configure-static-external-ip-address#disableexternalip',
        },
      ],
    },
    'os-login': {
      says: 'The organization requires OS Login.',
      when: { kind: 'PolicyBlocked', sentences: ['os-login'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use OS Login: set the metadata enable-oslogin=TRUE, and take SSH keys out of the metadata',
          detail: 'Grant roles/compute.osLogin to who signs in.',
          docs: 'https://cloud.google.com/compute/docs/oslogin/manage-oslogin-in-an-org',
        },
      ],
    },
    'shielded-vm': {
      says: 'The organization allows Shielded VMs only.',
      when: { kind: 'PolicyBlocked', sentences: ['shielded-vm'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Create a Shielded VM: --shielded-secure-boot, from an image that supports it',
          detail: 'For GKE node pools set --shielded-secure-boot too. In Terraform add the block shielded_instance_config.',
          docs: 'https://cloud.google.com/compute/shielded-vm/docs/shielded-vm',
        },
      ],
    },
    'trusted-image': {
      says: 'The organization allows images of chosen projects only.',
      when: { kind: 'PolicyBlocked', sentences: ['trusted-image'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use an image from a project that the organization trusts',
          detail:
            'gcloud org-policies describe compute.trustedImageProjects --effective --project=PROJECT_ID shows them. Replace PROJECT_ID with the ID of the project.',
          docs: 'https://cloud.google.com/compute/docs/images/restricting-image-access',
        },
      ],
    },
    'private-sql': {
      says: 'The organization allows no public IP address for Cloud SQL.',
      when: { kind: 'PolicyBlocked', sentences: ['private-sql'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Create the instance with a private IP address only: --no-assign-ip --network=NETWORK',
          detail: 'Private services access must be set up in the network first. Replace NETWORK with the name of the VPC network.',
          docs: 'https://cloud.google.com/sql/docs/mysql/connection-org-policy',
        },
      ],
    },
    'sql-networks': {
      says: 'The organization allows no authorized networks on Cloud SQL.',
      when: { kind: 'PolicyBlocked', sentences: ['sql-networks'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Connect through the Cloud SQL Auth Proxy or a connector instead of an authorized network',
          detail: 'They need roles/cloudsql.client and no list of addresses.',
          docs: 'https://cloud.google.com/sql/docs/mysql/connection-org-policy',
        },
      ],
    },
    'account-creation': {
      says: 'The organization allows no new service accounts in this project.',
      when: { kind: 'PolicyBlocked', sentences: ['account-creation'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use a service account that exists, also of another project',
          detail: 'Many products take it as an option; Terraform creates default accounts only if it is told to.',
          docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/restricting-service-accounts',
        },
      ],
    },
    'service-usage': {
      says: 'The organization allows chosen services only.',
      when: { kind: 'PolicyBlocked', sentences: ['service-usage'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use a service that the organization allows, or a project outside of the policy',
          detail:
            'gcloud org-policies describe gcp.restrictServiceUsage --effective --project=PROJECT_ID shows them. Replace PROJECT_ID with the ID of the project.',
          docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/restricting-resources',
        },
      ],
    },
    'customer-keys': {
      says: 'The organization requires customer-managed encryption keys.',
      when: { kind: 'PolicyBlocked', sentences: ['customer-keys'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Create the resource with a customer-managed key of Cloud KMS',
          detail: 'The service agent of the product needs roles/cloudkms.cryptoKeyEncrypterDecrypter on the key.',
          docs: 'https://cloud.google.com/kms/docs/cmek-org-policy',
        },
      ],
    },
    'run-ingress': {
      says: 'The organization restricts who may reach Cloud Run services.',
      when: { kind: 'PolicyBlocked', sentences: ['run-ingress'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Deploy with an allowed setting: --ingress=internal-and-cloud-load-balancing',
          detail: 'The service is then reached from the network or through a load balancer.',
          docs: 'https://cloud.google.com/run/docs/securing/ingress',
        },
      ],
    },
    'functions-ingress': {
      says: 'The organization restricts who may reach functions.',
      when: { kind: 'PolicyBlocked', sentences: ['functions-ingress'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Deploy with an allowed setting: --ingress-settings=internal-and-gclb',
          detail: 'The function is then reached from the network or through a load balancer.',
          docs: 'https://cloud.google.com/functions/docs/networking/network-settings',
        },
      ],
    },
    'key-upload': {
      says: 'The organization blocks uploaded keys of service accounts.',
      when: { kind: 'PolicyBlocked', sentences: ['key-upload'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Work without a key: attach the service account, impersonate it, or use federation',
          detail: 'In CI use Workload Identity Federation.',
          docs: 'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
        },
      ],
    },
    'federation-providers': {
      says: 'The organization allows chosen identity providers only.',
      when: { kind: 'PolicyBlocked', sentences: ['federation-providers'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use an identity provider that the organization allows',
          detail: 'The policy lists the issuers, such as https://token.actions.githubusercontent.com.',
          docs: 'https://cloud.google.com/iam/docs/manage-workload-identity-pools-providers#restrict',
        },
      ],
    },
  },
});
