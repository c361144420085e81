import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import events from '../../../reference/events.json' with { type: 'json' };
import { changeIdOf, type DeviceId, type EntityId, encodeId } from '../../base/ids.ts';
import type { Command, Statement } from '../../model/commands.ts';
import { foldEntity } from '../../model/fold.ts';
import { applyChange, createLedger, planContext, recordIn } from '../../model/ledger.ts';
import { planChange } from '../../model/plan.ts';
import type { Change, Count, EntityRecord } from '../../model/types.ts';
import { packAuthor } from '../authors.ts';
import { announcementId, readCatalogue } from '../catalogue.ts';
import { comparePack, entriesOf } from './compare-pack.ts';
import { packLimits } from './pack.ts';
import { readPack } from './read-pack.ts';
import { writePack } from './write-pack.ts';

const read = readCatalogue(events, '2026-11-22');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const shipped = new Map(
  [...read.value.announcements, ...read.value.sources].map((claims) => [
    claims.id,
    foldEntity(claims, new Set<never>()),
  ]),
);

/** A vault in memory, without the catalogue. */
function vault(author = 'Lada') {
  const ledger = createLedger();
  let seq = 0;
  const device = encodeId(new TextEncoder().encode(author.padEnd(16, '.').slice(0, 16))) as DeviceId;
  return {
    run(command: Command): Change {
      const planned = planChange(command, planContext(ledger, author));
      if (!planned.ok) throw new Error(planned.error.code);
      seq += 1;
      const at = new Date(Date.UTC(2027, 0, 1, 0, seq)).toISOString();
      const change = { author, ...planned.value, id: changeIdOf(device, seq), at };
      applyChange(ledger, change);
      return change;
    },
    record: (id: EntityId): EntityRecord | undefined => recordIn(ledger, id),
    records: () => [...ledger.entities.keys()].flatMap((id) => recordIn(ledger, id) ?? []),
    import(text: string, chosen?: ReadonlySet<EntityId>): Change | 'nothing' {
      const pack = readPack(text);
      if (!pack.ok) throw new Error(JSON.stringify(pack.error));
      const comparisons = comparePack(pack.value, this.record);
      const all = new Set(comparisons.map(({ id }) => id));
      const entries = entriesOf(pack.value, comparisons, chosen ?? all, this.record);
      if (entries.length === 0) return 'nothing';
      return this.run({
        type: 'entities.write',
        act: 'pack.import',
        entries,
        author: packAuthor(pack.value.title),
      });
    },
    states(text: string) {
      const pack = readPack(text);
      if (!pack.ok) throw new Error(JSON.stringify(pack.error));
      return comparePack(pack.value, this.record).map(({ state }) => state);
    },
  };
}

const sourcesOf = (records: readonly EntityRecord[]) =>
  new Map(records.filter(({ kind }) => kind === 'source').map((record) => [record.id, record]));
const exportAll = (records: readonly EntityRecord[], withOwnNotes = true) =>
  writePack({
    title: 'Storks',
    edition: '2027-01-01',
    announcements: records.filter(({ kind }) => kind === 'announcement'),
    sources: sourcesOf(records),
    withOwnNotes,
  });

const marsh = 'marsh000000000000000000000' as EntityId;
const leaflet = 'paper000000000000000000000' as EntityId;
const byAuthor = { kind: 'author' } as const;
const count = (number: number): Count => ({
  what: 'pow',
  to: 'UA',
  number,
  qualifier: 'exact',
  scope: 'total',
});
const create = (statements: readonly Statement[]): Command => ({
  type: 'entity.create',
  id: marsh,
  kind: 'announcement',
  statements,
});
const say = (property: string, value: Statement['value'], more: Partial<Statement> = {}): Statement => ({
  property,
  value,
  source: byAuthor,
  ...more,
});
const publicLeaflet = {
  kind: 'new',
  id: leaflet,
  title: 'The Marsh Leaflet',
  sourceKind: 'media',
} as const;

