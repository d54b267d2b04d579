/** A program on the computer of the user that waits at a port of its own. */
export const LOOPBACK = [
  'redirect URI in the request, http://(localhost|127.0.0.1):{number}/, does not match',
  'redirect URI in the request, http://(localhost|127.0.0.1):{number}, does not match',
  'redirect_uri=http://(localhost|127.0.0.1):{number}/ flowName',
] as const;

/** A website that its developer runs, at the ports that frameworks take. */
export const LOCAL_WEBSITE = [
  'redirect URI in the request, http://(localhost|127.0.0.1):(3000|3001|4200|5000|5173|8000|8080|8888)',
  'redirect_uri=http://(localhost|127.0.0.1):(3000|3001|4200|5000|5173|8000|8080|8888)',
] as const;
