import { rowOf } from '../../../../core/model/schema.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';

export type PaperNote = {
  readonly key: string;
  /** Title of the source; `null` when nobody was named. */
  readonly title: string | null;
  readonly author: string;
  /** ISO instant of the newest claim of this note; `null` for none. */
  readonly day: string | null;
};

/** Numbered notes of a paper: one for each source, in the order in which the paper meets them. */
export type PaperNotes = {
  readonly all: readonly PaperNote[];
  readonly numberOf: (claim: StatedClaim) => number;
};

const keyOf = (claim: StatedClaim): string =>
  claim.source === undefined ? `author:${claim.author}` : `source:${claim.source}:${claim.speaker ?? ''}`;

export function notesOf(
  records: readonly EntityRecord[],
  sources: Readonly<Record<string, { readonly title: string }>>,
): PaperNotes {
  const notes = new Map<string, PaperNote>();
  for (const claim of records.flatMap(shownClaims)) {
    const key = keyOf(claim);
    const known = notes.get(key);
    const day = known?.day === undefined || known.day === null || claim.at > known.day ? claim.at : known.day;
    const title = claim.source === undefined ? null : (claim.speaker ?? sources[claim.source]?.title ?? null);
    notes.set(key, { key, title, author: claim.author, day });
  }
  const order = [...notes.keys()];
  return { all: [...notes.values()], numberOf: (claim) => order.indexOf(keyOf(claim)) + 1 };
}

/** What ties a part to its case and steers the fate is not said by anybody, and stands on no paper. */
const shownClaims = (record: EntityRecord): readonly StatedClaim[] =>
  record.views
    .filter((view) => rowOf(record.kind, view.property)?.section !== 'none')
    .flatMap((view) => view.claims);
