import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readSource } from '../../src/cli/input/read-source.js';
import { runProgram } from './program.js';

const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (source: string): Promise<string> => readSource(source, Readable.from([]));

describe('a mistake on the command line exits with 2 and names the fix', () => {
  it.each([
    [[], /Usage: google-denials[\s\S]*Examples:/],
    [['exlain'], /unknown command 'exlain'[\s\S]*Did you mean explain\?/],
    [['body.json'], /To explain a file, run: google-denials explain body\.json/],
    [['explain', '--jsn'], /unknown option '--jsn'[\s\S]*Did you mean --json\?/],
    [['explain', '--status', 'forbidden'], /Pass a number from 100 to 599, for example 403/],
    [['explain', '--url', 'sheets'], /Pass a full URL, for example https:/],
    [['explain', '--method', 'FETCH'], /Pass one of GET, POST/],
    [['explain', 'a', 'b'], /too many arguments[\s\S]*See: google-denials explain --help/],
    [['explain', ''], /The input is empty\. Pipe a response/],
    [
      ['doctor', '--apis', 'driv'],
      /Unknown API "driv"\. Did you mean .*drive.* Pass the name of a service, for example drive\.googleapis\.com/,
    ],
    [['doctor', '--subject', 'ann'], /Pass an email address, for example ann@example\.com/],
    [['requires', 'drive.files.get', '--permission', 'storage.objects.get'], /Pass --permission or methods, and not both/],
    [['kinds', 'Forbidden'], /Allowed choices are MissingPermission, /],
    [['completion', 'tcsh'], /Allowed choices are bash, zsh, fish/],
    [['requires'], /Which method\? Pass its ID/],
    [['requires', 'drive.files.gett'], /unknown method "drive\.files\.gett"\. Did you mean drive\.files\.get,/],
    [['requires', 'https://example.com/x'], /No known Google API method matches GET https:\/\/example\.com\/x\..*--method POST/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await runProgram(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it.each([
    ['a file that is not there', 'nowhere.json', /no such file.*cat FILE \| google-denials explain/],
    ['a folder', folder, /that is a folder/],
  ])('explain %s', async (_what, source, message) => {
    const { code, err } = await runProgram(['explain', source], '', { read });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('repeats no secret and no control character of what was mistyped', async () => {
    const { err } = await runProgram(['explain', 'AIzaCANARYcanaryCANARYcanaryCANARYcan\u001B]0;title\u0007'], '', { read });
    expect(err).toContain('no such file');
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(err).not.toMatch(/CANARYcanary|[\u0007\u001B]/);
    const unknown = await runProgram(['ya29.CANARYcanaryCANARY']);
    expect(unknown.err).not.toContain('CANARY');
  });
});

describe('a file', () => {
  it('is read whatever Windows wrote it in', async () => {
    const file = path.join(folder, 'utf16.txt');
    writeFileSync(file, Buffer.from('\uFEFFHTTP 403', 'utf16le'));
    expect(await read(file)).toBe('HTTP 403');
  });

  it.skipIf(process.platform === 'win32')('that is a pipe, as in `explain <(curl -si …)`, is read to its end', async () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    // More than a pipe holds at once.
    const text = `HTTP/2 403\r\n\r\n${' '.repeat(300_000)}{"error":{"code":403}}`;
    const [seen] = await Promise.all([read(pipe), writeFile(pipe, text)]);
    expect(seen).toBe(text);
  });

  it('is read up to 4 MiB, and so is the standard input', async () => {
    const file = path.join(folder, 'large.txt');
    writeFileSync(file, Buffer.alloc(5 * 1_024 * 1_024, 'x'));
    expect((await read(file)).length).toBe(4 * 1_024 * 1_024);
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536, 'y');
      })(),
    );
    expect((await readSource('-', endless)).length).toBe(4 * 1_024 * 1_024);
  });
});
