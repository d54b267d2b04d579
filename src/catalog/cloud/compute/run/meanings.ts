import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'not-authenticated': ['request was not authenticated', 'is not authenticated'],
    'must-have-permission': [
      'Permission denied while using the {words} Service Agent',
      'must have [the ](permission|permissions) to',
      'Service Agent {principal} must have [the ](permission|permissions) to',
      'missing (necessary|required) (permission|permissions)',
      "Ensure that {text} has [the ]\\'",
      'Ensure that {text} has [the ]"',
    ],
    invoke: ['not authorized to invoke this service', "4033: 'not authorized'"],
    'quota-violated': 'Quota violated: {metric} requested: {number} allowed: {limitValue}',
    'quota-increase': 'requesting an increase in quota',
  },
  answers: [
    { kind: 'MissingPermission', sources: ['HtmlPage'], reasons: ['invoker'] },
    { kind: 'MissingPermission', sentences: ['must-have-permission', 'invoke'] },
    { kind: 'QuotaExceeded', sentences: ['quota-violated', 'quota-increase'] },
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['not-authenticated'] },
  ],
});
