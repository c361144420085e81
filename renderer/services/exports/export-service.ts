import type { EntityId } from '../../../core/base/ids.ts';
import type { Clock } from '../../../core/base/ports.ts';
import { fail, ok, type Result } from '../../../core/base/result.ts';
import { exportTable, type ListExportRow, saidColumns } from '../../../core/lists/export-table.ts';
import { likenessOf } from '../../../core/lists/likeness.ts';
import { viewIn } from '../../../core/model/fold.ts';
import { looksAtJudgement } from '../../../core/model/second-look.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import { casePerson, joinPeople, type PfifLeftOut } from '../../../core/pfif/case-person.ts';
import { consentFor } from '../../../core/pfif/consent.ts';
import { type NewPfifPerson, writePfif } from '../../../core/pfif/write.ts';
import { writeCsv } from '../../../core/text/csv.ts';
import type { Queries, Query, QueryName } from '../api.ts';
import type { ExportsApi, ListExport, PfifExport, PfifPreview } from '../exports-api.ts';
import type { ListRowSummary } from '../lists-api.ts';
import type { VaultFailure } from '../opening.ts';
import type { Session } from '../session/session.ts';
import { type OutSetup, writeOut } from './write-out.ts';
import { writeXlsx } from './write-xlsx.ts';

export type ExportServiceSetup = OutSetup & {
  readonly session: Pick<Session, 'records' | 'watch' | 'reading'>;
  readonly clock: Clock;
  /** Whether a passphrase, or the recovery key in its place, opens this vault. */
  readonly checkSecret: (text: string) => Promise<Result<unknown, VaultFailure>>;
};

const recordsAtOnce = 1000;
const previewLetters = 20_000;
const mostRows = 1_048_575;

