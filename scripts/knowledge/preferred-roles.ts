/**
 * Where counts cannot tell what every guide grants: reviewed by hand, and short on purpose. A preference holds only for roles that do hold
 * the permission.
 */
export const PREFERRED: readonly (readonly [permission: RegExp, role: string])[] = [
  // Google's pages on invoking name this role; `run.servicesInvoker` is for services alone.
  [/^run\.routes\.invoke$/, 'roles/run.invoker'],
  // What the connectors and proxies of Cloud SQL need, and what their guides grant; it holds one permission more.
  [/^cloudsql\.instances\.get$/, 'roles/cloudsql.client'],
  // A role about folders holds it too.
  [/^resourcemanager\.projects\.move$/, 'roles/resourcemanager.projectMover'],
  // In beta for years, while the GA role that holds these is about all of IAM.
  [/^iam\.googleapis\.com\/workloadIdentityPool\w*\.(?:get|list)/, 'roles/iam.workloadIdentityPoolViewer'],
  [/^iam\.googleapis\.com\/workloadIdentityPool/, 'roles/iam.workloadIdentityPoolAdmin'],
];
