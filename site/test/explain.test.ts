import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { entriesFile, root } from '../build/pages.js';
import type { Entry } from '../build/messages/entry.js';
import { missing, paste, picture, startSite, type Site } from './browser.js';

const PRINTOUTS = path.join(root, 'test/cli/printouts');
const SHEET = `GET https://sheets.googleapis.com/v4/spreadsheets/1ExampleSheetId/values/A1

HTTP/1.1 403 Forbidden
Content-Type: application/json

{ "error": { "code": 403, "message": "The caller does not have permission", "status": "PERMISSION_DENIED" } }`;

const read = (file: string): string => readFileSync(file, 'utf8');

describe.skipIf(missing !== undefined)('the page that explains', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site?.close());

  it('explains every example response of the pages of the kinds', async () => {
    const { page, context, faults } = await site.open('explain');
    const examples = KINDS.flatMap((kind) =>
      [...read(path.join(root, `docs/kinds/${kind}.md`)).matchAll(/```http\n([\s\S]*?)```\n\n→ `(\w+)`/g)].map(([, text, says]) => ({
        text: text!,
        says,
      })),
    );
    const shown = await paste(
      page,
      examples.map(({ text }) => text),
    );
    expect(shown.map(({ kind }) => kind)).toEqual(examples.map(({ says }) => says));
    expect(new Set(shown.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('reads what the clients and tools of each language print', async () => {
    const { page, context, faults } = await site.open('explain');
    const files = readdirSync(PRINTOUTS).filter((file) => !file.includes('utf16'));
    const shown = await paste(
      page,
      files.map((file) => read(path.join(PRINTOUTS, file))),
    );
    expect(files.map((file, index) => `${shown[index]!.kind} of ${file}`)).toEqual(files.map((file) => `${file.split('.')[0]} of ${file}`));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('opens a file, in the encoding of PowerShell too', async () => {
    const { page, context, faults } = await site.open('explain');
    const file = readdirSync(PRINTOUTS).find((name) => name.includes('utf16'))!;
    await page.locator('input[type=file]').setInputFiles(path.join(PRINTOUTS, file));
    await page.locator(`.result[data-kind=${file.split('.')[0]}]`).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('finds every message, reason and situation of the index by its example', async () => {
    const entries = JSON.parse(read(entriesFile)) as readonly Entry[];
    expect(entries.length).toBeGreaterThan(1_000);
    const halves = [entries.slice(0, entries.length / 2), entries.slice(entries.length / 2)];
    const wrong = await Promise.all(
      halves.map(async (half) => {
        const { page, context, faults } = await site.open('explain');
        const shown = await paste(
          page,
          half.map(({ example }) => example),
        );
        await context.close();
        const others = half.flatMap(({ page: name, anchor, kind, alone = kind }, index) =>
          shown[index]!.kind === alone ? [] : [`${name}#${anchor}: ${kind}, but the page shows ${shown[index]!.kind}`],
        );
        return [...others, ...faults];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });

  it('counts what the person adds, and says what is wrong with it', async () => {
    const { page, context, faults } = await site.open('explain');
    const body = '{ "error": { "code": 403, "message": "The caller does not have permission" } }';
    expect((await paste(page, [body]))[0]!.kind).toBe('MissingPermission');
    await page.getByLabel('URL').fill('sheets');
    await page.getByText('Pass a whole URL').waitFor();
    await page.getByLabel('URL').fill('https://sheets.googleapis.com/v4/spreadsheets/1ExampleSheetId');
    await page.locator('.result[data-kind=NotShared]').waitFor();
    await page.getByLabel('Status').fill('500');
    await page.getByText('is a server error, not a denial').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('explains while somebody types, and copies commands', async () => {
    const { page, context, faults } = await site.open('explain', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page
      .getByLabel('Response, log or output')
      .pressSequentially("Permission 'storage.objects.get' denied on resource (or it may not exist).");
    await page.locator('.result[data-kind=MissingPermission]').waitFor();
    await page.getByRole('button', { name: 'A missing IAM permission' }).click();
    await page.locator('.result', { hasText: 'example-reports' }).waitFor();
    await page.locator('.command').first().getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('.command code').first().textContent());
    expect(faults).toEqual([]);
    await context.close();
  });

  it('works with the keyboard alone', async () => {
    const { page, context, faults } = await site.open('explain');
    await page.getByLabel('Response, log or output').focus();
    const reached: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => document.activeElement?.textContent?.trim() || (document.activeElement as HTMLInputElement).id),
      );
      if (reached.at(-1) === 'A rate limit') break;
    }
    expect(reached.slice(0, 5)).toEqual([
      'explain-url',
      expect.stringContaining('GET'),
      'explain-status',
      'Open a file',
      'A spreadsheet nobody shared',
    ]);
    await page.keyboard.press('Enter');
    await page.locator('.result[data-kind=RateLimited]').waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^RateLimited\. /);
    expect(faults).toEqual([]);
    await context.close();
  });

  describe('shows as text whatever is pasted', () => {
    const denied = (message: string): string => JSON.stringify({ error: { code: 403, message, status: 'PERMISSION_DENIED' } });
    it.each([
      ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script><a href="javascript:alert(3)">x</a>'],
      ['markup of Vue', '{{ constructor.constructor("alert(1)")() }} <component :is="x" v-html="y"/>'],
      ['escapes of terminals', '\u001b[31mred\u001b]8;;https://example.com\u0007link\u001b[2J\u0007'],
      ['zero bytes and signs that nobody sees', 'a\u0000b\u202eevil\u200b\u2066x'],
      [
        'a page of HTML',
        '<!doctype html><html><body><h1>403 Forbidden</h1><iframe srcdoc="<script>alert(1)</script>"></iframe></body></html>',
      ],
    ])('%s', async (_what, text) => {
      const { page, context, faults } = await site.open('explain');
      const [alone, inMessage] = await paste(page, [text, denied(`The caller does not have permission. ${text}`)]);
      expect(alone!.box.replaceAll('\r', '')).toContain(text.slice(0, 3));
      expect(inMessage!.kind).not.toBeNull();
      // eslint-disable-next-line no-control-regex
      expect(inMessage!.output).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069\u200b]/);
      expect(await page.locator('.explain :is(img, script, iframe, object, embed, component)').count()).toBe(0);
      expect(await page.locator('.explain a:not([href^="https://"]):not([href^="/"])').count()).toBe(0);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('a megabyte of it', async () => {
      const { page, context, faults } = await site.open('explain');
      const noise = 'at com.example.Service.call(Service.java:42) <b>&amp;</b> ya29 token: "\\u0022{[(\n'.repeat(13_000);
      const [long, hostile, after] = await paste(page, [`${noise}\n${SHEET}`, '{"a":['.repeat(170_000), SHEET]);
      expect(long!.kind).toBe('NotShared');
      expect(hostile!.kind).toBeNull();
      expect(after!.kind).toBe('NotShared');
      expect(faults).toEqual([]);
      await context.close();
    });
  });

  it('leaves secrets out of what it shows, keeps and links', async () => {
    const { page, context, faults } = await site.open('explain', { permissions: ['clipboard-read', 'clipboard-write'] });
    const secrets = ['ya29.a0CANARYcanaryCANARYcanary', 'CANARYpassword123', 'eyJhbGciOiJSUzI1NiJ9.eyJDQU5BUlkiOjF9.CANARYsignatureCANARY'];
    const text = `> GET /drive/v3/files/1AbC HTTP/2\n> Host: www.googleapis.com\n> Authorization: Bearer ${secrets[0]}\n> Cookie: SID=${secrets[1]}\n\n${SHEET}\nassertion=${secrets[2]}`;
    const [shown] = await paste(page, [text]);
    expect(shown!.kind).toBe('NotShared');
    expect(await page.locator('.notice').textContent()).toMatch(/Secrets were left out \(lines 3, 4, \d+\)/);
    await page.getByRole('button', { name: 'Copy a link with this text' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const everything = await page.evaluate(async () => {
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return [
        document.documentElement.outerHTML,
        document.querySelector('textarea')!.value,
        location.href,
        await navigator.clipboard.readText(),
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, kept, await indexedDB.databases(), document.cookie]),
      ].join('\n');
    });
    expect(everything).not.toMatch(/CANARY/i);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('makes a link only when asked, and keeps the text in its fragment', async () => {
    const { page, context, faults } = await site.open('explain', { permissions: ['clipboard-read', 'clipboard-write'] });
    await paste(page, [SHEET]);
    expect(page.url()).toBe(site.url('explain'));
    await page.getByRole('button', { name: 'Copy a link with this text' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(page.url()).toBe(site.url('explain'));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^${site.url('explain')}#text=[\\w.%-]+$`));

    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const other = await context.newPage();
    await other.goto(link);
    await other.locator('.result[data-kind=NotShared]').waitFor();
    expect(await other.locator('textarea').inputValue()).toBe(SHEET);
    expect(asked.join('\n')).not.toContain('1ExampleSheetId');
    await other.getByLabel('Response, log or output').pressSequentially(' ');
    expect(other.url()).toBe(site.url('explain'));

    await paste(page, ['x'.repeat(20_000)]);
    await page.getByRole('button', { name: 'Copy a link with this text' }).click();
    await page.getByText('This text is too long for a link').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    ['that is no text', '#text=%E0%A4%A'],
    ['that is empty', '#text='],
    ['that is cut off', '#%'],
    ['with a method and a URL that nobody calls', '#text=a&status=999&method=EVIL&url=javascript:alert(1)'],
    ['of many braces', `#text=${'%7B'.repeat(10_000)}`],
  ])('survives a link %s', async (_what, fragment) => {
    const { page, context, faults } = await site.open(`explain${fragment}`);
    expect((await paste(page, [SHEET]))[0]!.kind).toMatch(/^[A-Z]/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('lets neither the page nor its worker connect to anything', async () => {
    const { page, context } = await site.open('explain');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await paste(page, [SHEET]);
    const tryIt = (address: string): Promise<string> =>
      fetch(address).then(
        () => 'connected',
        (error: unknown) => String(error),
      );
    for (const address of ['https://example.com/', site.url('llms.txt')]) {
      expect(await page.evaluate(tryIt, address)).toMatch(/TypeError/);
      expect(await page.workers()[0]!.evaluate(tryIt, address)).toMatch(/TypeError/);
    }
    await context.close();
  });

  it('works without a network, also when it is opened again', async () => {
    const { page, context, faults } = await site.open('explain');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    // Tables that nothing has asked for yet.
    const compute = SHEET.replace(
      /https:\S+/,
      'https://compute.googleapis.com/compute/v1/projects/example-project/zones/us-central1-a/instances/vm-1',
    );
    const [shown] = await paste(page, [compute]);
    expect(shown!.output).toContain('compute.instances.get');
    await page.reload();
    expect((await paste(page, [SHEET]))[0]!.kind).toBe('NotShared');
    // The page itself is asked for first.
    expect(faults.filter((fault) => !fault.includes('net::ERR_'))).toEqual([]);
    await context.close();
  });

  it('says how long it takes', async () => {
    const { page, context } = await site.open('explain');
    const took = async (): Promise<number> => {
      const start = performance.now();
      await paste(page, [SHEET]);
      return performance.now() - start;
    };
    const cold = await took();
    const warm: number[] = [];
    for (let run = 0; run < 20; run += 1) warm.push(await took());
    const median = warm.sort((a, b) => a - b)[10]!;
    // Told, not judged: the machine is shared. The goals are 300 ms and 50 ms.
    console.log(
      `first explanation after the page is loaded: ${cold.toFixed(0)} ms; a usual body, warm: ${median.toFixed(1)} ms (from paste to shown)`,
    );
    await context.close();
  });

  it('looks like something to share', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context, faults } = await site.open('explain', { colorScheme });
      await picture(page, `explain-empty-${colorScheme}`);
      await page.getByRole('button', { name: 'A missing IAM permission' }).click();
      await page.locator('.result').waitFor();
      await picture(page, `explain-${colorScheme}`);
      for (const width of [360, 768]) {
        await page.setViewportSize({ width, height: 780 });
        expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
        await picture(page, `explain-${colorScheme}-${width}`);
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  });
});
