import type { EntityId } from '../../../core/base/ids.ts';
import type { Judgement } from '../../../core/model/commands.ts';
import { foldEntity, viewIn } from '../../../core/model/fold.ts';
import { firstName } from '../../../core/model/names.ts';
import { looksAtJudgement, type Signature, saysSame } from '../../../core/model/second-look.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import { isLook } from '../../../core/model/values.ts';
import type { LinkView } from '../link-view.ts';
import type { QueryContext } from './context.ts';
import { isAmong, isWaiting } from './second-look.ts';
import { titleOf } from './titles.ts';

/** Links of an entity as both ends show them, newest first, and every entity that the answer depends on. */
export async function linksOf(
  context: QueryContext,
  id: EntityId,
): Promise<{ readonly links: readonly LinkView[]; readonly dependsOn: readonly EntityId[] }> {
  const { ledger } = context;
  const ids = ledger.index.linksOf(id);
  const records = await foldAll(ledger, ids);
  const ends = [...new Set(records.flatMap((it) => [textIn(it, 'case'), textIn(it, 'target')]))].filter(
    (it) => it !== undefined,
  ) as EntityId[];
  const endRecords = new Map((await foldAll(ledger, ends)).map((it) => [it.id, it]));
  // Two links of one pair, made on two laptops, are one matter: who says so on either says so.
  const sayers = new Map<string, readonly Signature[]>();
  for (const record of records)
    sayers.set(pairOf(record), [...(sayers.get(pairOf(record)) ?? []), ...saysSame(record)]);
  const links = records
    .flatMap((record) => viewOfLink(context, record, endRecords, sayers) ?? [])
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

const pairOf = (link: EntityRecord) => `${textIn(link, 'case')} ${textIn(link, 'target')}`;

function viewOfLink(
  context: QueryContext,
  record: EntityRecord,
  ends: ReadonlyMap<EntityId, EntityRecord>,
  saidOf: ReadonlyMap<string, readonly Signature[]>,
): LinkView | null {
  const of = ends.get(textIn(record, 'case') as EntityId);
  const target = ends.get(textIn(record, 'target') as EntityId);
  const judged = viewIn(record, 'judgement')?.claims[0];
  if (of === undefined || target === undefined || judged === undefined) return null;
  const sayers = judged.value === 'positive' ? (saidOf.get(pairOf(record)) ?? []) : [];
  return {
    id: record.id,
    case: { id: of.id, name: firstName(of) },
    target: { id: target.id, ...titleOf(target) },
    judgement: judged.value as Judgement,
    reason: textIn(record, 'reason') ?? '',
    author: judged.author,
    at: judged.at,
    claim: judged.id,
    looks: looksAtJudgement(record).map(({ author, at, value }) => ({
      author,
      at,
      reason: isLook(value) ? value.reason : '',
    })),
    isWaiting: isWaiting(context, textIn(target, 'of'), sayers),
    isOwn: isAmong(context, sayers),
  };
}
