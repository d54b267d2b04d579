/** What a JWT says about itself. Nothing here is checked: no signature is verified, no claim is trusted. */
export type Claims = Readonly<Record<string, unknown>>;

/** The claims of a JWT, or `undefined` for anything else: an opaque token, a damaged one, one of absurd size. */
export function readClaims(token: string): Claims | undefined {
  if (!token.startsWith('eyJ') || token.length > 16_384) return undefined;
  const [, payload, , more] = token.split('.');
  if (!payload || more !== undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? (claims as Claims) : undefined;
  } catch {
    return undefined;
  }
}
