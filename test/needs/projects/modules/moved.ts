// unresolved: @google-cloud/storage
import type { Bucket } from '@google-cloud/storage/types/bucket';

export async function list(bucket: Bucket): Promise<unknown> {
  return bucket.getFiles();
}
