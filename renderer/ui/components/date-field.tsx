import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { printDate } from '../../../core/base/dates/print.ts';
import { readDate } from '../../../core/base/dates/read.ts';
import type { FailureCode } from '../i18n/describe-failure.ts';
import { useText } from '../i18n/use-text.ts';
import { EditableField, type EditableFieldProps } from './editable-field.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** The present day as the dates count: whole days since 1970-01-01, by this computer's time zone. */
export function todayNumber(): number {
  const now = new Date();
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}

/** What is shown in the field for a kept date: in words when it is a date, else as it was typed. */
export function dateToShow(kept: string, language: 'uk' | 'ru' | 'en'): string {
  const read = readDate(kept);
  return read.kind === 'understood' ? printDate(read.date, language) : kept;
}

/** What is kept for what was typed: EDTF when it has one meaning, else the text itself. */
export function dateToKeep(typed: string): string {
  const read = readDate(typed, todayNumber());
  return read.kind === 'understood' ? read.date : typed;
}

export type DateReadingProps = {
  readonly text: string;
  /** Takes one of two readings ("5 December" or "12 May"). */
  readonly onChoose: (date: string) => void;
};

/** How a typed date is understood; asks when it has two meanings; says when it will be kept as typed. */
export function DateReading({ text, onChoose }: DateReadingProps) {
  const { t, language } = useText();
  const read = readDate(text, todayNumber());
  switch (read.kind) {
    case 'empty':
      return null;
    case 'understood':
      return <div role="status">{t('common:date.understood', { date: printDate(read.date, language) })}</div>;
    case 'ambiguous':
      return (
        <Group gap={8} role="status">
          <Text size="xs" c="var(--zh-attention)">
            {t('common:date.which')}
          </Text>
          {read.dates.map((date) => (
            <Button key={date} size="compact-xs" onMouseDown={keepFocus} onClick={() => onChoose(date)}>
              {printDate(date, language)}
            </Button>
          ))}
        </Group>
      );
    case 'as-typed':
      return (
        <Text size="xs" c="var(--zh-attention)" role="status">
          {t('common:date.asTyped')}
        </Text>
      );
  }
}

/** The field keeps the focus: leaving it would save the text that is being asked about. */
const keepFocus = (event: { preventDefault(): void }) => event.preventDefault();

export type DateFieldProps = Omit<TextFieldProps, 'help'>;

/** A date in words, as far as it is known, in a form with its own save button; `dateToKeep` gives what is kept. */
export function DateField(props: DateFieldProps) {
  const { t } = useText();
  return (
    <TextField
      {...props}
      help={
        <>
          {t('common:date.help')}
          <DateReading text={props.value} onChoose={props.onChange} />
        </>
      }
    />
  );
}

export type EditableDateFieldProps = Omit<
  EditableFieldProps,
  'help' | 'reading' | 'isLong' | 'value' | 'onSave'
> & {
  /** EDTF, or a text that was kept as typed. */
  readonly value: string;
  /** Gets EDTF, or the text as typed. */
  readonly onSave: (date: string) => Promise<FailureCode | null>;
  /** More to say about what is typed now. */
  readonly notes?: (text: string) => ReactNode;
};

/** A date that saves itself on leaving the field. */
export function EditableDateField({ value, onSave, notes, ...rest }: EditableDateFieldProps) {
  const { t, language } = useText();
  return (
    <EditableField
      {...rest}
      value={dateToShow(value, language)}
      onSave={(text) => onSave(dateToKeep(text))}
      placeholder={t('common:date.example')}
      reading={(text, setText) => (
        <>
          {isReadBack(text, value, language) ? null : <DateReading text={text} onChoose={setText} />}
          {notes?.(text)}
        </>
      )}
    />
  );
}

/** A kept date stands in the field in words already, and `?` means that nobody knows: neither needs a reading. */
const isReadBack = (text: string, kept: string, language: 'uk' | 'ru' | 'en'): boolean =>
  text.trim() === '?' || (text === dateToShow(kept, language) && readDate(kept).kind === 'understood');
