import { GARDEN } from './model-garden.js';

const PARTNER = 'https://cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models';
const DENIED = ['MissingPermission', 'NotShared', 'Unclassified', 'PolicyBlocked', 'CredentialRejected', 'ApiDisabled'] as const;

/** Models of Google and its partners: their names, regions and terms. */
export const models = {
  'model-not-available': {
    says: "The model doesn't exist under this name in this region, was retired, or hasn't been enabled for the project.",
    when: { kind: DENIED, sentences: ['model-not-available', 'model-not-allowed'] },
    only: true,
    source: 'https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Check the name of the model, and call it in a region that has it, or at location global',
        detail: 'Preview and older models are retired often. Many models are served in a few regions only.',
        docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/learn/locations',
      },
      {
        action: 'EnableApi',
        who: 'projectAdmin',
        when: 'If a partner makes the model, such as Claude, Llama or Mistral',
        title: 'Enable the model in Model Garden, and accept its terms',
        detail: 'An account with roles/consumerprocurement.entitlementManager does this once for the project.',
        url: GARDEN,
        docs: PARTNER,
        ifAlreadySo: 'constraints/vertexai.allowedModels may block the model in your organization.',
      },
    ],
  },
  'model-not-enabled': {
    says: "The project may not use this model yet: it isn't enabled in Model Garden, or the region doesn't serve it.",
    when: { kind: DENIED, sentences: ['model-not-enabled'], statuses: [400, 403] },
    only: true,
    source: PARTNER,
    steps: [
      {
        action: 'EnableApi',
        who: 'projectAdmin',
        title: 'Enable the model in Model Garden, and accept its terms',
        detail: 'An account with roles/consumerprocurement.entitlementManager does this once for the project.',
        url: GARDEN,
        docs: PARTNER,
        ifAlreadySo: 'constraints/vertexai.allowedModels may block the model in your organization.',
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Check the name of the model, and call it in a region that has it, or at location global',
        detail: 'Preview and older models are retired often. Many models are served in a few regions only.',
        docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/learn/locations',
      },
    ],
  },
  'agreement-missing': {
    says: 'Nobody has accepted the terms of this model for the project.',
    when: { kind: DENIED, sentences: ['agreement-missing'] },
    only: true,
    source: PARTNER,
    steps: [
      {
        action: 'EnableApi',
        who: 'projectAdmin',
        title: 'Open the model in Model Garden, press Enable, and accept its terms',
        detail: "It needs billing and roles/consumerprocurement.entitlementManager. A service account can't accept terms.",
        url: GARDEN,
        docs: PARTNER,
      },
    ],
  },
} as const;
