import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { UsageError } from '../exit-codes.js';

/** No more than this is read of any input: a HAR archive of some hundred calls. */
const MAX_BYTES = 4 * 1_024 * 1_024;

/** The text of a file, or of the standard input for `-`. */
export async function readSource(source: string, stdin: Readable): Promise<string> {
  return decode(source === '-' ? await readStream(stdin) : await readFile(source));
}

async function readFile(file: string): Promise<Uint8Array> {
  if (/^\s*[[{<]/.test(file))
    throw new UsageError('Expected a file name, not JSON or XML. Pipe the text: echo "$TEXT" | google-denials explain');
  try {
    // A stream reads to the end also of what arrives bit by bit: `explain <(curl -si …)` names a pipe.
    return await readStream(createReadStream(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'that is a folder'
          : code === 'EACCES'
            ? 'permission denied'
            : (code ?? 'unknown');
    throw new UsageError(
      `Can't read ${file}: ${why}. Pass a file with the response or output, or pipe it: cat FILE | google-denials explain`,
    );
  }
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes.subarray(0, MAX_BYTES - size));
    size += bytes.length;
    if (size >= MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** UTF-8, or what PowerShell writes: UTF-16 with a byte order mark. */
export function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
