import { useState } from 'react';
import type { Command, SourceChoice } from '../../../../core/model/commands.ts';
import { gradeOf, type PlainGrade, plainGradeOf, plainGrades } from '../../../../core/model/grades.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { gradeTexts } from '../../i18n/describe-source.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateField, dateToKeep, dateToShow } from '../date-field.tsx';
import { FormFrame } from '../form-frame.tsx';
import { SelectField } from '../select-field.tsx';
import { isSourceReady, SourcePicker } from '../source-picker.tsx';

type Details = Pick<Extract<Command, { type: 'value.correct' }>, 'source' | 'statedOn' | 'validOn' | 'grade'>;

export type ClaimDetailsFormProps = {
  readonly claim: StatedClaim;
  readonly onSave: (details: Details) => void;
  readonly onCancel: () => void;
};

/** Mends who says a value, when it was said and true, and how it is known; the value itself stays. */
export function ClaimDetailsForm({ claim, onSave, onCancel }: ClaimDetailsFormProps) {
  const { t, language } = useText();
  const before: SourceChoice =
    claim.source === undefined ? { kind: 'author' } : { kind: 'existing', id: claim.source };
  const [source, setSource] = useState<SourceChoice>(before);
  const [statedOn, setStatedOn] = useState(dateToShow(claim.statedOn ?? '', language));
  const [validOn, setValidOn] = useState(dateToShow(claim.validOn ?? '', language));
  const [grade, setGrade] = useState<PlainGrade | null>(
    claim.grade === undefined ? null : plainGradeOf(claim.grade),
  );
  const [isMissing, setMissing] = useState(false);
  const save = () => {
    if (!isSourceReady(source)) return setMissing(true);
    const isOther = JSON.stringify(source) !== JSON.stringify(before);
    // A grade that has no plain words was made elsewhere; it stays unless another one is chosen.
    const isGradeKept = grade === null && claim.grade !== undefined && plainGradeOf(claim.grade) === null;
    onSave({
      ...(isOther ? { source } : {}),
      statedOn: statedOn.trim() === '' ? null : dateToKeep(statedOn),
      validOn: validOn.trim() === '' ? null : dateToKeep(validOn),
      ...(isGradeKept ? {} : { grade: grade === null ? null : gradeOf(grade) }),
    });
  };
  return (
    <FormFrame
      onSubmit={() => {
        save();
      }}
      onCancel={onCancel}
      saveLabel={t('common:action.save')}
    >
      <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
      <DateField label={t('case:claim.statedOnLabel')} value={statedOn} onChange={setStatedOn} isOptional />
      <DateField label={t('case:claim.validOnLabel')} value={validOn} onChange={setValidOn} isOptional />
      <SelectField<PlainGrade>
        label={t('common:source.grade')}
        isOptional
        emptyLabel={t('common:source.gradeNone')}
        value={grade}
        onChange={setGrade}
        choices={plainGrades.map(({ id }) => ({ value: id, label: t(gradeTexts[id]) }))}
      />
    </FormFrame>
  );
}
