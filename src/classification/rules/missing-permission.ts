import { reasons, wordings, type KindRules } from '../rule.js';
import { STORAGE } from '../services.js';

/** An IAM permission or role, or an Admin SDK privilege, is missing. */
export const missingPermission: KindRules = {
  reasons: [
    ...reasons('ErrorInfo', 'IAM_PERMISSION_DENIED'),
    ...reasons('ErrorInfo', 'USER_PROJECT_DENIED', { projectRole: 'quota' }),
    ...reasons('ErrorInfo', 'PERMISSION_DENIED', { domain: /servicecontrol/ }),
    ...reasons(
      'ErrorInfo',
      `KMS_PERMISSION_DENIED CLOUD_BUILD_PERMISSION_DENIED BUCKET_CREATION_PERMISSION_DENIED DATAFLOW_WORKER_SERVICE_ACCOUNT_PERMISSION_DENIED
       CLOUD_SCHEDULER_SERVICE_ACCOUNT_PERMISSION_DENIED MESH_IAM_PERMISSION_DENIED KEY_PROJECT_PERMISSION_DENIED CONTAINER_PERMISSION_DENIED
       ENCRYPTION_KEY_PERMISSION_DENIED ENDPOINT_PERMISSION_DENIED PROCESSING_ERROR_REASON_KEK_PERMISSION_DENIED`,
    ),
    ...reasons('ErrorInfo', 'AUTH_PERMISSION_DENIED SERVICE_CONFIG_NOT_FOUND_OR_PERMISSION_DENIED', { certainty: 'likely' }),
    ...reasons('Message', 'INSUFFICIENT_PERMISSION'),
    ...reasons('LegacyError', 'SERVICE_ACCOUNT_ACCESS_DENIED PERMISSIONS_ERROR', { certainty: 'likely' }),
    ...reasons('ErrorInfo', 'IMAGE_UNAVAILABLE', { certainty: 'likely' }),
    ...reasons('StorageXml', 'AccessDenied', { certainty: 'likely' }),
    ...reasons('StorageXml', 'UserProjectAccessDenied', { projectRole: 'quota' }),
    ...reasons('LegacyError', 'UserProjectAccessDenied', { projectRole: 'quota' }),
    ...reasons('LegacyError', 'forbidden insufficientPermissions', { service: STORAGE, certainty: 'likely' }),
    ...reasons('LegacyError', 'accessDenied', { certainty: 'likely' }),
    ...reasons(
      'LegacyError',
      'insufficientAdministratorPrivileges noListTeamDrivesAdministratorPrivilege noManageTeamDriveAdministratorPrivilege queryRequiresAdminCredentials',
    ),
    ...reasons('LegacyError', 'forbidden', { governedBy: 'adminConsole', certainty: 'likely' }),
    ...reasons('HtmlPage', 'invoker'),
    ...reasons('LegacyError', 'notAuthorized DENIED UnauthorizedOperation', { certainty: 'likely' }),
  ],
  wordings: [
    ...wordings(`permission-on permission-lacked permission-required-for permission-missing-on permission-role-of storage-access bigquery-access
      bigquery-denied generic-denied grant-to instance-access service-account-access kubernetes must-have-permission act-as secret-access invoke role-needed publish registry-exchange edit-app client-not-authorized
      user-not-authorized admin-not-authorized administrators-only firebase-bucket service-account-lacks`),
    ...wordings('permission-use-project', { projectRole: 'quota' }),
  ],
};
