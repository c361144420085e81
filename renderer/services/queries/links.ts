import type { EntityId } from '../../../core/base/ids.ts';
import type { Judgement } from '../../../core/model/commands.ts';
import { foldEntity, viewIn } from '../../../core/model/fold.ts';
import { firstName } from '../../../core/model/names.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { LinkView } from '../link-view.ts';
import type { QueryContext } from './context.ts';
import { titleOf } from './titles.ts';

/** Links of an entity as both ends show them, newest first, and every entity that the answer depends on. */
export async function linksOf(
  { ledger }: QueryContext,
  id: EntityId,
): Promise<{ readonly links: readonly LinkView[]; readonly dependsOn: readonly EntityId[] }> {
  const ids = ledger.index.linksOf(id);
  const records = await foldAll(ledger, ids);
  const ends = [...new Set(records.flatMap((it) => [textIn(it, 'case'), textIn(it, 'target')]))].filter(
    (it) => it !== undefined,
  ) as EntityId[];
  const endRecords = new Map((await foldAll(ledger, ends)).map((it) => [it.id, it]));
  const links = records
    .flatMap((record) => viewOfLink(record, endRecords) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
  return { links, dependsOn: [...ids, ...ends] };
}

async function foldAll(
  ledger: QueryContext['ledger'],
  ids: readonly EntityId[],
): Promise<readonly EntityRecord[]> {
  const all = await ledger.load(ids);
  return all.flatMap((claims) => (claims === null ? [] : [foldEntity(claims, ledger.voidness)]));
}

function viewOfLink(record: EntityRecord, ends: ReadonlyMap<EntityId, EntityRecord>): LinkView | null {
  const of = ends.get(textIn(record, 'case') as EntityId);
  const target = ends.get(textIn(record, 'target') as EntityId);
  const judged = viewIn(record, 'judgement')?.claims[0];
  if (of === undefined || target === undefined || judged === undefined) return null;
  return {
    id: record.id,
    case: { id: of.id, name: firstName(of) },
    target: { id: target.id, ...titleOf(target) },
    judgement: judged.value as Judgement,
    reason: textIn(record, 'reason') ?? '',
    author: judged.author,
    at: judged.at,
    claim: judged.id,
  };
}
