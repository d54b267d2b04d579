import { describe, expect, it } from 'vitest';
import { roleByTitle, titleIn } from '../../../src/knowledge/roles/role-titles.js';

describe('a role that a sentence names by its title', () => {
  it.each([
    // The title of its service, and the words of its name.
    ['Grant Storage Object Viewer to the account.', 'roles/storage.objectViewer'],
    ['You need the Secret Manager Secret Accessor role.', 'roles/secretmanager.secretAccessor'],
    // Titles that are written otherwise.
    ['Ask for VPC Service Controls Troubleshooter Viewer', 'roles/accesscontextmanager.vpcScTroubleshooterViewer'],
    ['assign "Cloud KMS CryptoKey Encrypter/Decrypter"', 'roles/cloudkms.cryptoKeyEncrypterDecrypter'],
    // The longest one is meant.
    ['BigQuery Data Viewer', 'roles/bigquery.dataViewer'],
  ])('%s', async (sentence, role) => {
    expect(await roleByTitle(sentence)).toBe(role);
  });

  it('is none where words of titles stand by chance', async () => {
    expect(await roleByTitle('the viewer of an object in storage')).toBeUndefined();
    expect(await roleByTitle('')).toBeUndefined();
  });
});

it('a title is made of that of the service and of the words of the name', () => {
  expect(titleIn('* ~', 'storage', 'objectViewer')).toBe('storage object viewer');
  expect(titleIn('* legacy ~', 'storage', 'bucketReader')).toBe('storage legacy bucket reader');
  expect(titleIn('* ~', '', 'hl7V2.admin')).toBe('hl7 v2 admin');
});
