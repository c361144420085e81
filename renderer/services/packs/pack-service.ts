import { packAuthor } from '../../../core/announcements/authors.ts';
import {
  comparePack,
  entriesOf,
  type PackComparison,
} from '../../../core/announcements/packs/compare-pack.ts';
import type { Pack } from '../../../core/announcements/packs/pack.ts';
import { readPack } from '../../../core/announcements/packs/read-pack.ts';
import { writePack } from '../../../core/announcements/packs/write-pack.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import { fail, ok } from '../../../core/base/result.ts';
import type { Statement } from '../../../core/model/commands.ts';
import { isShipped } from '../../../core/model/plan-statements.ts';
import { sourcesOf } from '../../../core/model/speakers.ts';
import { textIn, textsIn } from '../../../core/model/summaries.ts';
import type { EntityRecord, StatedClaim } from '../../../core/model/types.ts';
import { type OutSetup, writeOut } from '../exports/write-out.ts';
import type { PackPreviewRow, PacksApi, PackVoice } from '../packs-api.ts';

export type PackServiceSetup = OutSetup & {
  /** Records as shown, shipped claims included; what is not there is left out. */
  readonly records: (ids: readonly EntityId[]) => Promise<readonly EntityRecord[]>;
};

/** Packs in an open vault: read, compared, taken over, written (`docs/formats/pack.md`). */
export function createPackService({ records, run, bridge, vault }: PackServiceSetup): PacksApi {
  const byId = async (ids: readonly EntityId[]) =>
    new Map((await records([...new Set(ids)])).map((record) => [record.id, record]));

  /** The pack beside what the vault holds at this moment. */
  async function compared(pack: Pack) {
    const known = await byId([...pack.announcements, ...pack.sources].map(({ id }) => id));
    return { known, comparisons: comparePack(pack, (id) => known.get(id)) };
  }

  return {
    async previewPack(text) {
      const pack = readPack(text);
      if (!pack.ok) return pack;
      const { known, comparisons } = await compared(pack.value);
      const claimed = comparisons.flatMap(({ differences }) => differences.flatMap(({ here }) => here));
      const titles = titlesOf(pack.value, await byId(sourcesOf(claimed)));
      const { title, edition, announcements } = pack.value;
      const rows = comparisons.map((comparison, at) =>
        rowOf(comparison, announcements[at]?.statements ?? [], known.get(comparison.id), title, titles),
      );
      return ok({ title, edition, rows });
    },

    async importPack(text, chosen) {
      const pack = readPack(text);
      if (!pack.ok) return pack;
      const { known, comparisons } = await compared(pack.value);
      const entries = entriesOf(pack.value, comparisons, new Set(chosen), (id) => known.get(id));
      if (entries.length === 0) return ok(null);
      return run({
        type: 'entities.write',
        act: 'pack.import',
        entries,
        author: packAuthor(pack.value.title),
      });
    },

    async exportPack({ title, edition, announcements, withOwnNotes }) {
      const chosen = (await records(announcements)).filter(({ isDeleted }) => !isDeleted);
      const named = chosen.flatMap((record) => [
        ...sourcesOf(record.views.flatMap(({ claims }) => claims)),
        ...(textsIn(record, 'report') as readonly EntityId[]),
      ]);
      const sources = await byId(named);
      const written = writePack({ title, edition, announcements: chosen, sources, withOwnNotes });
      if (written.count === 0) return fail('pack.nothing-public');
      const out = await writeOut(
        { run, bridge, vault },
        {
          title,
          extension: 'json',
          bytes: new TextEncoder().encode(written.text),
          act: 'pack.export',
          property: 'pack-export',
        },
      );
      if (!out.ok) return out;
      return ok(out.value === null ? null : { announcements: written.count, leftOut: written.leftOut });
    },
  };
}

type Titles = ReadonlyMap<EntityId, string>;

/** What the sources of the pack and of the vault are called. */
function titlesOf(pack: Pack, known: ReadonlyMap<EntityId, EntityRecord>): Titles {
  const inPack = pack.sources.flatMap(({ id, statements }) =>
    statements.flatMap(({ property, value }) => (property === 'title' ? [[id, String(value)] as const] : [])),
  );
  const here = [...known].map(([id, record]) => [id, textIn(record, 'title') ?? ''] as const);
  return new Map([...inPack, ...here]);
}

function rowOf(
  { id, state, isInBin, added, differences }: PackComparison,
  statements: readonly Statement[],
  record: EntityRecord | undefined,
  packTitle: string,
  titles: Titles,
): PackPreviewRow {
  const said = (property: string): string => {
    const value = statements.find((statement) => statement.property === property)?.value;
    return (typeof value === 'string' ? value : undefined) ?? (record && textIn(record, property)) ?? '';
  };
  return {
    id,
    state,
    isInBin,
    kind: said('kind'),
    date: said('date'),
    added: added.length,
    differences: differences.map(({ there, here }) => ({
      property: there.property,
      there: {
        value: there.value,
        author: packAuthor(packTitle),
        isShipped: false,
        ...named(there.speaker, there.source.kind === 'author' ? undefined : titles.get(there.source.id)),
      },
      here: here.map((claim) => voiceOf(claim, titles)),
    })),
  };
}

const voiceOf = (claim: StatedClaim, titles: Titles): PackVoice => ({
  value: claim.value,
  author: claim.author,
  isShipped: isShipped(claim.id),
  ...named(claim.speaker, claim.source === undefined ? undefined : titles.get(claim.source)),
});

const named = (speaker: string | undefined, source: string | undefined) => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...(source === undefined ? {} : { source }),
});
