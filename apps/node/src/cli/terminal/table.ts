/** Rows under a head, in columns. Put what may be in any script last: its width cannot be told. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, head.map((title) => '-'.repeat(title.length)), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
