import { Text } from '@mantine/core';
import type { Oddity } from '../../../../core/model/oddities.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { checkValue } from '../../../../core/model/values.ts';
import { modelText, propertyLabel, valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRecord } from './record-context.tsx';
import { readTyped, unknownSign } from './typed-text.ts';

export type FieldNotesProps = {
  readonly row: PropertyRow;
  /** What stands in the field now. */
  readonly text: string;
  readonly claim: StatedClaim | undefined;
};

/** Under the label: how a number or `?` is understood, and what can hardly be right, with what to look at. */
export function FieldNotes({ row, text, claim }: FieldNotesProps) {
  const words = useText();
  const { t } = words;
  const { oddities = [] } = useRecord();
  const odd = oddities.filter((oddity) => oddity.claim === claim?.id && oddity.code !== 'not-read');
  const isMeasure = row.type === 'number' || row.type === 'phone';
  const checked = text.trim() === '' ? null : checkValue(row, readTyped(row, text));
  return (
    <>
      {text.trim() === unknownSign ? (
        <div role="status">{modelText(t, 'value.unknown')}</div>
      ) : isMeasure && checked?.isAsTyped === true ? (
        <Text size="xs" c="var(--zh-attention)" role="status">
          {t(row.type === 'phone' ? 'case:odd.phone' : 'case:odd.number')}
        </Text>
      ) : row.type === 'number' && checked !== null && row.unit !== undefined ? (
        <div role="status">{valueWords(words, row.kind, row.property, checked.value)}</div>
      ) : null}
      {odd.map((oddity) => (
        <OddityNote key={oddity.code + (oddity.other ?? '')} row={row} oddity={oddity} />
      ))}
    </>
  );
}

/** What can hardly be right about a value, and what to do; it stays as it is. */
export function OddityNote({ row, oddity }: { readonly row: PropertyRow; readonly oddity: Oddity }) {
  const { t } = useText();
  return (
    <Text size="xs" c="var(--zh-attention)" role="note">
      {oddity.code === 'before'
        ? t('case:odd.before', { other: propertyLabel(t, row.kind, oddity.other ?? '') })
        : t(oddityTexts[oddity.code])}
    </Text>
  );
}

const oddityTexts = {
  'not-read': 'case:field.asTypedLong',
  'in-future': 'case:odd.inFuture',
  'too-old': 'case:odd.tooOld',
  'parent-young': 'case:odd.parentYoung',
} as const satisfies Record<Exclude<Oddity['code'], 'before'>, string>;
