/** Which row a key moves to, or `null` when the key means nothing here. */
export function keyToRow(key: string, current: number, rowCount: number, pageRows: number): number | null {
  const last = rowCount - 1;
  if (last < 0) return null;
  const within = (row: number) => Math.min(last, Math.max(0, row));
  switch (key) {
    case 'ArrowDown':
      return within(current + 1);
    case 'ArrowUp':
      return within(current - 1);
    case 'PageDown':
      return within(current + pageRows);
    case 'PageUp':
      return within(current - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
