/** One body a family may turn to, as `reference/organisations.json` has it. */
export type Organisation = {
  readonly id: string;
  readonly country: 'UA' | 'RU' | 'INT';
  readonly names: Readonly<Record<'uk' | 'ru' | 'en', string>>;
  readonly role: Readonly<Record<'uk' | 'ru' | 'en', string>>;
  readonly accepts: readonly string[];
  readonly contacts: readonly OrganisationContact[];
};

export type OrganisationContact = {
  readonly kind: string;
  readonly value: string;
  /** In English; where the number is for. */
  readonly note: string | null;
  /** Day on which the page that names it was published; numbers age quickly. */
  readonly seen: string | null;
};

/** Whom each kind of announcement is about, in the words of `accepts`. */
const asked: Readonly<Record<string, string>> = {
  exchange: 'pow',
  'body-repatriation': 'remains',
  'civilian-return': 'civilian',
  'child-return': 'children',
  agreement: 'pow',
  'list-handover': 'pow',
  'negotiation-round': 'pow',
};

/**
 * The bodies that take questions about what a kind of announcement is about: those that stand between the sides first, then
 * those of either side. Which side is whose own is not for the app to say.
 */
export function organisationsFor(kind: string, all: readonly Organisation[]): readonly Organisation[] {
  const order: readonly string[] = ['INT', 'UA', 'RU'];
  const matter = asked[kind];
  return all
    .filter(({ accepts }) => matter !== undefined && accepts.includes(matter))
    .toSorted((a, b) => order.indexOf(a.country) - order.indexOf(b.country));
}
