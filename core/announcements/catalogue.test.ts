import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import events from '../../reference/events.json' with { type: 'json' };
import { isId } from '../base/ids.ts';
import { readJson } from '../base/json-text.ts';
import { unionClaims } from '../model/claims.ts';
import { foldEntity, viewIn } from '../model/fold.ts';
import { applyChange, createLedger } from '../model/ledger.ts';
import { rowOf } from '../model/schema.ts';
import { announcementFacts, countClaims, speakersDiffer, textsIn } from '../model/summaries.ts';
import type { Change, Claim, Count, EntityRecord } from '../model/types.ts';
import { checkValue } from '../model/values.ts';
import { announcementId, countsArePlanned, readCatalogue } from './catalogue.ts';
import { readCount, splitSpeaker } from './counts.ts';
import { scopeRows, specials } from './scopes.ts';

const version = '2026-11-22';
const read = readCatalogue(events, version);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const catalogue = read.value;
const nothingVoid = new Set<never>();

function recordOf(slug: string): EntityRecord {
  const claims = catalogue.announcements.find((candidate) => candidate.id === announcementId(slug));
  if (claims === undefined) throw new Error(slug);
  return foldEntity(claims, nothingVoid);
}
const numbers = (slug: string, key: string) =>
  viewIn(recordOf(slug), 'count', key)?.claims.map((claim) => (claim.value as Count).number);
const allClaims: readonly Claim[] = [...catalogue.announcements, ...catalogue.sources].flatMap((entity) =>
  entity.parts.flatMap((part) => part.claims),
);

