import type { EntityId } from '../../core/base/ids.ts';
import type { AnnouncementFacts } from '../../core/model/summaries.ts';
import type { Count, DateText, EntityRecord } from '../../core/model/types.ts';
import type { LinkView } from './link-view.ts';
import type { SourceSummary } from './sources-api.ts';

/** What a list shows of an announcement, with what this vault has about it. */
export type AnnouncementSummary = Omit<AnnouncementFacts, 'counts'> & {
  readonly counts: readonly { readonly count: Count; readonly claimedBy: string }[];
  readonly linkCount: number;
  /** Something about it was written down here or came from a file. */
  readonly isOwn: boolean;
};

/** Questions about exchanges, returns and agreements, shipped and own. */
export type AnnouncementQueries = {
  announcements: {
    params: { readonly kinds: readonly string[]; readonly text: string };
    value: { readonly rows: readonly AnnouncementSummary[] };
  };
  announcement: {
    params: { readonly id: EntityId };
    value: {
      readonly record: EntityRecord;
      readonly links: readonly LinkView[];
      readonly sources: Readonly<
        Record<
          string,
          SourceSummary & { readonly url?: string; readonly side?: string; readonly publishedOn?: DateText }
        >
      >;
      readonly follows: readonly AnnouncementSummary[];
      readonly followedBy: readonly AnnouncementSummary[];
      /** Others of its kind with one of the same figures, on other days: a number alone proves nothing. */
      readonly sameFigures: readonly AnnouncementSummary[];
      /** Those whose figures it repeats. */
      readonly summarises: readonly AnnouncementSummary[];
    } | null;
  };
  /** What was decided when the same news text was read before; `hash` is the SHA-256 of the text that is kept. */
  news: {
    params: { readonly hash: string };
    value: {
      readonly source: EntityId;
      readonly title: string;
      readonly author: string;
      readonly at: string;
      readonly announcements: readonly AnnouncementSummary[];
    } | null;
  };
};
