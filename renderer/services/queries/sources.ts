import type { EntityId } from '../../../core/base/ids.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { sourcesOf } from '../../../core/model/speakers.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { Queries } from '../api.ts';
import type { SourceSummary } from '../sources-api.ts';
import type { QueryContext, QueryFunction } from './context.ts';

type SourceDetail = NonNullable<Queries['announcement']['value']>['sources'][string];

/** Sources named by the current claims of records, own and shipped ones. */
export async function sourcesIn(
  { ledger }: QueryContext,
  ...records: readonly EntityRecord[]
): Promise<Readonly<Record<string, SourceDetail>>> {
  const views = records.flatMap((record) => record.views);
  const reports = views
    .filter(({ property }) => property === 'report')
    .flatMap(({ claims }) => claims.map(({ value }) => value as EntityId));
  const named = sourcesOf(views.flatMap(({ claims }) => claims));
  const ids = [...new Set([...named, ...reports])];
  const loaded = await ledger.load(ids);
  const details = loaded.flatMap((claims) =>
    claims === null ? [] : [detailOf(foldEntity(claims, ledger.voidness), ledger.index.usesOf(claims.id))],
  );
  return Object.fromEntries(details.map((it) => [it.id, it]));
}

function detailOf(record: EntityRecord, useCount: number): SourceDetail {
  const fields = {
    kind: textIn(record, 'kind'),
    url: textIn(record, 'url'),
    side: textIn(record, 'side'),
    publishedOn: textIn(record, 'date'),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { id: record.id, title: textIn(record, 'title') ?? '', useCount, ...known };
}

/** The person's own sources, the most used first: what they are asked to choose from. */
export const querySources: QueryFunction<'sources'> = async ({ ledger }) => {
  const all = ledger.index
    .ofKind('source')
    .flatMap((entry): SourceSummary[] =>
      entry.isDeleted || entry.source === undefined
        ? []
        : [{ id: entry.id, ...entry.source, useCount: ledger.index.usesOf(entry.id) }],
    );
  all.sort((a, b) => b.useCount - a.useCount || (a.title < b.title ? -1 : 1));
  return { value: all, isTouchedBy: () => true };
};
