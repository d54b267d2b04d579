// needs: compute.instances.list
// needs: compute.instances.stop
// needs: cloudresourcemanager.projects.getIamPolicy
import { JWT } from 'google-auth-library';

const BASE = 'https://compute.googleapis.com/compute/v1';
const client = new JWT({});
const project = await client.request<{ zone: string }>({ url: `${BASE}/projects/${process.env['PROJECT']}/zones/a/instances` });
await client.request({ method: 'post', url: BASE + '/projects/p/zones/' + project.data.zone + '/instances/i/stop' });
await client.fetch(new URL(`v1/projects/p:getIamPolicy`, 'https://cloudresourcemanager.googleapis.com/'), { method: 'POST' });
