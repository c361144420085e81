import type { EntityId } from '../../../core/base/ids.ts';
import { fingerprintOf } from '../../../core/intake/fingerprint.ts';
import { foldEntity, viewIn } from '../../../core/model/fold.ts';
import { textIn, textsIn } from '../../../core/model/summaries.ts';
import { summariesReportedBy } from './announcements.ts';
import type { QueryFunction } from './context.ts';

/** What was decided when the same text was read before; `null` when it never was, or when that was undone. */
export const queryNews: QueryFunction<'news'> = async (context, { fingerprint }) => {
  const { ledger } = context;
  const own = ledger.index.ofKind('source').filter((entry) => !entry.isDeleted);
  const loaded = await ledger.load(own.map(({ id }) => id));
  const isTouchedBy = ({ kinds }: { readonly kinds: ReadonlySet<string> }) =>
    kinds.has('source') || kinds.has('announcement');
  for (const claims of loaded) {
    if (claims === null) continue;
    const record = foldEntity(claims, ledger.voidness);
    if (!textsIn(record, 'excerpt').some((text) => fingerprintOf(text) === fingerprint)) continue;
    const kept = viewIn(record, 'excerpt')?.claims[0];
    if (kept === undefined) continue;
    return {
      value: {
        source: record.id as EntityId,
        title: textIn(record, 'title') ?? '',
        author: kept.author,
        at: kept.at,
        announcements: await summariesReportedBy(context, record.id),
      },
      isTouchedBy,
    };
  }
  return { value: null, isTouchedBy };
};
