import type { Probe } from '../probe.js';
import { analytics } from './marketing/analytics.js';
import { apiKeyLookup } from './caller/api-key.js';
import { apiKeyRestrictions } from './caller/api-key-restrictions.js';
import { apiState } from './cloud/api-state.js';
import { auditLog } from './cloud/audit-log.js';
import { billingInfo } from './cloud/billing-info.js';
import { calendar } from './workspace/calendar.js';
import { calendarList } from './workspace/calendar-list.js';
import { cloudQuota } from './cloud/cloud-quota.js';
import { denyPolicies } from './cloud/deny-policies.js';
import { driveFile } from './workspace/drive-file.js';
import { driveFileAdmin } from './workspace/drive-file-admin.js';
import { driveSharedDrive } from './workspace/drive-shared-drive.js';
import { driveStorage } from './workspace/drive-storage.js';
import { gmailProfile } from './workspace/gmail-profile.js';
import { impersonation } from './caller/impersonation.js';
import { orgPolicy } from './cloud/org-policy.js';
import { projectPermissions } from './cloud/project-permissions.js';
import { quotaProject } from './cloud/quota-project.js';
import { resourcePermissions } from './cloud/resource-permissions.js';
import { sameRead } from './same-read.js';
import { searchConsole } from './marketing/search-console.js';
import { tagManager } from './marketing/tag-manager.js';
import { temporaryAccess } from './cloud/temporary-access.js';
import { tokeninfo } from './caller/tokeninfo.js';
import { troubleshoot } from './cloud/troubleshoot.js';
import { troubleshootError } from './cloud/troubleshoot-error.js';
import { youtubeChannel } from './marketing/youtube-channel.js';
import { youtubeOwner } from './marketing/youtube-owner.js';

/** Every probe, in the order in which a person would ask. Findings are told in this order. */
export const PROBES: readonly Probe[] = [
  troubleshootError,
  tokeninfo,
  apiState,
  billingInfo,
  quotaProject,
  impersonation,
  resourcePermissions,
  projectPermissions,
  driveFile,
  driveFileAdmin,
  driveSharedDrive,
  driveStorage,
  calendarList,
  calendar,
  youtubeChannel,
  youtubeOwner,
  searchConsole,
  analytics,
  tagManager,
  gmailProfile,
  cloudQuota,
  apiKeyLookup,
  apiKeyRestrictions,
  troubleshoot,
  denyPolicies,
  orgPolicy,
  auditLog,
  sameRead,
  temporaryAccess,
];
