import { builtin } from './machine.js';

/** What is kept of a secret: enough to recognise it when it comes again, not enough to use it. */
export function digest(secret: string): string {
  const node = builtin('node:crypto');
  return node ? `sha256:${node.createHash('sha256').update(secret).digest('base64url')}` : `seeded:${seeded(secret)}`;
}

/** Of this process only, so that nobody can prepare a secret with the same one. */
let seeds: Uint32Array | undefined;

/** Two seeded hashes (FNV-1a), where the platform has only asynchronous ones. */
function seeded(secret: string): string {
  seeds ??= crypto.getRandomValues(new Uint32Array(2));
  return Array.from(seeds, (seed) => {
    let hash = seed;
    for (let at = 0; at < secret.length; at++) hash = Math.imul(hash ^ secret.charCodeAt(at), 0x0100_0193);
    return (hash >>> 0).toString(36);
  }).join('.');
}
