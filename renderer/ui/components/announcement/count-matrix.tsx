import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { isDropped } from '../../../../core/announcements/catalogue.ts';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { Count, EntityRecord, PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { isCount } from '../../../../core/model/values.ts';
import type { Queries } from '../../../services/api.ts';
import { claimText, shownText } from '../../i18n/catalogue-text.ts';
import { countText, modelText, propertyLabel, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { DisputeMark } from '../claim-value.tsx';
import { speakerOf } from '../claims/record-context.tsx';
import styles from './count-matrix.module.css';
import { type Matrix, type MatrixRow, type MatrixValue, matrixOf } from './matrix.ts';

type Sources = NonNullable<Queries['announcement']['value']>['sources'];

export type CountMatrixProps = {
  readonly record: EntityRecord;
  readonly sources: Sources;
  /** Agreements and handed lists give figures of a plan, not of people who were moved. */
  readonly isPlanned: boolean;
  /** Opens all that is said about one row; without it the table is only read. */
  readonly onOpen?: (view: PropertyView) => void;
};

/** Property by speaker, side by side; nothing is added up, a withheld number is shown as withheld. */
export function CountMatrix({ record, sources, isPlanned, onOpen }: CountMatrixProps) {
  const words = useText();
  const { t } = words;
  const matrix = matrixOf(record);
  const { columns, facts, toUkraine, toRussia, asTyped } = matrix;
  if (columns.length === 0 && asTyped.length === 0)
    return <Text c="dimmed">{t('announcements:matrix.none')}</Text>;
  const width = columns.length > 6 ? styles.many : (styles[`cols${Math.max(2, columns.length)}`] ?? '');
  const shared = { words, matrix, record, sources, onOpen };
  return (
    <Stack gap={16}>
      {isPlanned ? <Text role="note">{t('announcements:matrix.planned')}</Text> : null}
      {columns.length === 0 ? null : (
        <div className={styles.frame}>
          <div className={width}>
            <table className={styles.table} aria-label={t('announcements:matrix.label')}>
              <thead>
                <tr>
                  <th className={styles.rowHead} scope="col">
                    {t('announcements:matrix.property')}
                  </th>
                  {columns.map(({ key, claim, claims }) => (
                    <th key={key} scope="col">
                      {speakerWords(words, claim, sources)}
                      <span className={styles.quiet}>{sidesOf(words, claims, sources)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <Rows {...shared} title={null} rows={facts} />
              <Rows {...shared} title={t('announcements:matrix.toUkraine')} rows={toUkraine} />
              <Rows {...shared} title={t('announcements:matrix.toRussia')} rows={toRussia} />
            </table>
          </div>
        </div>
      )}
      {asTyped.map((claim) => (
        <Text key={claim.id}>{t('announcements:matrix.asTyped', { text: String(claim.value) })}</Text>
      ))}
    </Stack>
  );
}

type RowsProps = {
  readonly words: Words;
  readonly matrix: Matrix;
  readonly record: EntityRecord;
  readonly sources: Sources;
  readonly onOpen: CountMatrixProps['onOpen'];
  readonly title: string | null;
  readonly rows: readonly MatrixRow[];
};

function Rows({ words, matrix, record, sources, onOpen, title, rows }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      {title === null ? null : (
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={matrix.columns.length + 1}>
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row" className={styles.rowHead}>
            {headOf(words, record, row.view)}
            {row.isDiffering ? (
              <div>
                <DisputeMark {...(onOpen === undefined ? {} : { onOpen: () => onOpen(row.view) })} />
              </div>
            ) : null}
          </th>
          {row.cells.map((values, at) => (
            <td key={matrix.columns[at]?.key} className={values.length === 0 ? styles.empty : undefined}>
              {values.length === 0 ? (
                <>
                  <span aria-hidden>—</span>
                  <VisuallyHidden>{words.t('announcements:matrix.silent')}</VisuallyHidden>
                </>
              ) : (
                <>
                  <span className={styles.speaker}>
                    {speakerWords(words, matrix.columns[at]?.claim, sources)}
                  </span>
                  {values.map((value) => (
                    <Value
                      key={value.first.id}
                      words={words}
                      record={record}
                      value={value}
                      sources={sources}
                    />
                  ))}
                </>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

type ValueProps = {
  readonly words: Words;
  readonly record: EntityRecord;
  readonly value: MatrixValue;
  readonly sources: Sources;
};

function Value({ words, record, value: { first, claims }, sources }: ValueProps) {
  const note = isCount(first.value) ? first.value.note : undefined;
  const shownNote = note === undefined ? null : shownText(words.language, first, note);
  const shown = isCount(first.value)
    ? { text: countText(words, first.value), lang: words.language }
    : claimText(words, record.kind, first);
  return (
    <div className={styles.value}>
      <span className={styles.number} lang={shown.lang}>
        {shown.text}
      </span>
      {shownNote === null ? null : (
        <span className={styles.quiet} lang={shownNote.lang}>
          {shownNote.text}
        </span>
      )}
      {isDropped(first) ? (
        <span className={styles.quiet}>{words.t('announcements:dropped.value')}</span>
      ) : null}
      {claims.flatMap((claim) => {
        const report = reportWords(words, claim, sources);
        return report === null
          ? []
          : [
              <span key={claim.id} className={styles.quiet}>
                {report}
              </span>,
            ];
      })}
    </div>
  );
}

/** Who says it, in the reader's words. */
export const speakerWords = (words: Words, claim: StatedClaim | undefined, sources: Sources): string =>
  claim === undefined
    ? ''
    : (speakerOf(words, { sources }, claim) ??
      (claim.author === '' ? words.t('announcements:matrix.noSpeaker') : claim.author));

/** "officially, Ukraine": to whom the reports attribute what they say. */
function sidesOf(words: Words, claims: readonly StatedClaim[], sources: Sources): string {
  const sides = claims.flatMap(({ source }) => (source === undefined ? [] : (sources[source]?.side ?? [])));
  return words.format.list(
    [...new Set(sides)].map((side) => modelText(words.t, `source.side.choices.${side}`)),
  );
}

/** "Ukrainska Pravda, 16 June 2025": where it was published, and when. */
function reportWords(words: Words, claim: StatedClaim, sources: Sources): string | null {
  const source = claim.source === undefined ? undefined : sources[claim.source];
  const day = claim.statedOn ?? source?.publishedOn;
  if (source === undefined) return day === undefined ? null : printDate(day, words.language);
  return day === undefined
    ? source.title
    : words.t('announcements:matrix.report', { title: source.title, date: printDate(day, words.language) });
}

/** "prisoners of war"; a part or a group apart says which, in the speaker's words. What is no number has its label. */
function headOf(words: Words, record: EntityRecord, view: PropertyView): string {
  const [claim] = view.claims;
  if (claim === undefined || !isCount(claim.value)) return propertyLabel(words.t, record.kind, view.property);
  return groupWords(words, claim, claim.value);
}

/** The group of people that a number counts. */
export function groupWords({ t, language }: Words, claim: StatedClaim, count: Count): string {
  const head = modelText(t, `count.what.${count.what}`);
  if (count.scope === 'total') return head;
  const scope = modelText(t, `count.scope.${count.scope}`);
  if (count.scopeText === undefined || count.scopeText === '')
    return t('announcements:matrix.scope', { head, scope });
  const { text } = shownText(language, claim, count.scopeText);
  return t('announcements:matrix.scopeText', { head, scope, text });
}
