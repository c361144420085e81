import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { StatedClaim, Value } from '../../../../core/model/types.ts';
import { isCount } from '../../../../core/model/values.ts';
import type { PackPreviewRow, PackVoice } from '../../../services/packs-api.ts';
import { groupWords } from '../../components/announcement/count-matrix.tsx';
import { announcementTitle } from '../../components/links/announcement-words.ts';
import { authorText } from '../../i18n/author-text.ts';
import { claimText, shownText } from '../../i18n/catalogue-text.ts';
import { modelText, propertyLabel, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './pack-preview.module.css';

export type PackPreviewListProps = {
  readonly rows: readonly PackPreviewRow[];
  readonly chosen: ReadonlySet<EntityId>;
  readonly onChoose: (chosen: ReadonlySet<EntityId>) => void;
};

const states = ['new', 'differs', 'more', 'same'] as const;

/** What a file would add, announcement by announcement; what differs with both values and who says each. */
export function PackPreviewList({ rows, chosen, onChoose }: PackPreviewListProps) {
  const words = useText();
  const { t } = words;
  const offered = rows.filter(({ state }) => state !== 'same');
  const toggle = (id: EntityId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <Stack gap={12}>
      <Stack gap={0} role="status">
        {states.map((state) => {
          const count = rows.filter((row) => row.state === state).length;
          return count === 0 ? null : <Text key={state}>{t(countTexts[state], { count })}</Text>;
        })}
      </Stack>
      {offered.length < 2 ? null : (
        <Group gap={8}>
          <Button size="compact-sm" onClick={() => onChoose(new Set(offered.map(({ id }) => id)))}>
            {t('packs:preview.takeAll')}
          </Button>
          <Button size="compact-sm" onClick={() => onChoose(new Set())}>
            {t('packs:preview.takeNone')}
          </Button>
        </Group>
      )}
      <ul className={styles.list} aria-label={t('packs:preview.list')}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <Row row={row} words={words} isChosen={chosen.has(row.id)} onToggle={() => toggle(row.id)} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

type RowProps = {
  readonly row: PackPreviewRow;
  readonly words: Words;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

function Row({ row, words, isChosen, onToggle }: RowProps) {
  const { t } = words;
  const title = announcementTitle(words, row);
  const state = t(stateTexts[row.state]);
  return (
    <Stack gap={8}>
      {row.state === 'same' ? (
        <Text>
          {title} <Text span c="dimmed">{`· ${state}`}</Text>
        </Text>
      ) : (
        <Checkbox
          checked={isChosen}
          onChange={onToggle}
          label={title}
          description={[state, t('packs:preview.adds', { count: row.added })].join(' · ')}
        />
      )}
      {row.isInBin ? <Text role="note">{t('packs:preview.inBin')}</Text> : null}
      {row.differences.map(({ property, there, here }) => (
        <dl
          key={JSON.stringify([property, there.value, there.speaker, there.source])}
          className={styles.difference}
        >
          <div>
            <dt>{t('packs:preview.property')}</dt>
            <dd>{aboutText(words, property, there)}</dd>
          </div>
          <div>
            <dt>{t('packs:preview.there')}</dt>
            <dd>{voiceText(words, property, there)}</dd>
          </div>
          <div>
            <dt>{t('packs:preview.here')}</dt>
            {here.map((voice) => (
              <dd key={`${voice.author} ${voice.speaker} ${JSON.stringify(voice.value)}`}>
                {voiceText(words, property, voice)}
              </dd>
            ))}
          </div>
        </dl>
      ))}
    </Stack>
  );
}

/** A label; of a number, whom it counts and where they went. */
function aboutText(words: Words, property: string, { value }: PackVoice): string {
  if (!isCount(value)) return propertyLabel(words.t, 'announcement', property);
  return words.t('announcements:matrix.head', {
    what: groupWords(words, asClaim(property, value, false), value),
    to: modelText(words.t, `count.to.${value.to}`),
  });
}

/** As a claim of the catalogue its texts are shown in the reader's language; all else as it was typed. */
const asClaim = (property: string, value: Value, isShipped: boolean): StatedClaim =>
  ({ id: isShipped ? 'cat/' : '', property, value }) as StatedClaim;

/** "1,245 (Coordination Headquarters, LIGA.net)". */
function voiceText(words: Words, property: string, voice: PackVoice): string {
  const claim = asClaim(property, voice.value, voice.isShipped);
  const value = claimText(words, 'announcement', claim).text;
  const who =
    voice.speaker === undefined
      ? authorText(words, voice.author)
      : shownText(words.language, claim, voice.speaker).text;
  return voice.source === undefined
    ? words.t('packs:preview.voice', { value, who })
    : words.t('packs:preview.voiceFrom', { value, who, source: voice.source });
}

const countTexts = {
  new: 'packs:preview.new',
  differs: 'packs:preview.differs',
  more: 'packs:preview.more',
  same: 'packs:preview.same',
} as const;

const stateTexts = {
  new: 'packs:preview.state.new',
  differs: 'packs:preview.state.differs',
  more: 'packs:preview.state.more',
  same: 'packs:preview.state.same',
} as const;
