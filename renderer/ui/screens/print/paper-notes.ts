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
  record: EntityRecord,
  sources: Readonly<Record<string, { readonly title: string }>>,
): PaperNotes {
  const notes = new Map<string, PaperNote>();
  for (const claim of record.views.flatMap((view) => view.claims)) {
    const key = keyOf(claim);
    const known = notes.get(key);
    const day = known?.day === undefined || known.day === null || claim.at > known.day ? claim.at : known.day;
    const title = claim.source === undefined ? null : (claim.speaker ?? sources[claim.source]?.title ?? null);
    notes.set(key, { key, title, author: claim.author, day });
  }
  const order = [...notes.keys()];
  return { all: [...notes.values()], numberOf: (claim) => order.indexOf(keyOf(claim)) + 1 };
}
