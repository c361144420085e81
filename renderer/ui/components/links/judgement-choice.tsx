import type { Judgement } from '../../../../core/model/commands.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceCards } from '../choice-cards.tsx';

export type JudgementChoiceProps = {
  readonly value: Judgement | null;
  readonly onChange: (judgement: Judgement) => void;
};

/** Three answers; "may concern" first: it is the one that promises nothing. */
export function JudgementChoice({ value, onChange }: JudgementChoiceProps) {
  const { t } = useText();
  return (
    <ChoiceCards
      label={t('announcements:links.question')}
      value={value}
      onChange={onChange}
      choices={[
        {
          value: 'unsure',
          title: t('model:link.judgement.choices.unsure'),
          text: t('announcements:links.unsureText'),
        },
        {
          value: 'negative',
          title: t('model:link.judgement.choices.negative'),
          text: t('announcements:links.negativeText'),
        },
        {
          value: 'positive',
          title: t('model:link.judgement.choices.positive'),
          text: t('announcements:links.positiveText'),
        },
      ]}
    />
  );
}
