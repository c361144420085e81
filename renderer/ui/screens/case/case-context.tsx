import { createContext, type ReactNode, useContext } from 'react';
import { viewIn } from '../../../../core/model/fold.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import type { Gender } from '../../i18n/model-text.ts';

type CaseValue = NonNullable<Queries['case']['value']>;

const Context = createContext<CaseValue | null>(null);

/** The case on screen, for its fields. */
export function CaseContext(props: { readonly value: CaseValue; readonly children: ReactNode }) {
  return <Context value={props.value}>{props.children}</Context>;
}

export function useCase(): CaseValue {
  const value = useContext(Context);
  if (value === null) throw new Error('useCase outside CaseContext');
  return value;
}

/** Title of the source of a claim; `null` when nobody was named. */
export const speakerOf = (value: CaseValue, claim: StatedClaim): string | null =>
  claim.speaker ?? (claim.source === undefined ? null : (value.sources[claim.source]?.title ?? null));

/** The sex that is shown first, for the grammatical form of words about the person. */
export function genderOf(value: CaseValue): Gender {
  const sex = viewIn(value.record, 'sex')?.claims[0]?.value;
  return sex === 'male' || sex === 'female' ? sex : undefined;
}
