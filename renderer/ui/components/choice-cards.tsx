import { Radio, Stack, Text } from '@mantine/core';
import styles from './choice-cards.module.css';

export type ChoiceCardsProps<T extends string> = {
  /** Names the group for screen readers; shown above it. */
  readonly label: string;
  readonly help?: string;
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly choices: readonly { readonly value: T; readonly title: string; readonly text?: string }[];
};

/** One of two or three that need a sentence each. */
export function ChoiceCards<T extends string>(props: ChoiceCardsProps<T>) {
  return (
    <Radio.Group
      label={props.label}
      labelProps={{ fw: 600, mb: 4 }}
      {...(props.help === undefined ? {} : { description: props.help })}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
    >
      <Stack gap={8} mt={8}>
        {props.choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            classNames={{ root: styles.card ?? '', body: styles.body ?? '' }}
            label={
              <>
                <Text span fw={600} display="block">
                  {choice.title}
                </Text>
                {choice.text === undefined ? null : (
                  <Text span size="xs" c="dimmed" display="block">
                    {choice.text}
                  </Text>
                )}
              </>
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
