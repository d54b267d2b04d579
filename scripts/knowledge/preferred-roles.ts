/**
 * Where the counts cannot tell what every guide grants: reviewed by hand, and short on purpose.
 */
export const PREFERRED: Readonly<Record<string, string>> = {
  // Google's pages on invoking a service name this role; `run.servicesInvoker` exists since 2024 for services alone.
  'run.routes.invoke': 'roles/run.invoker',
  // What the connectors and proxies of Cloud SQL need, and what their guides grant; it holds one permission more.
  'cloudsql.instances.get': 'roles/cloudsql.client',
};
