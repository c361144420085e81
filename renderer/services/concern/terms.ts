import { type PreparedTerms, prepareTerms } from '../../../core/announcements/concern/judge.ts';
import { concernTerms } from '../../../core/announcements/concern/terms.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import type { QueryContext } from '../queries/context.ts';
import type { Ledger } from '../session/ledger.ts';

type Known = { readonly version: string; readonly prepared: PreparedTerms | null };

const known = new WeakMap<Ledger, Map<EntityId, Known>>();

/**
 * What every announcement asks of a case, read anew only for those that changed since; deleted ones are left out.
 *
 * A column of the board that was made from an older wording is made again.
 */
export async function concernTermsOf({
  ledger,
  catalogue,
}: QueryContext): Promise<ReadonlyMap<EntityId, PreparedTerms>> {
  const own = ledger.index.ofKind('announcement');
  const versions = new Map<EntityId, string>(catalogue.announcements.map((id) => [id, 'shipped']));
  // An undo changes a record without changing which changes its row holds.
  for (const entry of own) versions.set(entry.id, `${entry.version} ${ledger.state.undoings.length}`);
  const terms = known.get(ledger) ?? new Map<EntityId, Known>();
  known.set(ledger, terms);
  const stale = [...versions].filter(([id, version]) => terms.get(id)?.version !== version);
  const loaded = await ledger.load(stale.map(([id]) => id));
  for (const [at, [id, version]] of stale.entries()) {
    const claims = loaded[at];
    const record = claims === null || claims === undefined ? null : foldEntity(claims, ledger.voidness);
    const isThere = record !== null && !record.isDeleted && record.views.length > 0;
    const prepared = isThere ? prepareTerms(concernTerms(record)) : null;
    terms.set(id, { version, prepared });
    if (ledger.index.concern.termsOf(id) !== undefined)
      ledger.index.concern.setAnnouncement(id, prepared?.terms ?? null);
  }
  return new Map([...terms].flatMap(([id, { prepared }]) => (prepared === null ? [] : [[id, prepared]])));
}

/** One column of the board, made when it is first asked for. */
export function columnOf({ ledger }: QueryContext, id: EntityId, prepared: PreparedTerms): void {
  const { concern } = ledger.index;
  if (concern.termsOf(id) === undefined) concern.setAnnouncement(id, prepared.terms);
}

const moment = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** All columns, one at a time with room between, so that saving and searching do not wait for two million answers. */
export async function allColumns(context: QueryContext): Promise<readonly EntityId[]> {
  const terms = await concernTermsOf(context);
  for (const [id, prepared] of terms) {
    if (context.ledger.index.concern.termsOf(id) !== undefined) continue;
    columnOf(context, id, prepared);
    await moment();
  }
  return [...terms.keys()];
}
