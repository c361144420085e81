import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NameForm } from '../../../../core/model/types.ts';
import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../text-field.tsx';
import styles from './name-inputs.module.css';

export type NameInputsProps = {
  readonly label: string;
  readonly value: NameForm;
  readonly onChange: (value: NameForm) => void;
  readonly error?: ReactNode;
  readonly mark?: ReactNode;
  readonly help?: ReactNode;
  readonly contentLanguage?: string;
};

/** The three parts of a name; a name that was written whole keeps its one field. */
export function NameInputs(props: NameInputsProps) {
  const { t } = useText();
  const { value, onChange } = props;
  const language = props.contentLanguage === undefined ? {} : { contentLanguage: props.contentLanguage };
  const set = (part: keyof NameForm) => (text: string) => onChange({ ...value, [part]: text });
  return (
    <Stack gap={4} role="group" aria-label={props.label}>
      <Group justify="space-between" gap={8}>
        <Text fw={600}>{props.label}</Text>
        {props.mark}
      </Group>
      {value.whole === undefined ? (
        <div className={styles.parts}>
          <TextField
            label={t('case:name.family')}
            value={value.family ?? ''}
            onChange={set('family')}
            {...(props.error === undefined ? {} : { error: props.error })}
            {...language}
          />
          <TextField
            label={t('case:name.given')}
            value={value.given ?? ''}
            onChange={set('given')}
            {...language}
          />
          <TextField
            label={t('case:name.patronymic')}
            value={value.patronymic ?? ''}
            onChange={set('patronymic')}
            {...language}
          />
        </div>
      ) : (
        <TextField label={t('case:name.whole')} value={value.whole} onChange={set('whole')} {...language} />
      )}
      {props.help}
    </Stack>
  );
}
