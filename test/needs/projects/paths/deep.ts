// needs: run.projects.locations.services.list
// needs: container.projects.locations.clusters.get
// needs: cloudkms.projects.locations.keyRings.cryptoKeys.encrypt
import { google } from 'googleapis';

await google.run('v2').projects.locations.services.list({ parent: 'projects/p/locations/l' });
await google.container('v1').projects.locations.clusters.get({ name: 'projects/p/locations/l/clusters/c' });
const kms = google.cloudkms('v1').projects.locations.keyRings.cryptoKeys;
await kms.encrypt({ name: 'projects/p/locations/l/keyRings/r/cryptoKeys/k' });