const handmade = (change: (pack: Record<string, unknown>) => void = () => undefined): string => {
  const pack = {
    format: 'zhuravli-pack',
    version: 1,
    title: 'Storks',
    edition: '2027-01-01',
    sources: [{ id: 'herald', title: 'The Marsh Herald', kind: 'media', url: 'https://example.invalid/1' }],
    announcements: [
      {
        id: '2026-12-30-exchange',
        claims: [
          { property: 'kind', value: 'exchange' },
          { property: 'date', value: '2026-12-30' },
          { property: 'count', value: count(40), speaker: 'Office of Storks', source: 'herald' },
          { property: 'report', value: 'herald' },
        ],
      },
    ],
  };
  change(pack);
  return JSON.stringify(pack, null, 1);
};

describe('a pack that was written', () => {
  it('reads back to the same claims, for the whole shipped catalogue', () => {
    const records = [...shipped.values()];
    const { text, leftOut } = exportAll(records);
    expect(leftOut).toEqual({ privateSource: 0, ownNotes: 0, asTyped: 0 });
    const pack = readPack(text);
    if (!pack.ok) throw new Error(JSON.stringify(pack.error));
    expect(pack.value.announcements).toHaveLength(150);
    // Beside the catalogue it came from there is nothing to add.
    expect(new Set(comparePack(pack.value, (id) => shipped.get(id)).map(({ state }) => state))).toEqual(
      new Set(['same']),
    );
    const elsewhere = vault();
    elsewhere.import(text);
    expect(exportAll(elsewhere.records().toSorted(byOrderIn(records))).text).toBe(text);
  });

  it('carries any text, and the second import finds nothing to add', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(anyText, anyText, fc.nat({ max: 5000 }), (place, speaker, number) => {
        const here = vault();
        here.run(
          create([
            say('kind', 'exchange'),
            say('place', place, { source: publicLeaflet, speaker }),
            say('count', count(number), { source: publicLeaflet, speaker }),
          ]),
        );
        const { text } = exportAll(here.records());
        const there = vault('Svitlana');
        there.import(text);
        expect(there.states(text)).toEqual(['same']);
        expect(there.import(text)).toBe('nothing');
        expect(exportAll(there.records()).text).toBe(text);
      }),
    );
  });

  it('holds no case, no link, no name of who typed, nothing that rests on a private source', () => {
    const here = vault('Lada Secret-Author');
    here.run(
      create([
        say('kind', 'exchange'),
        say('date', '31.02.2027'),
        say('note', 'my brother was there'),
        say('place', 'told in confidence', {
          source: { kind: 'new', id: leaflet, title: 'Aunt Secret', sourceKind: 'person' },
          grade: { reliability: 'B', credibility: 2 },
        }),
      ]),
    );
    const person = 'pers0n00000000000000000000' as EntityId;
    here.run({ type: 'entity.create', id: person, kind: 'case', statements: [say('unit', 'secret unit')] });
    here.run({
      type: 'link.create',
      id: 'k0000000000000000000000000' as EntityId,
      case: person,
      target: marsh,
      judgement: 'unsure',
      reason: 'secret reason',
      source: byAuthor,
    });
    const written = exportAll(here.records(), false);
    expect(written.leftOut).toEqual({ privateSource: 1, ownNotes: 1, asTyped: 1 });
    expect(written.text).not.toMatch(/secret|aunt|brother|lada|pers0n|grade|31\.02/i);
    expect(JSON.parse(written.text).announcements).toEqual([
      { id: marsh, claims: [{ property: 'kind', value: 'exchange' }] },
    ]);
    expect(exportAll(here.records(), true).text).toContain('my brother was there');
  });
});

/** Records in the order of another list, by id. */
const byOrderIn = (order: readonly EntityRecord[]) => {
  const place = new Map(order.map(({ id }, at) => [id, at]));
  return (a: EntityRecord, b: EntityRecord) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);
};

