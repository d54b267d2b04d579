/** What a JWT says about itself. Nothing here is checked: no signature is verified, no claim is trusted. */
export type Claims = Readonly<Record<string, unknown>>;

/** The claims of a JWT, or `undefined` for anything else: an opaque token, a damaged one, one of absurd size. */
export function readClaims(token: string): Claims | undefined {
  if (!token.startsWith('eyJ') || token.length > 16_384) return undefined;
  const [, payload, , more] = token.split('.');
  if (!payload || more !== undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? (claims as Claims) : undefined;
  } catch {
    return undefined;
  }
}
