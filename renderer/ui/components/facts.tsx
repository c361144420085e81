import type { ReactNode } from 'react';
import styles from './facts.module.css';

export type FactsProps = {
  readonly rows: readonly { readonly label: string; readonly value: ReactNode }[];
};

/** Short facts: a word and its value, under each other when there is little room. */
export function Facts({ rows }: FactsProps) {
  return (
    <div className={styles.frame}>
      <dl className={styles.list}>
        {rows.map((row) => (
          <div key={row.label} className={styles.row}>
            <dt className={styles.label}>{row.label}</dt>
            <dd className={styles.value}>{row.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
