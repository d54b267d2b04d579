import { createHash } from 'node:crypto';

/** What is kept of a secret: enough to recognise it when it comes again, not enough to use it. */
export function digest(secret: string): string {
  return `sha256:${createHash('sha256').update(secret).digest('base64url')}`;
}
