const RBAC = 'https://cloud.google.com/kubernetes-engine/docs/how-to/role-based-access-control';
const DENIED = ['MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'] as const;
const NAMES = { ROLE_NAME: 'a name for the role', BINDING: 'a name for the binding' };

/** The role with the denied right alone: `view` has no secrets, and `edit` has much more. */
const role = {
  action: 'GrantRole',
  who: 'projectAdmin',
  title: 'Create a Kubernetes role with this one right, in the namespace',
  detail: 'The built-in role view reads everything but secrets, edit changes most resources. Bind one of them instead where it fits.',
  command: ['kubectl', 'create', 'role', 'ROLE_NAME', '--verb={verb}', '--resource={kubeResource}', '--namespace={namespace}'],
  replace: NAMES,
  docs: RBAC,
} as const;
const clusterRole = {
  ...role,
  title: 'Create a cluster role with this one right: the call reaches beyond one namespace',
  detail: 'Roles of a namespace count for no call at the cluster scope. Ask for one namespace, if that is enough.',
  command: ['kubectl', 'create', 'clusterrole', 'ROLE_NAME', '--verb={verb}', '--resource={kubeResource}'],
} as const;

const USER_IS =
  'kubectl auth can-i {verb} {kubeResource} --as=USER shows what counts. In a token without the email scope, the user is a number.';
const bindUser = {
  action: 'GrantRole',
  who: 'projectAdmin',
  title: 'Bind the role to the account: kubectl create rolebinding',
  detail: 'A binding in one namespace is narrower than an IAM role, which counts in all clusters of the project.',
  command: ['kubectl', 'create', 'rolebinding', 'BINDING', '--role=ROLE_NAME', '--user={caller}', '--namespace={namespace}'],
  replace: NAMES,
  docs: RBAC,
  ifAlreadySo: USER_IS,
} as const;
const ACCOUNT = {
  ...NAMES,
  ACCOUNT_NAMESPACE: 'the namespace that the message names behind system:serviceaccount',
  ACCOUNT_NAME: 'the name behind it, after you checked that this account is yours',
};
const ACCOUNT_OPTION = '--serviceaccount=ACCOUNT_NAMESPACE:ACCOUNT_NAME';
const bindAccount = {
  ...bindUser,
  title: 'Bind the role to the Kubernetes service account: kubectl create rolebinding',
  detail:
    'The account belongs to the pod that makes the call. Give the pod one of its own, rather than a right to the account named default.',
  command: ['kubectl', 'create', 'rolebinding', 'BINDING', '--role=ROLE_NAME', ACCOUNT_OPTION, '--namespace={namespace}'],
  replace: ACCOUNT,
  ifAlreadySo: 'Check serviceAccountName in the pod, and whether its namespace is the one in the binding.',
} as const;

/** The way of IAM, on GKE alone. */
const everyCluster = [
  { grant: { role: 'needed', to: 'caller', on: 'project' }, when: 'If the account should do this in all GKE clusters of the project' },
  {
    grant: { role: 'roles/container.developer', to: 'caller', on: 'project' },
    when: 'If the account should use all GKE clusters of the project',
    detail: 'It reads and writes most resources of Kubernetes. Roles and secrets of RBAC need roles/container.admin.',
  },
] as const;

const ACCOUNT_SAYS = "Kubernetes itself denied this: its own roles (RBAC) don't allow it to the service account of the pod.";
const SAYS = 'Kubernetes itself denied this: neither its own roles (RBAC) nor IAM allow it to this account.';

/** What Kubernetes denies to users and to its own service accounts, in a namespace and beyond. */
export const rbac = {
  'kubernetes-rbac': {
    says: SAYS,
    when: [{ kind: DENIED, services: ['*'], sentences: ['kubernetes-denies', 'kubernetes', 'kubernetes-wants-iam'] }],
    only: true,
    source: RBAC,
    steps: [role, bindUser, ...everyCluster],
  },
  'kubernetes-cluster-scope': {
    says: SAYS,
    when: [{ kind: DENIED, services: ['*'], sentences: ['kubernetes-everywhere'], lacks: ['subject'] }],
    only: true,
    source: RBAC,
    steps: [
      clusterRole,
      {
        ...bindUser,
        title: 'Bind the cluster role to the account: kubectl create clusterrolebinding',
        detail: 'Such a binding counts in all namespaces of the cluster.',
        command: ['kubectl', 'create', 'clusterrolebinding', 'BINDING', '--clusterrole=ROLE_NAME', '--user={caller}'],
      },
      ...everyCluster,
    ],
  },
  'kubernetes-service-account': {
    says: ACCOUNT_SAYS,
    when: [{ kind: DENIED, services: ['*'], sentences: ['kubernetes-account'], phase: 'api' }],
    only: true,
    source: RBAC,
    steps: [role, bindAccount],
  },
  'kubernetes-service-account-everywhere': {
    says: ACCOUNT_SAYS,
    when: [{ kind: DENIED, services: ['*'], sentences: ['kubernetes-account-everywhere'], phase: 'api' }],
    only: true,
    source: RBAC,
    steps: [
      clusterRole,
      {
        ...bindAccount,
        title: 'Bind the cluster role to the Kubernetes service account: kubectl create clusterrolebinding',
        detail: 'Such a binding counts in all namespaces of the cluster.',
        command: ['kubectl', 'create', 'clusterrolebinding', 'BINDING', '--clusterrole=ROLE_NAME', ACCOUNT_OPTION],
      },
    ],
  },
} as const;
