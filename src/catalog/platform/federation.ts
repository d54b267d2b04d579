import { family } from '../define.js';
import { meanings } from './federation/meanings.js';

const WIF = 'https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation';
const KINDS = ['CredentialRejected', 'MissingPermission', 'InsufficientScope', 'Unclassified', 'PolicyBlocked'] as const;

/** What the token endpoint writes beside these sentences. */
const TOKEN_REASONS = ['invalid_grant', 'invalid_request', 'invalid_target', 'unauthorized_client'] as const;

/** Workload and workforce identity federation, and Workload Identity of GKE. */
export const federation = family({
  meanings,
  services: [],
  governedBy: 'iam',
  docs: WIF,
  sentences: {
    'attribute-condition': 'given credential is rejected by the attribute condition',
    'invalid-audience': [
      'Invalid value for "audience"',
      'audience in ID Token {text} does not match the expected audience',
      'The audience in ID Token',
    ],
    'provider-missing': [
      'Identity Pool does not exist',
      'workload identity pool {words} does not exist',
      'Invalid value for audience',
      "target service indicated by the 'audience' parameters is invalid",
    ],
    'issuer-mismatch': [
      'issuer in ID Token {text} does not match the expected',
      'Error connecting to the given credential',
      'The issuer in ID Token',
    ],
    'mapped-too-long': 'size of mapped attribute {text} exceeds the 127 bytes limit',
    'subject-token': [
      'Unable to retrieve the subject token',
      'Unable to parse the subject_token',
      'The JWT {words} expired',
      'ID Token issued at {text} is stale to sign-in',
    ],
    'workload-identity-user': [
      'missing IAM policy binding on the target IAM service account',
      'Unable to generate access token; IAM returned 403 Forbidden',
    ],
    'gke-metadata': ['Unable to generate access token', 'metadata server {text} 403', 'GKE Metadata Server encountered an error'],
  },
  answers: [
    {
      kind: 'CredentialRejected',
      problem: 'federationRejected',
      sentences: ['attribute-condition', 'invalid-audience', 'provider-missing', 'issuer-mismatch', 'mapped-too-long'],
    },
    { kind: 'MissingPermission', sentences: ['workload-identity-user'] },
  ],
  access: {},
  situations: {
    'attribute-condition': {
      says: "The condition of the identity provider doesn't accept this token: another repository, branch, or account than it allows.",
      when: [
        { kind: KINDS, sentences: ['attribute-condition'] },
        { kind: KINDS, sentences: ['attribute-condition'], reasons: [...TOKEN_REASONS] },
      ],
      only: true,
      source: WIF,
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Compare the attribute condition of the provider with the claims of the token',
          detail:
            'Show it with gcloud, and print the claims in the job. Names of repositories are case-sensitive; a fork, a renamed organization or a reusable workflow changes the claims.',
          command: [
            'gcloud',
            'iam',
            'workload-identity-pools',
            'providers',
            'describe',
            'PROVIDER',
            '--workload-identity-pool=POOL',
            '--location=global',
            '--project={project}',
          ],
          replace: { PROVIDER: 'the ID of the provider', POOL: 'the ID of the pool' },
          docs: WIF,
        },
      ],
    },
    audience: {
      says: "The audience of the token, or the provider in it, isn't the one that the pool expects.",
      when: [
        { kind: KINDS, sentences: ['invalid-audience', 'provider-missing'] },
        { kind: KINDS, sentences: ['invalid-audience', 'provider-missing'], reasons: [...TOKEN_REASONS] },
      ],
      only: true,
      source: WIF,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Use the full name of the provider, with the project number, as audience',
          detail:
            '//iam.googleapis.com/projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER. Replace PROJECT_NUMBER with the number, not the ID, of the project; POOL and PROVIDER with their IDs.',
          docs: WIF,
          ifAlreadySo: 'A deleted pool or provider stays reserved for 30 days: undelete it or take a new name. A disabled one denies too.',
        },
      ],
    },
    issuer: {
      says: "Google can't check the token: its issuer is another one, or the keys of the issuer can't be fetched.",
      when: [
        { kind: KINDS, sentences: ['issuer-mismatch', 'subject-token'] },
        { kind: KINDS, sentences: ['issuer-mismatch', 'subject-token'], reasons: [...TOKEN_REASONS] },
      ],
      only: true,
      source: WIF,
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Make the issuer URI of the provider exactly the `iss` claim of the token, slash included',
          detail:
            'Google must reach ISSUER/.well-known/openid-configuration in public, or upload the keys to the provider. Replace ISSUER with that URI. A token older than its lifetime is denied as well.',
          docs: WIF,
        },
      ],
    },
    'subject-too-long': {
      says: 'The subject that the attribute mapping makes is longer than 127 bytes.',
      when: { kind: KINDS, sentences: ['mapped-too-long'] },
      only: true,
      source: 'https://cloud.google.com/iam/docs/workload-identity-federation#mapping',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Map google.subject to something shorter in the attribute mapping of the provider',
          detail:
            'Choose a shorter claim of the assertion, or cut it with CEL such as assertion.sub.extract(…). Grants that name the old subject must be made again.',
          docs: 'https://cloud.google.com/iam/docs/workload-identity-federation#mapping',
        },
      ],
    },
    'workload-identity-user': {
      says: 'The Kubernetes service account or the external identity may not act as the Google service account.',
      when: [
        { kind: KINDS, sentences: ['workload-identity-user', 'gke-metadata'] },
        { kind: 'MissingPermission', permissions: ['iam.serviceAccounts.getAccessToken'], callers: ['federated'] },
        { kind: 'MissingPermission', permissions: ['iam.serviceAccounts.getAccessToken'], principals: ['*.svc.id.goog*', 'principal*'] },
      ],
      only: true,
      source: 'https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity',
      steps: [
        {
          grant: {
            role: 'roles/iam.workloadIdentityUser',
            to: {
              placeholder: 'PRINCIPAL',
              meaning: 'serviceAccount:PROJECT_ID.svc.id.goog[NAMESPACE/KSA] for GKE, or principalSet://… of the pool for other providers',
              words: 'the Kubernetes service account or external identity',
            },
            on: 'service account',
          },
          detail:
            'Grant it on the Google service account that the workload acts as. For GKE also set the annotation iam.gke.io/gcp-service-account on the Kubernetes service account.',
          ifAlreadySo: 'Check namespace and name letter by letter, that the node pool has the GKE metadata server, and wait a few minutes.',
        },
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Grant the roles to the Kubernetes identity itself, without a Google service account',
          detail:
            'Most APIs accept principal://iam.googleapis.com/projects/…/subject/ns/NAMESPACE/sa/KSA directly. Replace NAMESPACE and KSA with those of the workload.',
          docs: 'https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity',
        },
      ],
    },
    'pool-principal-lacks-role': {
      says: 'The federated identity lacks {permission}: the grant must name the principal or principalSet of the pool.',
      when: [
        { kind: 'MissingPermission', callers: ['federated'] },
        { kind: 'MissingPermission', services: ['*'], permissions: ['*'], callers: ['federated'] },
      ],
      source: 'https://cloud.google.com/iam/docs/principal-identifiers',
      steps: [
        {
          grant: { role: 'needed', to: 'caller' },
          ifAlreadySo:
            'If the library impersonates a service account, that account needs the role instead: look at service_account_impersonation_url in the credential file.',
        },
      ],
    },
  },
});
