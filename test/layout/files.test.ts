import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const handWritten = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.split(path.sep).includes('generated'))
  .map((file) => ({
    file,
    lines: readFileSync(path.join(root, 'src', file), 'utf8')
      .trimEnd()
      .split('\n').length,
  }));

it('half of the files fit on one screen, and none is longer than 250 lines', () => {
  const sizes = handWritten.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  expect(handWritten.filter(({ lines }) => lines > 250)).toEqual([]);
});

it('no file is a drawer for odds and ends', () => {
  expect(handWritten.filter(({ file }) => /(?:^|[/\\])(?:utils?|common|helpers?|misc|shared)(?:[/\\]|\.ts$)/.test(file))).toEqual([]);
});

it('a folder holds at most twenty files', () => {
  const perFolder = Object.groupBy(handWritten, ({ file }) => path.dirname(file));
  const crowded = Object.entries(perFolder).filter(([, files = []]) => files.length > 20);
  expect(crowded.map(([folder]) => folder)).toEqual([]);
});
