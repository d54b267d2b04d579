/** Hosts that serve nothing but tokens. */
const TOKEN_HOSTS = /^(?:sts|iamcredentials)\.[a-z0-9.-]+$/;

/** Token endpoints on hosts that serve other things as well. */
const TOKEN_PATHS = /^\/(?:o\/oauth2|oauth2\/v\d)\/(?:token|revoke|device\/code)$|^\/(?:token|revoke|device\/code)$/;
const TOKEN_PATH_HOSTS = /^(?:accounts\.google\.com|www\.(?:mtls\.)?googleapis\.com|oauth2\.[a-z0-9.-]+)$/;

/** The metadata server of Compute Engine, which hands out the tokens of a VM. */
const METADATA = /^(?:metadata(?:\.google\.internal)?|169\.254\.169\.254|\[?fd20:ce::254\]?)$/;

/**
 * Whether a URL is token traffic, the part of a call that gets a credential: the OAuth token endpoints, the Security Token Service,
 * service-account impersonation, the metadata server.
 */
export function isCredentialUrl(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  return METADATA.test(host) || TOKEN_HOSTS.test(host) || (TOKEN_PATH_HOSTS.test(host) && TOKEN_PATHS.test(url.pathname));
}

/** Whether a URL is the metadata server's. */
export function isMetadataUrl(url: URL): boolean {
  return METADATA.test(url.hostname.toLowerCase());
}
