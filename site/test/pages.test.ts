import { readFileSync } from 'node:fs';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing, picture, startSite, type Site } from './browser.js';
import { root } from '../build/pages.js';

/** What axe finds, each fault with where it is. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

describe.skipIf(missing !== undefined)('the site', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site?.close());

  // One page of each sort: they share their layout.
  describe.each([
    ['light', ['', 'explain', 'docs/kinds/NotShared', 'messages/drive', 'api/denialbase']],
    ['dark', ['explain', 'docs/kinds/NotShared', 'messages/drive']],
  ] as const)('is accessible when it is %s', (colorScheme, names) => {
    it.each(names)('/%s', async (name) => {
      const { page, context, faults } = await site.open(name, { colorScheme });
      if (name === 'explain') {
        expect(await faultsOf(page)).toEqual([]);
        await page.getByRole('button', { name: 'A missing IAM permission' }).click();
        await page.locator('.result').waitFor();
        await page.locator('.evidence summary').click();
      }
      expect(await faultsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
      await picture(page, `${name.replaceAll('/', '-') || 'home'}-page-${colorScheme}`);
      await context.close();
    });
  });

  it('finds a message by searching for it, and explains its example', async () => {
    const { page, context, faults } = await site.open('');
    // The key counts from when the page listens.
    const search = page.getByRole('searchbox');
    for (let presses = 0; presses < 20 && !(await search.isVisible()); presses += 1) {
      await page.keyboard.press('/');
      await search.waitFor({ timeout: 1_500 }).catch(() => undefined);
    }
    await search.fill('do not have storage quota');
    await page.locator('.results a[href*="messages/drive"]').first().click();
    await page.waitForURL(/messages\/drive/);
    await page.locator('details').first().locator('summary').click();
    await page.getByRole('link', { name: 'Explain this response' }).first().click();
    await page.locator('.result').waitFor();
    expect(page.url()).toContain('/explain#text=');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('leads from a page to the next one without loading another document', async () => {
    const { page, context, faults } = await site.open('docs/');
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.getByRole('link', { name: 'Getting started', exact: true }).first().click();
    await page.waitForURL(/getting-started/);
    await page.getByRole('link', { name: 'Explain a denial' }).first().click();
    await page.locator('textarea').waitFor();
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says what is not there', async () => {
    const { page, context } = await site.open('no-such-page');
    await page.getByText('404').first().waitFor();
    await context.close();
  });

  it('lists its pages for language models', () => {
    const text = readFileSync(path.join(root, 'site/dist/llms.txt'), 'utf8');
    expect(text).toMatch(/^# google-denials\n\n> /);
    expect(text).toMatch(/\[NotShared\]\(\/\S*docs\/kinds\/NotShared\.md\): /);
    expect(text).toContain('messages/drive.md');
  });
});
