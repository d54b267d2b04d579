import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { classifyResponse } from '../../src/index.js';
import { pages, root } from './code-blocks.js';

const HEADINGS = ['What it means', 'Example responses', 'Similar kinds', 'Fix it', 'Handle it in code', 'Test it'];

const read = (page: string): string => readFileSync(path.join(root, page), 'utf8');

it('every kind has a page, and no page is without a kind', () => {
  expect(readdirSync(path.join(root, 'docs/kinds')).sort()).toEqual(KINDS.map((kind) => `${kind}.md`).sort());
});

describe.each(KINDS)('the page of %s', (kind) => {
  const text = read(`docs/kinds/${kind}.md`);

  it('has its headings, in order', () => {
    expect([...text.matchAll(/^# (.*)$/gm)].map((match) => match[1])).toEqual([kind]);
    expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(HEADINGS);
  });

  it('fills every one of them', () => {
    const sections = text.split(/^## .*$/m).slice(1);
    for (const section of sections) expect(section.replace(/<!--[\s\S]*?-->/g, '').trim().length).toBeGreaterThan(60);
    expect(sections[4]).toContain('```ts');
    expect(sections[5]).toContain('```ts');
  });

  it('shows responses, and names similar kinds with links', () => {
    expect(wireExamples(text).filter((example) => example.kind === kind).length).toBeGreaterThan(0);
    expect([...text.matchAll(/\]\(\w+\.md\)/g)].length).toBeGreaterThan(1);
  });
});

/** An answer as a page shows it, and what the line below says of it. */
interface WireExample {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly kind: string;
  readonly certainty: string;
}

function wireExamples(text: string): WireExample[] {
  return [...text.matchAll(/^```http\n([\s\S]*?)^```\n\n→ `(\w+)`, (\w+)$/gm)].map(([, block, kind, certainty]) => {
    const [request = '', head = '', ...rest] = block!.split('\n\n');
    const [method = '', url = ''] = request.split(' ');
    const [statusLine = '', ...lines] = head.split('\n');
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    );
    return {
      method,
      url,
      status: Number(statusLine.split(' ')[1]),
      headers,
      body: rest.join('\n\n').trim(),
      kind: kind!,
      certainty: certainty!,
    };
  });
}

const examples = pages.flatMap((page) => wireExamples(read(page)).map((example, index) => [`${page} ${index + 1}`, example] as const));

it('every answer in the docs says what becomes of it', () => {
  const blocks = pages.flatMap((page) => [...read(page).matchAll(/^```http$/gm)]);
  expect(examples.length).toBe(blocks.length);
  expect(examples.length).toBeGreaterThan(15);
});

it.each(examples)('the library says so too: %s', async (_name, { method, url, status, headers, body, kind, certainty }) => {
  const denial = await classifyResponse({ status, headers, body, request: { method, url } }, { identity: 'offline' });
  expect({ kind: denial?.kind, certainty: denial?.certainty }).toEqual({ kind, certainty });
});

it('every command in the docs is one that a shell understands', () => {
  const commands = pages.flatMap((page) => [...read(page).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1]!));
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands)
    expect(() => execFileSync('bash', ['-n'], { input: command, stdio: ['pipe', 'ignore', 'pipe'] })).not.toThrow();
});
