import { describe, expect, it } from 'vitest';
import { classifyResponse, toDenial } from '../../src/index.js';

const OFFLINE = { identity: 'offline' } as const;
const SECRET =
  'Permission denied on secret: projects/123456789012/secrets/token/versions/1 for Revision service account robot@my-project.iam.gserviceaccount.com.';
const grpc = (code: number, details: string): Error => Object.assign(new Error(`${code} ${details}`), { code, details, metadata: {} });

describe('a deployment that could not read a secret, told as INTERNAL', () => {
  it('is a denial in the error of an operation', async () => {
    const body = { name: 'operations/1', done: true, error: { code: 13, message: SECRET } };
    const request = { method: 'GET', url: 'https://cloudfunctions.googleapis.com/v2/operations/1' };
    const denial = await classifyResponse({ status: 200, body, request }, OFFLINE);
    expect(denial).toMatchObject({ kind: 'MissingPermission', situation: { id: 'run/secret-of-revision' } });
    expect(denial!.remedies[0]!.title).toContain('roles/secretmanager.secretAccessor');
  });

  it('is a denial over gRPC', async () => {
    expect(await toDenial(grpc(13, SECRET), OFFLINE)).toMatchObject({ kind: 'MissingPermission' });
  });
});

describe('any other failure inside of a service', () => {
  it.each(['Internal error encountered.', 'permission denied', 'The caller does not have permission', 'Quota exceeded'])(
    'passes through, whatever it hints at: %s',
    async (message) => {
      expect(await toDenial(grpc(13, message), OFFLINE)).toBeUndefined();
    },
  );

  it('passes through as an HTTP response, and where the client failed', async () => {
    expect(
      await classifyResponse({ status: 500, body: { error: { code: 500, message: SECRET, status: 'INTERNAL' } } }, OFFLINE),
    ).toBeUndefined();
    expect(await toDenial(grpc(2, SECRET), OFFLINE)).toBeUndefined();
    expect(await toDenial(grpc(14, SECRET), OFFLINE)).toBeUndefined();
  });
});
