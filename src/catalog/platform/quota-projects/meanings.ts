import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'adc-needs-quota-project': 'API requires a quota project, which is not set by default',
    'adc-end-user': 'authenticated using end user credentials from [the ]Google Cloud SDK',
    'adc-local': 'authenticating by using local Application Default Credentials',
    'permission-use-project': 'Caller does not have required permission to use project {project}',
    'permission-role-of': 'Grant the caller the {role} role, or a custom role with the {permission} permission',
  },
  answers: [
    { kind: 'MissingPermission', projectRole: 'quota', sources: ['ErrorInfo'], reasons: ['USER_PROJECT_DENIED'] },
    { kind: 'MissingPermission', sentences: ['permission-role-of'] },
    { kind: 'MissingPermission', projectRole: 'quota', sentences: ['permission-use-project'] },
    { kind: 'CredentialRejected', problem: 'quotaProjectMissing', sentences: ['adc-needs-quota-project', 'adc-end-user', 'adc-local'] },
  ],
});
