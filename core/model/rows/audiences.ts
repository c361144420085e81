import type { Audience } from '../schema-types.ts';

/** Who may be shown a property when something leaves the vault: the sets that the rows use. */
export const everybody = ['public', 'association', 'lawyer', 'authorities', 'icrc'] as const;
/** Helps those who search, and helps fraud when it is on a poster: unit, birth date, the last call. */
export const searchers = ['association', 'lawyer', 'authorities', 'icrc'] as const;
export const confidants = ['lawyer', 'authorities', 'icrc'] as const;
export const nobody: readonly Audience[] = [];
