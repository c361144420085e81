import type { EntityId } from '../../../core/base/ids.ts';
import { readBirth } from '../../../core/names/birth.ts';
import { foldForSearch } from '../lists/search-text.ts';
import type { AlikeCase } from '../lists-api.ts';
import type { QueryFunction } from './context.ts';

/** Touches answers that came before every case was in the name index. */
export const namesReady = 'names-ready';

/** Less alike than this is not worth showing beside what somebody types. */
const minScore = 0.2;
const mostLetters = 200;

/** Cases that may be the person whose name is typed, written differently. Nothing but an offer to look. */
export const queryAlike: QueryFunction<'alike'> = async (context, params) => {
  const { text, birthDate, isTyping, finds, count } = params;
  const isTouchedBy = ({ ids, kinds }: { ids: ReadonlySet<string>; kinds: ReadonlySet<string> }) =>
    ids.has(namesReady) || kinds.has('case');
  const name = text.trim().slice(0, mostLetters);
  const { names } = context.matching;
  if (names === null || !/\p{L}{2}/u.test(name)) return { value: [], isTouchedBy };
  const birth = birthDate === null ? undefined : readBirth(birthDate);
  const facts = { names: [name], ...(birth === undefined ? {} : { birth }) };
  const found = names.search(facts, { limit: finds === 'all' ? count : count * 4, minScore, isTyping });
  const plain = foldForSearch(name)
    .split(' ')
    .filter((word) => word !== '');
  const value = found.flatMap(({ id, score, form, reasons }): AlikeCase[] => {
    const summary = context.ledger.index.summaryOf(id as EntityId);
    if (summary === null) return [];
    const folded = foldForSearch([summary.name, ...summary.otherNames].join(' '));
    if (finds === 'others' && plain.every((word) => folded.includes(` ${word}`))) return [];
    return [{ case: summary, score, form, reasons }];
  });
  return { value: value.slice(0, count), isTouchedBy };
};
