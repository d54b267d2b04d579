/**
 * Permissions that the input lists as always needed and Google's pages make conditional: method, permission, reviewed by hand.
 */
export const CONDITIONAL: readonly (readonly [method: RegExp, permission: RegExp])[] = [
  // Only to include or set ACLs: https://cloud.google.com/storage/docs/access-control/iam-json
  [/^storage\.(?:buckets|objects)\.(?!.*IamP)/, /\.[gs]etIamPolicy$/],
  // Only to replace an object that exists: the same page.
  [/^storage\.objects\.(?:insert|compose|copy|rewrite)$/, /^storage\.objects\.delete$/],
  // Only for extract jobs, the results of queries, and other people's jobs: https://cloud.google.com/bigquery/docs/access-control
  [/^bigquery\.jobs\.insert$/, /^bigquery\.tables\.export$/],
  [/^bigquery\.jobs\.getQueryResults$/, /^bigquery\.(?:tables\.getData|jobs\.create)$/],
  [/^bigquery\.jobs\.list$/, /^bigquery\.jobs\.listAll$/],
  // Only with the part of the request that they are about: https://cloud.google.com/compute/docs/reference/rest/v1/instances/insert
  [/^compute\.instances\.insert$/, /\.(?:useExternalIp|setServiceAccount|pscInterfaceCreate)$/],
  [/^compute\.addresses\.insert$/, /\.(?:createInternal|update)$/],
  [/^compute\.(?:global)?[fF]orwardingRules\.insert$/, /works\.use$/],
  [/^dataproc\..*clusters\.stop$/, /\.start$/],
  [/^run\..*jobs\.run$/, /\.runWithOverrides$/],
  [/^run\..*executions\.cancel$/, /^run\.jobs\.run$/],
  // One permission for each recommender or kind of data set, not all of them.
  [/^recommender\./, /Recommendations|Insights/],
  [/^contactcenterinsights\./, /\.(?:authorized|dataset)/],
];
