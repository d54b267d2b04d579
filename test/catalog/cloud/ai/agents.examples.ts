import type { agents } from '../../../../src/catalog/cloud/ai/agents.js';
import type { Examples } from '../../examples.js';

const AGENT =
  'principal://agents.global.org-123456789012.system.id.goog/resources/aiplatform/projects/987654321098/locations/us-central1/reasoningEngines/555';
const denied = (permission: string, on: string) => `Permission '${permission}' denied on resource '${on}' (or it may not exist).`;

export default {
  sentences: {
    'mcp-off': ['The MCP server is disabled for this project.'],
    'egress-denied': ["Permission 'iap.webServiceVersions.egressViaIAP' denied"],
  },
  situations: {
    'agent-lacks-role': {
      message: `${AGENT} does not have storage.objects.get access to the Google Cloud Storage object. ${denied('storage.objects.get', '//storage.googleapis.com/projects/_/buckets/my-reports')}`,
      errorInfo: {
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'storage.googleapis.com',
        metadata: { permission: 'storage.objects.get', resource: 'projects/_/buckets/my-reports', principal: AGENT },
      },
      request: 'GET https://storage.googleapis.com/storage/v1/b/my-reports/o/a.pdf',
      first: /AGENT_PRINCIPAL/,
      never: /987654321098/,
    },
    'agent-token-bound': {
      status: 401,
      message: 'Request had invalid authentication credentials.',
      errorInfo: { reason: 'ACCESS_TOKEN_REJECTED', metadata: { principal: AGENT } },
      request: 'GET https://cloudresourcemanager.googleapis.com/v3/projects/my-project',
      first: /where the agent runs/,
    },
    'mcp-tool-user': {
      message: denied('mcp.tools.call', '//cloudresourcemanager.googleapis.com/projects/my-project'),
      request: 'POST https://bigquery.googleapis.com/mcp',
      caller: 'serviceAccount',
      first: /roles\/mcp\.toolUser on project my-project to robot@/,
    },
    'mcp-off': {
      message: 'The MCP server is disabled for this project.',
      errorInfo: { reason: 'MCP_SERVER_DISABLED', metadata: { service: 'bigquery.googleapis.com', consumer: 'projects/my-project' } },
      request: 'POST https://bigquery.googleapis.com/mcp',
      first: /Enable the MCP server/,
    },
    'agent-egress': {
      message: denied('iap.webServiceVersions.egressViaIAP', 'projects/my-project/iap_web/agents'),
      request: 'POST https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1/reasoningEngines/555:query',
      first: /roles\/iap\.egressor.*AGENT_PRINCIPAL/,
    },
  },
} satisfies Examples<typeof agents>;