describe('a pack beside what is there', () => {
  const id = announcementId('2026-12-30-exchange');
  const edition = (number: number, title = 'Storks') =>
    handmade((pack) => {
      pack.title = title;
      const [announcement] = pack.announcements as [{ claims: { value: unknown }[] }];
      (announcement.claims[2] as { value: unknown }).value = count(number);
    });
  const figures = (record: EntityRecord | undefined) =>
    (record?.views ?? [])
      .filter(({ property }) => property === 'count')
      .flatMap(({ claims }) => claims.map(({ value, author }) => [(value as Count).number, author]));

  it('is new, then the same, then differs, then adds only', () => {
    const here = vault();
    expect(here.states(handmade())).toEqual(['new']);
    here.import(handmade());
    expect(here.states(handmade())).toEqual(['same']);
    expect(here.states(edition(41))).toEqual(['differs']);
    const more = handmade((pack) => {
      const [announcement] = pack.announcements as [{ claims: object[] }];
      announcement.claims.push({ property: 'category', value: 'wounded' });
    });
    expect(here.states(more)).toEqual(['more']);
  });

  it('replaces nothing that a person typed, even by the same speaker; a later edition corrects its own word only', () => {
    const here = vault('Lada');
    here.run({
      type: 'entity.create',
      id,
      kind: 'announcement',
      statements: [say('count', count(50), { speaker: 'Office of Storks' })],
    });
    here.import(edition(40));
    here.import(edition(41));
    here.import(edition(42, 'Herons'));
    expect(figures(here.record(id)).toSorted()).toEqual([
      [41, 'pack: Storks'],
      [42, 'pack: Herons'],
      [50, 'Lada'],
    ]);
  });

  it('leaves settlements alone until it brings something that was not weighed', () => {
    const here = vault();
    here.import(edition(40));
    here.import(edition(42, 'Herons'));
    const [first] = here.record(id)?.views.find(({ property }) => property === 'count')?.claims ?? [];
    if (first === undefined) throw new Error('no count');
    here.run({ type: 'value.prefer', entity: id, claim: first.id, reason: 'counted twice' });
    const view = () => here.record(id)?.views.find(({ property }) => property === 'count');
    expect([view()?.preferred?.reason, view()?.isDisputed]).toEqual(['counted twice', false]);
    here.import(edition(42, 'Herons'));
    expect(view()?.isDisputed).toBe(false);
    here.import(edition(43, 'Cranes'));
    expect([view()?.preferred?.reason, view()?.isDisputed]).toEqual(['counted twice', true]);
  });

  it('is one change by the pack, undone as one', () => {
    const here = vault();
    const change = here.import(handmade());
    if (change === 'nothing') throw new Error('nothing was imported');
    expect([change.author, change.act, change.groups.length]).toEqual(['pack: Storks', 'pack.import', 2]);
    here.run({ type: 'change.undo', change: change.id });
    expect(here.record(id)?.views).toEqual([]);
    expect(here.states(handmade())).toEqual(['new']);
  });

  it('says when an announcement lies in the bin, and imports only what was chosen', () => {
    const here = vault();
    here.import(handmade());
    here.run({ type: 'entity.delete', entity: id, kind: 'announcement' });
    const pack = readPack(edition(41));
    if (!pack.ok) throw new Error('not read');
    expect(comparePack(pack.value, here.record).map(({ isInBin }) => isInBin)).toEqual([true]);
    expect(here.import(edition(41), new Set())).toBe('nothing');
    expect(here.record(id)?.isDeleted).toBe(true);
  });
});

