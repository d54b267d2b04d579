import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'consumer-suspended': [
      "Consumer '{text}' (has been|is|was) suspended",
      "Consumer 'projects/{project}' (has been|is|was) suspended",
      "Consumer '(project|project_number|project_id):{project}' (has been|is|was) suspended",
      'project[ {text}] (has been|is|was) suspended',
      'account[ {text}] (has been|is|was) suspended',
    ],
    'terms-violation': [
      'has been denied access. Please contact support',
      '(violation|violated|violates|violating)[ {text}] Terms of Service',
    ],
    'terms-not-accepted': '(must|need to|have not|has not) (accept|agree to|accepted|agreed to) [the ][{words} ](Terms of Service|ToS)',
    'project-not-found': 'Project {project} is not found and cannot be used for API calls',
    'project-deleted': 'project[ {text}] (has been|is|was) (deleted|scheduled for deletion|marked as deleted|pending deletion)',
    'project-denied': 'Permission denied on resource project {project}',
    'api-not-used': [
      'API [v{number} ]has not been used in project {project}',
      'API [v{number} ]has not been used in project {project} before or it is disabled. Enable it by visiting {activationUrl}',
    ],
    'service-not-enabled': [
      "(Service|API) '{service}' [is ]not enabled (for consumer|on project|for project|for) '[(projects/|projects:|project:|project_number:)]{project}",
      'API is not enabled (for|on|in) [the ]project {project}',
    ],
    'not-activated': [
      'has not activated the {service} API',
      'has not activated the {service} API. Please enable the API for project {project}',
    ],
    'access-not-configured': 'Access Not Configured',
  },
  answers: [
    {
      kind: 'ApiDisabled',
      projectRole: 'consumer',
      sources: ['ErrorInfo'],
      reasons: ['SERVICE_DISABLED', 'API_DISABLED', 'SERVICE_NOT_ACTIVATED', 'MCP_SERVER_DISABLED', 'SERVICE_NOT_VISIBLE'],
    },
    {
      kind: 'ApiDisabled',
      projectRole: 'consumer',
      sources: ['LegacyError'],
      reasons: ['accessNotConfigured', 'UsageLimits.accessNotConfigured', 'SERVICE_DISABLED'],
    },
    {
      kind: 'ApiDisabled',
      projectRole: 'consumer',
      sentences: ['api-not-used', 'service-not-enabled', 'not-activated', 'access-not-configured'],
    },
    {
      kind: 'CredentialRejected',
      problem: 'projectSuspended',
      sources: ['ErrorInfo'],
      reasons: ['CONSUMER_SUSPENDED', 'GCP_SUSPENDED', 'TOS_VIOLATION'],
    },
    {
      kind: 'CredentialRejected',
      problem: 'projectInvalid',
      sources: ['ErrorInfo'],
      reasons: ['CONSUMER_INVALID', 'RESOURCE_PROJECT_INVALID', 'PROJECT_DELETED', 'PROJECT_INVALID'],
    },
    {
      kind: 'CredentialRejected',
      problem: 'projectInvalid',
      sources: ['ErrorInfo'],
      domains: ['*servicecontrol*'],
      reasons: ['NOT_FOUND'],
    },
    { kind: 'CredentialRejected', problem: 'termsNotAccepted', sources: ['PreconditionFailure'], reasons: ['TOS'] },
    { kind: 'CredentialRejected', problem: 'projectSuspended', sentences: ['consumer-suspended', 'terms-violation'] },
    { kind: 'CredentialRejected', problem: 'projectInvalid', sentences: ['project-not-found', 'project-deleted', 'project-denied'] },
    { kind: 'CredentialRejected', problem: 'termsNotAccepted', sentences: ['terms-not-accepted'] },
  ],
});
