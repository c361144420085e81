import type { EntityId } from '../../../../core/base/ids.ts';
import type { BinMove, Difference } from '../../../../core/model/compare.ts';
import type { EntityKind, StatedClaim } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import type { ComparedPart } from '../../../services/history-api.ts';
import { byLine, pastLabel, pastValue, type Titles } from '../../components/history/past-words.ts';
import { titleText } from '../../components/links/announcement-words.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './differences.module.css';

type Compared = NonNullable<Queries['compare']['value']>;

export type DifferencesProps = { readonly entity: EntityId; readonly value: Compared };

/** Everything that became different, value by value, side by side; first of the entity itself, then of what belongs to it. */
export function Differences({ entity, value }: DifferencesProps) {
  const words = useText();
  const { t } = words;
  const parts = value.parts.filter(({ differences, bin }) => differences.length > 0 || bin !== undefined);
  if (parts.length === 0) return <p className={styles.by}>{t('history:compare.nothing')}</p>;
  return parts.map((part) => {
    const title = value.titles[part.id];
    const name = title === undefined ? '' : titleText(words, title);
    const kind = modelText(t, `kind.${part.kind}`);
    return (
      <div key={part.id}>
        {part.id === entity ? null : (
          <h3 className={styles.part}>
            {name === '' ? kind : t('history:bin.kindAndTitle', { kind, title: name })}
          </h3>
        )}
        <Part part={part} titles={value.titles} />
      </div>
    );
  });
}

function Part({ part, titles }: { readonly part: ComparedPart; readonly titles: Titles }) {
  return (
    <ul className={styles.list}>
      {part.bin === undefined ? null : <BinLine move={part.bin} />}
      {part.differences.map((difference, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each comparison (2026-11)
        <Line key={place} difference={difference} kind={part.kind} titles={titles} />
      ))}
    </ul>
  );
}

function BinLine({ move }: { readonly move: BinMove }) {
  const words = useText();
  const { t } = words;
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        {move.kind === 'deleted' ? t('history:compare.deleted') : t('history:compare.revived')}
      </p>
      {move.act === null ? null : <p className={styles.by}>{byLine(words, move.act)}</p>}
      {move.act?.note === undefined ? null : (
        <p className={styles.by}>{t('history:note', { note: move.act.note })}</p>
      )}
    </li>
  );
}

const kindTexts = {
  added: 'history:compare.kind.added',
  corrected: 'history:compare.kind.corrected',
  removed: 'history:compare.kind.removed',
  reordered: 'history:compare.kind.reordered',
} as const satisfies Record<Difference['kind'], string>;

type LineProps = { readonly difference: Difference; readonly kind: EntityKind; readonly titles: Titles };

function Line({ difference, kind, titles }: LineProps) {
  const words = useText();
  const { t } = words;
  const { property, key, before, after, act } = difference;
  const side = (claim: StatedClaim | undefined, absent: string) =>
    claim === undefined ? (
      <dd className={styles.absent}>{absent}</dd>
    ) : (
      <dd>{pastValue(words, titles, { ...claim, kind })}</dd>
    );
  const source = (after ?? before)?.source;
  const speaker = (after ?? before)?.speaker ?? (source === undefined ? undefined : titles[source]?.title);
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        {pastLabel(words, kind, property, key)}{' '}
        <span className={styles.kind}>
          ({difference.isBack === true ? t('history:compare.kind.back') : t(kindTexts[difference.kind])})
        </span>
      </p>
      <dl className={styles.pair}>
        <div>
          <dt>{t('history:compare.from')}</dt>
          {side(before, t('history:compare.absent'))}
        </div>
        <div>
          <dt>{t('history:compare.to')}</dt>
          {side(after, t('history:compare.gone'))}
        </div>
      </dl>
      <p className={styles.by}>{byLine(words, act)}</p>
      {speaker === undefined ? null : (
        <p className={styles.by}>{t('case:claim.source', { source: speaker })}</p>
      )}
      {act.note === undefined ? null : <p className={styles.by}>{t('history:note', { note: act.note })}</p>}
    </li>
  );
}
