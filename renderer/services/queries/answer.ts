import { assertNever } from '../../../core/base/result.ts';
import type { Queries, Query, QueryName } from '../api.ts';
import type { Answer } from '../watchers.ts';
import { queryAlike } from './alike.ts';
import { queryAnnouncement, queryAnnouncements } from './announcements.ts';
import { queryAttachments } from './attachments.ts';
import { queryBin } from './bin.ts';
import { queryCase } from './case.ts';
import { queryCaseIds, queryCaseOptions, queryCases } from './cases.ts';
import type { QueryContext } from './context.ts';
import { queryListsOfFile } from './elsewhere.ts';
import { queryFind } from './find.ts';
import { queryHistory, queryHistoryFacets } from './history.ts';
import { queryKeptColumns } from './kept-columns.ts';
import {
  queryAnnouncementLedger,
  queryCaseLedger,
  queryConcernCounts,
  queryUncheckedCases,
} from './ledger.ts';
import { queryList, queryListEntry, queryLists } from './lists.ts';
import { queryNews } from './news.ts';
import { queryCompare, queryValueHistory } from './past.ts';
import { queryReview } from './review.ts';
import { querySource } from './source.ts';
import { querySources } from './sources.ts';
import { queryStatus } from './status.ts';
import { queryViews } from './views.ts';

type AnyQuery = { [Name in QueryName]: Query<Name> }[QueryName];
type AnyAnswer = Answer<Queries[QueryName]['value']>;

/** Answers one query. */
export const answer = <Name extends QueryName>(
  context: QueryContext,
  query: Query<Name>,
): Promise<Answer<Queries[Name]['value']>> =>
  // The compiler cannot follow that the answer belongs to the name; `dispatch` is checked case by case.
  dispatch(context, query as unknown as AnyQuery) as Promise<Answer<Queries[Name]['value']>>;

function dispatch(context: QueryContext, query: AnyQuery): Promise<AnyAnswer> {
  switch (query.name) {
    case 'cases':
      return queryCases(context, query.params);
    case 'case':
      return queryCase(context, query.params);
    case 'case-options':
      return queryCaseOptions(context, query.params);
    case 'case-ids':
      return queryCaseIds(context, query.params);
    case 'views':
      return queryViews(context, query.params);
    case 'announcements':
      return queryAnnouncements(context, query.params);
    case 'announcement':
      return queryAnnouncement(context, query.params);
    case 'news':
      return queryNews(context, query.params);
    case 'source':
      return querySource(context, query.params);
    case 'case-ledger':
      return queryCaseLedger(context, query.params);
    case 'announcement-ledger':
      return queryAnnouncementLedger(context, query.params);
    case 'unchecked-cases':
      return queryUncheckedCases(context, query.params);
    case 'concern-counts':
      return queryConcernCounts(context, query.params);
    case 'sources':
      return querySources(context, query.params);
    case 'attachments':
      return queryAttachments(context, query.params);
    case 'history':
      return queryHistory(context, query.params);
    case 'history-facets':
      return queryHistoryFacets(context, query.params);
    case 'value-history':
      return queryValueHistory(context, query.params);
    case 'compare':
      return queryCompare(context, query.params);
    case 'alike':
      return queryAlike(context, query.params);
    case 'find':
      return queryFind(context, query.params);
    case 'kept-columns':
      return queryKeptColumns(context, query.params);
    case 'lists':
      return queryLists(context, query.params);
    case 'list':
      return queryList(context, query.params);
    case 'review':
      return queryReview(context, query.params);
    case 'list-entry':
      return queryListEntry(context, query.params);
    case 'lists-of-file':
      return queryListsOfFile(context, query.params);
    case 'bin':
      return queryBin(context, query.params);
    case 'status':
      return queryStatus(context, query.params);
    default:
      return assertNever(query);
  }
}
