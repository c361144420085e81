import { printDate } from '../../../../core/base/dates/print.ts';
import { proofsIn } from '../../../../core/model/proofs.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import { kindWords, paperName } from '../../components/attachments/file-words.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './paper.module.css';

type Attachment = Queries['attachments']['value'][number];

/** Photos and papers that confirm what stands on a print, numbered in the order in which they were kept. */
export type PaperProofs = {
  readonly all: readonly Attachment[];
  readonly numbersOf: (claim: StatedClaim) => readonly number[];
};

/** Papers that confirm nothing on the print are left out: they are not part of it. */
export function proofsOn(records: readonly EntityRecord[], attachments: readonly Attachment[]): PaperProofs {
  const proofsOf = proofsIn(attachments);
  const named = new Set(
    records
      .flatMap(({ kind, views }) => views.filter((view) => rowOf(kind, view.property)?.section !== 'none'))
      .flatMap(({ claims }) => claims)
      .flatMap(proofsOf),
  );
  const all = attachments.filter((attachment) => named.has(attachment));
  return { all, numbersOf: (claim) => proofsOf(claim).map((paper) => all.indexOf(paper) + 1) };
}

/** What the numbers in square brackets stand for; the SHA-256 tells whether a copy is the same file. */
export function PaperProofsList({ proofs }: { readonly proofs: PaperProofs }) {
  const { t, language } = useText();
  if (proofs.all.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t('print:proofs.title')}</h2>
      <ol className={styles.notes}>
        {proofs.all.map((paper) => (
          <li key={paper.id}>
            {[
              paperName(t, paper),
              ...(paper.date === undefined ? [] : [printDate(paper.date, language)]),
              kindWords(t, paper.mediaType),
            ].join(' · ')}
            <br />
            <small className={styles.hash}>{t('print:proofs.hash', { hash: paper.hash })}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
