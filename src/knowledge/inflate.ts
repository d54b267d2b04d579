/** What this needs of Node, where there is one: its zlib is there at once, and Google's answers have set it going already. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: 'node:zlib'): Pick<typeof import('node:zlib'), 'inflateRawSync'> | undefined };
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> };
}

/** Begins a table that was packed against the dictionary; no letter of base64. */
const AGAINST_DICTIONARY = '~';

let dictionary: Promise<string> | undefined;

/**
 * The text of a table as the build packs it: deflated, in base64. In the sources it is plain, as in the file of the most used APIs; a table has
 * several lines, what is packed has one.
 */
export async function inflate(table: string): Promise<string> {
  if (table.includes('\n')) return table;
  if (!table.startsWith(AGAINST_DICTIONARY)) return unpacked(bytesOf(table));
  const words = await (dictionary ??= import('./dictionary.js').then(({ DICTIONARY }) => inflate(DICTIONARY)));
  const text = await unpacked(joined(storedBlock(words), bytesOf(table.slice(AGAINST_DICTIONARY.length))));
  return text.slice(words.length);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { Buffer } = globalThis as Platform;
  return Buffer?.from(base64, 'base64') ?? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const zlib = (globalThis as Platform).process?.getBuiltinModule?.('node:zlib');
  if (zlib) return new TextDecoder().decode(zlib.inflateRawSync(bytes));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/**
 * A text of ASCII as the first block of a deflated stream, not compressed: what follows may refer to it. The platform's DecompressionStream takes no
 * dictionary.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1951#section-3.2.4
 */
function storedBlock(text: string): Uint8Array<ArrayBuffer> {
  const { length } = text;
  return joined(Uint8Array.of(0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255), new TextEncoder().encode(text));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
