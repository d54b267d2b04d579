// needs: storage.bucketAccessControls.insert
// needs: storage.buckets.get
// needs: storage.buckets.patch
// needs: storage.defaultObjectAccessControls.insert
// needs: storage.objectAccessControls.insert
// needs: storage.objects.get
// needs: storage.objects.list
import { Storage, TransferManager } from '@google-cloud/storage';

/** `append: false` reads nothing first, a list of files needs no listing, `includeFiles` does. */
const bucket = new Storage().bucket('example-bucket');
await bucket.addLifecycleRule({ action: { type: 'Delete' }, condition: { age: 30 } }, { append: false });
await bucket.get({ autoCreate: false });
await new TransferManager(bucket).downloadManyFiles(['a.txt', 'b.txt']);
await bucket.makePublic({ includeFiles: true });
