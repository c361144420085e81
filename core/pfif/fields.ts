/**
 * People Finder Interchange Format: what a person and a note may hold, in the order in which version 1.4 is written.
 *
 * Names and rules as in the reference reader, writer and validator of Google Person Finder (Apache 2.0); sections 3.1–3.5 of our field research
 * say where each comes from. `since` and `until` are versions in which the name is or was used.
 */
export const pfifVersions = ['1.2', '1.3', '1.4'] as const;
export type PfifVersion = (typeof pfifVersions)[number];

export const pfifNamespace = (version: PfifVersion): string => `http://zesty.ca/pfif/${version}`;

export type FieldFormat =
  | 'text'
  | 'record-id'
  | 'instant'
  | 'email'
  | 'phone'
  | 'url'
  | 'urls'
  | 'sex'
  | 'birth'
  | 'age'
  | 'state'
  | 'country'
  | 'yes-no'
  | 'status';

export type PfifField = {
  readonly name: string;
  readonly format: FieldFormat;
  readonly since?: PfifVersion;
  /** What it was called in earlier versions. */
  readonly formerly?: string;
};

export const personFields: readonly PfifField[] = [
  { name: 'person_record_id', format: 'record-id' },
  { name: 'entry_date', format: 'instant' },
  { name: 'expiry_date', format: 'instant', since: '1.3' },
  { name: 'author_name', format: 'text' },
  { name: 'author_email', format: 'email' },
  { name: 'author_phone', format: 'phone' },
  { name: 'source_name', format: 'text' },
  { name: 'source_date', format: 'instant' },
  { name: 'source_url', format: 'url' },
  { name: 'full_name', format: 'text', since: '1.3' },
  { name: 'given_name', format: 'text', formerly: 'first_name' },
  { name: 'family_name', format: 'text', formerly: 'last_name' },
  { name: 'alternate_names', format: 'text', since: '1.4' },
  { name: 'description', format: 'text', formerly: 'other' },
  { name: 'sex', format: 'sex' },
  { name: 'date_of_birth', format: 'birth' },
  { name: 'age', format: 'age' },
  { name: 'home_street', format: 'text' },
  { name: 'home_neighborhood', format: 'text' },
  { name: 'home_city', format: 'text' },
  { name: 'home_state', format: 'state' },
  { name: 'home_postal_code', format: 'text' },
  { name: 'home_country', format: 'country' },
  { name: 'photo_url', format: 'url' },
  { name: 'profile_urls', format: 'urls', since: '1.4' },
];

export const noteFields: readonly PfifField[] = [
  { name: 'note_record_id', format: 'record-id' },
  { name: 'person_record_id', format: 'record-id' },
  { name: 'linked_person_record_id', format: 'record-id' },
  { name: 'entry_date', format: 'instant' },
  { name: 'author_name', format: 'text' },
  { name: 'author_email', format: 'email' },
  { name: 'author_phone', format: 'phone' },
  { name: 'source_date', format: 'instant' },
  { name: 'author_made_contact', format: 'yes-no', formerly: 'found' },
  { name: 'status', format: 'status' },
  { name: 'email_of_found_person', format: 'email' },
  { name: 'phone_of_found_person', format: 'phone' },
  { name: 'last_known_location', format: 'text' },
  { name: 'text', format: 'text' },
  { name: 'photo_url', format: 'url', since: '1.4' },
];

/** Fields without which a record is not valid. */
export function requiredOf(kind: 'person' | 'note', version: PfifVersion): readonly string[] {
  if (kind === 'note') return ['note_record_id', 'author_name', 'source_date', 'text'];
  return version === '1.2'
    ? ['person_record_id', 'given_name', 'family_name']
    : ['person_record_id', 'source_date', 'full_name'];
}

const isAtLeast = (version: PfifVersion, since: PfifVersion | undefined): boolean =>
  since === undefined || pfifVersions.indexOf(version) >= pfifVersions.indexOf(since);

/** The field that an element of a version is, under its name in 1.4; `null` when that version has none of that name. */
export function fieldOf(kind: 'person' | 'note', element: string, version: PfifVersion): PfifField | null {
  const fields = kind === 'person' ? personFields : noteFields;
  const named = (field: PfifField) => (version === '1.4' ? field.name : (field.formerly ?? field.name));
  return fields.find((field) => named(field) === element && isAtLeast(version, field.since)) ?? null;
}

/** The field that an element means in whatever version: programs mix the names of versions, and a value must not get lost by it. */
export const fieldInAny = (kind: 'person' | 'note', element: string): PfifField | null =>
  (kind === 'person' ? personFields : noteFields).find(
    ({ name, formerly }) => name === element || formerly === element,
  ) ?? null;

const DOMAIN = '[a-z0-9-]+(?:\\.[a-z0-9-]+)+';
const URL = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;

const shapes: Readonly<Record<FieldFormat, RegExp>> = {
  text: /^/,
  'record-id': new RegExp(`^${DOMAIN}/.+$`, 'is'),
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/,
  email: /@/,
  phone: /^[\d+\-.() ]+(?:(?:x|#)\d+)?$/,
  url: URL,
  urls: /^/,
  sex: /^(?:male|female|other)$/,
  birth: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  age: /^\d+(?:-\d+)?$/,
  state: /^(?:[A-Z][A-Z]-)?[A-Z0-9]{1,3}$/,
  country: /^[A-Z]{2}$/,
  'yes-no': /^(?:true|false)$/,
  status: /^(?:information_sought|is_note_author|believed_alive|believed_missing|believed_dead)$/,
};

/** Whether a value looks as its format asks; dates must be days that there are. */
export function fitsFormat(format: FieldFormat, text: string): boolean {
  if (format === 'urls') return text.split('\n').every((line) => line.trim() === '' || URL.test(line.trim()));
  if (!shapes[format].test(text)) return false;
  if (format === 'instant') return instantMs(text) !== null;
  if (format !== 'birth' || text.length === 4) return true;
  const day = text.length === 7 ? `${text}-01` : text;
  return instantMs(`${day}T00:00:00Z`) !== null;
}

/** Milliseconds since 1970 of `2026-01-15T10:00:00Z`; `null` for a day or an hour that there is not. */
export function instantMs(text: string): number | null {
  if (!shapes.instant.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text.slice(0, 10) ? ms : null;
}
