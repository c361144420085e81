import { createContext, type ReactNode, useContext } from 'react';
import { readAuthor } from '../../../../core/announcements/authors.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import { viewIn } from '../../../../core/model/fold.ts';
import type { Oddity } from '../../../../core/model/oddities.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';
import { authorText } from '../../i18n/author-text.ts';
import { shownText } from '../../i18n/catalogue-text.ts';
import type { Gender, Words } from '../../i18n/model-text.ts';

/** A record on screen and what its fields need to know beside it. */
export type ShownRecord = {
  readonly record: EntityRecord;
  /** The sources that its claims name. */
  readonly sources: Readonly<Record<string, { readonly title: string }>>;
  /** Records that its fields can point to: relatives, witnesses. */
  readonly others?: readonly EntityRecord[];
  /** What can hardly be right in it. */
  readonly oddities?: readonly Oddity[];
  /** What is written here is the author's own word, whatever source was chosen for the case: a source does not speak of itself. */
  readonly isOwnWord?: true;
  /** The case of a part that is not kept yet: its first value makes it. */
  readonly newPartOf?: EntityId;
};

const Context = createContext<ShownRecord | null>(null);

/** The record on screen, for its fields: a case, an announcement, anything that the schema table describes. */
export function RecordContext(props: { readonly value: ShownRecord; readonly children: ReactNode }) {
  return <Context value={props.value}>{props.children}</Context>;
}

export function useRecord(): ShownRecord {
  const value = useContext(Context);
  if (value === null) throw new Error('useRecord outside RecordContext');
  return value;
}

/**
 * Who says a claim: the named speaker, else the title of its source; the catalogue and packs by their own name; `null` when
 * nobody but the author says so.
 */
export function speakerOf(
  words: Pick<Words, 't' | 'language'>,
  value: Pick<ShownRecord, 'sources'>,
  claim: StatedClaim,
): string | null {
  if (claim.speaker !== undefined) return shownText(words.language, claim, claim.speaker).text;
  const title = claim.source === undefined ? undefined : value.sources[claim.source]?.title;
  if (title !== undefined && title !== '') return title;
  return readAuthor(claim.author).kind === 'person' ? null : authorText(words, claim.author);
}

/** The sex that is shown first, for the grammatical form of words about the person. */
export function genderOf(value: ShownRecord): Gender {
  const sex = viewIn(value.record, 'sex')?.claims[0]?.value;
  return sex === 'male' || sex === 'female' ? sex : undefined;
}
