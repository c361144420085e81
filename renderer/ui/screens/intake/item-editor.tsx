import { useState } from 'react';
import { done, type Item } from '../../../../core/intake/proposal.ts';
import type { ProposalEdit } from '../../../../core/intake/proposal-edits.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { Count } from '../../../../core/model/types.ts';
import { DateField, dateToKeep, dateToShow } from '../../components/date-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { itemLabel, itemText } from './item-words.ts';

export type ItemEditorProps = { readonly item: Item; readonly edit: (edit: ProposalEdit) => void };

/** Corrects one value, with the field that its property has, and who said it. */
export function ItemEditor({ item, edit }: ItemEditorProps) {
  const words = useText();
  const { t } = words;
  const set = (value: string | Count) => edit({ type: 'value', item: item.id, value });
  return (
    <>
      {typeof item.value === 'object' ? (
        <CountFields count={item.value} onChange={set} />
      ) : (
        <TextValue item={item} value={item.value} onChange={set} />
      )}
      {item.property === 'kind' ? null : (
        <TextField
          label={t('intake:item.speaker')}
          help={t('intake:item.speakerHelp')}
          value={item.speaker}
          onChange={(speaker) => edit({ type: 'speaker', item: item.id, speaker })}
          isOptional
        />
      )}
    </>
  );
}

type TextValueProps = {
  readonly item: Item;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function TextValue({ item, value, onChange }: TextValueProps) {
  const words = useText();
  const { language } = words;
  const label = itemLabel(words, item);
  const [typed, setTyped] = useState(() =>
    item.property === 'date' ? dateToShow(value, language) : itemText(words, item),
  );
  switch (item.property) {
    case 'kind':
    case 'category':
    case 'status': {
      const { property } = item;
      const choices = [
        ...(property === 'status' ? [done] : []),
        ...(rowOf('announcement', property)?.choices ?? []),
      ];
      return (
        <SelectField
          label={label}
          value={value}
          onChange={(choice) => onChange(choice ?? value)}
          choices={choices.map((choice) => ({
            value: choice,
            label: itemText(words, { ...item, value: choice }),
          }))}
        />
      );
    }
    case 'date':
      return (
        <DateField
          label={label}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            onChange(dateToKeep(text));
          }}
        />
      );
    default:
      return (
        <TextField
          label={label}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            onChange(text);
          }}
        />
      );
  }
}

const whats = ['pow', 'civilians', 'bodies', 'people', 'children'] as const;
const sides = ['UA', 'RU'] as const;
const qualifiers = ['exact', 'at-least', 'about', 'up-to'] as const;
const scopes = ['total', 'part', 'outside'] as const;

function CountFields({
  count,
  onChange,
}: {
  readonly count: Count;
  readonly onChange: (count: Count) => void;
}) {
  const { t } = useText();
  const [typed, setTyped] = useState(String(count.number ?? ''));
  const number = numberIn(typed);
  const choices = <T extends string>(all: readonly T[], path: string) =>
    all.map((value) => ({
      value,
      label:
        path === 'qualifier' && value === 'exact'
          ? t('intake:item.exact')
          : modelText(t, `count.${path}.${value}`),
    }));
  return (
    <>
      <TextField
        label={t('intake:item.number')}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          const next = numberIn(text);
          if (next !== null) onChange({ ...count, number: next });
        }}
        {...(number === null ? { error: t('intake:item.numberBad') } : {})}
      />
      <SelectField
        label={t('intake:item.what')}
        value={count.what}
        onChange={(what) => onChange({ ...count, what: what ?? count.what })}
        choices={choices(whats, 'what')}
      />
      <SelectField
        label={t('intake:item.to')}
        value={count.to}
        onChange={(to) => onChange({ ...count, to: to ?? count.to })}
        choices={choices(sides, 'to')}
      />
      <SelectField
        label={t('intake:item.qualifier')}
        value={count.qualifier === 'undisclosed' ? 'exact' : count.qualifier}
        onChange={(qualifier) => onChange({ ...count, qualifier: qualifier ?? 'exact' })}
        choices={choices(qualifiers, 'qualifier')}
      />
      <SelectField
        label={t('intake:item.scope')}
        value={count.scope}
        onChange={(scope) => onChange(withScope(count, scope ?? 'total'))}
        choices={choices(scopes, 'scope')}
      />
      {count.scope === 'total' ? null : (
        <TextField
          label={t('intake:item.scopeText')}
          value={count.scopeText ?? ''}
          onChange={(scopeText) => onChange({ ...count, scopeText })}
        />
      )}
    </>
  );
}

function withScope(count: Count, scope: Count['scope']): Count {
  const { scopeText, ...rest } = count;
  return scope === 'total' || scopeText === undefined ? { ...rest, scope } : { ...rest, scope, scopeText };
}

/** A whole number as people write it ("1 212", "1,212"); `null` for anything else. */
export function numberIn(text: string): number | null {
  const digits = text.trim().replace(/[\s ,.]/gu, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}
