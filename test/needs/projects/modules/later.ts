// needs: drive.about.get
// needs: storage.buckets.list
export async function report(): Promise<unknown> {
  const { google } = await import('googleapis');
  const { Storage } = await import('@google-cloud/storage');
  return [await google.drive('v3').about.get({ fields: 'user' }), await new Storage().getBuckets()];
}
