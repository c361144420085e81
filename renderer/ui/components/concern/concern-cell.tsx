import { Button, List, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import type { Concern } from '../../../../core/announcements/concern/judge.ts';
import { useText } from '../../i18n/use-text.ts';
import { answerTexts, caveatSentences, missingSentence, routeSentences } from './concern-words.ts';

export type ConcernCellProps = {
  readonly concern: Concern;
  /** What the answer is about, for the button's name. */
  readonly title: string;
};

/** The answer in words, the fact that would help, and the reasons when asked for. */
export function ConcernCell({ concern, title }: ConcernCellProps) {
  const words = useText();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const missing = missingSentence(words, concern);
  return (
    <Stack gap={4}>
      <Text span>{t(answerTexts[concern.answer])}</Text>
      {caveatSentences(words, concern).map((sentence) => (
        <Text key={sentence} size="xs" c="dimmed">
          {sentence}
        </Text>
      ))}
      {missing === null ? null : <Text size="xs">{missing}</Text>}
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        px={0}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('concern:whyOf', { title })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('concern:why')}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <Reasons concern={concern} /> : null}
      </div>
    </Stack>
  );
}

function Reasons({ concern }: { readonly concern: Concern }) {
  const words = useText();
  return (
    <Stack gap={8}>
      {concern.routes.map((route) => {
        const { head, sentences } = routeSentences(words, route);
        return (
          <div key={route.route}>
            <Text size="xs" fw={600}>
              {head}
            </Text>
            <List size="xs">
              {sentences.map((sentence) => (
                <List.Item key={sentence}>{sentence}</List.Item>
              ))}
            </List>
          </div>
        );
      })}
    </Stack>
  );
}
