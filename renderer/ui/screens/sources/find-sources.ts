import type { SourceSummary } from '../../../services/sources-api.ts';

/** Sources whose title holds every word of a text, of one kind or of all; the order stays. */
export function findSources(
  all: readonly SourceSummary[],
  text: string,
  kind: string | null,
): readonly SourceSummary[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return all.filter(
    (source) =>
      (kind === null || source.kind === kind) && words.every((word) => fold(source.title).includes(word)),
  );
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
