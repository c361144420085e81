/** What the index keeps a note on: the search that last found it. */
export type Findable = { mark: number };

/**
 * Which lines have which words: a search for the beginnings of words looks at the words, of which there are few, and
 * not at a hundred thousand texts.
 *
 * Found lines are marked with a number and not collected: the caller walks its own order and asks each line. Lines are
 * never taken out; one that is gone stands in no order any more, so its mark is never read.
 */
export type WordIndex<Line extends Findable> = {
  /** `folded`: as `foldForSearch` gives it. */
  add(line: Line, folded: string): void;
  /** Marks the lines with a word for each term of a folded query that begins with it; `null` when there is no term. */
  mark(foldedQuery: string): number | null;
};

export function createWordIndex<Line extends Findable>(): WordIndex<Line> {
  const linesOf = new Map<string, Line[]>();
  /** Words by their first two letters. */
  const buckets = new Map<string, string[]>();
  let lastMark = 0;

  function* listsFor(term: string): Generator<readonly Line[]> {
    for (const [start, words] of buckets) {
      if (!(term.length < 2 ? start.startsWith(term) : start === term.slice(0, 2))) continue;
      for (const word of words) if (word.startsWith(term)) yield linesOf.get(word) ?? [];
    }
  }

  function addWord(word: string, line: Line): void {
    linesOf.set(word, [line]);
    const start = word.slice(0, 2);
    const bucket = buckets.get(start);
    if (bucket === undefined) buckets.set(start, [word]);
    else bucket.push(word);
  }

  return {
    add(line, folded) {
      for (const word of folded.split(' ')) {
        if (word === '') continue;
        const lines = linesOf.get(word);
        if (lines === undefined) addWord(word, line);
        // A word that stands twice in one line.
        else if (lines[lines.length - 1] !== line) lines.push(line);
      }
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
          for (const line of lines) if (at === 0 || line.mark === before) line.mark = now;
        }
      }
      return lastMark;
    },
  };
}
