import { attachmentFacts } from '../../../core/model/attachments.ts';
import { viewIn } from '../../../core/model/fold.ts';
import { textIn } from '../../../core/model/summaries.ts';
import { summariesReportedBy } from './announcements.ts';
import type { QueryFunction } from './context.ts';

/** What was decided when the same text was read before; `null` when it never was, or when that was undone. */
export const queryNews: QueryFunction<'news'> = async (context, { hash }) => {
  const { ledger } = context;
  const isTouchedBy = ({ kinds }: { readonly kinds: ReadonlySet<string> }) =>
    kinds.has('attachment') || kinds.has('source') || kinds.has('announcement');
  const sources = new Set(
    ledger.index.ofKind('source').flatMap((entry) => (entry.isDeleted ? [] : entry.id)),
  );
  const papers = ledger.index
    .ofKind('attachment')
    .filter((entry) => entry.attachedTo?.some((id) => sources.has(id)) === true);
  for (const { id } of papers) {
    const paper = await ledger.record(id);
    const facts = paper === null ? null : attachmentFacts(paper);
    const of = facts?.of.find((owner) => sources.has(owner));
    if (paper === null || facts?.hash !== hash || of === undefined) continue;
    const source = await ledger.record(of);
    const kept = viewIn(paper, 'hash')?.claims[0];
    if (source === null || kept === undefined) continue;
    return {
      value: {
        source: of,
        title: textIn(source, 'title') ?? '',
        author: kept.author,
        at: kept.at,
        announcements: await summariesReportedBy(context, of),
      },
      isTouchedBy,
    };
  }
  return { value: null, isTouchedBy };
};
