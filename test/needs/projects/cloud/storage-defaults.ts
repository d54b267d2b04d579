// needs: storage.bucketAccessControls.insert
// needs: storage.buckets.get
// needs: storage.buckets.insert
// needs: storage.buckets.patch
// needs: storage.defaultObjectAccessControls.insert
import { Storage, type GetBucketOptions } from '@google-cloud/storage';

/** What a variable may say is decided at run time, and stays a condition. */
const storage = new Storage();
export async function open(name: string, options: GetBucketOptions): Promise<void> {
  const bucket = storage.bucket(name);
  await bucket.get(options);
  await bucket.setLabels({ team: 'sales' });
  await bucket.makePublic();
}
