import { createContext, type ReactNode, useContext } from 'react';
import { viewIn } from '../../../../core/model/fold.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';
import type { Gender } from '../../i18n/model-text.ts';

/** A record on screen and the titles of the sources that its claims name. */
export type ShownRecord = {
  readonly record: EntityRecord;
  readonly sources: Readonly<Record<string, { readonly title: string }>>;
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

/** Title of the source of a claim; `null` when nobody was named. */
export const speakerOf = (value: ShownRecord, claim: StatedClaim): string | null =>
  claim.speaker ?? (claim.source === undefined ? null : (value.sources[claim.source]?.title ?? null));

/** The sex that is shown first, for the grammatical form of words about the person. */
export function genderOf(value: ShownRecord): Gender {
  const sex = viewIn(value.record, 'sex')?.claims[0]?.value;
  return sex === 'male' || sex === 'female' ? sex : undefined;
}
