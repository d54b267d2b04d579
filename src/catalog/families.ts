import type { Family } from './define.js';
import { artifactRegistry } from './artifact-registry.js';
import { build } from './build.js';
import { drive } from './drive.js';
import { eventarc } from './eventarc.js';
import { firebaseAuth } from './firebase/auth.js';
import { firebaseMessaging } from './firebase/messaging.js';
import { firebaseProject } from './firebase/project.js';
import { firebaseRules } from './firebase/rules.js';
import { functions } from './functions.js';
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
import { searchConsole } from './marketing/search-console.js';
import { tagManager } from './marketing/tag-manager.js';
import { wallet } from './marketing/wallet.js';
import { youtube } from './marketing/youtube.js';
import { apiKeys } from './platform/api-keys.js';
import { federation } from './platform/federation.js';
import { iam } from './platform/iam.js';
import { quotaProjects } from './platform/quota-projects.js';
import { run } from './run.js';
import { scheduler } from './scheduler.js';
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
  analytics,
  'apps-script': appsScript,
  'artifact-registry': artifactRegistry,
  build,
  'business-profile': businessProfile,
  calendar,
  chat,
  'chrome-web-store': chromeWebStore,
  classroom,
  drive,
  'earth-engine': earthEngine,
  eventarc,
  'firebase/auth': firebaseAuth,
  'firebase/messaging': firebaseMessaging,
  'firebase/project': firebaseProject,
  'firebase/rules': firebaseRules,
  functions,
  games,
  gmail,
  maps,
  merchant,
  personal,
  'platform/api-keys': apiKeys,
  'platform/federation': federation,
  'platform/iam': iam,
  'platform/quota-projects': quotaProjects,
  play,
  recaptcha,
  run,
  scheduler,
  'search-console': searchConsole,
  'tag-manager': tagManager,
  wallet,
  youtube,
} as const satisfies Readonly<Record<string, Family>>;
