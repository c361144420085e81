/** A query made ready: its parts with roles, and what stands beside the name. */
import type { BirthFact } from './birth.ts';
import type { Sex } from './classes.ts';
import type { PersonFacts } from './facts.ts';
import type { QueryPart } from './part-cost.ts';
import { queryParts, type ReadForm, readForm } from './query.ts';
import { ROLE_NUMBER } from './roster.ts';

/** No name has more parts that matter. */
export const MAX_PARTS = 8;

export type Asked = {
  readonly form: ReadForm;
  readonly parts: readonly QueryPart[];
  /** bits of the roles that occur */
  readonly roles: number;
  /** one part of each role at most, no brackets */
  readonly isPlain: boolean;
  /** how many surnames, without those in brackets */
  readonly surnames: number;
  /** the part of each role, or -1 */
  readonly partOf: readonly number[];
  readonly birth: BirthFact | undefined;
  readonly sex: Sex | undefined;
  readonly unit: string | undefined;
  readonly place: string | undefined;
};

export function askAbout(name: string, facts: PersonFacts, isTyping = false): Asked {
  const form = readForm(name);
  const parts = queryParts(form, isTyping).slice(0, MAX_PARTS);
  let roles = 0;
  let surnames = 0;
  let isPlain = true;
  const partOf = [-1, -1, -1];
  for (const [i, part] of parts.entries()) {
    const role = ROLE_NUMBER[part.role];
    const isAside = part.isBracketed || part.isParticle;
    if ((roles & (1 << role)) !== 0 || isAside) isPlain = false;
    if (role === 0 && !isAside) surnames++;
    roles |= 1 << role;
    partOf[role] = i;
  }
  return {
    form,
    parts,
    roles,
    isPlain,
    surnames,
    partOf,
    birth: facts.birth ?? form.printed.birth,
    sex: facts.sex ?? form.sex,
    unit: facts.unit,
    place: facts.place,
  };
}
