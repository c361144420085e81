import { printDate } from '../../../../core/base/dates/print.ts';
import { type CaseColumn, usualColumns } from '../../../../core/model/case-view.ts';
import type { CaseSummary } from '../../../services/cases-api.ts';
import { DisputeMark } from '../../components/claim-value.tsx';
import type { Column } from '../../components/table-parts.ts';
import { modelText, type Words } from '../../i18n/model-text.ts';
import styles from './case-columns.module.css';
import { consentText } from './facet-words.ts';

/** What the columns of the list are called. */
export const columnTexts = {
  name: 'cases:table.name',
  born: 'cases:column.born',
  category: 'cases:column.category',
  unit: 'cases:table.unit',
  'last-contact': 'cases:table.lastContact',
  place: 'cases:column.place',
  fate: 'cases:table.fate',
  assignee: 'cases:column.assignee',
  tags: 'cases:column.tags',
  consent: 'cases:column.consent',
  due: 'cases:column.due',
  links: 'cases:table.links',
  changed: 'cases:column.changed',
} as const satisfies Record<CaseColumn, string>;

/** Shares of the width; wide enough for the longest word of each in Ukrainian and Russian. */
const grows: Readonly<Record<CaseColumn, number>> = {
  name: 3.7,
  born: 1.8,
  category: 1.5,
  unit: 2.4,
  'last-contact': 2.4,
  place: 2,
  fate: 2.8,
  assignee: 2,
  tags: 2,
  consent: 1.5,
  due: 1.5,
  links: 1.1,
  changed: 1.5,
};

/** The Ukrainian word above the dates of birth is one line. */
const bornRem = 6.75;

/** In the usual list these give way when it is narrow; columns that somebody chose stay, and the list scrolls sideways. */
const leaveOut: Readonly<Partial<Record<CaseColumn, 'wide' | 'medium' | 'narrow'>>> = {
  born: 'medium',
  unit: 'medium',
  'last-contact': 'narrow',
  links: 'wide',
};

/** Rem for one share of the width, when the list may scroll sideways. */
const remOfShare = 4.6;

/** The least width at which all chosen columns can be read; none for the usual ones, which give way. */
export const widthOf = (columns: readonly CaseColumn[]): { readonly minWidth?: number } =>
  isUsual(columns) ? {} : { minWidth: columns.reduce((sum, it) => sum + grows[it], 0) * remOfShare };

const isUsual = (columns: readonly CaseColumn[]): boolean => columns.every((it) => usualColumns.includes(it));

/** The chosen columns, drawn. */
export function columnsFor(words: Words, columns: readonly CaseColumn[]): readonly Column<CaseSummary>[] {
  const canGiveWay = isUsual(columns);
  return columns.map((key) => {
    const gives = canGiveWay ? leaveOut[key] : undefined;
    return {
      key,
      title: words.t(columnTexts[key]),
      grow: grows[key],
      ...(key === 'born' ? { minWidth: bornRem } : {}),
      isSortable: true,
      ...(gives === undefined ? {} : { leaveOut: gives }),
      draw: (row) => draw(words, key, row, columns),
    };
  });
}

function draw(words: Words, column: CaseColumn, row: CaseSummary, shown: readonly CaseColumn[]) {
  if (column === 'name') return <NameCell words={words} row={row} />;
  const place = shown.includes('place') ? undefined : row.lastContactPlace;
  if (column === 'last-contact' && place !== undefined)
    return <ContactCell words={words} row={row} place={place} />;
  return <Cell text={cellText(words, column, row)} />;
}

function cellText(words: Words, column: CaseColumn, row: CaseSummary): string {
  const day = (date: string | undefined) => (date === undefined ? '' : printDate(date, words.language));
  switch (column) {
    case 'name':
      return row.name;
    case 'born':
      return day(row.birthDate);
    case 'category':
      return row.category === undefined ? '' : choiceText(words, 'category', row.category);
    case 'unit':
      return row.unit ?? '';
    case 'last-contact':
      return day(row.lastContactOn);
    case 'place':
      return row.lastContactPlace ?? '';
    case 'fate':
      return fateText(words, row);
    case 'assignee':
      return row.assignee ?? '';
    case 'tags':
      return row.tags.join(', ');
    case 'consent':
      return row.consent === 'none' ? '' : consentText(words, row.consent);
    case 'due':
      return [...new Set([day(row.nextStepOn), day(row.dueOn)])].filter((it) => it !== '').join(', ');
    case 'links':
      return row.linkCount === 0 ? '' : words.format.number(row.linkCount);
    case 'changed':
      return words.format.day(row.changedAt);
  }
}

// Plain elements, not the kit's texts: some two hundred of them are drawn at every key in the search field.

function NameCell({ words, row }: { readonly words: Words; readonly row: CaseSummary }) {
  const name = row.name === '' ? words.t('cases:table.noName') : row.name;
  return (
    <>
      <span
        className={`${styles.name} ${row.isDisputed || row.isJoined ? styles.two : styles.three}`}
        title={[name, ...row.otherNames].join('\n')}
      >
        {name}
      </span>
      {row.isDisputed ? <DisputeMark /> : null}
      {row.isJoined ? (
        <span className={`${styles.cell} ${styles.quiet} ${styles.one}`}>
          {words.t('announcements:joined.mark')}
        </span>
      ) : null}
    </>
  );
}

type ContactCellProps = { readonly words: Words; readonly row: CaseSummary; readonly place: string };

/** The day and beneath it the place. */
function ContactCell({ words, row, place }: ContactCellProps) {
  return (
    <>
      <span className={`${styles.cell} ${styles.two}`}>{cellText(words, 'last-contact', row)}</span>
      <span className={`${styles.cell} ${styles.quiet} ${styles.one}`} title={place}>
        {place}
      </span>
    </>
  );
}

/** At most three short lines; the whole text on pointing and for screen readers. */
function Cell({ text }: { readonly text: string }) {
  return (
    <span className={`${styles.cell} ${styles.three}`} title={text}>
      {text}
    </span>
  );
}

/** A choice in words; what is none of the choices stands as it was typed. */
function choiceText(
  { t }: Words,
  property: 'category' | 'fate',
  value: string,
  gender?: 'male' | 'female',
): string {
  const text = modelText(t, `case.${property}.choices.${value}`, gender);
  return text.startsWith('case.') ? value : text;
}

function fateText(words: Words, row: CaseSummary): string {
  if (row.fate === undefined) return '';
  const gender = row.sex === 'male' || row.sex === 'female' ? row.sex : undefined;
  return choiceText(words, 'fate', row.fate, gender);
}
