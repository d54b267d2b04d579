import { benchFirstLoad } from './first-load.js';
import { PAYLOADS, type Payload } from './payloads.js';
import type { Result } from './result.js';

/** The first denial of the services with the largest tables: a missing permission, which needs the methods and the roles of the service. */
export function benchLargestTables(processes: number): Result[] {
  return benchFirstLoad(processes, [PAYLOADS[0]!, ...LARGEST]);
}

const LARGEST: readonly Payload[] = [
  missing('compute.instances.get', 'compute', '/compute/v1/projects/example-project/zones/us-central1-a/instances/example-0000'),
  missing('aiplatform.endpoints.predict', 'aiplatform', '/v1/projects/example-project/locations/us-central1/endpoints/10000:predict'),
  missing('dialogflow.agents.get', 'dialogflow', '/v3/projects/example-project/locations/global/agents/example-0000'),
  missing('recommender.locations.get', 'recommender', '/v1/projects/example-project/locations/global/recommenders/example-0000'),
];

function missing(permission: string, service: string, path: string): Payload {
  const resource = path.replace(/^\/(?:compute\/)?v\d\//, '').replace(/:\w+$/, '');
  const message = `Permission '${permission}' denied on resource '${resource}' (or it may not exist).`;
  const reason = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'IAM_PERMISSION_DENIED', domain: 'iam.googleapis.com' };
  return {
    name: `a missing permission of ${service}`,
    status: 403,
    url: `https://${service}.googleapis.com${path}`,
    body: { error: { code: 403, message, status: 'PERMISSION_DENIED', details: [{ ...reason, metadata: { permission, resource } }] } },
  };
}
