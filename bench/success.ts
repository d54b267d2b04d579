import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { spreadOf } from './measure.js';
import type { Result } from './result.js';

/**
 * What a successful call costs more on an intercepted client. What an engine makes of the same code differs from process to process by as much
 * as the handler costs: each process is a race of its own, and the median of the races counts.
 */
export function benchSuccess(processes: number, rounds: number): Result[] {
  const program = path.join(import.meta.dirname, 'success-race.ts');
  const races = Array.from({ length: processes }, () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', program, String(rounds)], { encoding: 'utf8' });
    return JSON.parse(output) as Record<string, number>;
  });
  return Object.keys(races[0]!).map((name) => {
    const { median, low, high } = spreadOf(races.map((ratios) => ratios[name]!));
    return { name: `successful call, ${name}: intercepted ÷ bare`, value: median, unit: '×', spread: [low, high], budget: 1.03 };
  });
}
