import type { Probe } from '../probe.js';
import { analytics } from './analytics.js';
import { apiKeyLookup } from './api-key.js';
import { apiKeyRestrictions } from './api-key-restrictions.js';
import { apiState } from './api-state.js';
import { auditLog } from './audit-log.js';
import { billingInfo } from './billing-info.js';
import { calendar } from './calendar.js';
import { calendarList } from './calendar-list.js';
import { cloudQuota } from './cloud-quota.js';
import { denyPolicies } from './deny-policies.js';
import { driveFile } from './drive-file.js';
import { driveFileAdmin } from './drive-file-admin.js';
import { driveSharedDrive } from './drive-shared-drive.js';
import { driveStorage } from './drive-storage.js';
import { gmailProfile } from './gmail-profile.js';
import { impersonation } from './impersonation.js';
import { orgPolicy } from './org-policy.js';
import { projectPermissions } from './project-permissions.js';
import { quotaProject } from './quota-project.js';
import { resourcePermissions } from './resource-permissions.js';
import { sameRead } from './same-read.js';
import { searchConsole } from './search-console.js';
import { tagManager } from './tag-manager.js';
import { temporaryAccess } from './temporary-access.js';
import { tokeninfo } from './tokeninfo.js';
import { troubleshoot } from './troubleshoot.js';
import { troubleshootError } from './troubleshoot-error.js';
import { youtubeChannel } from './youtube-channel.js';
import { youtubeOwner } from './youtube-owner.js';

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
