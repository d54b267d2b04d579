import { family } from '../../define.js';
import { meanings } from './gke/meanings.js';
import { notSignedIn } from './gke/not-signed-in.js';
import { rbac } from './gke/rbac.js';

const TROUBLE = 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/authentication';
const RBAC = 'https://cloud.google.com/kubernetes-engine/docs/how-to/role-based-access-control';
const DENIED = ['MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'] as const;

/** What decides who may do what in a cluster. */
const RBAC_ITSELF = ['container.clusterRole*', 'container.roles.*', 'container.roleBindings.*'] as const;

/** Google Kubernetes Engine: clusters, what Kubernetes itself denies, nodes and rules. */
export const gke = family({
  meanings,
  services: ['container', 'gkehub', 'gkeconnect'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'kubernetes-denies': [
      'cannot (get|list|watch|create|update|patch|delete|deletecollection|impersonate|escalate) resource {text} in API group',
    ],
    'kubernetes-wants-iam': [
      'requires one of [{text}] permission(s)',
      "at the cluster scope: [requires] Required '{permission}' permission",
      "in the namespace {words}: Required '{permission}' permission",
    ],
    'grants-more-than-it-has': ['attempt to grant extra privileges', 'attempting to grant RBAC permissions not currently held'],
    'anonymous-at-cluster': "'system:anonymous' cannot",
    'kubernetes-account': "User 'system:serviceaccount:{text}' cannot {text} in the namespace",
    'kubernetes-account-everywhere': "User 'system:serviceaccount:{text}' cannot {text} at the cluster scope",
    'kubernetes-everywhere': 'cannot {text} in API group {text} at the cluster scope',
    'agent-without-role': [
      'Kubernetes Engine Service Agent is missing required permissions',
      'service account {principal} does not have {words} container.serviceAgent',
    ],
    'host-project-agent': 'must have {words} Host Service Agent User',
    'autopilot-denies': ['GKE Autopilot {words} denied', 'denied by autogke', 'GKE Warden rejected the request'],
    'autopilot-limits': ['denied by autogke-pod-limit-constraints', 'higher than the Autopilot maximum'],
    'admission-webhook': ['admission webhook {text} denied the request', 'violates PodSecurity'],
    'not-on-allow-list': 'authorized networks',
    'not-signed-in': ['You must be logged in to the server', 'the server has asked for the client to provide credentials'],
  },

  answers: [
    {
      kind: 'MissingPermission',
      sentences: ['kubernetes-denies', 'kubernetes-wants-iam', 'grants-more-than-it-has', 'agent-without-role', 'host-project-agent'],
    },
    { kind: 'CredentialRejected', problem: 'tokenInvalid', sentences: ['not-signed-in'] },
    { kind: 'PolicyBlocked', policy: 'Other', sentences: ['autopilot-denies', 'autopilot-limits', 'admission-webhook'] },
  ],

  access: {},

  situations: {
    ...rbac,
    'not-signed-in': notSignedIn,

    'rbac-itself': {
      says: "{caller} may use the cluster, but not change who may: roles and bindings of Kubernetes need an admin's role.",
      when: [
        { kind: DENIED, services: ['*'], sentences: ['kubernetes-wants-iam', 'kubernetes'], permissions: RBAC_ITSELF },
        { kind: DENIED, services: ['*'], permissions: RBAC_ITSELF },
      ],
      only: true,
      source: RBAC,
      steps: [
        {
          grant: { role: 'roles/container.admin', to: 'caller', on: 'project' },
          detail: "Kubernetes Engine Developer isn't enough to create roles and bindings: that takes Kubernetes Engine Admin.",
          ifAlreadySo: 'kubectl may use another account: gcloud container clusters get-credentials writes the one of gcloud.',
        },
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          when: 'If you install a tool once',
          title: 'Have an admin of the cluster create the binding',
          detail: 'A binding made by an admin stays, and the installation can go on without the role.',
          docs: RBAC,
        },
      ],
    },

    'grants-more-than-it-has': {
      says: 'Kubernetes lets nobody grant more than they have: the account that installs lacks the rights that it hands out.',
      when: { kind: DENIED, sentences: ['grants-more-than-it-has'] },
      source: 'https://cloud.google.com/kubernetes-engine/docs/how-to/role-based-access-control#iam-rolebinding-bootstrap',
      steps: [
        {
          action: 'GrantRole',
          who: 'projectAdmin',
          title: 'Make the installing account cluster-admin, at least while it installs',
          detail: 'This gives it every right in the cluster: take it away afterwards.',
          command: ['kubectl', 'create', 'clusterrolebinding', 'BINDING', '--clusterrole=cluster-admin', '--user={caller}'],
          replace: { BINDING: 'a name for the binding' },
          docs: 'https://cloud.google.com/kubernetes-engine/docs/how-to/role-based-access-control#iam-rolebinding-bootstrap',
        },
        {
          grant: { role: 'roles/container.admin', to: 'caller', on: 'project' },
          when: 'If the caller manages all clusters of the project',
        },
      ],
    },

    'get-credentials': {
      says: '{caller} may not read the cluster, which get-credentials and deploy actions do first.',
      when: {
        kind: 'MissingPermission',
        permissions: [
          'container.clusters.get',
          'container.clusters.list',
          'container.clusters.connect',
          'container.clusters.getCredentials',
        ],
      },
      source: 'https://cloud.google.com/kubernetes-engine/docs/how-to/iam',
      steps: [
        {
          grant: { role: 'roles/container.clusterViewer', to: 'caller', on: 'project' },
          detail: 'It lets the account find the cluster and connect. What it may do inside is up to RBAC.',
          ifAlreadySo: 'Check project, location and name of the cluster. roles/container.developer is needed to deploy without RBAC.',
        },
      ],
    },

    'agent-without-role': {
      says: 'The Kubernetes Engine service agent lost its role in the project, or has none in the host project.',
      when: [
        { kind: DENIED, sentences: ['agent-without-role', 'host-project-agent'] },
        { kind: DENIED, services: ['*'], permissions: ['*'], principals: ['*@container-engine-robot.iam.gserviceaccount.com'] },
      ],
      only: true,
      source: 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/error-messages#gke_service_account_deleted',
      steps: [
        {
          grant: { role: 'roles/container.serviceAgent', to: { serviceAgent: 'container' }, on: 'project' },
          detail: 'Tools that replace the policy of a project remove this role.',
          ifAlreadySo: 'Disable and enable the Kubernetes Engine API: that restores the agent.',
        },
        {
          grant: { role: 'roles/container.hostServiceAgentUser', to: { serviceAgent: 'container' }, on: 'project' },
          when: 'If the network belongs to a host project (Shared VPC)',
          detail: 'Grant it in the host project, with roles/compute.networkUser on the subnet.',
        },
      ],
    },

    'connect-gateway': {
      says: '{caller} may not reach the cluster through the connect gateway of its fleet.',
      when: { kind: DENIED, services: ['*'], permissions: ['gkehub.gateway.*'] },
      source: 'https://cloud.google.com/kubernetes-engine/enterprise/multicluster-management/gateway/setup',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail:
            'roles/gkehub.gatewayReader reads, roles/gkehub.gatewayEditor writes; kubectl also needs roles/gkehub.viewer, in the fleet host project.',
          ifAlreadySo: 'The cluster needs RBAC for the impersonated user: gcloud container fleet memberships generate-gateway-rbac.',
        },
      ],
    },
    'cluster-permission': {
      says: '{caller} may not create or change clusters here.',
      when: {
        kind: 'MissingPermission',
        permissions: ['container.clusters.create', 'container.clusters.update', 'container.clusters.delete', 'container.operations.*'],
      },
      source: 'https://cloud.google.com/kubernetes-engine/docs/how-to/iam',
      steps: [
        {
          grant: { role: 'roles/container.clusterAdmin', to: 'caller', on: 'project' },
          ifAlreadySo: 'Creating nodes also needs roles/iam.serviceAccountUser on the service account of the nodes.',
        },
      ],
    },

    'autopilot-denies': {
      says: "Autopilot doesn't allow this workload: it is a rule of the cluster, no missing role.",
      when: { kind: DENIED, sentences: ['autopilot-denies'] },
      only: true,
      source: 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/autopilot-clusters',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Drop what Autopilot blocks: privileged pods, hostPath, host ports, host namespaces',
          detail:
            'The response names the rule in brackets; kube-system is closed too. Many charts have a value for Autopilot. Partner workloads need an allowlist; anything else a Standard cluster.',
          docs: 'https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security',
        },
      ],
    },

    'autopilot-limits': {
      says: 'The pod requests more CPU, memory or storage than Autopilot gives in its compute class.',
      when: { kind: [...DENIED, 'QuotaExceeded'], sentences: ['autopilot-limits'] },
      only: true,
      source: 'https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-resource-requests',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Lower the CPU, memory and ephemeral storage requests, or choose a compute class with more',
          detail: 'Requests of sidecars and init containers count. The classes Performance, Scale-Out and Accelerator allow larger pods.',
          docs: 'https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-resource-requests',
        },
      ],
    },

    'admission-webhook': {
      says: 'A rule of the cluster (an admission webhook, such as Policy Controller or Binary Authorization) denied the object; no role is missing.',
      when: { kind: DENIED, sentences: ['admission-webhook'] },
      only: true,
      source: 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/webhooks',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Change the object so that it meets the rule that the message names',
          detail: 'The text behind "denied the request" is written by the rule: a label, a limit, a registry or a signature is missing.',
          docs: 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/webhooks',
        },
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Ask the admins of the cluster for an exemption from the rule',
          detail: 'Policy Controller exempts namespaces, and Binary Authorization image paths.',
        },
      ],
    },
  },
});
