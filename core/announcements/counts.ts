import type { Count } from '../model/types.ts';
import { affiliations, type ScopeRow, scopeRows } from './scopes.ts';
import type { ShippedCount } from './shipped-event.ts';

/** A shipped count taken apart: who said it, and the number with its scope. */
export type ReadCount = { readonly speaker: string; readonly count: Count };

const rowKey = (event: string, what: string, number: number | null, bracket: string): string =>
  [event, what, number, bracket].join('|');

const rows: ReadonlyMap<string, ScopeRow> = new Map(
  scopeRows.map((row) => [rowKey(row.event, row.what, row.number, row.bracket), row]),
);

/**
 * Reads a count of the catalogue: the words in brackets after the speaker belong to the number.
 *
 * Without brackets the figure is a total. With brackets that the table of scopes does not know it is
 * taken for a part, with the words shown, so that nothing is set against what it may be part of.
 */
export function readCount(event: string, shipped: ShippedCount): ReadCount {
  const { speaker, bracket } = splitSpeaker(shipped.claimed_by);
  const row = rows.get(rowKey(event, shipped.what, shipped.number, bracket));
  const scope = row?.scope ?? (bracket === '' ? 'total' : 'part');
  const scopeText = row?.scopeText ?? bracket;
  // The bracket is shown whole once: as the scope, or beside the number.
  const isSaid = scope !== 'total' && scopeText === bracket;
  return {
    speaker,
    count: {
      what: shipped.what.slice(0, shipped.what.indexOf(' ')) as Count['what'],
      to: shipped.to,
      number: shipped.number,
      qualifier: shipped.qualifier,
      scope,
      ...(scope === 'total' ? {} : { scopeText }),
      ...(bracket === '' || isSaid ? {} : { note: bracket }),
    },
  };
}

/** "Coordination Headquarters (UA) (outside the exchange)": the last bracket, unless it is part of the name. */
export function splitSpeaker(claimedBy: string): { readonly speaker: string; readonly bracket: string } {
  const [, speaker = claimedBy, bracket = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(claimedBy) ?? [];
  return affiliations.includes(bracket) ? { speaker: claimedBy, bracket: '' } : { speaker, bracket };
}
