import type { Words } from '../../i18n/model-text.ts';

/** A PFIF document has no heads: the reader writes these above its columns, and they are shown in the language of the screen. */
const headTexts = {
  ID: 'pfif:head.id',
  'Full name': 'pfif:head.full-name',
  'Other names': 'pfif:head.other-names',
  Sex: 'pfif:head.sex',
  'Date of birth': 'pfif:head.birth-date',
  Age: 'pfif:head.age',
  Residence: 'pfif:head.residence',
  Status: 'pfif:head.status',
  Remark: 'pfif:head.remark',
  Notes: 'pfif:head.notes',
  PFIF: 'pfif:head.raw',
} as const;

const isKnown = (head: string): head is keyof typeof headTexts => Object.hasOwn(headTexts, head);

/** The first row of a PFIF table, as a person reads it. */
export const pfifHeads = (t: Words['t'], cells: readonly string[]): readonly string[] =>
  cells.map((head) => (isKnown(head) ? t(headTexts[head]) : head));
