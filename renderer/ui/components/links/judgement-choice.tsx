import type { Judgement } from '../../../../core/model/commands.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceCards } from '../choice-cards.tsx';
import type { LinkSide } from './link-title.ts';
import { judgementHelpTexts, judgementTexts } from './link-words.ts';

export type JudgementChoiceProps = {
  readonly side: LinkSide;
  readonly value: Judgement | null;
  readonly onChange: (judgement: Judgement) => void;
};

/** Three answers; the unsure one first: it is the one that promises nothing. */
export function JudgementChoice({ side, value, onChange }: JudgementChoiceProps) {
  const { t } = useText();
  const about = side === 'joined' ? 'joined' : 'concern';
  return (
    <ChoiceCards
      label={t(side === 'joined' ? 'announcements:joined.question' : 'announcements:links.question')}
      value={value}
      onChange={onChange}
      choices={(['unsure', 'negative', 'positive'] as const).map((judgement) => ({
        value: judgement,
        title: t(judgementTexts[about][judgement]),
        text: t(judgementHelpTexts[about][judgement]),
      }))}
    />
  );
}
