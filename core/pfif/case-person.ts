import { viewIn } from '../model/fold.ts';
import { nameText } from '../model/names.ts';
import { rowOf } from '../model/schema.ts';
import type { Audience } from '../model/schema-types.ts';
import { textIn } from '../model/summaries.ts';
import type { EntityRecord, NameForm, Value } from '../model/types.ts';
import { isNameForm } from '../model/values.ts';
import { fitsFormat } from './fields.ts';
import type { FieldTexts, NewPfifPerson } from './write.ts';

/** Words of the file, in the language of who saves it: PFIF has fields for little of what a case knows. */
export type PfifWords = {
  /** By property of a case. */
  readonly labels: Readonly<Record<string, string>>;
  /** By `property/choice`. */
  readonly choices: Readonly<Record<string, string>>;
  /** Said of two records that are one person. */
  readonly samePerson: string;
};

export type PfifOptions = {
  /** For whom the file is: what the schema table does not show them stays here. */
  readonly audience: Audience;
  readonly withBirthDate: boolean;
  /** After so many days whoever has the file must erase it. */
  readonly days: number;
  /** Whose file it is, as its reader is to see it; may be empty. */
  readonly sender: string;
  readonly nowMs: number;
  readonly words: PfifWords;
};

/** Properties that go into the description as `Label: value`, as far as the audience may see them. */
export const describedProperties = [
  'category',
  'rank',
  'unit',
  'lost-on',
  'lost-region',
  'height',
  'build',
  'eyes',
  'hair',
  'facial-hair',
  'face',
  'peculiarities',
  'wearing',
] as const;

/** What a case has and its PFIF record has not, by what it is; for saying so before anything is written. */
export type PfifLeftOut =
  | 'contacts'
  | 'places'
  | 'birth-date'
  | 'death'
  | 'fate'
  | 'papers'
  | 'body'
  | 'other';

export type CasePerson = { readonly person: NewPfifPerson; readonly leftOut: ReadonlySet<PfifLeftOut> };

const contacts = new Set([
  'phone',
  'account',
  'imei',
  'registered-address',
  'home-address',
  'dentist',
  'hospital',
]);
const places = new Set([
  'last-contact-place',
  'lost-where',
  'captured-where',
  'birth-place',
  'mission',
  'circumstances',
]);
const papers = new Set(['identifier', 'paper-number', 'investigator']);
const silent = new Set([
  'note',
  'tag',
  'assignee',
  'next-step',
  'next-step-on',
  'fate-look',
  'name',
  'other-name',
  'former-name',
  'call-sign',
  'sex',
  'fate',
  'birth-date',
  'last-contact-on',
]);
const death = new Set(['believed-dead', 'remains-identified', 'buried']);
const living = new Set(['believed-captive', 'captivity-confirmed', 'freed', 'home']);

/** The domain that can belong to nobody (RFC 2606): the number of a record is ours, and says nothing about whose computer it is on. */
const domain = 'zhuravli.invalid';

/**
 * A case as a PFIF 1.4 person with safe defaults: no contact data, no addresses, no coordinates, no photo, no author; the birth date only
 * when it is asked for; no report of death ever; always with a day after which it must be erased. `null` without a name.
 */
