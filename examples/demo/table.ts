/** Lines up rows under their heads, each column as wide as its widest cell but not wider than its limit. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], limits: readonly number[]): string {
  const cells = [heads, ...rows].map((row) => row.map((cell, column) => shorten(cell, limits[column] ?? 40)));
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head, ...body] = cells;
  return [line(head ?? []), line(widths.map((width) => '─'.repeat(width))), ...body.map(line)].join('\n');
}

function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
