import type { Span } from './types.ts';

/** Something that is marked in a text; several may stand on the same words. */
export type TextMark = { readonly id: string; readonly span: Span };

/** A stretch of a text on which the same marks stand. */
export type Segment = Span & {
  readonly marks: readonly string[];
  /** The marks that begin here: where the keyboard stops. */
  readonly starts: readonly string[];
  /** The sentence around it was not understood, or was understood and left out. */
  readonly ground: 'plain' | 'unread' | 'silent';
};

/** A text cut wherever a mark or a ground begins or ends; the segments put together are the text. */
export function segmentsOf(
  length: number,
  marks: readonly TextMark[],
  unread: readonly Span[],
  silent: readonly Span[],
): readonly Segment[] {
  const cuts = new Set([0, length]);
  const inside = (at: number) => Math.max(0, Math.min(length, at));
  for (const { start, end } of [...marks.map((mark) => mark.span), ...unread, ...silent])
    cuts.add(inside(start)).add(inside(end));
  const places = [...cuts].sort((a, b) => a - b);
  const opening = indexBy(marks, (mark) => inside(mark.span.start));
  const grounds = [
    ...unread.map((span) => ({ span, ground: 'unread' as const })),
    ...silent.map((span) => ({ span, ground: 'silent' as const })),
  ].sort((a, b) => a.span.start - b.span.start);
  let active: readonly TextMark[] = [];
  let next = 0;
  const segments: Segment[] = [];
  for (let place = 0; place + 1 < places.length; place += 1) {
    const start = places[place] as number;
    const end = places[place + 1] as number;
    const begun = (opening.get(start) ?? []).filter((mark) => inside(mark.span.end) > start);
    active = [...active.filter((mark) => mark.span.end > start), ...begun];
    while (next < grounds.length && (grounds[next]?.span.end ?? 0) <= start) next += 1;
    const around = grounds[next];
    segments.push({
      start,
      end,
      marks: active.map((mark) => mark.id),
      starts: begun.map((mark) => mark.id),
      ground: around !== undefined && around.span.start <= start ? around.ground : 'plain',
    });
  }
  return segments;
}

function indexBy<T>(all: readonly T[], keyOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const index = new Map<number, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = index.get(key);
    if (known === undefined) index.set(key, [one]);
    else known.push(one);
  }
  return index;
}
