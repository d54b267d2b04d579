// needs: secretmanager.projects.secrets.versions.access
// needs: secretmanager.projects.secrets.list
// needs: secretmanager.projects.secrets.versions.list
const { SecretManagerServiceClient } = require('@google-cloud/secret-manager');

const client = new SecretManagerServiceClient();
async function main() {
  const [version] = await client.accessSecretVersion({ name: client.secretVersionPath('p', 's', 'latest') });
  for await (const secret of client.listSecretsAsync({ parent: 'projects/p' })) console.log(secret.name, version);
  client.listSecretVersionsStream({ parent: 'projects/p/secrets/s' }).on('data', console.log);
  await client.close();
}
main();
