/**
 * Which lines have which words: a search for the beginnings of words looks at the words, of which there are few, and
 * not at a hundred thousand texts.
 *
 * A line is a number here, and found lines are marked with a number in one array, not collected: the caller walks its own order and asks
 * for each line. (Marks on the lines themselves took three times as long: every one of them lies elsewhere in memory.) Lines are never
 * taken out; one that is gone stands in no order any more, so its mark is never read.
 */
export type WordIndex = {
  /** The number of a new line. `folded`: as `foldForSearch` gives it. */
  add(folded: string): number;
  /** Marks the lines with a word for each term of a folded query that begins with it; `null` when there is no term. */
  mark(foldedQuery: string): number | null;
  /** What a line was marked with last. */
  markOf(line: number): number;
};

export function createWordIndex(): WordIndex {
  const linesOf = new Map<string, number[]>();
  /** Words by their first two letters. */
  const buckets = new Map<string, string[]>();
  let marks = new Uint32Array(1024);
  let lineCount = 0;
  let lastMark = 0;

  function* listsFor(term: string): Generator<readonly number[]> {
    for (const [start, words] of buckets) {
      if (!(term.length < 2 ? start.startsWith(term) : start === term.slice(0, 2))) continue;
      for (const word of words) if (word.startsWith(term)) yield linesOf.get(word) ?? [];
    }
  }

  function addWord(word: string, line: number): void {
    linesOf.set(word, [line]);
    const start = word.slice(0, 2);
    const bucket = buckets.get(start);
    if (bucket === undefined) buckets.set(start, [word]);
    else bucket.push(word);
  }

  return {
    add(folded) {
      const line = lineCount;
      lineCount += 1;
      if (lineCount > marks.length) {
        const more = new Uint32Array(marks.length * 2);
        more.set(marks);
        marks = more;
      }
      for (const word of folded.split(' ')) {
        if (word === '') continue;
        const lines = linesOf.get(word);
        if (lines === undefined) addWord(word, line);
        // A word that stands twice in one line.
        else if (lines[lines.length - 1] !== line) lines.push(line);
      }
      return line;
    },
    mark(foldedQuery) {
      const terms = foldedQuery.split(' ').filter((term) => term !== '');
      if (terms.length === 0) return null;
      lastMark += 1;
      const first = lastMark;
      for (const [at, term] of terms.entries()) {
        const [before, now] = [first + at - 1, first + at];
        lastMark = now;
        for (const lines of listsFor(term)) {
          for (const line of lines) if (at === 0 || marks[line] === before) marks[line] = now;
        }
      }
      return lastMark;
    },
    markOf: (line) => marks[line] ?? 0,
  };
}
