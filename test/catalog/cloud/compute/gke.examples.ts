import type { gke } from '../../../../src/catalog/cloud/compute/gke.js';
import type { Examples } from '../../examples.js';

const CLUSTERS = 'https://container.googleapis.com/v1/projects/my-project/locations/europe-west1/clusters';
const FORBIDDEN =
  'pods is forbidden: User "ann@example.com" cannot list resource "pods" in API group "" in the namespace "shop": requires one of ["container.pods.list"] permission(s).';
const ACCOUNT =
  'secrets "db" is forbidden: User "system:serviceaccount:prod:default" cannot get resource "secrets" in API group "" in the namespace "prod"';
const ACCOUNT_EVERYWHERE =
  'deployments.apps is forbidden: User "system:serviceaccount:ci:deployer" cannot list resource "deployments" in API group "apps" at the cluster scope';
const EXTRA = 'clusterroles.rbac.authorization.k8s.io "operator" is forbidden: attempt to grant extra privileges: [{[*] [*] [*] [] []}]';
const AGENT = 'Google Compute Engine: Kubernetes Engine Service Agent is missing required permissions on this project.';
const status = (message: string) => ({ kind: 'Status', apiVersion: 'v1', status: 'Failure', message, reason: 'Forbidden', code: 403 });

export default {
  wordings: {
    kubernetes: [
      'User "ann@example.com" cannot list resource "pods" in API group "" in the namespace "default": requires one of ["container.pods.list"] permission(s).',
    ],
    'insufficient-quota': [
      "Insufficient regional quota to satisfy request: resource \"CPUS\": request requires '6.0' and is short '2.0'. project has a quota of '24.0'",
    ],
  },
  sentences: {
    'autopilot-limits': [
      "[denied by autogke-pod-limit-constraints]: Total cpu requested by containers for workload 'train' is higher than the Autopilot maximum of '30'.",
    ],
    'admission-webhook': [
      'admission webhook "validation.gatekeeper.sh" denied the request: [require-owner] you must provide labels: {"owner"}',
    ],
    'kubernetes-denies': [FORBIDDEN],
    'kubernetes-wants-iam': [FORBIDDEN],
    'grants-more-than-it-has': [EXTRA],
    'kubernetes-account': [ACCOUNT],
    'kubernetes-account-everywhere': [ACCOUNT_EVERYWHERE],
    'kubernetes-everywhere': [ACCOUNT_EVERYWHERE],
    'anonymous-at-cluster': ['namespaces is forbidden: User "system:anonymous" cannot list'],
    'agent-without-role': [AGENT],
    'host-project-agent': ['The service account must have the Kubernetes Engine Host Service Agent User role.'],
    'autopilot-denies': [
      'admission webhook "warden-validating.common-webhooks.networking.gke.io" denied the request: GKE Warden rejected the request because it violates one or more constraints.',
    ],
    'not-signed-in': [
      'error: You must be logged in to the server (Unauthorized)',
      "couldn't get current server API group list: the server has asked for the client to provide credentials",
    ],
    'not-on-allow-list': ['The cluster only accepts calls from authorized networks'],
  },
  situations: {
    'kubernetes-service-account': {
      body: status(ACCOUNT),
      first: /create role ROLE_NAME --verb=get --resource=secrets --namespace=prod/,
      among: /rolebinding BINDING --role=ROLE_NAME --serviceaccount=ACCOUNT_NAMESPACE:ACCOUNT_NAME --namespace=prod/,
      never: /clusterrole=view|--user=|roles\/container|Drive, Sheets/,
    },
    'kubernetes-service-account-everywhere': {
      body: status(ACCOUNT_EVERYWHERE),
      first: /create clusterrole ROLE_NAME --verb=list --resource=deployments\.apps/,
      among: /clusterrolebinding BINDING --clusterrole=ROLE_NAME --serviceaccount=/,
      never: /NAMESPACE(?!:ACCOUNT)(?! with)|--user=|roles\/container/,
    },
    'kubernetes-cluster-scope': {
      body: status('nodes is forbidden: User "ann@example.com" cannot list resource "nodes" in API group "" at the cluster scope'),
      first: /create clusterrole ROLE_NAME --verb=list --resource=nodes/,
      among: /clusterrolebinding BINDING --clusterrole=ROLE_NAME --user=EMAIL/,
    },
    'not-signed-in': {
      message: 'error: You must be logged in to the server (Unauthorized)',
      first: /clusters get-credentials/,
      among: /gcloud auth login/,
      never: /rolebinding|application-default/,
    },
    'connect-gateway': {
      message:
        "Permission 'gkehub.gateway.get' denied on resource 'projects/my-project/locations/global/memberships/shop' (or it may not exist).",
      caller: 'serviceAccount',
      first: /gkehub\.gatewayReader/,
    },
    'autopilot-limits': {
      body: {
        kind: 'Status',
        status: 'Failure',
        reason: 'Forbidden',
        code: 403,
        message:
          'admission webhook "warden-validating.common-webhooks.networking.gke.io" denied the request: GKE Warden rejected the request because it violates one or more constraints. Violations details: {"[denied by autogke-pod-limit-constraints]":["Total memory requested by containers for workload \'train\' is higher than the Autopilot maximum of \'110Gi\'."]}',
      },
      first: /Lower the CPU/,
      never: /roles\//,
    },
    'admission-webhook': {
      body: {
        kind: 'Status',
        status: 'Failure',
        reason: 'Forbidden',
        code: 403,
        message: 'admission webhook "validation.gatekeeper.sh" denied the request: [require-owner] you must provide labels: {"owner"}',
      },
      among: /meets the rule/,
      never: /roles\//,
    },
    'rbac-itself': {
      body: {
        kind: 'Status',
        status: 'Failure',
        message:
          'clusterroles.rbac.authorization.k8s.io is forbidden: User "ann@example.com" cannot create clusterroles.rbac.authorization.k8s.io at the cluster scope: Required "container.clusterRoles.create" permission.',
        reason: 'Forbidden',
        code: 403,
      },
      first: /roles\/container\.admin/,
      never: /roles\/container\.developer/,
    },
    'kubernetes-rbac': {
      body: status(FORBIDDEN),
      caller: 'user',
      first: /create role ROLE_NAME --verb=list --resource=pods --namespace=shop/,
      among: /rolebinding BINDING --role=ROLE_NAME --user=\S+ --namespace=shop/,
    },
    'grants-more-than-it-has': {
      body: status(EXTRA),
      caller: 'user',
      first: /cluster-admin/,
    },
    'get-credentials': {
      message: 'Required "container.clusters.get" permission(s) for "projects/my-project/locations/europe-west1/clusters/main".',
      request: `GET ${CLUSTERS}/main`,
      caller: 'serviceAccount',
      first: /roles\/container\.clusterViewer/,
    },
    'agent-without-role': { message: AGENT, request: `POST ${CLUSTERS}`, first: /container-engine-robot/ },
    'cluster-permission': {
      message: 'Required "container.clusters.create" permission(s) for "projects/my-project".',
      request: `POST ${CLUSTERS}`,
      caller: 'serviceAccount',
      first: /roles\/container\.clusterAdmin/,
    },
    'autopilot-denies': {
      message:
        'admission webhook "warden-validating.common-webhooks.networking.gke.io" denied the request: GKE Warden rejected the request because it violates one or more constraints.',
      request: `PUT ${CLUSTERS}/main`,
      first: /Autopilot blocks/,
      never: /roles\//,
    },
  },
} satisfies Examples<typeof gke>;