describe('the shipped catalogue', () => {
  it('holds every event, count and report of the source file', () => {
    expect(catalogue.announcements).toHaveLength(150);
    expect(events).toHaveLength(150);
    for (const event of events) {
      const record = recordOf(event.id);
      const found = countClaims(record).map(({ value, speaker }) => {
        const { what, to, number, qualifier } = value as Count;
        return `${what} ${to} ${number} ${qualifier} ${speaker}`;
      });
      const expected = event.counts.map(
        ({ what, to, number, qualifier, claimed_by }) =>
          `${what.split(' ')[0]} ${to} ${number} ${qualifier} ${splitSpeaker(claimed_by).speaker}`,
      );
      expect(found.toSorted(), event.id).toEqual(expected.toSorted());
      expect(textsIn(record, 'report'), event.id).toHaveLength(event.sources.length);
    }
    expect(
      catalogue.announcements.flatMap((claims) => countClaims(foldEntity(claims, nothingVoid))),
    ).toHaveLength(347);
  });

  it('loses no word of a speaker: what stood in brackets is shown with the number', () => {
    const lost = events.flatMap((event) =>
      event.counts.filter((shipped) => {
        const { count } = readCount(event.id, shipped as Parameters<typeof readCount>[1]);
        const { bracket } = splitSpeaker(shipped.claimed_by);
        return bracket !== '' && count.note !== bracket && count.scopeText !== bracket;
      }),
    );
    expect(lost).toEqual([]);
  });

  it('fits the schema table: no value is kept as typed, no property is unknown', () => {
    const misfits = [...catalogue.announcements, ...catalogue.sources].flatMap(({ kind, parts }) =>
      parts.flatMap((part) =>
        part.claims.filter((claim) => {
          const row = rowOf(kind, claim.property);
          const checked = row === null ? null : checkValue(row, claim.value);
          return checked === null || checked.isAsTyped === true || checked.value !== claim.value;
        }),
      ),
    );
    expect(misfits).toEqual([]);
  });

  it('has well-formed ids, each claim its own, and gives every count its source', () => {
    const claimIds = [...catalogue.announcements, ...catalogue.sources].flatMap((entity) =>
      entity.parts.flatMap((part) => part.claimIds ?? []),
    );
    expect(new Set(claimIds).size).toBe(allClaims.length);
    expect(claimIds.filter((id) => !id.startsWith('cat/') || !isId(id.slice(4)))).toEqual([]);
    const sources = new Set(catalogue.sources.map((source) => source.id));
    const counts = allClaims.filter((claim) => claim.property === 'count');
    expect(counts.filter((claim) => claim.source === undefined || !sources.has(claim.source))).toEqual([]);
  });

  it('keeps its ids in a newer edition: settlements in a vault survive it', () => {
    // Written down once; a change here would cut every link ever made to this event.
    expect(announcementId('2025-06-16-bodies')).toBe('aj1d8770m134zvbce0zvywrep8');
    const newer = readCatalogue(events.toReversed(), '2027-01-01');
    if (!newer.ok) throw new Error('not read');
    const ids = (list: typeof catalogue.announcements) =>
      list.flatMap((entity) => entity.parts.flatMap((part) => part.claimIds ?? [])).toSorted();
    expect(ids(newer.value.announcements)).toEqual(ids(catalogue.announcements));
  });

  it('refuses a file that is not whole, and says where', () => {
    const broken = (change: object, place = 3) =>
      readCatalogue(
        events.map((event, i) => (i === place ? { ...event, ...change } : event)),
        version,
      );
    const problems = [
      broken({ id: '' }),
      broken({ date: '2025-02-30' }),
      broken({ date: { from: '2025-02-02', to: '2025-02-01' } }),
      broken({ date_precision: 'month' }),
      broken({ kind: 'battle' }),
      broken({ categories: ['storks'] }),
      broken({ counts: [{ what: 'pow to Ukraine', to: 'RU' }] }),
      broken({ counts: [{ ...events[0]?.counts[0], number: -1 }] }),
      broken({ counts: [{ ...events[0]?.counts[0], qualifier: 'undisclosed' }] }),
      broken({ follows: ['no-such-event'] }),
      broken({ sources: [] }, 0),
      broken({ sources: [{ ...events[0]?.sources[0], attribution: 'somebody' }] }),
      broken({ id: events[0]?.id }),
      broken({ victims: [] }),
      readCatalogue({}, version),
    ].map((result) =>
      result.ok
        ? 'ok'
        : [result.error.params?.place, result.error.params?.field, result.error.params?.reason],
    );
    expect(problems).toEqual([
      [3, 'id', 'not-a-text'],
      [3, 'date', 'not-a-date'],
      [3, 'date', 'not-a-date'],
      [3, 'date', 'other-precision'],
      [3, 'kind', 'not-a-choice'],
      [3, 'categories', 'not-a-choice'],
      [3, 'counts.what', 'sides-disagree'],
      [3, 'counts.number', 'not-a-number'],
      [3, 'counts.number', 'not-a-number'],
      [3, 'follows', 'no-such-event'],
      [0, 'counts.source_url', 'no-such-report'],
      [3, 'sources.attribution', 'not-a-choice'],
      [3, 'id', 'twice'],
      [3, 'victims', 'unknown-member'],
      [undefined, 'list', undefined],
    ]);
  });

  it('names the line in the file', () => {
    const text = readFileSync('reference/events.json', 'utf8');
    const lines = text.split('\n');
    const lineOf = (search: string, from = 0) =>
      lines.findIndex((line, i) => i >= from && line.includes(search)) + 1;
    const event = lineOf('"2025-06-16-bodies"');
    const spoilt = lines
      .map((line, i) => (i >= event && i < event + 40 ? line.replace('1248', '-1248') : line))
      .join('\n');
    const problemIn = (changed: string) => {
      const json = readJson(changed, { maxCharacters: 10_000_000, maxDepth: 8 });
      if (!json.ok) return json.error;
      const result = readCatalogue(json.value.value, version, json.value.placeOf);
      return result.ok ? 'whole' : result.error.params;
    };
    expect(problemIn(text)).toBe('whole');
    expect(problemIn(spoilt)).toMatchObject({
      field: 'counts.number',
      reason: 'not-a-number',
      line: lineOf('1248', event),
    });
  });
});

