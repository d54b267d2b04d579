/** The headers of a problem. No cache keeps a denial, and a 401 has its challenge (RFC 6750, 3.1; RFC 9110, 15.5.2). */
export function problemHeaders(status: number, retryAfter: number | undefined): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(status === 401 && { 'www-authenticate': 'Bearer error="invalid_token"' }),
  };
}
