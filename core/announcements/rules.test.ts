import { describe, expect, it } from 'vitest';
import events from '../../reference/events.json' with { type: 'json' };
import { foldEntity } from '../model/fold.ts';
import { announcementFacts } from '../model/summaries.ts';
import { announcementId, readCatalogue } from './catalogue.ts';
import { sameFigureElsewhere, whyNotCounted } from './rules.ts';

const read = readCatalogue(events, '2026-11-22');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const all = read.value.announcements.map((claims) => announcementFacts(foldEntity(claims, new Set<never>())));
const slugOf = new Map(events.map((event) => [announcementId(event.id), event.id]));
const facts = (slug: string) => {
  const found = all.find(({ id }) => id === announcementId(slug));
  if (found === undefined) throw new Error(slug);
  return found;
};
const elsewhere = (slug: string) => sameFigureElsewhere(facts(slug), all).map(({ id }) => slugOf.get(id));

describe('what is never counted with others', () => {
  it('is planned, a summary, not carried out or not agreed; all else was reported as done', () => {
    const reasons = all.flatMap((each) => {
      const why = whyNotCounted(each);
      return why === null || why === 'planned' ? [] : [[slugOf.get(each.id), why]];
    });
    expect(reasons).toEqual([
      ['2024-01-24-cancelled-exchange', 'not-carried-out'],
      ['2025-06-07-list-640-dispute', 'not-agreed'],
      ['2025-06-16-bodies-total', 'summary'],
    ]);
    const planned = all.filter((each) => whyNotCounted(each) === 'planned');
    expect(new Set(planned.map(({ kind }) => kind))).toEqual(new Set(['agreement', 'list-handover']));
    expect(planned).toHaveLength(
      events.filter(
        ({ kind, id }) => ['agreement', 'list-handover'].includes(kind) && !id.endsWith('dispute'),
      ).length,
    );
  });

  it.each([
    ['exchange', 'announced', 'not-carried-out'],
    ['exchange', 'postponed', 'not-carried-out'],
    ['exchange', 'denied', 'not-agreed'],
    ['agreement', 'announced', 'not-carried-out'],
    ['exchange', undefined, null],
  ])('%s with status %s: %s', (kind, status, why) => {
    expect(whyNotCounted({ kind, summarises: [], ...(status === undefined ? {} : { status }) })).toBe(why);
  });
});

describe('the same number on another day', () => {
  it('is named: 909 bodies, 205 for 205, 1,000 for 1,000', () => {
    expect(elsewhere('2025-04-18-bodies')).toEqual(['2025-03-28-bodies', '2025-05-16-bodies']);
    expect(elsewhere('2025-05-06-exchange')).toEqual(['2026-05-15-exchange']);
    expect(elsewhere('2026-05-08-agreement-1000-for-1000')).toContain('2025-05-16-agreement-1000-for-1000');
  });

  it('is not looked for in withheld and small figures, in parts, nor between a summary and what it repeats', () => {
    expect(elsewhere('2025-06-20-exchange')).toEqual([]);
    expect(elsewhere('2025-06-16-bodies-total')).toEqual([]);
    expect(elsewhere('2026-03-06-exchange')).not.toContain('2025-08-24-exchange');
  });

  it('goes both ways', () => {
    const oneWay = all.flatMap((each) =>
      sameFigureElsewhere(each, all).filter((other) => !sameFigureElsewhere(other, all).includes(each)),
    );
    expect(oneWay).toEqual([]);
  });
});
