// needs: drive.files.list
import { google } from 'googleapis';

class Disk {
  readonly files = { list: async () => ['a'], create: async (name: string) => name };
  readonly buckets = { get: (id: number) => id };
}
const drive = new Disk();
await drive.files.list();
await drive.files.create('x');
drive.buckets.get(1);
const params = new URLSearchParams();
params.get('list');
await google.drive('v3').files.list();
