/** One line of the bench: a measured value, and the budget that it has to keep. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: '×' | 'µs' | 'ms' | 'KiB' | 'kB' | 'MiB' | '';
  /** The quarters around a median. */
  readonly spread?: readonly [low: number, high: number];
  /** The most that it may be; without one it is there to compare with. */
  readonly budget?: number;
}

/** Whether a result keeps its budget. */
export function keepsBudget({ value, budget }: Result): boolean {
  return budget === undefined || value <= budget;
}

/** The results as a table for people. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    shown(result.value, result.unit),
    result.spread ? `${shown(result.spread[0], '')} – ${shown(result.spread[1], '')}` : '',
    result.budget === undefined ? '' : `≤ ${shown(result.budget, result.unit)}`,
    result.budget === undefined ? '' : keepsBudget(result) ? 'kept' : 'MISSED',
  ]);
  const head = ['what', 'median', 'middle half', 'budget', ''];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown(value: number, unit: Result['unit']): string {
  const digits = unit === '×' || unit === '' ? 3 : 2;
  return `${value.toFixed(Number.isInteger(value) ? 0 : digits)}${unit === '' ? '' : ` ${unit}`}`;
}
