import { Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import { useText } from '../i18n/use-text.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

export type TextFieldProps = FieldFrameProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly isReadOnly?: boolean;
  /** Puts the focus here when the field appears. */
  readonly isFirst?: boolean;
  /** Language of the content, when it is not the screen's (`uk`, `ru`, a Latin form: `und-Latn`). */
  readonly contentLanguage?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly placeholder?: string;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { t } = useText();
  return (
    <FieldFrame {...props} {...optional(props.isOptional, t('common:field.optional'))}>
      {(input) => (
        <TextInput
          {...input}
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          {...given({
            onBlur: props.onBlur,
            onKeyDown: props.onKeyDown,
            lang: props.contentLanguage,
            placeholder: props.placeholder,
          })}
          readOnly={props.isReadOnly === true}
          data-autofocus={props.isFirst}
          autoFocus={props.isFirst === true}
        />
      )}
    </FieldFrame>
  );
}

export type TextAreaFieldProps = Omit<TextFieldProps, 'inputRef'> & { readonly minRows?: number };

/** Several lines of plain text; grows with what is typed. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { t } = useText();
  return (
    <FieldFrame {...props} {...optional(props.isOptional, t('common:field.optional'))}>
      {(input) => (
        <Textarea
          {...input}
          autosize
          minRows={props.minRows ?? 3}
          maxRows={20}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          {...given({
            onBlur: props.onBlur,
            onKeyDown: props.onKeyDown,
            lang: props.contentLanguage,
            placeholder: props.placeholder,
          })}
          readOnly={props.isReadOnly === true}
          data-autofocus={props.isFirst}
          autoFocus={props.isFirst === true}
        />
      )}
    </FieldFrame>
  );
}

const optional = (isOptional: boolean | undefined, label: string) =>
  isOptional === true ? { optionalLabel: label } : {};

/** Leaves out what was not given. */
function given<T extends object>(props: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
