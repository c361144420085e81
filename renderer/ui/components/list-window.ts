/** Which items of a long list are asked for. */
export type ListWindow = { readonly from: number; readonly count: number };

/** Items are asked for in blocks, so that scrolling does not ask at every item. */
const blockItems = 40;

export const firstListWindow: ListWindow = { from: 0, count: blockItems };

/** The blocks that hold the drawn items, and the one item in front that grouping looks at. */
export function blocksAround(first: number, last: number): ListWindow {
  const from = Math.max(0, Math.floor((first - blockItems / 4) / blockItems) * blockItems - 1);
  const end = Math.ceil((last + 1 + blockItems / 4) / blockItems) * blockItems;
  return { from, count: end - from };
}

/** Rows of a table are lower than items, and asked for in larger blocks. */
const blockRows = 60;

export const firstTableWindow: ListWindow = { from: 0, count: blockRows };

/** The blocks that hold the drawn rows of a table, and half a block around them. */
export function blocksOfTable(first: number, count: number): ListWindow {
  const from = Math.max(0, Math.floor((first - blockRows / 2) / blockRows) * blockRows);
  const end = Math.ceil((first + count + blockRows / 2) / blockRows) * blockRows;
  return { from, count: end - from };
}