/** Files with data of people, for other programs: made here in the worker, asked for by a person, noted in the history. */
export function createExportService(setup: ExportServiceSetup): ExportsApi {
  const { session, clock, checkSecret } = setup;

  async function ask<Name extends QueryName>(query: Query<Name>): Promise<Queries[Name]['value']> {
    const { promise, resolve } = Promise.withResolvers<Queries[Name]['value']>();
    const watching = session.watch(query, resolve);
    await watching.started;
    const value = await promise;
    watching.stop();
    return value;
  }

  async function recordsOf(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, EntityRecord>> {
    const found = new Map<EntityId, EntityRecord>();
    for (let at = 0; at < ids.length; at += recordsAtOnce)
      for (const record of await session.records(ids.slice(at, at + recordsAtOnce)))
        found.set(record.id, record);
    return found;
  }

  async function listRows({ list, words }: ListExport) {
    const value = await ask({ name: 'list', params: { id: list, filter: 'all', from: 0, count: mostRows } });
    if (value === null) return null;
    const { summary } = value;
    const records = await recordsOf(value.rows.map(({ id }) => id));
    const source = [summary.source?.title ?? '', ...(summary.isHostile ? [words.hostile] : [])]
      .filter(Boolean)
      .join(' — ');
    const linksOf = await session.reading(async ({ index }) => {
      const judged = value.rows.filter((row) => row.judgement !== null);
      const nameOf = (link: EntityId) => index.summaryOf(index.get(link)?.link?.case ?? '')?.name ?? '';
      return new Map(
        judged.map(({ id }) => [id, index.linksOf(id).map((link) => ({ id: link, case: nameOf(link) }))]),
      );
    });
    const links = await recordsOf([...linksOf.values()].flat().map(({ id }) => id));
    const rows = value.rows.map((row) => {
      const isShown = ({ id }: { readonly id: EntityId }) => {
        const link = links.get(id);
        return link !== undefined && textIn(link, 'judgement') === row.judgement;
      };
      const shown = linksOf.get(row.id)?.find(isShown);
      const link = shown === undefined ? undefined : links.get(shown.id);
      return {
        ...rowOf(row, records.get(row.id), link, source, words),
        ...(shown === undefined ? {} : { case: shown.case }),
      };
    });
    return { title: summary.title, rows };
  }

  function rowOf(
    row: ListRowSummary,
    record: EntityRecord | undefined,
    link: EntityRecord | undefined,
    source: string,
    words: ListExport['words'],
  ): ListExportRow {
    const said = (property: string) => (record === undefined ? '' : (textIn(record, property) ?? ''));
    const judged = link === undefined ? undefined : viewIn(link, 'judgement')?.claims[0];
    const looks = link === undefined ? [] : looksAtJudgement(link);
    const isAlike = row.best !== null && row.judgement === null;
    return {
      row: String(row.row),
      name: row.name,
      'birth-date': row.birthDate ?? '',
      ...Object.fromEntries(saidColumns.map((property) => [property, said(property)])),
      source,
      judgement:
        row.judgement !== null
          ? row.isWaiting
            ? words.waiting
            : words.judgements[row.judgement]
          : isAlike
            ? words.notReviewed
            : words.nobodyAlike,
      case: row.best?.name ?? '',
      likeness: row.best === null || row.best.score === 0 ? '' : words.likeness[likenessOf(row.best.score)],
      reason: link === undefined ? '' : (textIn(link, 'reason') ?? ''),
      author: judged?.author ?? '',
      'judged-on': judged?.at.slice(0, 10) ?? '',
      'second-look': looks.map(({ author, at }) => `${author} ${at.slice(0, 10)}`.trim()).join('; '),
    };
  }

  async function pfif(request: PfifExport): Promise<PfifPreview & { readonly whole: string }> {
    const nowMs = clock.nowMs();
    const today = new Date(nowMs).toISOString().slice(0, 10);
    const cases = await recordsOf(request.cases);
    const consents = await session.reading(async ({ index }) => {
      const byCase = new Map<EntityId, readonly EntityId[]>();
      for (const id of request.cases)
        byCase.set(
          id,
          index
            .partsOf(id)
            .filter(({ kind }) => kind === 'consent')
            .map((part) => part.id),
        );
      return byCase;
    });
    const consentRecords = await recordsOf([...consents.values()].flat());
    const people = new Map<EntityId, NewPfifPerson>();
    const staying = new Map<PfifPreview['staying'][number]['why'], number>();
    const leftOut = new Map<PfifLeftOut, number>();
    const count = <Key>(of: Map<Key, number>, key: Key) => of.set(key, (of.get(key) ?? 0) + 1);
    for (const id of request.cases) {
      const record = cases.get(id);
      if (record === undefined || record.isDeleted) continue;
      const given = (consents.get(id) ?? []).flatMap((one) => consentRecords.get(one) ?? []);
      const state = consentFor(given, request.audience, today);
      if (state !== 'given' && !(state === 'none' && request.withoutConsent)) {
        count(staying, state);
        continue;
      }
      const made = casePerson(record, { ...request, nowMs });
      if (made === null) {
        count(staying, 'no-name' as const);
        continue;
      }
      people.set(id, made.person);
      for (const what of made.leftOut) count(leftOut, what);
    }
    const whole = writePfif(joinPeople(people, await joined(people), { ...request, nowMs }));
    return {
      people: people.size,
      staying: [...staying].map(([why, number]) => ({ why, count: number })),
      leftOut: [...leftOut].map(([what, number]) => ({ what, count: number })),
      text: whole.slice(0, previewLetters),
      whole,
    };
  }

  /** Pairs of cases that go into the file and that somebody judged to be of one person. */
  const joined = (people: ReadonlyMap<EntityId, unknown>) =>
    session.reading(async ({ index }) => {
      const pairs = new Map<string, readonly [EntityId, EntityId]>();
      for (const id of people.keys())
        for (const link of index.linksOf(id)) {
          const ends = index.get(link)?.link;
          if (ends?.judgement !== 'positive' || ends.case === ends.target) continue;
          if (!people.has(ends.case) || !people.has(ends.target)) continue;
          pairs.set([ends.case, ends.target].toSorted().join(' '), [ends.case, ends.target]);
        }
      return [...pairs.values()];
    });

  return {
    async exportList(request, passphrase) {
      const secret = await checkSecret(passphrase);
      if (!secret.ok) return secret;
      const made = await listRows(request);
      if (made === null) return fail('save.nothing-to-change');
      const table = exportTable(made.rows, request.words);
      const bytes =
        request.format === 'xlsx'
          ? writeXlsx(table, request.words.sheet)
          : new TextEncoder().encode(writeCsv(table, request.words.delimiter));
      const written = await writeOut(setup, {
        title: made.title,
        extension: request.format,
        bytes,
        act: 'list.export',
        property: 'list-export',
      });
      return !written.ok ? written : ok(written.value === null ? null : { rows: made.rows.length });
    },

    async previewPfif(request) {
      const { whole: _, ...preview } = await pfif(request);
      return ok(preview);
    },

    async exportPfif(request, passphrase) {
      const secret = await checkSecret(passphrase);
      if (!secret.ok) return secret;
      const made = await pfif(request);
      if (made.people === 0) return fail('save.nothing-to-change');
      const written = await writeOut(setup, {
        title: 'PFIF',
        extension: 'xml',
        bytes: new TextEncoder().encode(made.whole),
        act: 'pfif.export',
        property: 'pfif-export',
      });
      return !written.ok ? written : ok(written.value === null ? null : { people: made.people });
    },
  };
}
