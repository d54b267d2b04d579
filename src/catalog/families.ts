import type { Family } from './define.js';
import { agents } from './cloud/agents.js';
import { aiApis } from './cloud/ai-apis.js';
import { appEngine } from './cloud/app-engine.js';
import { artifactRegistry } from './cloud/artifact-registry.js';
import { bigqueryAccess } from './cloud/bigquery-access.js';
import { bigqueryLimits } from './cloud/bigquery-limits.js';
import { bigquery } from './cloud/bigquery.js';
import { bigtable } from './cloud/bigtable.js';
import { build } from './cloud/build.js';
import { cloudSql } from './cloud/cloud-sql.js';
import { computeLimits } from './cloud/compute-limits.js';
import { compute } from './cloud/compute.js';
import { dataProcessing } from './cloud/data-processing.js';
import { dns } from './cloud/dns.js';
import { eventarc } from './cloud/eventarc.js';
import { firestore } from './cloud/firestore.js';
import { functions } from './cloud/functions.js';
import { geminiCodeAssist } from './cloud/gemini-code-assist.js';
import { geminiLimits } from './cloud/gemini-limits.js';
import { gemini } from './cloud/gemini.js';
import { gke } from './cloud/gke.js';
import { kms } from './cloud/kms.js';
import { operations } from './cloud/operations.js';
import { organization } from './cloud/organization.js';
import { pubsub } from './cloud/pubsub.js';
import { run } from './cloud/run.js';
import { scheduler } from './cloud/scheduler.js';
import { secretManager } from './cloud/secret-manager.js';
import { spanner } from './cloud/spanner.js';
import { storageSigning } from './cloud/storage-signing.js';
import { storageTransfer } from './cloud/storage-transfer.js';
import { storage } from './cloud/storage.js';
import { vertexAgents } from './cloud/vertex-agents.js';
import { vertex } from './cloud/vertex.js';
import { drive } from './drive.js';
import { firebaseAuth } from './firebase/auth.js';
import { firebaseMessaging } from './firebase/messaging.js';
import { firebaseProject } from './firebase/project.js';
import { firebaseRules } from './firebase/rules.js';
import { earthEngine } from './maps/earth-engine.js';
import { maps } from './maps/maps.js';
import { recaptcha } from './maps/recaptcha.js';
import { ads } from './marketing/ads.js';
import { adsense } from './marketing/adsense.js';
import { analytics } from './marketing/analytics.js';
import { businessProfile } from './marketing/business-profile.js';
import { chromeWebStore } from './marketing/chrome-web-store.js';
import { games } from './marketing/games.js';
import { merchant } from './marketing/merchant.js';
import { play } from './marketing/play.js';
import { publishing } from './marketing/publishing.js';
import { searchConsole } from './marketing/search-console.js';
import { tagManager } from './marketing/tag-manager.js';
import { wallet } from './marketing/wallet.js';
import { webApis } from './marketing/web-apis.js';
import { youtube } from './marketing/youtube.js';
import { apiKeys } from './platform/api-keys.js';
import { billing } from './platform/billing.js';
import { constraints } from './platform/constraints.js';
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
import { admin } from './workspace/admin.js';
import { appsScript } from './workspace/apps-script.js';
import { calendar } from './workspace/calendar.js';
import { chat } from './workspace/chat.js';
import { classroom } from './workspace/classroom.js';
import { gmail } from './workspace/gmail.js';
import { personal } from './workspace/personal.js';

/** Every family, in alphabetical order, by the name that begins the ids of its situations and sentences. One line each. */
export const FAMILIES = {
  admin,
  ads,
  adsense,
  agents,
  'ai-apis': aiApis,
  analytics,
  'app-engine': appEngine,
  'apps-script': appsScript,
  'artifact-registry': artifactRegistry,
  bigquery,
  'bigquery-access': bigqueryAccess,
  'bigquery-limits': bigqueryLimits,
  bigtable,
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
  kms,
  maps,
  merchant,
  operations,
  organization,
  personal,
  'platform/api-keys': apiKeys,
  'platform/billing': billing,
  'platform/constraints': constraints,
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
  run,
  scheduler,
  'search-console': searchConsole,
  'secret-manager': secretManager,
  spanner,
  storage,
  'storage-signing': storageSigning,
  'storage-transfer': storageTransfer,
  'tag-manager': tagManager,
  vertex,
  'vertex-agents': vertexAgents,
  wallet,
  'web-apis': webApis,
  youtube,
} as const satisfies Readonly<Record<string, Family>>;
