import { generateKeyPairSync } from 'node:crypto';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object): string => [part({ alg: 'RS256', typ: 'JWT' }), part({ ...claims, exp: 9_999_999_999 }), 'Q0FOQVJZ'].join('.');

/** One secret for every position that holds one, each with a mark that is found again wherever it is printed. */
export const CANARY = {
  bearer: 'ya29.a0CANARY-bearer_token-0123456789',
  opaqueBearer: 'CANARYopaque0bearer0token',
  apiKeyInHeader: 'AIzaSyCANARYCANARYCANARYCANARYCANARwxyz',
  apiKeyInUrl: 'AIzaSyCANARYurlCANARYurlCANARYurlCAwxyz',
  refreshToken: '1//0gCANARY-refresh-token',
  clientSecret: 'GOCSPX-CANARY-client-secret',
  privateKey,
  idToken: jwt({ email: 'ann@example.com', note: 'CANARY' }),
  cookie: 'SID=CANARYcookie1; HSID=CANARYcookie2',
  signature: 'CANARY0123456789abcdef0123456789abcdef',
  subjectToken: jwt({ sub: 'workload', note: 'CANARY' }),
  awsSecret: 'CANARYaws0secret0access0key0',
  awsSession: 'CANARYaws0session0token0==',
  grantedToken: 'ya29.c.CANARY-granted-token',
  federatedToken: 'ya29.d.CANARY-federated-token',
  impersonatedToken: 'ya29.i.CANARY-impersonated-token',
  password: 'CANARYpassword1',
} as const;

const KEY_LINES = privateKey.split('\n').filter((line) => line.length > 30);

/** What of a text is secret; nothing, if all is well. */
export function secretsIn(text: string): string[] {
  const found = text.match(/.{0,80}CANARY.{0,20}/gi) ?? [];
  const encoded = text.match(/\beyJ[\w-]{10,}/g) ?? [];
  return [
    ...found,
    ...encoded,
    ...KEY_LINES.filter((line) => text.includes(line)),
    ...(text.includes('PRIVATE KEY') ? ['PRIVATE KEY'] : []),
  ];
}
