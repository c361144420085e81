import type { PfifVersion } from './fields.ts';

/** One element of a record, as it stands in the file. */
export type PfifValue = {
  /** Its name in version 1.4; `null` for an element that PFIF does not know. */
  readonly field: string | null;
  /** Its name in the file, without prefix. */
  readonly element: string;
  /** Without white space around it. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
};

export type PfifRecord = {
  readonly kind: 'person' | 'note';
  readonly line: number;
  readonly values: readonly PfifValue[];
  /** Notes that stand inside a person. */
  readonly notes: readonly PfifRecord[];
};

export type PfifDocument = {
  readonly version: PfifVersion;
  /** People and notes that stand by themselves, in the order of the file. */
  readonly records: readonly PfifRecord[];
  /** What stands where nothing should: elements of other kinds, attributes, text between elements. */
  readonly strays: readonly {
    readonly line: number;
    readonly kind: 'element' | 'attribute' | 'text';
    readonly element: string;
  }[];
};

/** A person with all notes about them, wherever these stand; `person` is `null` when the file has only notes. */
export type PfifPerson = {
  readonly id: string;
  readonly person: PfifRecord | null;
  readonly notes: readonly PfifRecord[];
};

/** The first value of a field that is not empty; empty without one. */
export const textOf = (record: PfifRecord | null, field: string): string =>
  record?.values.find((value) => value.field === field && value.text !== '')?.text ?? '';

/** People in the order of the file, each with the notes about them; people of whom only notes are there come last. */
export function peopleOf({ records }: PfifDocument): readonly PfifPerson[] {
  const people: { id: string; person: PfifRecord | null; notes: PfifRecord[] }[] = [];
  const byId = new Map<string, (typeof people)[number]>();
  for (const record of records) {
    if (record.kind !== 'person') continue;
    const id = textOf(record, 'person_record_id');
    const one = { id, person: record, notes: [...record.notes] };
    people.push(one);
    if (id !== '' && !byId.has(id)) byId.set(id, one);
  }
  for (const record of records) {
    if (record.kind !== 'note') continue;
    const id = textOf(record, 'person_record_id');
    let one = byId.get(id);
    if (one === undefined) {
      one = { id, person: null, notes: [] };
      people.push(one);
      if (id !== '') byId.set(id, one);
    }
    one.notes.push(record);
  }
  return people;
}

/** The status of the newest note that has one. */
export function statusOf(notes: readonly PfifRecord[]): string {
  let newest: { readonly at: string; readonly status: string } | null = null;
  for (const note of notes) {
    const status = textOf(note, 'status');
    const at = textOf(note, 'source_date');
    if (status !== '' && (newest === null || at >= newest.at)) newest = { at, status };
  }
  return newest?.status ?? '';
}
