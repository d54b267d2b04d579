import { environment, hasMachine } from '../local/machine.js';
import { metadataOrigin, tokeninfoOf } from './token-hosts.js';

/** Where Google is asked who a caller is. */
export interface IdentityEndpoints {
  /** The origin of the metadata server, for example `http://169.254.169.254`; `undefined` where it must not be asked. */
  readonly metadata: () => string | undefined;
  /** The URL of tokeninfo for a universe, for example `https://oauth2.googleapis.com/tokeninfo`; `undefined` for one that Google does not run. */
  readonly tokeninfo: (universe: string) => string | undefined;
}

/** Google's own, and nothing else: the same metadata server as the auth libraries use, and the token service of the client's universe. */
export const GOOGLE_ENDPOINTS: IdentityEndpoints = {
  metadata() {
    if (!hasMachine()) return undefined;
    if (environment('METADATA_SERVER_DETECTION')?.trim().toLowerCase() === 'none') return undefined;
    const host = environment('GCE_METADATA_IP') || environment('GCE_METADATA_HOST') || '169.254.169.254';
    return metadataOrigin(host);
  },
  tokeninfo: tokeninfoOf,
};
