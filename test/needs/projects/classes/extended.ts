// needs: storage.objects.insert
// needs: storage.buckets.get
import { Storage, type Bucket } from '@google-cloud/storage';

class Uploads extends Storage {
  get target(): Bucket {
    return this.bucket('uploads');
  }
  async put(file: string): Promise<void> {
    const [exists] = await this.target.exists();
    if (exists) await this.target.upload(file);
  }
}
await new Uploads().put('a.txt');
