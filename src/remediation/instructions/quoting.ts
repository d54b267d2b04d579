import type { Ask } from '../../evidence/values/ask.js';

/** The server's sentence, as its sentence: `The response says: “Please grant …”`. */
export function quoting({ says }: Ask): string {
  return `The response says: “${says.replace(/[“”]/g, '"')}”`;
}
