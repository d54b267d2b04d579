import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Made } from '../build/made.js';
import { madeFile, root } from '../build/pages.js';
import { serve } from './serve.js';

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => file !== undefined && existsSync(file),
);

/** Why the tests can't run here. In CI they must: `SITE_TEST=required`. */
export const missing =
  executablePath === undefined
    ? 'no Chromium here: apt-get install -y chromium, or set CHROMIUM'
    : existsSync(path.join(root, 'site/dist/explain.html'))
      ? undefined
      : 'the site is not built: npm run site';

if (missing !== undefined) {
  if (process.env['SITE_TEST'] === 'required') throw new Error(`The tests of the site can't run: ${missing}.`);
  console.warn(`The tests of the site are left out: ${missing}.`);
}

const shots = path.join(root, '.cache/site/screenshots');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page, and what went wrong on it. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, errors that nobody caught, dialogs, and requests to other hosts. */
  readonly faults: string[];
}

/** The site in a browser. */
export interface Site {
  /** The address of a page: `explain`. */
  url(page: string): string;
  open(page: string, options?: Parameters<Browser['newContext']>[0]): Promise<Opened>;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const { base } = JSON.parse(readFileSync(madeFile, 'utf8')) as Made;
  const { origin, close } = await serve(path.join(root, 'site/dist'), base);
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: FLAGS });
  mkdirSync(shots, { recursive: true });
  const url = (page: string): string => `${origin}${base}${page}`;
  return {
    url,
    async open(name, options) {
      const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
      const faults: string[] = [];
      context.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin)) faults.push(`a request to ${request.url()}`);
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('dialog', (dialog) => {
        faults.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(url(name));
      return { page, context, faults };
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}

/** What the page shows for a text. */
export interface Shown {
  readonly kind: string | null;
  readonly situation: string | null;
  readonly box: string;
  readonly output: string;
}

/** Pastes texts into the box, one after the other, and says what the page shows for each. */
export function paste(page: Page, texts: readonly string[]): Promise<readonly Shown[]> {
  return page.evaluate(async (all) => {
    const box = document.querySelector('textarea')!;
    const explained = (): Promise<void> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-explained'] });
      });
    const rendered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
    const shown: Shown[] = [];
    for (const text of all) {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      box.select();
      const done = explained();
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      await done;
      await rendered();
      const result = document.querySelector<HTMLElement>('.result');
      const output = document.querySelector<HTMLElement>('.output')!;
      shown.push({
        kind: result?.dataset['kind'] ?? null,
        situation: result?.dataset['situation'] ?? null,
        box: box.value,
        output: output.textContent,
      });
    }
    return shown;
  }, texts);
}

/** Keeps a picture, which CI uploads. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
}
