import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

const span = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

describe('segments of a marked text', () => {
  it('put together are the text, and each knows the marks that stand on it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(span(60), { maxLength: 8 }),
        fc.array(span(60), { maxLength: 3 }),
        (length, spans, unread) => {
          const marks = spans.map((one, index) => ({ id: String(index), span: one }));
          const segments = segmentsOf(length, marks, unread, []);
          expect(segments[0]?.start).toBe(0);
          expect(segments.at(-1)?.end).toBe(length);
          segments.forEach((segment, index) => {
            expect(segment.start).toBeLessThan(segment.end);
            if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
            const expected = marks
              .filter((mark) => mark.span.start <= segment.start && mark.span.end >= segment.end)
              .map((mark) => mark.id);
            expect(segment.marks.toSorted()).toEqual(expected.toSorted());
          });
          const started = segments.flatMap((segment) => segment.starts);
          expect(started.toSorted()).toEqual(
            marks
              .filter((mark) => mark.span.start < length)
              .map((mark) => mark.id)
              .toSorted(),
          );
        },
      ),
    );
  });

  it('show what was not understood, also where a value stands in it', () => {
    const segments = segmentsOf(
      20,
      [{ id: 'a', span: { start: 12, end: 14 } }],
      [{ start: 10, end: 20 }],
      [{ start: 0, end: 5 }],
    );
    expect(segments.map(({ start, ground, marks }) => [start, ground, marks.join()])).toEqual([
      [0, 'silent', ''],
      [5, 'plain', ''],
      [10, 'unread', ''],
      [12, 'unread', 'a'],
      [14, 'unread', ''],
    ]);
  });
});
