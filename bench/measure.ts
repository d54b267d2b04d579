/** What one contestant took for one operation, over all rounds. */
export interface Spread {
  /** In microseconds. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** One contestant: prepares a batch outside the clock, then runs it under the clock. */
export interface Contestant {
  readonly prepare?: (count: number) => unknown;
  readonly run: (count: number, prepared: any) => unknown;
}

/** The rounds of several contestants that ran in turns, so that whatever slows the machine down slows all of them down. */
export interface Race {
  readonly spread: (name: string) => Spread;
  /** How often one takes the time of another: the ratio of each round, and the spread of these ratios. */
  readonly ratio: (name: string, rival: string) => Spread;
}

/** Runs contestants in turns. The first rounds only warm up. */
export async function race(
  contestants: Readonly<Record<string, Contestant>>,
  { rounds, count, warmUp = Math.ceil(rounds / 4) }: { readonly rounds: number; readonly count: number; readonly warmUp?: number },
): Promise<Race> {
  const names = Object.keys(contestants);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++) {
    // The order turns too: whoever comes first meets the garbage of the one before.
    for (const index of names.keys()) {
      const name = names[(index + Math.abs(round)) % names.length]!;
      const took = await timed(contestants[name]!, count);
      if (round >= 0) times.get(name)!.push(took);
    }
  }
  return {
    spread: (name) => spreadOf(times.get(name)!),
    ratio: (name, rival) => spreadOf(times.get(name)!.map((time, index) => time / times.get(rival)![index]!)),
  };
}

/**
 * Microseconds for one operation. Batches are short, a millisecond or two: where others have the processor as well, most batches still run
 * in one go, and the median does not see the rest.
 */
async function timed({ prepare, run }: Contestant, count: number): Promise<number> {
  const prepared = await prepare?.(count);
  const start = performance.now();
  await run(count, prepared);
  return ((performance.now() - start) * 1_000) / count;
}

/** The median, and the quarters below and above it. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
