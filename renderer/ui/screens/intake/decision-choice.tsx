import type { EntityId } from '../../../../core/base/ids.ts';
import type { Candidate } from '../../../../core/intake/compare.ts';
import type { Decision } from '../../../../core/intake/proposal.ts';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { likenessText, type TitleOf } from '../../components/intake/doubt-words.ts';
import { useText } from '../../i18n/use-text.ts';

export type DecisionChoiceProps = {
  readonly decision: Decision;
  readonly candidates: readonly Candidate[];
  readonly titleOf: TitleOf;
  readonly onDecide: (decision: Decision) => void;
};

const most = 3;
const knownPrefix = 'known:';

/** What becomes of a proposal: a further source of what is known, a new announcement, or nothing. Nothing is chosen beforehand. */
export function DecisionChoice({ decision, candidates, titleOf, onDecide }: DecisionChoiceProps) {
  const words = useText();
  const { t } = words;
  const list = (all: Candidate['reasons']) => all.map((each) => likenessText(words, each)).join('; ');
  const reasons = ({ reasons: alike, against, isByNumberOnly }: Candidate): string =>
    [
      ...(alike.length === 0 ? [] : [t('intake:like.for', { list: list(alike) })]),
      ...(against.length === 0 ? [] : [t('intake:like.against', { list: list(against) })]),
      ...(isByNumberOnly ? [t('intake:like.numberOnly')] : []),
    ].join(' ');
  return (
    <ChoiceCards
      label={t('intake:decide.label')}
      value={decision.kind === 'known' ? `${knownPrefix}${decision.id}` : decision.kind}
      onChange={(value) =>
        onDecide(
          value.startsWith(knownPrefix)
            ? { kind: 'known', id: value.slice(knownPrefix.length) as EntityId }
            : { kind: value as 'new' | 'left-out' },
        )
      }
      choices={[
        ...candidates.slice(0, most).map((candidate) => ({
          value: `${knownPrefix}${candidate.id}`,
          title: t('intake:decide.known', { event: titleOf(candidate.id) }),
          text: reasons(candidate),
        })),
        { value: 'new', title: t('intake:decide.new'), text: t('intake:decide.newText') },
        { value: 'left-out', title: t('intake:decide.leftOut') },
      ]}
    />
  );
}
