import type { Grid } from '../../core/lists/grid.ts';
import { GivenUp } from './failing.ts';
import { GridBuilder } from './grid-builder.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a JSON text is worth reading as a chat export: such a file has `messages` near its beginning. */
export const looksLikeTelegram = (text: string): boolean =>
  /^\s*\{/.test(text.slice(0, 200)) && /"(?:messages|chats)"\s*:/.test(text.slice(0, 20_000));

/**
 * `result.json` of Telegram Desktop, one chat or all: every line of every message is a row with the day, the number of
 * the message and the line.
 */
export function readTelegram(text: string): readonly Grid[] {
  const root = parseSafely(text);
  const chats = listOf(field(field(root, 'chats'), 'list')) ?? [root];
  return chats.flatMap((chat) => {
    const name = field(chat, 'name');
    const builder = new GridBuilder(typeof name === 'string' ? name : '');
    for (const message of listOf(field(chat, 'messages')) ?? []) {
      const id = field(message, 'id');
      const date = field(message, 'date');
      for (const line of wordsOf(field(message, 'text')).split('\n')) {
        if (line.trim() === '') continue;
        builder.addRow([
          typeof date === 'string' ? date.slice(0, 10) : '',
          typeof id === 'number' || typeof id === 'string' ? String(id) : '',
          line,
        ]);
      }
    }
    return builder.end() ?? [];
  });
}

function parseSafely(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => (FORBIDDEN.has(key) ? undefined : value));
  } catch {
    throw new GivenUp('file.damaged');
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

const listOf = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

/** A message's text is a string, or pieces that are strings or objects with a text (links, bold words). */
function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text;
  return (listOf(text) ?? [])
    .map((piece) => {
      const inner = typeof piece === 'string' ? piece : field(piece, 'text');
      return typeof inner === 'string' ? inner : '';
    })
    .join('');
}
