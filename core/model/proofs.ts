import type { AttachmentFacts } from './attachments.ts';
import type { StatedClaim } from './types.ts';

type Proven = Pick<StatedClaim, 'id' | 'replaces'>;

/** The ids under which a claim can be said to be borne out: its own, and those of its older wordings. */
const idsOf = ({ id, replaces = [] }: Proven): readonly string[] => [id, ...replaces];

/** The id under which a paper says that it bears a claim out; `null` when it says nothing of it. */
export function provenAs(claim: Proven, { proves }: Pick<AttachmentFacts, 'proves'>): string | null {
  return idsOf(claim).find((id) => proves.includes(id)) ?? null;
}

/**
 * Which of some photos and papers bear out a claim, in their order. What was said of an older wording holds for the
 * corrected one: a mended typo does not lose its papers.
 */
export function proofsIn<Paper extends Pick<AttachmentFacts, 'proves'>>(
  papers: readonly Paper[],
): (claim: Proven) => readonly Paper[] {
  const byClaim = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const id of new Set(paper.proves)) {
      const known = byClaim.get(id);
      if (known === undefined) byClaim.set(id, [paper]);
      else known.push(paper);
    }
  }
  return (claim) => {
    const found = new Set(idsOf(claim).flatMap((id) => byClaim.get(id) ?? []));
    return found.size < 2 ? [...found] : papers.filter((paper) => found.has(paper));
  };
}
