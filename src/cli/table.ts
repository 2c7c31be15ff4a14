/** Rows of cells as lines of text: columns as wide as their widest cell, figures to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  const figures = widths.map((_, column) =>
    rows.slice(1).every((row) => /^[\d.,]*$/.test(row[column] ?? '')),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        figures[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}
