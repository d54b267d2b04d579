// needs: secretmanager.projects.secrets.create
// needs: secretmanager.projects.secrets.addVersion
import { clients, type Client } from './clients.js';

async function store(client: Client, parent: string): Promise<void> {
  const [secret] = await client.createSecret({ parent, secretId: 's' });
  await client.addSecretVersion({ parent: secret.name, payload: { data: Buffer.from('x') } });
}
await store(clients.secrets, 'projects/p');
