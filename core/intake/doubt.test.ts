import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from './catalogue.ts';
import { candidatesFor } from './compare.ts';
import { doubtsOf } from './doubt.ts';
import { readNews } from './read.ts';

const bodies = (
  id: string,
  date: CatalogueEvent['date'],
  toUkraine: number,
  toRussia?: number,
): CatalogueEvent => ({
  id,
  kind: 'body-repatriation',
  date,
  place: null,
  formula: null,
  categories: ['bodies'],
  counts: [
    { what: 'bodies to Ukraine', to: 'UA', number: toUkraine },
    ...(toRussia === undefined ? [] : [{ what: 'bodies to Russia', to: 'RU' as const, number: toRussia }]),
  ],
  mediators: ['ICRC'],
});
const CATALOGUE: readonly CatalogueEvent[] = [
  bodies('a-march', '2025-03-28', 909),
  bodies('b-april', '2025-04-18', 909),
  bodies('c-may', '2025-05-16', 909),
  bodies('d-june', '2025-06-16', 1248, 51),
  {
    id: 'e-exchange',
    kind: 'exchange',
    date: '2025-05-24',
    place: 'Belarus',
    formula: '1000-for-1000',
    categories: ['pow'],
    counts: [
      { what: 'pow to Ukraine', to: 'UA', number: 307 },
      { what: 'pow to Russia', to: 'RU', number: 307 },
    ],
    mediators: [],
  },
];

const events = (text: string, published = '2025-06-20') => readNews(text, { published }).events;
const codes = (text: string, published = '2025-06-20') =>
  doubtsOf(events(text, published), CATALOGUE, { today: '2026-01-01' }).map((doubt) => doubt.code);

describe('doubts', () => {
  it('asks when the weekday does not fit the date', () => {
    expect(codes('Обмін полоненими відбувся у вівторок, 19 червня 2025 року.')).toContain(
      'weekday-does-not-fit',
    );
    expect(codes('Обмін полоненими відбувся у четвер, 19 червня 2025 року.')).not.toContain(
      'weekday-does-not-fit',
    );
  });

  it('asks about a day that does not exist, lies before 2014 or in the future', () => {
    expect(codes('Обмін полоненими відбувся 31 червня 2025 року.')).toContain('no-such-day');
    expect(codes('Обмін полоненими відбувся 12 травня 2009 року.')).toContain('before-2014');
    expect(codes('Обмін полоненими відбувся 12 травня 2031 року.')).toContain('in-the-future');
  });

  it('asks about the year when the same day of another year is known with the same figure', () => {
    expect(codes('З полону 24 травня 2024 року повернулися 307 захисників.')).toContain('year-does-not-fit');
    expect(codes('З полону 24 травня 2025 року повернулися 307 захисників.')).not.toContain(
      'year-does-not-fit',
    );
  });

  it('asks when soldiers and civilians do not make up the people', () => {
    const wrong = 'З полону повернулися 390 людей, обмін відбувся сьогодні: 270 військових і 130 цивільних.';
    const right = 'З полону повернулися 390 людей, обмін відбувся сьогодні: 270 військових і 120 цивільних.';
    expect(codes(wrong)).toContain('parts-do-not-add-up');
    expect(codes(right)).not.toContain('parts-do-not-add-up');
  });

  it('asks when an exchange called one for one has unequal figures', () => {
    const text =
      'Обмен пленными «один на один»: Киев получил 95 пленных ВСУ, Россия – 90 российских военных.';
    expect(codes(text)).toContain('one-to-one-but-unequal');
  });

  it('names every other event with the same number and merges none', () => {
    const [doubt] = doubtsOf(events('Україні 16 травня повернули тіла 909 захисників.'), CATALOGUE, {
      today: '2026-01-01',
    }).filter((one) => one.code === 'same-number-as-others');
    expect(doubt).toMatchObject({ number: 909, catalogueIds: ['a-march', 'b-april'] });
  });

  it('shows where the catalogue has another number or another place', () => {
    const doubts = doubtsOf(events('Україні 16 червня повернули тіла 1245 захисників.'), CATALOGUE, {
      today: '2026-01-01',
    });
    expect(doubts).toContainEqual({
      event: 0,
      code: 'catalogue-has-other-number',
      catalogueId: 'd-june',
      what: 'body',
      to: 'UA',
      number: 1245,
      catalogueNumber: 1248,
    });
  });

  it('has no doubt about what agrees', () => {
    expect(codes('З полону 24 травня 2025 року повернулися 307 захисників.')).toEqual([]);
  });
});

describe('likeness to the catalogue', () => {
  it('puts the event of the same day and figure first, with reasons', () => {
    const [event] = events('Україні 16 травня повернули тіла 909 захисників.');
    const [best, ...rest] = candidatesFor(event!, CATALOGUE);
    expect(best?.id).toBe('c-may');
    expect(best?.reasons.map((reason) => reason.code)).toEqual(
      expect.arrayContaining(['same-day', 'same-number']),
    );
    expect(rest.every((one) => one.score < best!.score)).toBe(true);
  });

  it('marks a likeness by number only', () => {
    const [event] = events('Україні повернули тіла 909 захисників.');
    const found = candidatesFor(event!, CATALOGUE);
    expect(found.map((one) => one.id)).toEqual(['a-march', 'b-april', 'c-may']);
    expect(found.every((one) => one.isByNumberOnly)).toBe(true);
  });

  it('proposes nothing of another kind or from another time', () => {
    const [event] = events('Україна повернула з полону 44 захисників 2 березня 2025 року.');
    expect(candidatesFor(event!, CATALOGUE)).toEqual([]);
  });

  it('treats a neighbouring day as near, with the difference', () => {
    const [event] = events('Україні 17 червня повернули тіла 1248 захисників.');
    const [best] = candidatesFor(event!, CATALOGUE);
    expect(best).toMatchObject({ id: 'd-june' });
    expect(best?.reasons).toContainEqual({ code: 'near-day', days: 1 });
  });
});
