import { PasswordInput } from '@mantine/core';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { alphabetOf } from './alphabet.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

export type SecretFieldProps = FieldFrameProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly isFirst?: boolean;
  readonly isReadOnly?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

const alphabetTexts = {
  cyrillic: 'vault:secret.cyrillic',
  latin: 'vault:secret.latin',
  mixed: 'vault:secret.mixed',
} as const;

/**
 * A passphrase: hidden until asked for, with what most often goes wrong said beside it: the keyboard's
 * alphabet and Caps Lock. The text lives in the caller's state no longer than the form.
 */
export function SecretField(props: SecretFieldProps) {
  const { t } = useText();
  const [hasCaps, setCaps] = useState(false);
  const handleKey = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  const alphabet = alphabetOf(props.value);
  const hints = [
    ...(hasCaps ? [t('vault:secret.caps')] : []),
    ...(alphabet === null || props.isShown ? [] : [t(alphabetTexts[alphabet])]),
  ];
  return (
    <FieldFrame
      {...props}
      mark={
        hints.length === 0 ? undefined : (
          <span role="status" style={{ fontSize: '0.8125rem', color: 'var(--zh-quiet)' }}>
            {hints.join(' · ')}
          </span>
        )
      }
    >
      {(input) => (
        <PasswordInput
          {...input}
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onKeyDown={handleKey}
          onKeyUp={handleKey}
          visible={props.isShown}
          onVisibilityChange={props.onShow}
          visibilityToggleButtonProps={{
            'aria-label': props.isShown ? t('vault:secret.hide') : t('vault:secret.show'),
            tabIndex: 0,
          }}
          readOnly={props.isReadOnly === true}
          autoFocus={props.isFirst === true}
          data-autofocus={props.isFirst}
          autoComplete="off"
        />
      )}
    </FieldFrame>
  );
}
