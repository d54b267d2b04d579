import { family } from '../../define.js';

const DENIED = ['MissingPermission', 'NotShared', 'Unclassified', 'PolicyBlocked'] as const;
const ENGINE_AGENT = {
  placeholder: 'ENGINE_MEMBER',
  meaning: 'serviceAccount:service-PROJECT_NUMBER@gcp-sa-aiplatform-re.iam.gserviceaccount.com, with the number of your project',
  words: 'the account of the deployed agent',
} as const;

/** Vertex AI: RAG corpora, agents on Agent Engine, data sharing with publishers. */
export const vertexAgents = family({
  services: ['aiplatform'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/set-up',
  sentences: {},
  answers: [],
  access: {},

  situations: {
    'rag-corpora': {
      says: 'The account that makes the call may not query or change RAG corpora: in a deployed agent, that is the account of Agent Engine.',
      when: { kind: DENIED, permissions: ['aiplatform.ragCorpora.*', 'aiplatform.ragFiles.*'] },
      source: 'https://cloud.google.com/vertex-ai/generative-ai/docs/rag-engine/rag-overview',
      steps: [
        {
          grant: { role: 'roles/aiplatform.user', to: ENGINE_AGENT, on: 'project' },
          when: 'If a deployed agent makes the call',
          detail: 'Agents on Agent Engine act as the Reasoning Engine service agent, not as you, unless they were given another account.',
        },
        {
          grant: { role: 'roles/aiplatform.user', to: 'caller', on: 'project' },
          when: 'If your own program makes the call',
          ifAlreadySo: 'Check project, region and the number of the corpus.',
        },
      ],
    },

    'engine-agent': {
      says: 'The deployed agent acts as the Reasoning Engine service agent, which lacks {permission}.',
      when: {
        kind: 'MissingPermission',
        services: ['*'],
        permissions: ['*'],
        principals: ['*@gcp-sa-aiplatform-re.iam.gserviceaccount.com'],
      },
      source: 'https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/set-up#service-agent',
      steps: [
        {
          grant: { role: 'needed', to: ENGINE_AGENT },
          detail: "Your own grants don't carry over to what you deploy.",
          ifAlreadySo: 'Deploy the agent with an account of its own, or with an agent identity, and grant that one.',
        },
      ],
    },

    'data-sharing': {
      says: 'This model is served only to projects that share data with its publisher.',
      when: { kind: DENIED, services: ['*'], sentences: ['vertex/data-sharing'] },
      only: true,
      source: 'https://cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Turn on data sharing with the publisher by setPublisherModelConfig, if you agree to it',
          detail: 'Prompts and responses then go to the publisher. Ask who decides about your data first.',
          docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If your data must stay where it is',
          title: 'Use another model, or another version of it',
          detail: 'Most models need no data sharing. Check too that the tool was meant to call Vertex AI.',
        },
      ],
    },
  },
});
