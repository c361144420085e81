import { Box } from '@mantine/core';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { NameForm, PropertyView } from '../../../../core/model/types.ts';
import { isNameForm } from '../../../../core/model/values.ts';
import { describeFailure } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFieldEdit } from '../use-field-edit.ts';
import { ClaimMark } from './claim-mark.tsx';
import { DisputedValue } from './disputed-value.tsx';
import { NameInputs } from './name-inputs.tsx';
import { readNameText, writeNameText } from './name-text.ts';
import { useSaveValue } from './use-save-value.ts';
import { WithClaims } from './with-claims.tsx';

export type NameFieldProps = {
  readonly row: PropertyRow;
  /** `uk`, `ru` or `latin`: one spelling of the name; none for a person with one name (a relative). */
  readonly nameKey: string | undefined;
  readonly label: string;
  readonly view: PropertyView | undefined;
};

/** One spelling of a name: three parts that are one value, saved when the focus leaves all of them. */
export function NameField({ row, nameKey, label, view }: NameFieldProps) {
  const { t } = useText();
  const claim = view?.claims[0];
  const { save, draft } = useSaveValue(row, nameKey, claim);
  const value: NameForm = claim !== undefined && isNameForm(claim.value) ? claim.value : {};
  const edit = useFieldEdit({
    value: writeNameText(value),
    onSave: (text) => save(readNameText(text)),
    onDraft: draft,
  });
  const failure = edit.state.failure === null ? null : describeFailure(edit.state.failure);
  const handleBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void edit.commit();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void edit.commit();
    if (event.key === 'Escape' && edit.isDirty) {
      event.stopPropagation();
      edit.revert();
    }
  };
  return (
    <WithClaims row={row} label={label} claims={view?.claims ?? []} view={view}>
      {(open) =>
        view !== undefined && view.claims.length > 1 ? (
          <DisputedValue row={row} label={label} view={view} onOpen={open} />
        ) : (
          <Box onBlur={handleBlur} onKeyDown={handleKeyDown}>
            <NameInputs
              label={label}
              value={readNameText(edit.state.text)}
              onChange={(form) => edit.setText(writeNameText(form))}
              {...(nameKey === undefined
                ? {}
                : { contentLanguage: nameKey === 'latin' ? 'und-Latn' : nameKey })}
              mark={claim === undefined ? undefined : <ClaimMark claim={claim} onOpen={open} />}
              {...(failure === null ? {} : { error: `${t(failure.what)} ${t(failure.next)}` })}
            />
          </Box>
        )
      }
    </WithClaims>
  );
}
