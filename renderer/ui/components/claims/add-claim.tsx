import { useState } from 'react';
import type { SourceChoice, Statement } from '../../../../core/model/commands.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim, Value } from '../../../../core/model/types.ts';
import { isEmptyValue } from '../../../../core/model/values.ts';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useText } from '../../i18n/use-text.ts';
import { DateField, dateToKeep } from '../date-field.tsx';
import { FormFrame } from '../form-frame.tsx';
import { isSourceReady, SourcePicker, startNewSource } from '../source-picker.tsx';
import { TextField } from '../text-field.tsx';
import { readTyped } from './typed-text.ts';
import { ValueInput } from './value-input.tsx';

export type AddClaimProps = {
  readonly row: PropertyRow;
  readonly nameKey: string | undefined;
  /** A value of the same group that stands there already: a number starts with the same people and side. */
  readonly like?: StatedClaim | undefined;
  readonly onSave: (statement: Statement) => Promise<boolean>;
  readonly onCancel: () => void;
};

/** What another source says: stands beside what is there and replaces nothing. */
export function AddClaim({ row, nameKey, like, onSave, onCancel }: AddClaimProps) {
  const { t } = useText();
  const [value, setValue] = useState<Value>(row.type === 'name' ? {} : '');
  const [speaker, setSpeaker] = useState('');
  // Another source than the one that spoke before: with the same one this would be a correction.
  const [, remember] = useRememberedSource();
  const [source, setSource] = useState<SourceChoice>(() => startNewSource());
  const [validOn, setValidOn] = useState('');
  const [statedOn, setStatedOn] = useState('');
  const [isMissing, setMissing] = useState(false);
  const save = async () => {
    if (isEmptyValue(value) || !isSourceReady(source)) return setMissing(true);
    const isDone = await onSave({
      property: row.property,
      value:
        typeof value === 'string' ? readTyped(row, row.type === 'date' ? dateToKeep(value) : value) : value,
      source,
      ...(speaker.trim() === '' ? {} : { speaker: speaker.trim() }),
      ...(nameKey === undefined ? {} : { key: nameKey }),
      ...(validOn.trim() === '' ? {} : { validOn: dateToKeep(validOn) }),
      ...(statedOn.trim() === '' ? {} : { statedOn: dateToKeep(statedOn) }),
    });
    if (isDone) remember(source.kind === 'new' ? { kind: 'existing', id: source.id } : source);
  };
  return (
    <FormFrame onSubmit={() => void save()} onCancel={onCancel} saveLabel={t('case:claim.add')}>
      <ValueInput
        row={row}
        label={t('case:claim.value')}
        value={value}
        onChange={setValue}
        {...(like === undefined ? {} : { like: like.value })}
        {...(isMissing && isEmptyValue(value) ? { error: t('case:claim.valueMissing') } : {})}
      />
      {row.kind === 'announcement' ? (
        <TextField
          label={t('announcements:speaker.label')}
          help={t('announcements:speaker.help')}
          isOptional
          value={speaker}
          onChange={setSpeaker}
        />
      ) : null}
      <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
      <DateField label={t('case:claim.statedOnLabel')} value={statedOn} onChange={setStatedOn} isOptional />
      {row.cardinality === 'history' ? (
        <DateField label={t('case:claim.validOnLabel')} value={validOn} onChange={setValidOn} isOptional />
      ) : null}
    </FormFrame>
  );
}
