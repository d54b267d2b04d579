import { inspect } from 'node:util';
import { OAuth2Client as Client9 } from 'gal9';
import { OAuth2Client as Client11 } from 'google-auth-library';
import { GoogleError } from 'google-gax';
import { RPC_NAMES, type Client, type Form } from './record.js';

/** What `console.error` shows of google-gax's error. */
const gax: Form = ({ grpc }) => {
  if (!grpc) return undefined;
  const info = grpc.statusDetails.find((detail) => 'reason' in detail) as
    { reason: string; domain: string; metadata: Record<string, string> } | undefined;
  const error = Object.assign(new GoogleError(`${grpc.code} ${RPC_NAMES[grpc.code]}: ${grpc.details}`), {
    code: grpc.code,
    details: grpc.details,
    metadata: { internalRepr: new Map(), options: {} },
    note: 'Exception occurred in retry method that was not classified as transient',
    ...(grpc.statusDetails.length > 0 && { statusDetails: grpc.statusDetails }),
    ...(info && { reason: info.reason, domain: info.domain, errorInfoMetadata: info.metadata }),
  });
  return `${inspect(error)}\n`;
};

/** What `console.error` shows of what a call through google-auth-library really throws, for a server that answers so. */
const thrown =
  (Client: typeof Client9 | typeof Client11): Form =>
  async ({ status, headers, bodyText, body, method, url }) => {
    const type = typeof body === 'object' ? 'application/json; charset=UTF-8' : 'text/html; charset=UTF-8';
    const answer = (): Response => new Response(bodyText, { status, headers: { 'content-type': type, ...headers } });
    const options = {
      method,
      url: url ?? NOWHERE,
      responseType: typeof body === 'object' ? 'json' : 'text',
      fetchImplementation: async () => answer(),
    };
    const client: any = new Client();
    client.setCredentials({ access_token: 'example', expiry_date: Date.now() + 3_600_000 });
    const error: unknown = await client.request(options).catch((caught: unknown) => caught);
    // Where the record knows no URL, the printout shows none.
    return `${inspect(error)
      .split('\n')
      .filter((line) => !line.includes(NOWHERE))
      .join('\n')}\n`;
  };

const NOWHERE = 'https://nowhere.invalid/';

const logged: Form = ({ body, bodyText }) =>
  typeof body === 'string' ? `Error: ${bodyText}\n    at main (/app/main.js:3:9)\n` : undefined;

export const node: Client = { http: [logged, thrown(Client9), thrown(Client11)], grpc: [gax] };
