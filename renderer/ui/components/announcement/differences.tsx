import { Button, Group, List, Stack, Text } from '@mantine/core';
import {
  type CountDifference,
  countDifferences,
  type DifferenceMeaning,
} from '../../../../core/announcements/difference.ts';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityRecord, PropertyView } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import { authorText } from '../../i18n/author-text.ts';
import { countText, modelText, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../section.tsx';
import { groupWords, speakerWords } from './count-matrix.tsx';

type Sources = NonNullable<Queries['announcement']['value']>['sources'];

export type DifferencesProps = {
  readonly record: EntityRecord;
  readonly sources: Sources;
  readonly onOpen: (view: PropertyView) => void;
};

/** Where figures exclude each other: who said which, on which day, what it can mean. Never who is right. */
export function Differences({ record, sources, onOpen }: DifferencesProps) {
  const { t } = useText();
  // In the order of the table above it.
  const all = countDifferences(record, (id) => sources[id]).toSorted((a, b) => sideOf(a) - sideOf(b));
  if (all.length === 0) return null;
  return (
    <Section title={t('announcements:difference.title')} help={t('announcements:difference.help')}>
      <Stack gap={24}>
        {all.map((each) => (
          <Difference key={each.view.key} difference={each} sources={sources} onOpen={onOpen} />
        ))}
      </Stack>
    </Section>
  );
}

const sideOf = ({ claims }: CountDifference): number => (claims[0]?.value.to === 'UA' ? 0 : 1);

type DifferenceProps = {
  readonly difference: CountDifference;
  readonly sources: Sources;
  readonly onOpen: (view: PropertyView) => void;
};

function Difference({ difference, sources, onOpen }: DifferenceProps) {
  const words = useText();
  const { t, format } = words;
  const { claims, view, gap, meanings } = difference;
  const [first] = claims;
  if (first === undefined) return null;
  const group = t('announcements:matrix.head', {
    what: groupWords(words, first, first.value),
    to: modelText(t, `count.to.${first.value.to}`),
  });
  return (
    <Stack gap={8} component="article" aria-label={group}>
      <Text fw={600}>{group}</Text>
      <List>
        {claims.map((claim) => (
          <List.Item key={claim.id}>{sentenceOf(words, claim, sources)}</List.Item>
        ))}
      </List>
      <Text>{t('announcements:difference.gap', { number: format.number(gap) })}</Text>
      <Text>{t('announcements:difference.canMean')}</Text>
      <List>
        {meanings.map((meaning) => (
          <List.Item key={meaning}>{t(meaningTexts[meaning])}</List.Item>
        ))}
      </List>
      {view.preferred === undefined ? null : (
        <Text role="note">
          {t(view.isDisputed ? 'announcements:difference.reopened' : 'announcements:difference.settled', {
            figure: countText(words, first.value),
            reason: view.preferred.reason,
            author: authorText(words, view.preferred.author),
          })}
        </Text>
      )}
      <Group>
        <Button size="compact-sm" onClick={() => onOpen(view)}>
          {t(view.preferred === undefined ? 'case:dispute.settle' : 'case:claim.open')}
        </Button>
      </Group>
    </Stack>
  );
}

/** "Coordination Headquarters (Ukraine): 1,245; published on 16 June 2025". */
function sentenceOf(words: Words, claim: CountDifference['claims'][number], sources: Sources): string {
  const { t, language } = words;
  const source = claim.source === undefined ? undefined : sources[claim.source];
  const params = { speaker: speakerWords(words, claim, sources), figure: countText(words, claim.value) };
  if (claim.statedOn !== undefined)
    return t('announcements:difference.saidOn', { ...params, date: printDate(claim.statedOn, language) });
  if (source?.publishedOn !== undefined)
    return t('announcements:difference.publishedOn', {
      ...params,
      date: printDate(source.publishedOn, language),
    });
  return t('announcements:difference.undated', params);
}

const meaningTexts = {
  identification: 'announcements:difference.meaning.identification',
  civilians: 'announcements:difference.meaning.civilians',
  groups: 'announcements:difference.meaning.groups',
  rounded: 'announcements:difference.meaning.rounded',
  later: 'announcements:difference.meaning.later',
  retold: 'announcements:difference.meaning.retold',
  unexplained: 'announcements:difference.meaning.unexplained',
} as const satisfies Record<DifferenceMeaning, string>;
