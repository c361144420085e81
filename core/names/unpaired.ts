/** What parts say that found no partner, or one in another role. */
import { consonantGap } from './distance.ts';
import { type QueryPart, sharesName } from './part-cost.ts';
import { BRACKET, PARTICLE, ROLE_NUMBER, ROLES } from './roster.ts';
import { WEIGHTS } from './weights.ts';
import type { NameWord } from './word.ts';

/** What a part of the query without a partner says; another given name or patronymic on file is a contradiction. */
export function queryAlone(part: QueryPart, filedRoles: number, surnames: number): number {
  if (part.isBracketed) return WEIGHTS.bracketAlone;
  if (part.isParticle) return WEIGHTS.particleAlone;
  if (part.role === 'surname') return surnames > 1 ? WEIGHTS.extraSurname : WEIGHTS.queryAlone.surname;
  return (filedRoles & (1 << ROLE_NUMBER[part.role])) !== 0
    ? WEIGHTS[part.role].apart
    : WEIGHTS.queryAlone[part.role];
}

/** What a part on file without a partner says. */
export function filedAlone(info: number, queryRoles: number): number {
  if ((info & BRACKET) !== 0) return WEIGHTS.bracketAlone;
  if ((info & PARTICLE) !== 0) return WEIGHTS.particleAlone;
  const role = info & 3;
  // The contradiction is already counted on the query's side.
  if (role !== 0 && (queryRoles & (1 << role)) !== 0) return 0;
  return WEIGHTS.filedAlone[ROLES[role]!];
}

/** Words in different roles are only taken for one when they sound alike at once. */
export function isFarApart(part: QueryPart, filed: NameWord): boolean {
  if (part.word.shape !== 'word' || filed.shape !== 'word') return false;
  for (const { mask } of part.word.readings)
    if (consonantGap(mask, filed.readings[0]!.mask) <= 3) return false;
  return !sharesName(part.word, filed);
}

/** What it costs to take a part in one role for a part in another. */
export function crossing(queryRole: number, filedRole: number, isUnsure: boolean): number {
  if (queryRole === filedRole) return 0;
  if (queryRole + filedRole === 3) return WEIGHTS.crossedGivenPatronymic;
  return isUnsure ? WEIGHTS.crossedUnsure : WEIGHTS.crossedRoles;
}
