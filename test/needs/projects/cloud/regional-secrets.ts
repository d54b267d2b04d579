// needs: secretmanager.projects.locations.secrets.versions.access
// needs: secretmanager.projects.secrets.delete
import { v1 } from '@google-cloud/secret-manager';

const client = new v1.SecretManagerServiceClient({ apiEndpoint: 'secretmanager.europe-west3.rep.googleapis.com' });
await client.accessSecretVersion({ name: `projects/p/locations/europe-west3/secrets/${process.argv[2]}/versions/latest` });
await client.deleteSecret({ name: 'projects/p/secrets/s' });
