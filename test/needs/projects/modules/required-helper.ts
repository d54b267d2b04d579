// part of required-in-typescript.ts
export async function upload(drive: any): Promise<void> {
  await drive.files.create({ requestBody: { name: 'a.txt' } });
}
