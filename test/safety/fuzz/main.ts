import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string' },
    target: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
});

/** So many runs at a time of one target, each batch with a seed of its own that repeats it. */
const BATCH = 200;
/** A batch that takes longer hangs without letting go of the processor. */
const STUCK_MS = 120_000;

interface Progress {
  readonly target: string;
  readonly seed: number;
  readonly done: Readonly<Record<string, number>>;
}

/** Fuzzes in turns until the time is over. Answers how many runs each target had, or fails with what was found. */
async function fuzz(): Promise<number> {
  const { close, TARGETS } = await import('./targets.js');
  const end = Date.now() + Number(values.seconds) * 1_000;
  const done: Record<string, number> = {};
  let found = 0;
  let seed = values.seed === undefined ? (Date.now() ^ (Math.random() * 2 ** 31)) | 0 : Number(values.seed);
  const names = Object.keys(TARGETS).filter((name) => values.target === undefined || name.includes(values.target));
  if (names.length === 0) throw new Error(`There is no such target. There are: ${Object.keys(TARGETS).join('; ')}`);
  do {
    for (const target of names) {
      process.send?.({ target, seed, done } satisfies Progress);
      const result = await fc.check(TARGETS[target]!, { seed, numRuns: BATCH });
      done[target] = (done[target] ?? 0) + result.numRuns;
      if (result.failed) {
        found++;
        console.error(`\nFOUND by "${target}": npm run fuzz -- --seed ${seed} --seconds 0 --target "${target}"`);
        console.error(`${String(result.errorInstance)}\n${JSON.stringify(result.counterexample)?.slice(0, 4_000)}`);
      }
    }
    seed = (seed + 1) | 0;
  } while (Date.now() < end && found < 10);
  await close();
  for (const [target, runs] of Object.entries(done)) console.log(`${runs.toLocaleString('en').padStart(12)} runs of ${target}`);
  console.log(found === 0 ? 'Nothing was found.' : `${found} found.`);
  return found === 0 ? 0 : 1;
}

/** Runs the fuzzing in a process of its own, and ends it where it makes no progress. */
function guard(): void {
  const child = fork(new URL(import.meta.url), ['--child', ...process.argv.slice(2)]);
  let last: Progress | undefined;
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.error(`\nFOUND by "${last?.target}": it hangs. npm run fuzz -- --seed ${last?.seed} --seconds 0 --target "${last?.target}"`);
      child.kill('SIGKILL');
    }, STUCK_MS);
  };
  wait();
  child.on('message', (progress) => {
    last = progress as Progress;
    wait();
  });
  child.on('exit', (code) => {
    clearTimeout(timer);
    process.exitCode = code ?? 1;
  });
}

if (values.child) process.exitCode = await fuzz().finally(() => process.disconnect?.());
else guard();
