import { Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Count } from '../../../../core/model/types.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../select-field.tsx';
import { TextField } from '../text-field.tsx';
import styles from './count-input.module.css';

export type CountInputProps = {
  readonly value: Count | null;
  /** `null` while the number is missing or is none. */
  readonly onChange: (value: Count | null) => void;
  readonly error?: ReactNode;
  /** Whose people, side and scope an empty one begins with. */
  readonly like?: Count | null;
};

const whats = [
  'pow',
  'civilians',
  'bodies',
  'people',
  'children',
] as const satisfies readonly Count['what'][];
const sides = ['UA', 'RU'] as const satisfies readonly Count['to'][];
const qualifiers = [
  'exact',
  'at-least',
  'about',
  'up-to',
  'undisclosed',
] as const satisfies readonly Count['qualifier'][];
const scopes = ['total', 'part', 'outside'] as const satisfies readonly Count['scope'][];

type Typed = {
  readonly what: Count['what'];
  readonly to: Count['to'];
  readonly number: string;
  readonly qualifier: Count['qualifier'];
  readonly scope: Count['scope'];
  readonly scopeText: string;
  readonly note: string;
};

const typedOf = (count: Count | null): Typed => ({
  what: count?.what ?? 'pow',
  to: count?.to ?? 'UA',
  number: count?.number == null ? '' : String(count.number),
  qualifier: count?.qualifier ?? 'exact',
  scope: count?.scope ?? 'total',
  scopeText: count?.scopeText ?? '',
  note: count?.note ?? '',
});

/** A number as somebody said it: of whom, to whom, how exactly, and whether it is the whole. */
export function CountInput({ value, onChange, error, like = null }: CountInputProps) {
  const { t } = useText();
  // The words stay as typed while they are no number yet.
  const [typed, setTyped] = useState(() =>
    value === null ? { ...typedOf(like), number: '', note: '' } : typedOf(value),
  );
  const set = (change: Partial<Typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    onChange(countOf(next));
  };
  const choices = <T extends string>(values: readonly T[], part: string) =>
    values.map((one) => ({ value: one, label: modelText(t, `count.${part}.${one}`) }));
  return (
    <Stack gap={12}>
      <div className={styles.row}>
        <SelectField
          label={t('announcements:number.what')}
          value={typed.what}
          onChange={(what) => set({ what: what ?? 'pow' })}
          choices={choices(whats, 'what')}
        />
        <SelectField
          label={t('announcements:number.to')}
          value={typed.to}
          onChange={(to) => set({ to: to ?? 'UA' })}
          choices={choices(sides, 'to')}
        />
      </div>
      <div className={styles.row}>
        <SelectField
          label={t('announcements:number.qualifier')}
          value={typed.qualifier}
          onChange={(qualifier) => set({ qualifier: qualifier ?? 'exact' })}
          choices={choices(qualifiers, 'qualifier')}
        />
        {typed.qualifier === 'undisclosed' ? null : (
          <TextField
            label={t('announcements:number.number')}
            value={typed.number}
            onChange={(number) => set({ number })}
            {...(error === undefined ? {} : { error: t('announcements:number.missing') })}
          />
        )}
      </div>
      <SelectField
        label={t('announcements:number.scope')}
        help={t('announcements:number.scopeHelp')}
        value={typed.scope}
        onChange={(scope) => set({ scope: scope ?? 'total' })}
        choices={choices(scopes, 'scope')}
      />
      {typed.scope === 'total' ? null : (
        <TextField
          label={t('announcements:number.scopeText')}
          value={typed.scopeText}
          onChange={(scopeText) => set({ scopeText })}
          {...(error !== undefined && typed.scopeText.trim() === ''
            ? { error: t('announcements:number.scopeTextMissing') }
            : {})}
        />
      )}
      <TextField
        label={t('announcements:number.note')}
        isOptional
        value={typed.note}
        onChange={(note) => set({ note })}
      />
    </Stack>
  );
}

/** A whole number, with or without a sign between thousands: 1212, 1 212, 1,212. "1.5" is none. */
function readWhole(text: string): number | null {
  const plain = text.trim();
  return /^(?:\d{1,9}|\d{1,3}(?:[\s\u00a0\u202f.,]\d{3}){1,2})$/.test(plain)
    ? Number(plain.replace(/\D/g, ''))
    : null;
}

/** What was typed as a count; nothing while it cannot be kept as one. */
function countOf({ what, to, number, qualifier, scope, scopeText, note }: Typed): Count | null {
  const isWithheld = qualifier === 'undisclosed';
  const digits = readWhole(number);
  if (!isWithheld && digits === null) return null;
  if (scope !== 'total' && scopeText.trim() === '') return null;
  return {
    what,
    to,
    number: isWithheld ? null : digits,
    qualifier,
    scope,
    ...(scope === 'total' ? {} : { scopeText: scopeText.trim() }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}
