import { type PfifDocument, type PfifRecord, textOf } from './document.ts';
import { type FieldFormat, fieldInAny, fieldOf, fitsFormat, instantMs, requiredOf } from './fields.ts';

/** Why a record is not as PFIF asks. */
export type PfifFindingCode =
  /** A field without which a record is not valid is not there. */
  | 'missing'
  /** A field is there and empty. */
  | 'empty'
  | 'format'
  /** Two people or two notes with one number. */
  | 'repeated-id'
  | 'repeated-field'
  /** A note inside a person that names another one. */
  | 'other-person'
  /** "The same person as" is said from one side only. */
  | 'one-way-link'
  /** An element, an attribute or a text that the version does not know. */
  | 'unknown'
  /** Its time is over, and its content had to go. */
  | 'expired'
  /** Neither a person nor a note. */
  | 'no-records';

export type PfifFinding = {
  readonly severity: 'error' | 'warning';
  readonly code: PfifFindingCode;
  /** From 1. */
  readonly line: number;
  /** The element it is about, as the file or the version calls it. */
  readonly field: string;
  /** What the field should look like, for `format`. */
  readonly format?: FieldFormat;
};

const dayMs = 86_400_000;
/** Fields that may be left when the time of a record is over. */
const afterExpiry = new Set([
  'person_record_id',
  'note_record_id',
  'source_date',
  'entry_date',
  'expiry_date',
]);

/**
 * Everything in a document that is not as PFIF asks, in the order of its lines. A warning says what a careful program would do otherwise;
 * nothing of it keeps a file from being read.
 */
export function validatePfif(document: PfifDocument, nowMs: number): readonly PfifFinding[] {
  const findings: PfifFinding[] = [];
  const add = (finding: PfifFinding) => findings.push(finding);
  if (document.records.length === 0) add({ severity: 'error', code: 'no-records', line: 1, field: 'pfif' });
  for (const { line, element } of document.strays)
    add({ severity: 'warning', code: 'unknown', line, field: element });
  const seen = { person: new Set<string>(), note: new Set<string>() };
  const links: { readonly from: string; readonly to: string; readonly line: number }[] = [];

  for (const record of document.records) {
    checkRecord(record, false);
    const id = textOf(record, 'person_record_id');
    for (const note of record.notes) {
      checkRecord(note, true);
      const named = textOf(note, 'person_record_id');
      if (named !== '' && named !== id)
        add({ ...at(note, 'person_record_id'), severity: 'error', code: 'other-person' });
    }
    checkExpiry(record);
    for (const note of record.kind === 'note' ? [record] : record.notes) {
      const to = textOf(note, 'linked_person_record_id');
      const from = textOf(note, 'person_record_id') || id;
      if (to !== '') links.push({ from, to, line: at(note, 'linked_person_record_id').line });
    }
  }
  const pairs = new Set(links.map(({ from, to }) => JSON.stringify([from, to])));
  for (const { from, to, line } of links)
    if (!pairs.has(JSON.stringify([to, from])))
      add({ severity: 'warning', code: 'one-way-link', line, field: 'linked_person_record_id' });
  return findings.toSorted((a, b) => a.line - b.line);

  function checkRecord(record: PfifRecord, isInside: boolean): void {
    const { kind, line, values } = record;
    const { version } = document;
    const required = [
      ...requiredOf(kind, version),
      ...(kind === 'note' && !isInside ? ['person_record_id'] : []),
    ];
    for (const field of required)
      if (!values.some((value) => value.field === field))
        add({ severity: 'error', code: 'missing', line, field: nameIn(kind, field) });
    const met = new Set<string>();
    for (const { field, element, text, line: valueLine } of values) {
      const known = fieldOf(kind, element, version);
      const one = { line: valueLine, field: element };
      if (known === null) add({ ...one, severity: 'warning', code: 'unknown' });
      if (field !== null && met.has(field)) add({ ...one, severity: 'warning', code: 'repeated-field' });
      if (field !== null) met.add(field);
      const { format } = known ?? { format: 'text' as const };
      if (text === '') {
        if (field !== null && !(kind === 'person' && field === 'full_name' && isPlaceholder(record)))
          add({ ...one, severity: 'warning', code: 'empty' });
      } else if (!fitsFormat(format, text)) add({ ...one, severity: 'error', code: 'format', format });
    }
    const idField = `${kind}_record_id`;
    const id = textOf(record, idField);
    if (id === '') return;
    if (seen[kind].has(id)) add({ ...at(record, idField), severity: 'error', code: 'repeated-id' });
    seen[kind].add(id);
  }

  function nameIn(kind: 'person' | 'note', field: string): string {
    const row = fieldInAny(kind, field);
    return document.version === '1.4' ? field : (row?.formerly ?? field);
  }

  /** From 1.3: a day after its time nothing may be left of a person but its number and dates, notes included. */
  function checkExpiry(record: PfifRecord): void {
    const expiryMs = instantMs(textOf(record, 'expiry_date'));
    if (record.kind !== 'person' || expiryMs === null || nowMs <= expiryMs + dayMs) return;
    const left = [record, ...record.notes]
      .flatMap(({ values }) => values)
      .find(({ field, text }) => text !== '' && !afterExpiry.has(field ?? ''));
    if (left !== undefined) add({ severity: 'error', code: 'expired', line: left.line, field: left.element });
  }
}

const at = (record: PfifRecord, field: string): { readonly line: number; readonly field: string } => ({
  line: record.values.find((value) => value.field === field)?.line ?? record.line,
  field,
});

/** What is left of a person whose time is over keeps its empty mandatory name. */
const isPlaceholder = ({ values }: PfifRecord): boolean =>
  values.every(({ field, text }) => text === '' || afterExpiry.has(field ?? ''));
