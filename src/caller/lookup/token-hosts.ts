/** The universes that Google runs for its partners, by the domain of their APIs. A client may name any; only these have a token service of Google's. */
const UNIVERSES: ReadonlySet<string> = new Set(['googleapis.com', 's3nsapis.fr', 'apis-berlin-build0.goog']);

/** The token service of a universe that Google runs: the one place besides its goal where a token may go. */
export function tokeninfoOf(universe: string): string | undefined {
  return UNIVERSES.has(universe) ? `https://oauth2.${universe}/tokeninfo` : undefined;
}

/** Hosts of Google's own APIs in its own universe; customers' programs and what ends in .goog are none. */
const OWN = /(?:^|\.)(?:googleapis\.com|googleapis\.cn|google\.com|gcr\.io|pkg\.dev|firebaseio\.com)$/;

/** Whether a request to a host was on its way to the universe whose token service would be asked. */
export function isInUniverse(host: string, universe: string): boolean {
  return universe === 'googleapis.com' ? OWN.test(host) : host.endsWith(`.${universe}`);
}

/** The origin of the metadata server that the environment names: a host and a port, and nothing that makes another host of it. */
export function metadataOrigin(named: string): string | undefined {
  const [, scheme = 'http', host] =
    /^(?:(https?):\/\/)?([a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?|\[[\da-f:.]{2,45}\](?::\d{1,5})?)\/?$/i.exec(named) ?? [];
  return host === undefined ? undefined : `${scheme.toLowerCase()}://${host.toLowerCase()}`;
}
