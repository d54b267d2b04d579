import { createRequire } from 'node:module';
import { ApiError } from '@google-cloud/storage';
import { GoogleError } from 'google-gax';
import { describe, expect, it } from 'vitest';
import { DenialError, isDenial, toDenial } from '../../src/index.js';
import { MissingPermission, NotShared } from '../../src/denial/denial.js';
import { googleError, serviceError } from '../fixtures/grpc.js';

const INFO = {
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason: 'IAM_PERMISSION_DENIED',
  domain: 'iam.googleapis.com',
  metadata: { permission: 'secretmanager.versions.access' },
};
const refused = (): GoogleError => googleError(7, 'The caller does not have permission', [INFO]);

describe('a denial of google-gax', () => {
  it('keeps what google-gax put on its error', async () => {
    const original: any = Object.assign(refused(), { note: 'Exception occurred in retry method that was not classified as transient' });
    const denial: any = await toDenial(original);
    expect(denial.kind).toBe('MissingPermission');
    for (const field of ['code', 'details', 'metadata', 'statusDetails', 'domain', 'errorInfoMetadata', 'note'])
      expect(denial[field], field).toEqual(original[field]);
    expect(denial.errorInfoMetadata).toEqual(INFO.metadata);
  });

  it('is still a GoogleError, and a denial, and prints and serializes as one', async () => {
    const denial = (await toDenial(refused()))!;
    expect(denial).toBeInstanceOf(GoogleError);
    expect(denial).toBeInstanceOf(DenialError);
    expect(denial).toBeInstanceOf(MissingPermission);
    expect(denial).not.toBeInstanceOf(NotShared);
    expect(denial).toBeInstanceOf(Error);
    expect(isDenial(denial, 'MissingPermission')).toBe(true);
    expect(String(denial)).toMatch(/^MissingPermission: The caller lacks secretmanager.versions.access/);
    expect(denial.original).toBeInstanceOf(GoogleError);
    expect(denial.toJSON()).toMatchObject({ kind: 'MissingPermission', status: 403 });
    expect(Object.keys(denial)).not.toContain('metadata');
  });

  it('is of no class that the original was not of', async () => {
    expect(await toDenial(serviceError(7, 'The caller does not have permission', [INFO]))).not.toBeInstanceOf(GoogleError);
    expect(refused()).not.toBeInstanceOf(DenialError);
    expect(new Error('x')).not.toBeInstanceOf(DenialError);
  });
});

it.each([
  ['@google-cloud/storage 8', ApiError],
  ['@google-cloud/storage 7', createRequire(import.meta.url)('storage7').ApiError],
])('a denial of %s is still its ApiError', async (_name, Class) => {
  const body = { code: 403, errors: [{ domain: 'global', reason: 'forbidden', message: 'no access' }], message: 'no access' };
  const denial = await toDenial(new Class({ ...body, response: { statusCode: 403, headers: {} } }));
  expect(isDenial(denial)).toBe(true);
  expect(denial).toBeInstanceOf(Class);
  expect(denial).not.toBeInstanceOf(GoogleError);
});
