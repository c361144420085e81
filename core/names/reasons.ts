/**
 * Why a case file is a candidate, as typed data: the screen makes the words, in its own language.
 *
 * What agrees comes first, then what contradicts, then what only one side says.
 */
import type { TextAgreement } from './beside.ts';
import type { BirthAgreement } from './birth.ts';
import type { PartMatch, PartRule, QueryPart } from './part-cost.ts';
import type { PartRole } from './roles.ts';

export type MatchReason =
  | {
      readonly code: 'part-agrees';
      readonly role: PartRole;
      readonly rule: PartRule;
      readonly printed: string;
      readonly filed: string;
      /** case files that share the part's sounds; given for surnames only */
      readonly bearers?: number;
    }
  | {
      readonly code: 'part-similar';
      readonly role: PartRole;
      readonly printed: string;
      readonly filed: string;
      readonly steps: number;
    }
  | {
      readonly code: 'part-differs';
      readonly role: PartRole;
      readonly printed: string;
      readonly filed: string;
    }
  | { readonly code: 'part-only-printed'; readonly role: PartRole; readonly printed: string }
  | { readonly code: 'part-only-filed'; readonly role: PartRole; readonly filed: string }
  | { readonly code: 'order-differs' }
  | { readonly code: 'surname-of-others'; readonly printed: string }
  | { readonly code: 'birth-agrees'; readonly how: BirthAgreement }
  | { readonly code: 'birth-differs'; readonly how: BirthAgreement }
  | { readonly code: 'sex-differs' }
  | { readonly code: 'unit'; readonly how: TextAgreement }
  | { readonly code: 'place'; readonly how: TextAgreement };

/** Whether a reason speaks against the person. */
export function isAgainst(reason: MatchReason): boolean {
  switch (reason.code) {
    case 'part-differs':
    case 'birth-differs':
    case 'sex-differs':
    case 'surname-of-others':
      return true;
    case 'unit':
    case 'place':
      return reason.how === 'differs';
    case 'part-agrees':
    case 'part-similar':
    case 'part-only-printed':
    case 'part-only-filed':
    case 'order-differs':
    case 'birth-agrees':
      return false;
  }
}

const BIRTH_FOR: ReadonlySet<BirthAgreement> = new Set([
  'same-day',
  'same-year',
  'day-month-swapped',
  'near-day',
]);

export const birthReason = (how: BirthAgreement): MatchReason =>
  BIRTH_FOR.has(how) ? { code: 'birth-agrees', how } : { code: 'birth-differs', how };

/** Agreements first, contradictions next, the rest last; the order inside each stays. */
export function sortReasons(reasons: readonly MatchReason[]): readonly MatchReason[] {
  const rank = (r: MatchReason): number =>
    isAgainst(r) ? 1 : r.code === 'part-only-printed' || r.code === 'part-only-filed' ? 2 : 0;
  return [...reasons].sort((a, b) => rank(a) - rank(b));
}

/** Why two parts agree, are alike or differ, as both sides wrote them. */
export function partReason(
  match: PartMatch,
  part: QueryPart,
  printed: string,
  filed: string,
  role: QueryPart['role'],
  bearers: number,
): MatchReason {
  if (match.rule === 'different') return { code: 'part-differs', role: part.role, printed, filed };
  if (match.rule === 'similar') {
    const steps = Math.round(match.cost * 100) / 100;
    return { code: 'part-similar', role, printed, filed, steps };
  }
  const agrees = { code: 'part-agrees', role, rule: match.rule, printed, filed } as const;
  return role === 'surname' ? { ...agrees, bearers } : agrees;
}
