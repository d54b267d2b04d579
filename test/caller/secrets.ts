import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Caller } from '../../src/caller/caller.js';
import { formatCaller } from '../../src/caller/format.js';

const rsa = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const ec = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

/** One value for every position of a credential that is secret. */
export const SECRET = {
  privateKey: rsa.privateKey,
  ellipticKey: ec.privateKey,
  refreshToken: '1//CANARY-refresh-token',
  clientSecret: 'GOCSPX-CANARY-client-secret',
  accessToken: 'ya29.CANARY-access-token',
  federatedToken: 'ya29.d.CANARY-federated-token',
  impersonatedToken: 'ya29.c.CANARY-impersonated-token',
  subjectToken: 'CANARY-subject-token',
  apiKey: 'AIzaCANARYCANARYCANARYCANARYCANARY-wxyz',
} as const;

/** Ten thousand callers alike are looked at once. */
const checked = new Set<string>();

const KEY_LINES = [rsa.privateKey, ec.privateKey].flatMap((pem) => pem.split('\n').filter((line) => line.length > 30));

/** Fails if a caller shows anything secret, however it is printed. Answers the caller. */
export function withoutSecrets(caller: Caller): Caller {
  const json = JSON.stringify(caller);
  if (checked.has(json)) return caller;
  checked.add(json);
  for (const text of [json, formatCaller(caller), inspect(caller, { depth: 10, showHidden: true })]) {
    expect(text).not.toContain('CANARY');
    expect(text).not.toMatch(/PRIVATE KEY|eyJ/);
    for (const line of KEY_LINES) expect(text).not.toContain(line);
  }
  return caller;
}
