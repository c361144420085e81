import { type ReactNode, useState } from 'react';
import {
  gradeOf,
  gradeText,
  type PlainGrade,
  parseGrade,
  plainGradeOf,
  plainGrades,
} from '../../../../core/model/grades.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { describeFailure, type FailureCode } from '../../i18n/describe-failure.ts';
import { gradeTexts } from '../../i18n/describe-source.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../select-field.tsx';
import { typedText } from './typed-text.ts';
import { useSaveValue } from './use-save-value.ts';

export type GradeFieldProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly claim: StatedClaim | undefined;
  readonly mark: ReactNode;
};

/** How something is known, asked in plain words; a grade that has no words here is shown as it was given. */
export function GradeField({ row, label, claim, mark }: GradeFieldProps) {
  const { t } = useText();
  const { save } = useSaveValue(row, undefined, claim);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const texts = failure === null ? null : describeFailure(failure);
  const kept = claim === undefined ? null : typedText(claim.value);
  const grade = kept === null ? null : parseGrade(kept);
  const plain = grade === null ? null : plainGradeOf(grade);
  return (
    <SelectField
      label={label}
      mark={mark}
      value={plain ?? kept}
      emptyLabel={t('common:source.gradeNone')}
      choices={[
        ...plainGrades.map(({ id }) => ({ value: id as string, label: t(gradeTexts[id]) })),
        ...(plain === null && kept !== null ? [{ value: kept, label: kept }] : []),
      ]}
      onChange={(choice) =>
        void save(choice === null ? '' : gradeText(gradeOf(choice as PlainGrade))).then(setFailure)
      }
      {...(texts === null ? {} : { error: `${t(texts.what)} ${t(texts.next)}` })}
    />
  );
}
