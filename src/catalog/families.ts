// Written by `npm run gen:families` from the files of this folder. Do not edit.
import type { Family } from './define.js';
import { agents } from './cloud/ai/agents.js';
import { aiApis } from './cloud/ai/ai-apis.js';
import { gemini } from './cloud/ai/gemini.js';
import { geminiCodeAssist } from './cloud/ai/gemini-code-assist.js';
import { geminiLimits } from './cloud/ai/gemini-limits.js';
import { vertex } from './cloud/ai/vertex.js';
import { vertexAgents } from './cloud/ai/vertex-agents.js';
import { bigquery } from './cloud/analytics/bigquery.js';
import { bigqueryAccess } from './cloud/analytics/bigquery-access.js';
import { bigqueryLimits } from './cloud/analytics/bigquery-limits.js';
import { dataProcessing } from './cloud/analytics/data-processing.js';
import { appEngine } from './cloud/compute/app-engine.js';
import { compute } from './cloud/compute/compute.js';
import { computeLimits } from './cloud/compute/compute-limits.js';
import { functions } from './cloud/compute/functions.js';
import { gke } from './cloud/compute/gke.js';
import { run } from './cloud/compute/run.js';
import { bigtable } from './cloud/databases/bigtable.js';
import { cloudSql } from './cloud/databases/cloud-sql.js';
import { firestore } from './cloud/databases/firestore.js';
import { spanner } from './cloud/databases/spanner.js';
import { artifactRegistry } from './cloud/developer-tools/artifact-registry.js';
import { build } from './cloud/developer-tools/build.js';
import { apigee } from './cloud/integration/apigee.js';
import { eventarc } from './cloud/integration/eventarc.js';
import { pubsub } from './cloud/integration/pubsub.js';
import { scheduler } from './cloud/integration/scheduler.js';
import { operations } from './cloud/management/operations.js';
import { organization } from './cloud/management/organization.js';
import { partners } from './cloud/management/partners.js';
import { support } from './cloud/management/support.js';
import { dns } from './cloud/networking/dns.js';
import { networks } from './cloud/networking/networks.js';
import { binaryAuthorization } from './cloud/security/binary-authorization.js';
import { kms } from './cloud/security/kms.js';
import { recaptcha } from './cloud/security/recaptcha.js';
import { secretManager } from './cloud/security/secret-manager.js';
import { storage } from './cloud/storage/storage.js';
import { storageSigning } from './cloud/storage/storage-signing.js';
import { storageTransfer } from './cloud/storage/storage-transfer.js';
import { home } from './devices/home.js';
import { chromeWebStore } from './distribution/chrome-web-store.js';
import { games } from './distribution/games.js';
import { play } from './distribution/play.js';
import { wallet } from './distribution/wallet.js';
import { firebaseAuth } from './firebase/auth.js';
import { firebaseMessaging } from './firebase/messaging.js';
import { firebaseProject } from './firebase/project.js';
import { firebaseRules } from './firebase/rules.js';
import { earthEngine } from './maps/earth-engine.js';
import { maps } from './maps/maps.js';
import { ads } from './marketing/ads.js';
import { adsense } from './marketing/adsense.js';
import { analytics } from './marketing/analytics.js';
import { businessProfile } from './marketing/business-profile.js';
import { merchant } from './marketing/merchant.js';
import { partnerCenters } from './marketing/partner-centers.js';
import { tagManager } from './marketing/tag-manager.js';
import { publishing } from './media/publishing.js';
import { youtube } from './media/youtube.js';
import { apiKeys } from './platform/api-keys.js';
import { billing } from './platform/billing.js';
import { constraints } from './platform/constraints.js';
import { defaultCredentials } from './platform/default-credentials.js';
import { edge } from './platform/edge.js';
import { federation } from './platform/federation.js';
import { hints } from './platform/hints.js';
import { iam } from './platform/iam.js';
import { instructions } from './platform/instructions.js';
import { oauth } from './platform/oauth.js';
import { otherwise } from './platform/otherwise.js';
import { policies } from './platform/policies.js';
import { quotaProjects } from './platform/quota-projects.js';
import { quotas } from './platform/quotas.js';
import { serviceUsage } from './platform/service-usage.js';
import { retired } from './web/retired.js';
import { searchConsole } from './web/search-console.js';
import { webApis } from './web/web-apis.js';
import { admin } from './workspace/admin.js';
import { appsScript } from './workspace/apps-script.js';
import { calendar } from './workspace/calendar.js';
import { chat } from './workspace/chat.js';
import { classroom } from './workspace/classroom.js';
import { drive } from './workspace/drive.js';
import { gmail } from './workspace/gmail.js';
import { personal } from './workspace/personal.js';

/** Every family, in alphabetical order, by the name that begins the ids of its situations and sentences. */
export const FAMILIES = {
  admin,
  ads,
  adsense,
  agents,
  'ai-apis': aiApis,
  analytics,
  apigee,
  'app-engine': appEngine,
  'apps-script': appsScript,
  'artifact-registry': artifactRegistry,
  bigquery,
  'bigquery-access': bigqueryAccess,
  'bigquery-limits': bigqueryLimits,
  bigtable,
  'binary-authorization': binaryAuthorization,
  build,
  'business-profile': businessProfile,
  calendar,
  chat,
  'chrome-web-store': chromeWebStore,
  classroom,
  'cloud-sql': cloudSql,
  compute,
  'compute-limits': computeLimits,
  'data-processing': dataProcessing,
  dns,
  drive,
  'earth-engine': earthEngine,
  eventarc,
  'firebase/auth': firebaseAuth,
  'firebase/messaging': firebaseMessaging,
  'firebase/project': firebaseProject,
  'firebase/rules': firebaseRules,
  firestore,
  functions,
  games,
  gemini,
  'gemini-code-assist': geminiCodeAssist,
  'gemini-limits': geminiLimits,
  gke,
  gmail,
  home,
  kms,
  maps,
  merchant,
  networks,
  operations,
  organization,
  'partner-centers': partnerCenters,
  partners,
  personal,
  'platform/api-keys': apiKeys,
  'platform/billing': billing,
  'platform/constraints': constraints,
  'platform/default-credentials': defaultCredentials,
  'platform/edge': edge,
  'platform/federation': federation,
  'platform/hints': hints,
  'platform/iam': iam,
  'platform/instructions': instructions,
  'platform/oauth': oauth,
  'platform/otherwise': otherwise,
  'platform/policies': policies,
  'platform/quota-projects': quotaProjects,
  'platform/quotas': quotas,
  'platform/service-usage': serviceUsage,
  play,
  publishing,
  pubsub,
  recaptcha,
  retired,
  run,
  scheduler,
  'search-console': searchConsole,
  'secret-manager': secretManager,
  spanner,
  storage,
  'storage-signing': storageSigning,
  'storage-transfer': storageTransfer,
  support,
  'tag-manager': tagManager,
  vertex,
  'vertex-agents': vertexAgents,
  wallet,
  'web-apis': webApis,
  youtube,
} as const satisfies Readonly<Record<string, Family>>;
