import type { ChangeId, EntityId } from '../base/ids.ts';
import type { Claim } from './types.ts';

/** What tells one speaker from another. */
type Said = Pick<Claim, 'source' | 'speaker'> & { readonly author: string; readonly by?: EntityId };

/**
 * Who says a claim, as a key to compare: the named speaker, else the source, else who typed it.
 *
 * A speaker keeps their identity whoever passes the words on, so "Ministry of X, via Paper Y" is the
 * ministry, and the same figure of one office in two newspapers is one speaker's.
 */
export function speakerKey(claim: Said): string {
  if (claim.speaker !== undefined && claim.speaker.trim() !== '') {
    const name = claim.speaker.replace(/,\s+via\s.*$/i, '');
    return `said:${name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
  }
  if (claim.source !== undefined) return `source:${claim.source}`;
  return claim.by === undefined ? `author:${claim.author.trim()}` : `by:${claim.by}`;
}

/** Whether two claims could contradict at all: another speaker, or the same one in two separate acts (two laptops). */
export const speakApart = (
  a: Said & { readonly change: ChangeId },
  b: Said & { readonly change: ChangeId },
): boolean => a.change !== b.change || speakerKey(a) !== speakerKey(b);

/** Sources that are named by some claims, each once. */
export const sourcesOf = (claims: Iterable<Claim>): readonly EntityId[] => [
  ...new Set([...claims].flatMap((claim) => (claim.source === undefined ? [] : [claim.source]))),
];
