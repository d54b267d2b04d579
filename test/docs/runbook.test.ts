import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorsIn } from '../words/texts.js';
import { root } from './code-blocks.js';

const page = readFileSync(path.join(root, 'docs/runbook.md'), 'utf8');

/** The messages of the lists, as patterns: `…` stands for what varies. */
const entries = [...page.matchAll(/^- (?:`([^`]+)`|``(.+?)``): ([\s\S]+?)(?=\n[-\n#])/gm)].map(([, plain, quoted, fix]) => ({
  message: plain ?? quoted!,
  fix: fix!,
}));

function fits(message: string, text: string): boolean {
  const parts = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('[\\s\\S]+?')).test(text);
}

/** Not for users: they become errors of the command line with their own fix, or stay within the package. */
const INSIDE =
  /^src\/(?:cli|catalog|response|needs|access\/access-file|diagnosis\/asking\/(?:closed-list|call-url)|testing\/wire\/encode-status)/;

describe('docs/runbook.md', () => {
  const thrown = errorsIn('src').filter(({ where }) => !INSIDE.test(where));

  it('has an entry for every TypeError that a user can meet', () => {
    expect(thrown.length).toBeGreaterThan(40);
    expect(
      thrown.filter(({ text }) => !entries.some(({ message }) => fits(message, text))).map(({ where, text }) => `${where}: ${text}`),
    ).toEqual([]);
  });

  it('has no entry for an error that is gone', () => {
    expect(entries.length).toBeGreaterThan(30);
    expect(entries.filter(({ message }) => !thrown.some(({ text }) => fits(message, text))).map(({ message }) => message)).toEqual([]);
  });

  it('says what to do in each', () => {
    expect(entries.filter(({ fix }) => !/[.:`]$/.test(fix)).map(({ message }) => message)).toEqual([]);
  });
});
