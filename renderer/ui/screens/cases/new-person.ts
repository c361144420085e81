import type { SourceChoice, Statement } from '../../../../core/model/commands.ts';
import type { NameForm } from '../../../../core/model/types.ts';

/** What the first form asks. Empty texts are not given. */
export type NewPerson = {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly category: 'soldier' | 'civilian' | null;
  /** EDTF, or the words as typed. */
  readonly lastContactOn: string;
  readonly lastContactPlace: string;
};

export const emptyPerson: NewPerson = {
  family: '',
  given: '',
  patronymic: '',
  category: null,
  lastContactOn: '',
  lastContactPlace: '',
};

/** One part of a name is enough: somebody may be known by a call sign or a first name only. */
export const hasName = (person: NewPerson): boolean =>
  [person.family, person.given, person.patronymic].some((part) => part.trim() !== '');

/**
 * The first claims about a person; each carries who says so.
 *
 * The name goes to the spelling of its letters: Latin letters to `latin`, a letter that only Ukrainian or
 * only Russian has to that language, else to `form`, the language of the screen. A new source is made by
 * the first statement and named by the others.
 */
export function statementsOf(
  person: NewPerson,
  form: 'uk' | 'ru' | 'latin',
  source: SourceChoice,
): readonly Statement[] {
  const name = nameOf(person);
  const values: readonly Omit<Statement, 'source'>[] = [
    { property: 'name', key: formOf(Object.values(name).join(' '), form), value: name },
    ...(person.category === null ? [] : [{ property: 'category', value: person.category }]),
    ...(person.lastContactOn.trim() === ''
      ? []
      : [{ property: 'last-contact-on', value: person.lastContactOn }]),
    ...(person.lastContactPlace.trim() === ''
      ? []
      : [{ property: 'last-contact-place', value: person.lastContactPlace }]),
  ];
  return values.map((value) => ({ ...value, source }));
}

function nameOf({ family, given, patronymic }: NewPerson): NameForm {
  const parts = { family, given, patronymic };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part.trim() !== ''));
}

function formOf(name: string, screen: 'uk' | 'ru' | 'latin'): 'uk' | 'ru' | 'latin' {
  if (/\p{Script=Latin}/u.test(name)) return 'latin';
  if (/[іїєґ]/i.test(name)) return 'uk';
  if (/[ыэёъ]/i.test(name)) return 'ru';
  return screen === 'latin' ? 'uk' : screen;
}
