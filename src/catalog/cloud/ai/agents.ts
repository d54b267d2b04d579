import { family } from '../../define.js';

const IDENTITY = 'https://cloud.google.com/iam/docs/agent-identity-overview';
const MCP = 'https://cloud.google.com/mcp/control-mcp-use-iam';
const DENIED = ['MissingPermission', 'Unclassified', 'CredentialRejected', 'ApiDisabled', 'PolicyBlocked'] as const;

/** Agents with an identity of their own, and Google's MCP servers. */
export const agents = family({
  services: [],
  governedBy: 'iam',
  docs: IDENTITY,

  sentences: {
    'mcp-off': ['MCP server is disabled', 'MCP {words} has not been enabled'],
    'egress-denied': ['egress via IAP {text} denied', 'iap.webServiceVersions.egressViaIAP'],
  },
  answers: [{ kind: 'ApiDisabled', sentences: ['mcp-off'] }],
  access: {},

  situations: {
    'agent-lacks-role': {
      says: 'The agent acts by its own identity, and that identity lacks {permission}.',
      when: [
        { kind: 'MissingPermission', services: ['*'], permissions: ['*'], principals: ['principal://agents.global.*'] },
        { kind: 'MissingPermission', principals: ['principal://agents.global.*'] },
      ],
      source: IDENTITY,
      steps: [
        {
          grant: {
            role: 'needed',
            to: {
              placeholder: 'AGENT_PRINCIPAL',
              meaning: 'the principal of the agent, principal://agents.global…, from the page of the agent',
              words: 'the identity of the agent',
            },
          },
          detail: "An agent identity starts with almost no roles: grants of the service agent and of your own account don't carry over.",
          ifAlreadySo: "Policy Troubleshooter doesn't know agent identities: look at the policy itself.",
        },
      ],
    },

    'agent-token-bound': {
      says: 'The token of an agent is bound to its certificate: it is rejected elsewhere than where the agent runs.',
      when: { kind: 'CredentialRejected', principals: ['principal://agents.global.*'] },
      source: IDENTITY,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Call from where the agent runs, by the client library, with mutual TLS',
          detail: "A copied token is denied with 401 by context-aware access. Roles aren't the cause.",
          docs: IDENTITY,
        },
      ],
    },

    'mcp-tool-user': {
      says: "{caller} may not call tools of Google's MCP servers, whatever it may do through the API itself.",
      when: { kind: DENIED, permissions: ['mcp.tools.call'] },
      source: MCP,
      steps: [
        {
          grant: { role: 'roles/mcp.toolUser', to: 'caller', on: 'project' },
          detail: 'A tool needs two rights: mcp.tools.call, and the permission of the API behind the tool.',
          ifAlreadySo: 'Send x-goog-user-project with the project that you granted in. A deny policy may block tools that write.',
        },
        { use: 'setQuotaProject', when: 'If the client of the agent sends no project' },
      ],
    },

    'mcp-off': {
      says: "The MCP server of this service isn't enabled in the project.",
      when: [
        { kind: DENIED, reasons: ['MCP_SERVER_DISABLED'] },
        { kind: DENIED, sentences: ['mcp-off'] },
      ],
      source: 'https://cloud.google.com/mcp/enable-disable-mcp-servers',
      steps: [
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Enable the MCP server of {service} in {project}',
          detail: 'The API must be enabled as well. The project is that of x-goog-user-project, or of the credential.',
          command: ['gcloud', 'beta', 'services', 'mcp', 'enable', '{service}', '--project={project}'],
          docs: 'https://cloud.google.com/mcp/enable-disable-mcp-servers',
          ifAlreadySo: 'An organization policy may limit which MCP servers can be used.',
        },
      ],
    },

    'agent-egress': {
      says: 'The agent gateway stopped the call: the agent may not reach this destination.',
      when: [
        { kind: DENIED, permissions: ['iap.webServiceVersions.egressViaIAP'] },
        { kind: DENIED, sentences: ['egress-denied'] },
      ],
      source: IDENTITY,
      steps: [
        {
          grant: {
            role: 'roles/iap.egressor',
            to: {
              placeholder: 'AGENT_PRINCIPAL',
              meaning: 'the principal of the agent, principal://agents.global…, from the page of the agent',
              words: 'the identity of the agent',
            },
            on: 'project',
          },
          detail: 'The role lets the agent call registered destinations through the gateway.',
        },
      ],
    },
  },
});
