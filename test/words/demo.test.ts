import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCalls } from '../../examples/demo/calls.js';
import { makeCredentials } from '../../examples/demo/credentials.js';
import { startGoogle } from '../../examples/demo/google.js';
import { onScreen, toOneScreen } from '../../src/cli/screen.js';
import { explanationOf } from '../../src/denial/text/explanation.js';
import { findDenial, type Denial } from '../../src/index.js';

const SCREEN = { columns: 80, rows: 24, color: false, out: () => {}, err: () => {}, read: () => Promise.resolve(''), env: {}, folder: '/' };

/** The denials of `npm run demo`: real clients, over HTTP on this machine. */
const denials: Denial[] = [];
let google: Awaited<ReturnType<typeof startGoogle>>;

beforeAll(async () => {
  google = await startGoogle();
  for (const { run } of makeCalls(makeCredentials(google), google))
    await run().catch((error: unknown) => void [findDenial(error)].forEach((denial) => denial && denials.push(denial)));
});
afterAll(() => google.close());

/** What stands on a screen of 80 × 24, with the prompt below it. */
function rowsOf(denial: Denial): string[] {
  const rows = onScreen(toOneScreen(explanationOf(denial), SCREEN), SCREEN)
    .trimEnd()
    .split('\n');
  // A command is broken by the terminal itself.
  return rows.flatMap((row) => row.match(/.{1,80}/g) ?? ['']);
}

/** What is copied or opened to do the first step. */
function actOf({ remedies: [first] }: Denial): string {
  return first?.command === undefined ? (first?.url ?? first?.docs ?? first?.title ?? '') : `$ ${first.command}`;
}

describe('the demo, read by somebody in a hurry', () => {
  it('shows the first fix and its command without scrolling, for nine of ten', () => {
    expect(denials.length).toBeGreaterThanOrEqual(18);
    const hidden = denials.filter((denial) => {
      const rows = rowsOf(denial);
      const visible = rows.slice(-23).join('\n');
      return rows.length > 23 || !visible.replaceAll('\n', '').includes(actOf(denial).slice(0, 60));
    });
    expect(hidden.map(actOf)).toHaveLength(Math.min(hidden.length, Math.floor(denials.length / 10)));
  });

  it('states in its first line who called, what was denied, and on what', () => {
    const silent = denials.filter((denial) => {
      const [line = ''] = explanationOf(denial).map(({ text }) => text);
      const { caller, resource, service } = denial;
      const who = caller.email ?? caller.subject ?? caller.keySuffix;
      const what = denial.kind === 'NotShared' ? resource?.id : denial.kind === 'ApiDisabled' ? service : undefined;
      return (who !== undefined && !line.includes(who)) || (what !== undefined && !line.includes(what));
    });
    expect(silent.map(({ message }) => message)).toEqual([]);
  });

  it('is as sure in its first line as `certainty` says', () => {
    const HEDGE = /\bmay\b|, or\b|didn't say why/;
    for (const denial of denials) {
      const [line = ''] = explanationOf(denial).map(({ text }) => text);
      expect(HEDGE.test(line), `${denial.certainty}: ${line}`).toBe(denial.certainty === 'possible');
    }
  });

  it('spells a caller in one way, but for commands', () => {
    for (const denial of denials) {
      const prose = explanationOf(denial).filter(({ whole }) => whole !== true);
      expect(prose.filter(({ text }) => /\b(?:user|serviceAccount|group):\S+@/.test(text)).map(({ text }) => text)).toEqual([]);
    }
  });
});
