// needs: storage.objects.get
// needs: storage.objects.insert
// needs: storage.objects.rewrite
// needs: storage.objects.delete
// needs: storage.objects.list
// needs: storage.buckets.patch
import { pipeline } from 'node:stream/promises';
import { Storage } from '@google-cloud/storage';

const bucket = new Storage().bucket('b');
const file = bucket.file('a');
await pipeline(file.createReadStream(), bucket.file('copy').createWriteStream());
await file.save('x');
await file.move('c');
await file.exists();
await bucket.deleteFiles({ prefix: 'tmp/' });
await bucket.setLabels({ team: 'x' });
file.publicUrl();
