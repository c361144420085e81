import { Stack, Text } from '@mantine/core';
import { printDate } from '../../../../core/base/dates/print.ts';
import { plainGradeOf } from '../../../../core/model/grades.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { modelText, valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { genderOf, speakerOf, useRecord } from './record-context.tsx';

/** One claim in words: value, who says so, how sure, when it was said and true, who wrote it down when. */
export function ClaimDetails({ row, claim }: { readonly row: PropertyRow; readonly claim: StatedClaim }) {
  const words = useText();
  const { t, language, format } = words;
  const value = useRecord();
  const speaker = speakerOf(value, claim);
  const plain = claim.grade === undefined ? null : plainGradeOf(claim.grade);
  const facts = [
    speaker === null ? t('case:claim.noSource') : t('case:claim.source', { source: speaker }),
    claim.grade === undefined
      ? null
      : t('case:claim.grade', {
          grade:
            plain === null
              ? `${claim.grade.reliability}${claim.grade.credibility}`
              : modelText(t, `grade.${plain}`),
        }),
    claim.validOn === undefined
      ? null
      : t('case:claim.validOn', { date: printDate(claim.validOn, language) }),
    claim.statedOn === undefined
      ? null
      : t('case:claim.statedOn', { date: printDate(claim.statedOn, language) }),
    claim.author === ''
      ? t('case:claim.written', { moment: format.dayAndTime(claim.at) })
      : t('case:claim.writtenBy', { author: claim.author, moment: format.dayAndTime(claim.at) }),
    claim.isAsTyped === true ? t('case:field.asTypedLong') : null,
  ];
  return (
    <Stack gap={4}>
      <Text fw={600}>{valueWords(words, row.kind, row.property, claim.value, genderOf(value))}</Text>
      {facts
        .filter((fact) => fact !== null)
        .map((fact) => (
          <Text key={fact} size="xs" c="dimmed">
            {fact}
          </Text>
        ))}
    </Stack>
  );
}
