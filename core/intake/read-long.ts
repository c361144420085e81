import { readNews } from './read.ts';
import type { Reading, ReadOptions } from './types.ts';

/** About a hundred pages; what lies behind is shown as not read. */
export const maxReadLength = 300_000;

/** Reads as much of a text as is reasonable at once; the rest is one stretch that was not understood. */
export function readLongNews(text: string, options: ReadOptions): Reading {
  if (text.length <= maxReadLength) return readNews(text, options);
  const reading = readNews(text.slice(0, maxReadLength), options);
  return { ...reading, unread: [...reading.unread, { start: maxReadLength, end: text.length }] };
}
