import { Stack, Text } from '@mantine/core';
import { readAuthor } from '../../../../core/announcements/authors.ts';
import { isDropped } from '../../../../core/announcements/catalogue.ts';
import { printDate } from '../../../../core/base/dates/print.ts';
import { plainGradeOf } from '../../../../core/model/grades.ts';
import { isShipped } from '../../../../core/model/plan-statements.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { authorText } from '../../i18n/author-text.ts';
import { claimText } from '../../i18n/catalogue-text.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { genderOf, speakerOf, useRecord } from './record-context.tsx';

/** One claim in words: value, who says so, how sure, when it was said and true, who wrote it down when. */
export function ClaimDetails({ row, claim }: { readonly row: PropertyRow; readonly claim: StatedClaim }) {
  const words = useText();
  const { t, language, format } = words;
  const isPersons = readAuthor(claim.author).kind === 'person';
  const value = useRecord();
  const speaker = speakerOf(words, value, claim);
  const shown = claimText(words, row.kind, claim, genderOf(value));
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
    // The catalogue has an edition, which its name says, and no hour.
    !isPersons && isShipped(claim.id)
      ? null
      : claim.author === ''
        ? t('case:claim.written', { moment: format.dayAndTime(claim.at) })
        : t('case:claim.writtenBy', {
            author: authorText(words, claim.author),
            moment: format.dayAndTime(claim.at),
          }),
    claim.isAsTyped === true ? t('case:field.asTypedLong') : null,
    isDropped(claim) ? t('announcements:dropped.value') : null,
  ];
  return (
    <Stack gap={4}>
      <Text fw={600} lang={shown.lang}>
        {shown.text}
      </Text>
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
