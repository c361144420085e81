import { lookCount } from '../../../../core/model/fate.ts';
import { partTitle } from '../../../../core/model/names.ts';
import { rowsOf } from '../../../../core/model/schema.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { EntityRecord, PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import { modelText, valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './paper.module.css';
import type { PaperNotes } from './paper-notes.ts';
import type { PaperProofs } from './paper-proofs.tsx';

export type PaperFactsProps = {
  readonly record: EntityRecord;
  readonly rows: readonly PropertyRow[];
  /** Records that values can name: relatives, witnesses. */
  readonly parts: readonly EntityRecord[];
  readonly notes: PaperNotes;
  readonly proofs: PaperProofs;
};

/** Every filled field of a record in the order of its form, each value with the number of its source and of the papers that confirm it. */
export function PaperFacts({ record, rows, parts, notes, proofs }: PaperFactsProps) {
  const { t } = useText();
  const lines = rows.flatMap((row) =>
    record.views
      .filter((view) => view.property === row.property)
      .map((view) => ({
        key: `${row.property}/${view.key ?? ''}`,
        label: modelText(
          t,
          view.key === undefined ? row.labelKey : `${row.kind}.${row.property}.keys.${view.key}`,
        ),
        view,
        row,
      })),
  );
  if (lines.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {lines.map(({ key, label, view, row }) => (
        <div key={key} className={styles.fact}>
          <dt>{label}</dt>
          <dd>
            <PaperValues record={record} row={row} view={view} parts={parts} notes={notes} proofs={proofs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type PaperValuesProps = Omit<PaperFactsProps, 'rows'> & {
  readonly row: PropertyRow;
  readonly view: PropertyView;
};

function PaperValues({ record, row, view, parts, notes, proofs }: PaperValuesProps) {
  const words = useText();
  const { t } = words;
  const text = (claim: StatedClaim): string => {
    if (row.type !== 'entity') return valueWords(words, record.kind, view.property, claim.value);
    const named = parts.find((part) => part.id === claim.value);
    return named === undefined
      ? t('case:field.inBin')
      : partTitle(named) || modelText(t, `kind.${named.kind}`);
  };
  return (
    <>
      {view.isDisputed ? <em>{t('print:disputed')}</em> : null}
      {view.claims.map((claim) => (
        <div key={claim.id}>
          <p className={styles.value}>
            {text(claim)}
            <sup>{notes.numberOf(claim)}</sup>
            {proofs.numbersOf(claim).length === 0
              ? ''
              : ` ${t('print:proofs.mark', { numbers: proofs.numbersOf(claim).join(', ') })}`}
          </p>
          {row.property === 'fate' && lookCount(record, claim) === 'once' ? (
            <p>{t('case:look.once')}</p>
          ) : null}
        </div>
      ))}
      {view.preferred === undefined ? null : (
        <p>{t('case:dispute.settled', { reason: view.preferred.reason })}</p>
      )}
    </>
  );
}

export type PaperPartProps = {
  readonly part: EntityRecord;
  readonly value: NonNullable<Queries['case']['value']>;
  readonly notes: PaperNotes;
  readonly proofs: PaperProofs;
};

/** A relative, a sighting, a paper … on paper; of people lost together also the names of the others. */
export function PaperPart({ part, value, notes, proofs }: PaperPartProps) {
  const { t, format } = useText();
  const kind = modelText(t, `kind.${part.kind}`);
  const title = partTitle(part);
  const others = (part.views.find((view) => view.property === 'of')?.claims ?? [])
    .map((claim) => value.names[String(claim.value)] ?? '')
    .filter((name) => name !== '');
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{title === '' ? kind : `${kind}: ${title}`}</h3>
      {others.length === 0 ? null : <p>{format.list(others)}</p>}
      <PaperFacts
        record={part}
        rows={rowsOf(part.kind).filter((row) => row.section !== 'none')}
        parts={value.parts}
        notes={notes}
        proofs={proofs}
      />
    </section>
  );
}