export function casePerson(record: EntityRecord, options: PfifOptions): CasePerson | null {
  const { audience, words, nowMs } = options;
  const may = (property: string) => rowOf('case', property)?.audiences.includes(audience) === true;
  const leftOut = new Set<PfifLeftOut>();
  const names = ['uk', 'ru', 'latin'].flatMap((key) => namesIn(record, 'name', key));
  const others = ['other-name', 'former-name'].flatMap((property) =>
    may(property) ? namesIn(record, property) : [],
  );
  const callSigns = may('call-sign') ? textsOf(record, 'call-sign') : [];
  const [first] = names.length > 0 ? names : others;
  if (first === undefined) return null;
  const now = instant(nowMs);
  const description = describedProperties.flatMap((property) => {
    if (!may(property)) return [];
    const text = textsOf(record, property).map((value) => words.choices[`${property}/${value}`] ?? value);
    return text.length === 0 || text.some(hasCoordinates)
      ? []
      : [`${words.labels[property] ?? property}: ${text.join('; ')}`];
  });
  const birth = textIn(record, 'birth-date') ?? '';
  const showsBirth = options.withBirthDate && may('birth-date') && fitsFormat('birth', birth);
  const sex = textIn(record, 'sex') ?? '';
  const forms = record.views
    .filter(({ property }) => property === 'name')
    .flatMap(({ claims }) => claims.slice(0, 1).map(({ value }) => value))
    .filter(isNameForm);
  const parts = forms.find(({ family, given }) => (family ?? '') !== '' && (given ?? '') !== '');
  const fields: FieldTexts = {
    person_record_id: `${domain}/person.${record.id}`,
    entry_date: now,
    expiry_date: instant(nowMs + options.days * 86_400_000),
    source_name: oneLine(options.sender),
    source_date: instant(Date.parse(record.changedAt) || nowMs),
    full_name: [...new Set([first, ...names])].map(oneLine).join('\n'),
    given_name: oneLine(parts?.given ?? ''),
    family_name: oneLine(parts?.family ?? ''),
    alternate_names: [...new Set([...others.filter((name) => !names.includes(name)), ...callSigns])]
      .map(oneLine)
      .join('\n'),
    description: description.join('\n'),
    sex: fitsFormat('sex', sex) ? sex : '',
    date_of_birth: showsBirth ? birth : '',
  };

  for (const { property, claims } of record.views) {
    if (claims.length === 0 || silent.has(property)) continue;
    const isWritten =
      (describedProperties as readonly string[]).includes(property) &&
      may(property) &&
      !textsOf(record, property).some(hasCoordinates);
    if (isWritten) continue;
    if (contacts.has(property)) leftOut.add('contacts');
    else if (places.has(property) || property === 'lost-region') leftOut.add('places');
    else if (papers.has(property)) leftOut.add('papers');
    else if (rowOf('case', property)?.section === 'body') leftOut.add('body');
    else leftOut.add('other');
  }
  if (birth !== '' && !showsBirth) leftOut.add('birth-date');
  return { person: { fields, notes: notesOf() }, leftOut };

  /**
   * What is known now, with the one status that counts, then every other report with its own day. Reports of death stay here; where one is
   * shown first, or the fate is not for this audience, no other report goes either: alone it would give false hope.
   */
  function notesOf(): readonly FieldTexts[] {
    const [claim, ...others] = viewIn(record, 'fate')?.claims ?? [];
    const fate = typeof claim?.value === 'string' ? claim.value : 'missing';
    const isShown = claim !== undefined && may('fate') && !death.has(fate);
    if (claim !== undefined && death.has(fate)) leftOut.add('death');
    else if (claim !== undefined && !isShown && fate !== 'missing') leftOut.add('fate');
    const status =
      !isShown || death.has(fate)
        ? 'information_sought'
        : living.has(fate)
          ? 'believed_alive'
          : 'believed_missing';
    const reports = !isShown ? [] : others.filter(({ value }) => !death.has(String(value)));
    if (isShown && reports.length < others.length) leftOut.add('death');
    const lastContact = may('last-contact-on') ? (textIn(record, 'last-contact-on') ?? '') : '';
    const said = isShown ? words.choices[`fate/${fate}`] : words.choices['fate/missing'];
    const common = {
      person_record_id: fields.person_record_id ?? '',
      entry_date: now,
      author_name: oneLine(options.sender) || 'Zhuravli',
    };
    const main: FieldTexts = {
      ...common,
      note_record_id: `${domain}/note.${record.id}`,
      source_date: instant(Date.parse(isShown ? claim.at : record.changedAt) || nowMs),
      status,
      text: [
        `${words.labels.fate ?? 'fate'}: ${said ?? fate}`,
        ...(lastContact === ''
          ? []
          : [`${words.labels['last-contact-on'] ?? 'last-contact-on'}: ${lastContact}`]),
      ].join('\n'),
    };
    // Without a status: a reader takes the newest one, and that is for what is shown first to say.
    const history = reports.map(({ id, value, at, statedOn, validOn }): FieldTexts => {
      const said = `${words.labels.fate ?? 'fate'}: ${words.choices[`fate/${value}`] ?? value}`;
      return {
        ...common,
        note_record_id: `${domain}/note.${id}`,
        source_date: instant(Date.parse(statedOn ?? at) || Date.parse(at) || nowMs),
        text: validOn === undefined ? said : `${said} (${validOn})`,
      };
    });
    return [main, ...history];
  }
}

/**
 * The notes that say of two people of one file that they are one, each on one of the two: a reader believes it only from both sides.
 */
export function joinPeople(
  people: ReadonlyMap<string, NewPfifPerson>,
  pairs: readonly (readonly [string, string])[],
  { sender, nowMs, words }: Pick<PfifOptions, 'sender' | 'nowMs' | 'words'>,
): readonly NewPfifPerson[] {
  const notes = new Map<string, FieldTexts[]>();
  for (const [a, b] of pairs)
    for (const [of, other] of [
      [a, b],
      [b, a],
    ] as const)
      notes.set(of, [
        ...(notes.get(of) ?? []),
        {
          note_record_id: `${domain}/note.${of}.${other}`,
          person_record_id: `${domain}/person.${of}`,
          linked_person_record_id: `${domain}/person.${other}`,
          entry_date: instant(nowMs),
          author_name: oneLine(sender) || 'Zhuravli',
          source_date: instant(nowMs),
          text: words.samePerson,
        },
      ]);
  return [...people].map(([id, person]) => ({
    ...person,
    notes: [...person.notes, ...(notes.get(id) ?? [])],
  }));
}

function namesIn(record: EntityRecord, property: string, key?: string): readonly string[] {
  const view = record.views.filter(
    (one) => one.property === property && (key === undefined || one.key === key),
  );
  return view
    .flatMap(({ claims }) => (key === undefined ? claims : claims.slice(0, 1)))
    .map(({ value }) =>
      oneLine(
        isNameForm(value as Value) ? nameText(value as NameForm) : typeof value === 'string' ? value : '',
      ),
    )
    .filter((name) => name !== '');
}

const textsOf = (record: EntityRecord, property: string): readonly string[] =>
  (viewIn(record, property)?.claims ?? [])
    .slice(0, rowOf('case', property)?.cardinality === 'many' ? undefined : 1)
    .flatMap(({ value }) =>
      typeof value === 'string' || typeof value === 'number' ? [String(value).trim()] : [],
    )
    .filter((text) => text !== '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Two numbers with at least three decimals each, or degrees: a place on a map to the metre. */
const hasCoordinates = (text: string): boolean =>
  /-?\d{1,3}[.,]\d{3,}\D{1,6}-?\d{1,3}[.,]\d{3,}/.test(text) || /\d{1,3}\s*°/.test(text);

const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
