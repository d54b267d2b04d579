import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { spreadOf } from './measure.js';
import type { Result } from './result.js';

/**
 * What a successful call costs more on an intercepted client. What an engine makes of the same code differs from process to process by as much
 * as the handler costs: each process is a race of its own, and the median of the races counts.
 */
export function benchSuccess(processes: number, rounds: number): Result[] {
  return benchRaces('success-race.ts', 'successful call', 'intercepted ÷ bare', 1.03, processes, rounds);
}

/** What a recorded successful call costs more. */
export function benchRecording(processes: number, rounds: number): Result[] {
  return benchRaces('recording-race.ts', 'recorded call', 'recorded ÷ bare', 1.05, processes, rounds);
}

function benchRaces(file: string, what: string, ratio: string, budget: number, processes: number, rounds: number): Result[] {
  const program = path.join(import.meta.dirname, file);
  const races = Array.from({ length: processes }, () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', program, String(rounds)], { encoding: 'utf8' });
    return JSON.parse(output) as Record<string, number>;
  });
  return Object.keys(races[0]!).map((name) => {
    const { median, low, high } = spreadOf(races.map((ratios) => ratios[name]!));
    return { name: `${what}, ${name}: ${ratio}`, value: median, unit: '×', spread: [low, high], budget };
  });
}
