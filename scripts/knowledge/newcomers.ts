/** Services whose `editor` role is old enough to stand in their guides. */
const ESTABLISHED_EDITORS = new Set(
  `apihub apigeeregistry apphub assuredworkloads automl automlrecommendations baremetalsolution bigquerymigration certificatemanager cloudoptimization
   cloudsql cloudtranslate dataform datalabeling dataplex dataproc deploymentmanager discoveryengine documentai enterpriseknowledgegraph file gkehub
   lifesciences livestream memcache metastore monitoring pubsub pubsublite redis retail servicedirectory speech timeseriesinsights visionai
   visualinspection workflows`.split(/\s+/),
);

/** Others that came with the new editors. */
const OTHERS = new Set(['roles/datastore.admin', 'roles/storage.viewer']);

/**
 * Whether a role is one of the service-wide ones that Google gave to every service at once, years after their guides were written. They are
 * smaller than `admin`, yet the guides, and the people who follow them, grant the roles beside them: those come first.
 */
export function isNewcomer(name: string): boolean {
  const service = /^roles\/(\w+)\.editor$/.exec(name)?.[1];
  return OTHERS.has(name) || (service !== undefined && !ESTABLISHED_EDITORS.has(service));
}