describe('warnings that come with the catalogue', () => {
  it('sums nothing: the summary of five handovers names them and stays apart', () => {
    const five = specials.find((row) => row.summarises !== undefined)?.summarises ?? [];
    expect(textsIn(recordOf('2025-06-16-bodies-total'), 'summarises')).toEqual(five.map(announcementId));
    expect(five.map((slug) => numbers(slug, 'bodies.UA.total')?.[0])).toEqual([1212, 1200, 1200, 1200, 1245]);
    expect(numbers('2025-06-16-bodies-total', 'bodies.UA.total')).toEqual([6057, 6060]);
    // Every number that is shown stands in the source file as it is.
    const shown = allClaims.flatMap(({ value }) =>
      typeof value === 'object' && 'number' in value ? [value.number] : [],
    );
    const written = events.flatMap((event) => event.counts.map((count) => count.number));
    const sort = (list: readonly (number | null)[]) => list.toSorted((a, b) => Number(a) - Number(b));
    expect(sort(shown)).toEqual(sort(written));
  });

  it('has no counts for the exchange that did not take place, and says so', () => {
    const record = recordOf('2024-01-24-cancelled-exchange');
    expect(countClaims(record)).toEqual([]);
    expect(textsIn(record, 'status')).toEqual(['cancelled']);
    expect(textsIn(recordOf('2025-06-07-list-640-dispute'), 'status')).toEqual(['disputed']);
  });

  it('keeps apart events of the same number on other dates', () => {
    const with909 = catalogue.announcements
      .map((claims) => announcementFacts(foldEntity(claims, nothingVoid)))
      .filter((facts) => facts.counts.some(({ count }) => count.number === 909));
    expect(with909.map((facts) => facts.date)).toEqual(['2025-03-28', '2025-04-18', '2025-05-16']);
    expect(new Set(with909.map((facts) => facts.id)).size).toBe(3);
  });

  it('takes figures of agreements and lists for planned ones, and of nothing else', () => {
    const kinds = [
      'exchange',
      'body-repatriation',
      'negotiation-round',
      'agreement',
      'list-handover',
      'civilian-return',
    ];
    expect(kinds.filter(countsArePlanned)).toEqual(['agreement', 'list-handover']);
  });
});

