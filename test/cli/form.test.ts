import { describe, expect, it } from 'vitest';
import stringWidth from 'string-width';
import { onScreen, toOneScreen } from '../../src/cli/screen.js';
import { processTerminal } from '../../src/cli/terminal.js';
import { explanationOf } from '../../src/denial/text/explanation.js';
import { denial, WIRE_VARIANTS, wirePayload } from '../../src/testing/index.js';
import { classifyResponse, KINDS } from '../../src/index.js';
import { runProgram } from './program.js';

const body = wirePayload('MissingPermission').body;
const LONG_MESSAGE = JSON.stringify({
  error: { code: 403, message: `Permission 'a.b.c' denied. ##[error]x ${'word '.repeat(100)}`, status: 'PERMISSION_DENIED' },
});

describe('--form', () => {
  it('line is one line, for logs', async () => {
    const { out } = await runProgram(['explain', '--form', 'line'], body);
    expect(out).toMatch(/^MissingPermission: The caller lacks secretmanager\.versions\.access on .* Fix: Grant roles\/.*\.\n$/);
    expect(out.trimEnd()).not.toContain('\n');
  });

  it('short is the cause and how to do the first fix', async () => {
    const { out } = await runProgram(['explain', '--form', 'short'], body);
    expect(out).toMatch(/^MissingPermission: .*\n.*secret\.\nFix: Grant .*\n {5}Who: .*\n[\s\S]* {5}\$ gcloud /);
    expect(out).not.toContain('Details');
  });

  it('full is not cut to a screen', async () => {
    const screen = { columns: 80, rows: 12 };
    const cut = await runProgram(['explain'], body, screen);
    const full = await runProgram(['explain', '--form', 'full'], body, screen);
    expect(full.out).toContain('Google said');
    expect(cut.out).not.toContain('Google said');
  });

  it('another one is refused, with the forms that exist', async () => {
    const { code, err } = await runProgram(['explain', '--form', 'long'], body);
    expect(code).toBe(2);
    expect(err).toMatch(/line, short, full/);
  });
});

/** The rows of a screen that a text takes; the terminal breaks what we do not. */
function rowsOf(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => [line, ...Array<string>(Math.max(0, Math.ceil(stringWidth(line) / 80) - 1)).fill('')]);
}

it('the first fix with its command is visible on 80 × 24, for at least nine of ten denials', async () => {
  const terminal = { columns: 80, rows: 24, color: false } as never;
  const hidden: string[] = [];
  let all = 0;
  for (const kind of KINDS)
    for (const variant of WIRE_VARIANTS[kind].filter((name) => name !== 'grpc')) {
      const found = await classifyResponse(wirePayload(kind, { variant } as never) as never, { identity: 'offline' });
      const rows = rowsOf(onScreen(toOneScreen(explanationOf(found!), terminal), terminal));
      const fix = rows.findIndex((row) => row.startsWith('  1. '));
      all++;
      if (fix === -1 || rows.length - fix > 23) hidden.push(`${kind} ${variant}`);
    }
  expect(hidden.length / all, hidden.join(', ')).toBeLessThanOrEqual(0.1);
});

it('what a screen leaves out is never the cause, the first fix, or how sure it is', () => {
  const kept = toOneScreen(explanationOf(denial('MissingPermission')), { columns: 80, rows: 1, color: false } as never).map(
    ({ lead, text }) => lead + text,
  );
  for (const part of [/^MissingPermission: /, /^ {2}1\. Grant /, /^ {5}\$ gcloud /, /^ {2}Evidence /])
    expect(kept.some((line) => part.test(line))).toBe(true);
});

describe('in GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  it('a denial is an error annotation, beside its explanation', async () => {
    const { out, err } = await runProgram(['explain'], body, { env });
    expect(out).toMatch(/^MissingPermission: /);
    expect(err).toMatch(/^::error title=MissingPermission::The caller lacks .* Fix: .*\n$/);
  });

  it('also with --json, of which the output stays JSON', async () => {
    const { out, err } = await runProgram(['explain', '--json'], body, { env });
    expect(JSON.parse(out).denial.kind).toBe('MissingPermission');
    expect(err).toMatch(/^::error title=/);
  });

  it('a message of the server commands nothing', async () => {
    const { out, err } = await runProgram(['explain'], LONG_MESSAGE, { env });
    expect(`${out}${err}`).not.toContain('##[');
    expect(err.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
  });

  it('there is no annotation elsewhere', async () => {
    expect((await runProgram(['explain'], body)).err).toBe('');
  });
});

describe('colors', () => {
  const terminalWith = (env: Record<string, string>, isTTY = false): boolean =>
    processTerminal({
      stdin: {},
      stdout: { isTTY, on: () => {} },
      stderr: { on: () => {} },
      env,
      cwd: () => '/',
    } as unknown as NodeJS.Process).color;

  it('FORCE_COLOR turns them on in a pipe, and off with 0', () => {
    expect(terminalWith({ FORCE_COLOR: '1' })).toBe(true);
    expect(terminalWith({ FORCE_COLOR: '0' }, true)).toBe(false);
    expect(terminalWith({})).toBe(false);
  });

  it('--color and --no-color decide, wherever they stand', async () => {
    expect((await runProgram(['explain', '--color'], body)).out).toContain('\u001B[');
    expect((await runProgram(['--color', 'explain'], body)).out).toContain('\u001B[');
    expect((await runProgram(['explain', '--no-color'], body, { color: true })).out).not.toContain('\u001B[');
  });
});

it('a failure in here has an exit code of its own', async () => {
  const read = (): Promise<string> => Promise.reject(new Error('disk on fire'));
  const { code, err } = await runProgram(['explain'], '', { read });
  expect(code).toBe(70);
  expect(err).toMatch(/Unexpected error: .*disk on fire[\s\S]*Report it/);
});
