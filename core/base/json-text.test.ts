import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json-text.ts';

const limits = { maxCharacters: 100_000, maxDepth: 12 };
const failureOf = (text: string, some = limits) => {
  const read = readJson(text, some);
  return read.ok ? 'read' : [read.error.code, read.error.params?.line, read.error.params?.column];
};

describe('JSON with places', () => {
  it('reads what JSON.parse reads, for any value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (text, indent) => {
        const again = JSON.stringify(JSON.parse(text), null, indent);
        const read = readJson(again, limits);
        expect(read.ok && JSON.stringify(read.value.value)).toBe(JSON.stringify(JSON.parse(again)));
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          const read = readJson(text, limits);
          const isJson = (() => {
            try {
              JSON.parse(text);
              return true;
            } catch {
              return false;
            }
          })();
          // Stricter than JSON.parse only in what is asked for: equal keys, depth.
          if (!isJson) expect(read.ok).toBe(false);
          else if (!read.ok) expect(['json.duplicate-key', 'json.too-deep']).toContain(read.error.code);
        },
      ),
    );
  });

  it.each([
    ['{\n  "a": 1,\n  "b": tru\n}', ['json.syntax', 3, 8]],
    ['{\n  "a": 1\n  "b": 2\n}', ['json.syntax', 3, 3]],
    ['[1, 2,\n]', ['json.syntax', 2, 1]],
    ['{"a": 1, "a": 2}', ['json.duplicate-key', 1, 10]],
    ['{"a": "over\nthe line"}', ['json.syntax', 1, 12]],
    ['{"a": "\\x"}', ['json.syntax', 1, 7]],
    ['{"a": 01}', ['json.syntax', 1, 8]],
    ['{"a": [1, 2', ['json.ends-early', 1, 12]],
    ['{"a": "cut', ['json.ends-early', 1, 11]],
    ['', ['json.ends-early', 1, 1]],
    ['{} {}', ['json.syntax', 1, 4]],
  ])('refuses %j at its place', (text, expected) => {
    expect(failureOf(text)).toEqual(expected);
  });

  it('follows no depth and no length beyond its limits', () => {
    expect(failureOf('['.repeat(13))).toEqual(['json.too-deep', 1, 13]);
    expect(failureOf('['.repeat(90_000))).toEqual(['json.too-deep', 1, 13]);
    expect(failureOf(`"${'x'.repeat(100_000)}"`)).toEqual(['json.too-long', 1, 1]);
  });

  it('knows where members and items stand, and passes over a mark of byte order', () => {
    const read = readJson('\ufeff{\n "list": [\n  1,\n  {"x": 2}\n ]\n}', limits);
    if (!read.ok) throw new Error(read.error.code);
    const { value, placeOf } = read.value;
    const { list } = value as { list: readonly unknown[] };
    expect([placeOf(value, 'list').line, placeOf(list, 0).line, placeOf(list[1]).line]).toEqual([2, 3, 4]);
    expect(placeOf(list[1], 'x')).toEqual({ line: 4, column: 4 });
    expect(placeOf(value, 'no such member')).toEqual(placeOf(value));
  });

  it('takes a key __proto__ for a member and for nothing else', () => {
    const read = readJson('{"__proto__": {"isBad": true}}', limits);
    if (!read.ok) throw new Error(read.error.code);
    expect((read.value.value as { isBad?: boolean }).isBad).toBeUndefined();
    expect(Object.keys(read.value.value as object)).toEqual(['__proto__']);
  });
});