describe('what the sides say', () => {
  it('stands side by side where they differ, nobody first by side', () => {
    expect(numbers('2025-06-16-bodies', 'bodies.UA.total')).toEqual([1245, 1248, 1245]);
    expect(speakersDiffer(recordOf('2025-06-16-bodies'))).toBe(true);
    expect(viewIn(recordOf('2025-06-16-bodies'), 'count', 'bodies.UA.total')?.isDisputed).toBe(true);
    expect(viewIn(recordOf('2025-06-16-bodies'), 'count', 'bodies.UA.total')?.preferred).toBeUndefined();
  });

  it('differs in exactly these events', () => {
    const differing = events.map((event) => event.id).filter((slug) => speakersDiffer(recordOf(slug)));
    expect(differing).toEqual([
      '2022-04-09-exchange',
      '2022-09-21-exchange',
      '2022-10-29-exchange',
      '2023-04-26-exchange',
      '2024-01-31-exchange',
      '2025-03-19-exchange',
      '2025-06-07-list-640-dispute',
      '2025-06-16-bodies-total',
      '2025-06-16-bodies',
      '2025-08-14-exchange',
      '2025-12-19-bodies',
      '2026-02-05-exchange',
    ]);
  });

  it('is not set against what it may be a part of', () => {
    // 246 in the exchange, 31 wounded beside it, 277 of both: three figures, no contradiction.
    expect(numbers('2025-04-19-exchange', 'pow.UA.total')).toEqual([277]);
    expect(numbers('2025-04-19-exchange', 'pow.UA.part:without the wounded')).toEqual([246]);
    expect(numbers('2025-04-19-exchange', 'pow.UA.outside:wounded, outside the exchange')).toEqual([31, 31]);
    expect(speakersDiffer(recordOf('2025-04-19-exchange'))).toBe(false);
    // Two speakers name another number of the same group outside the exchange.
    expect(numbers('2025-03-19-exchange', 'pow.UA.outside:severely wounded, in addition')).toEqual([22, 23]);
  });

  it('takes brackets that nobody settled for a part, with the words shown', () => {
    const shipped = {
      what: 'pow to Ukraine',
      to: 'UA',
      number: 7,
      qualifier: 'exact',
      claimed_by: 'Office of Storks (UA) (from the marsh)',
      source_url: 'https://example.invalid/',
    } as const;
    expect(readCount('no-such-event', shipped)).toEqual({
      speaker: 'Office of Storks (UA)',
      count: {
        what: 'pow',
        to: 'UA',
        number: 7,
        qualifier: 'exact',
        scope: 'part',
        scopeText: 'from the marsh',
      },
    });
    expect(readCount('no-such-event', { ...shipped, claimed_by: 'Office of Storks (UA)' }).count.scope).toBe(
      'total',
    );
  });

  it('has every bracket settled by hand', () => {
    const open = events.flatMap((event) =>
      event.counts
        .map((count) => ({ count, bracket: splitSpeaker(count.claimed_by).bracket }))
        .filter(
          ({ count, bracket }) =>
            bracket !== '' &&
            !scopeRows.some(
              (row) =>
                row.event === event.id &&
                row.what === count.what &&
                row.number === count.number &&
                row.bracket === bracket,
            ),
        )
        .map(({ count }) => `${event.id}: ${count.claimed_by}`),
    );
    expect(open).toEqual([]);
    // 152 and five wounded are two parts; what was agreed beforehand is no part of what came back.
    expect(numbers('2026-02-05-exchange', 'pow.UA.part:without the wounded')).toEqual([152]);
    expect(numbers('2026-02-05-exchange', 'pow.UA.total')).toEqual([157, 150, 150]);
    expect(numbers('2022-10-17-exchange', 'people.UA.total')).toEqual([108]);
  });

  it('has a hand-made scope only for counts that are in the file', () => {
    const unused = scopeRows.filter(
      (row) =>
        !events.some(
          (event) =>
            event.id === row.event &&
            event.counts.some(
              (count) =>
                count.what === row.what &&
                count.number === row.number &&
                splitSpeaker(count.claimed_by).bracket === row.bracket,
            ),
        ),
    );
    expect(unused).toEqual([]);
  });
});

describe("a user's own word on a shipped announcement", () => {
  const id = announcementId('2025-06-16-bodies');
  const shipped = catalogue.announcements.find((claims) => claims.id === id);
  const fold = (claim: Claim): EntityRecord => {
    const change: Change = {
      id: 'd1:1' as Change['id'],
      author: 'Lada',
      at: '2026-12-01T10:00:00.000Z',
      act: 'value.add',
      groups: [{ entity: id, kind: 'announcement', claims: [claim] }],
      undoes: [],
    };
    const ledger = createLedger();
    applyChange(ledger, change);
    const own = ledger.entities.get(id);
    if (own === undefined || shipped === undefined) throw new Error('not found');
    return foldEntity(unionClaims(shipped, own), nothingVoid);
  };

  it('stands beside what was shipped', () => {
    const record = fold({ property: 'place', value: 'the marsh' });
    expect(viewIn(record, 'place')?.claims.map((claim) => claim.author)).toEqual(['Lada']);
    expect(countClaims(record).length).toBe(countClaims(recordOf('2025-06-16-bodies')).length);
  });

  it('can settle which figure is shown first, and the sides still differ', () => {
    const [, second] = viewIn(recordOf('2025-06-16-bodies'), 'count', 'bodies.UA.total')?.claims ?? [];
    if (second === undefined) throw new Error('no second speaker');
    const others = viewIn(recordOf('2025-06-16-bodies'), 'count', 'bodies.UA.total')?.claims ?? [];
    const record = fold({
      property: 'prefers',
      key: 'count/bodies.UA.total',
      value: {
        claim: second.id,
        over: others.map((claim) => claim.id).filter((other) => other !== second.id),
        reason: 'counted at the border',
      },
    });
    const view = viewIn(record, 'count', 'bodies.UA.total');
    expect(view?.claims[0]?.id).toBe(second.id);
    expect([view?.isDisputed, speakersDiffer(record)]).toEqual([false, true]);
  });
});
