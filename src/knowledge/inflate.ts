/** What this needs of Node, where there is one: its zlib is there at once, and Google's answers have set it going already. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: 'node:zlib'): Pick<typeof import('node:zlib'), 'inflateRawSync'> | undefined };
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> };
}

/**
 * The text of a table as the build packs it: deflated, in base64. In the sources it is plain, as in the file of the most used APIs; a table has
 * several lines, what is packed has one.
 */
export async function inflate(table: string): Promise<string> {
  if (table.includes('\n')) return table;
  const { process, Buffer } = globalThis as Platform;
  const bytes = Buffer?.from(table, 'base64') ?? Uint8Array.from(atob(table), (character) => character.charCodeAt(0));
  const zlib = process?.getBuiltinModule?.('node:zlib');
  if (zlib) return new TextDecoder().decode(zlib.inflateRawSync(bytes));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
