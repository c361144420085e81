import { NativeSelect } from '@mantine/core';
import { useText } from '../i18n/use-text.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

export type Choice<T extends string> = { readonly value: T; readonly label: string };

export type SelectFieldProps<T extends string> = FieldFrameProps & {
  readonly value: T | null;
  readonly choices: readonly Choice<T>[];
  /** Words for "nothing chosen"; without them one of the choices is always chosen. */
  readonly emptyLabel?: string;
  readonly onChange: (value: T | null) => void;
  readonly isReadOnly?: boolean;
};

/** One of a few; the system's own list, which every screen reader and every hand knows. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { t } = useText();
  return (
    <FieldFrame
      {...props}
      {...(props.isOptional === true ? { optionalLabel: t('common:field.optional') } : {})}
    >
      {(input) => (
        <NativeSelect
          {...input}
          value={props.value ?? ''}
          disabled={props.isReadOnly === true}
          onChange={(event) => {
            const { value } = event.currentTarget;
            props.onChange(value === '' ? null : (value as T));
          }}
        >
          {props.emptyLabel !== undefined || props.value === null ? (
            <option value="">{props.emptyLabel ?? t('common:field.notChosen')}</option>
          ) : null}
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </FieldFrame>
  );
}