describe('a bad pack', () => {
  const codeOf = (text: string) => {
    const result = readPack(text);
    return result.ok ? 'read' : [result.error.code, result.error.params?.line, result.error.params?.member];
  };
  type Loose = Record<string, never> & { sources: Loose[]; announcements: Loose[]; claims: Loose[] };
  const broken = (change: (pack: Loose) => void) =>
    codeOf(handmade((pack) => change(pack as unknown as Loose)));
  const set = (owner: unknown, key: string, value: unknown) => {
    (owner as Record<string, unknown>)[key] = value;
  };

  it.each<[string, (pack: Loose) => void, readonly unknown[]]>([
    ['another file', (pack) => set(pack, 'format', 'something'), ['pack.not-a-pack', 1, undefined]],
    ['a newer one', (pack) => set(pack, 'version', 2), ['pack.newer', 3, 'version']],
    ['no version', (pack) => set(pack, 'version', 'one'), ['pack.wrong-value', 3, 'version']],
    ['no title', (pack) => set(pack, 'title', ' '), ['pack.wrong-value', 4, 'title']],
    ['an impossible day', (pack) => set(pack, 'edition', '2027-02-30'), ['pack.wrong-value', 5, 'edition']],
    ['no list', (pack) => set(pack, 'announcements', {}), ['pack.wrong-value', 14, 'announcements']],
    ['an empty list', (pack) => set(pack, 'announcements', []), ['pack.empty', 14, 'announcements']],
    ['a member that is not known', (pack) => set(pack, 'cases', []), ['pack.unknown-member', 45, undefined]],
    [
      'an unknown kind of source',
      (pack) => set(pack.sources[0], 'kind', 'x'),
      ['pack.wrong-value', 10, 'kind'],
    ],
    ['a source twice', (pack) => pack.sources.push(pack.sources[0] as Loose), ['pack.twice', 14, 'id']],
    ['an id with a space', (pack) => set(pack.announcements[0], 'id', 'a b'), ['pack.wrong-value', 16, 'id']],
    [
      'an announcement twice',
      (pack) => pack.announcements.push(pack.announcements[0] as Loose),
      ['pack.twice', 45, 'id'],
    ],
    [
      'an unknown property',
      (pack) => set(pack.announcements[0]?.claims[0], 'property', 'fate'),
      ['pack.wrong-value', 19, 'property'],
    ],
    [
      'no value',
      (pack) => set(pack.announcements[0]?.claims[0], 'value', undefined),
      ['pack.missing', 18, 'value'],
    ],
    [
      'an unknown choice',
      (pack) => set(pack.announcements[0]?.claims[0], 'value', 'war'),
      ['pack.wrong-value', 20, 'value'],
    ],
    [
      'words for a date',
      (pack) => set(pack.announcements[0]?.claims[1], 'value', '30 December'),
      ['pack.wrong-value', 24, 'value'],
    ],
    [
      'half a count',
      (pack) => set(pack.announcements[0]?.claims[2], 'value', { what: 'pow' }),
      ['pack.wrong-value', 28, 'value'],
    ],
    [
      'a part of nothing',
      (pack) => set(pack.announcements[0]?.claims[2], 'value', { ...count(3), scope: 'part' }),
      ['pack.missing', 28, 'scopeText'],
    ],
    [
      'a source that is not there',
      (pack) => set(pack.announcements[0]?.claims[2], 'source', 'daily'),
      ['pack.points-nowhere', 36, 'source'],
    ],
    [
      'a report that is not there',
      (pack) => set(pack.announcements[0]?.claims[3], 'value', 'daily'),
      ['pack.points-nowhere', 40, 'value'],
    ],
    [
      'an endless text',
      (pack) => set(pack.announcements[0]?.claims[2], 'speaker', 'x'.repeat(100_001)),
      ['pack.wrong-value', 35, 'speaker'],
    ],
    [
      'too many claims',
      (pack) => set(pack.announcements[0], 'claims', Array(packLimits.maxClaims + 1).fill(null)),
      ['pack.too-many', 17, 'claims'],
    ],
  ])('%s is refused whole, with its line', (_, change, expected) => {
    expect(broken(change)).toEqual(expected);
  });

  it('is refused when it is cut off, whatever the place, and never throws', () => {
    const text = handmade();
    for (let end = 0; end < text.length; end += 7) expect(readPack(text.slice(0, end)).ok).toBe(false);
  });

  it('never throws on any JSON in the place of any part', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('title', 'sources', 'announcements', 'claims', 'value'),
        (value, where) => {
          const text = handmade((pack) => {
            const loose = pack as unknown as Loose;
            if (where === 'claims') set(loose.announcements[0], 'claims', [value]);
            else if (where === 'value') set(loose.announcements[0]?.claims[2], 'value', value);
            else set(loose, where, value);
          });
          const result = readPack(text);
          if (!result.ok) expect(result.error.params?.line).toBeGreaterThan(0);
        },
      ),
    );
  });
});
