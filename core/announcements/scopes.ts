import type { Count } from '../model/types.ts';

/**
 * What the words in brackets after a speaker mean for the number, settled by hand from each event's notes.
 *
 * A table of data; every bracket of the catalogue has its row. One that is new and not here yet is taken for a `part` with its
 * words shown: a figure that may be a part of another one must not be set against it. `total` keeps the words as a note.
 */
export type ScopeRow = {
  readonly event: string;
  readonly what: string;
  readonly number: number | null;
  /** The bracket as printed; empty for a count without one. */
  readonly bracket: string;
  readonly scope: Count['scope'];
  /** In place of the bracket, where two speakers name the same group in other words. */
  readonly scopeText?: string;
};

const total = (event: string, what: string, number: number | null, bracket: string): ScopeRow => ({
  event,
  what,
  number,
  bracket,
  scope: 'total',
});

/** One a line, in the order of the catalogue. */
export const scopeRows: readonly ScopeRow[] = [
  total('2022-03-fedorov-exchange', 'pow to Russia', 9, 'conscripts'),
  total('2022-03-fedorov-exchange', 'civilians to Ukraine', 1, 'mayor of Melitopol'),
  total('2022-03-24-exchange', 'civilians to Ukraine', 19, 'civilian sailors'),
  total('2022-03-24-exchange', 'civilians to Russia', 11, 'civilian sailors'),
  total('2022-05-06-exchange', 'pow to Ukraine', 28, '41 people in all, 13 of them civilians'),
  total('2022-09-21-exchange', 'people to Ukraine', 215, '205 Ukrainians and 10 foreign nationals'),
  total('2022-09-21-exchange', 'people to Russia', 55, '55 including Viktor Medvedchuk in one report'),
  total('2022-09-21-exchange', 'pow to Russia', 55, '55 soldiers in addition to Medvedchuk'),
  total('2022-10-11-exchange', 'bodies to Ukraine', 1, 'an Israeli citizen'),
  // 108 came back; 110 had been agreed, which is another thing and not a part of it.
  {
    event: '2022-10-17-exchange',
    what: 'people to Ukraine',
    number: 110,
    bracket: '110 agreed, two chose to stay',
    scope: 'outside',
  },
  total('2022-10-26-exchange', 'bodies to Ukraine', 1, 'an American volunteer'),
  total('2022-11-26-exchange', 'people to Ukraine', 12, 'people in all'),
  total('2022-11-26-exchange', 'civilians to Ukraine', 3, 'three of the twelve'),
  total('2022-11-26-exchange', 'pow to Ukraine', 9, 'servicemen'),
  total('2022-12-14-exchange', 'civilians to Ukraine', 1, 'a US citizen'),
  total('2023-02-04-exchange', 'bodies to Ukraine', 3, 'two British volunteers and one Ukrainian'),
  total('2023-04-26-exchange', 'pow to Ukraine', 44, 'all counted as soldiers'),
  total('2023-05-06-exchange', 'pow to Russia', 3, 'pilots'),
  total('2023-05-25-exchange', 'pow to Russia', null, 'exchange carried out by the Wagner company'),
  {
    event: '2023-07-06-exchange',
    what: 'children to Ukraine',
    number: 2,
    bracket: 'in addition',
    scope: 'outside',
  },
  total('2024-01-03-exchange', 'pow to Ukraine', 224, 'soldiers only'),
  total('2024-01-31-exchange', 'civilians to Ukraine', 12, 'inference from the difference 207 - 195'),
  total('2024-05-31-exchange', 'people to Ukraine', 75, 'people, four of them civilians'),
  total('2024-09-children-qatar', 'children to Ukraine', null, '14 children in both countries together'),
  total('2024-09-13-exchange', 'people to Ukraine', 49, 'people, soldiers and civilians'),
  total('2024-09-13-exchange', 'people to Ukraine', 49, 'people, seven of them civilians'),
  total('2024-12-30-exchange', 'people to Ukraine', 189, 'people, two of them civilians'),
  {
    event: '2025-03-19-exchange',
    what: 'pow to Ukraine',
    number: 22,
    bracket: 'severely wounded, in addition',
    scope: 'outside',
  },
  {
    event: '2025-03-19-exchange',
    what: 'pow to Ukraine',
    number: 23,
    bracket: 'severely wounded, in addition',
    scope: 'outside',
  },
  // The formula is 246-for-246 and 31 wounded for 15 wounded; 277 is said of both together.
  {
    event: '2025-04-19-exchange',
    what: 'pow to Ukraine',
    number: 246,
    bracket: '',
    scope: 'part',
    scopeText: 'without the wounded',
  },
  {
    event: '2025-04-19-exchange',
    what: 'pow to Russia',
    number: 246,
    bracket: '',
    scope: 'part',
    scopeText: 'without the wounded',
  },
  {
    event: '2025-04-19-exchange',
    what: 'pow to Ukraine',
    number: 31,
    bracket: 'outside the exchange',
    scope: 'outside',
    scopeText: 'wounded, outside the exchange',
  },
  {
    event: '2025-04-19-exchange',
    what: 'pow to Ukraine',
    number: 31,
    bracket: 'wounded',
    scope: 'outside',
    scopeText: 'wounded, outside the exchange',
  },
  {
    event: '2025-04-19-exchange',
    what: 'pow to Russia',
    number: 15,
    bracket: 'wounded',
    scope: 'outside',
    scopeText: 'wounded, outside the exchange',
  },
  total('2025-04-19-exchange', 'pow to Ukraine', 277, 'total'),
  total(
    '2025-05-16-agreement-1000-for-1000',
    'people to Ukraine',
    1000,
    'announced total, soldiers and civilians together',
  ),
  total(
    '2025-05-16-agreement-1000-for-1000',
    'people to Russia',
    1000,
    'announced total, soldiers and civilians together',
  ),
  total('2025-05-22-lists', 'people to Ukraine', 1000, 'names expected on the lists, each side'),
  total('2025-05-22-lists', 'people to Russia', 1000, 'names expected on the lists, each side'),
  total('2025-06-02-list-children', 'children to Ukraine', null, 'hundreds of names'),
  total('2025-06-02-list-children', 'children to Ukraine', 400, '"nearly 400" names'),
  total(
    '2025-06-07-list-640-dispute',
    'pow to Ukraine',
    640,
    'names on the first list Russia says it handed over',
  ),
  total(
    '2025-06-07-list-640-dispute',
    'bodies to Ukraine',
    1212,
    'bodies brought to the exchange area, not yet accepted',
  ),
  total(
    '2025-06-07-list-640-dispute',
    'bodies to Ukraine',
    2000,
    'first batch brought to the border; other sources say 1,212',
  ),
  total('2025-07-04-exchange', 'civilians to Russia', 2, 'civilians from the Kursk region'),
  total('2025-07-23-agreement-1200', 'bodies to Ukraine', 3000, 'offer of further bodies'),
  total('2025-08-06-list-1000', 'pow to Ukraine', 1000, 'names published'),
  total('2025-08-14-exchange', 'people to Ukraine', 84, 'soldiers and civilians together'),
  total('2025-08-24-exchange', 'civilians to Russia', 8, 'residents of the Kursk region'),
  {
    event: '2025-10-02-exchange',
    what: 'civilians to Russia',
    number: 10,
    bracket: 'residents of the Kursk region among the civilians',
    scope: 'part',
  },
  total(
    '2025-10-10-children',
    'children to Ukraine',
    8,
    'eight in all, one of them reunited from Ukraine to Russia',
  ),
  total('2025-11-15-agreement-1200-reactivated', 'people to Ukraine', 1200, 'announced, to be released'),
  total(
    '2025-11-22-civilians-belarus',
    'pow to Russia',
    null,
    'a group of wounded servicemen handed to Belarus in return',
  ),
  total(
    '2025-12-13-civilians-belarus',
    'civilians to Ukraine',
    114,
    'Ukrainian and Belarusian citizens together',
  ),
  {
    event: '2025-12-13-civilians-belarus',
    what: 'civilians to Ukraine',
    number: 5,
    bracket: 'Ukrainian citizens among them',
    scope: 'part',
  },
  total('2025-12-19-bodies', 'bodies to Russia', 25, 'later background text'),
  total('2025-12-19-bodies', 'bodies to Russia', 29, 'the quotation in the same text says 26'),
  total('2026-02-05-exchange', 'pow to Ukraine', 150, '157 people including 7 civilians'),
  // The negotiator's 152 and 5 make the ministry's 157: two parts of one figure, not two other figures.
  {
    event: '2026-02-05-exchange',
    what: 'pow to Ukraine',
    number: 5,
    bracket: 'wounded, mentioned separately, for each side',
    scope: 'part',
  },
  {
    event: '2026-02-05-exchange',
    what: 'pow to Ukraine',
    number: 152,
    bracket: '152-for-152, five wounded on each side named separately',
    scope: 'part',
    scopeText: 'without the wounded',
  },
  {
    event: '2026-02-05-exchange',
    what: 'pow to Russia',
    number: 5,
    bracket: 'wounded, mentioned separately, for each side',
    scope: 'part',
  },
  {
    event: '2026-02-05-exchange',
    what: 'pow to Russia',
    number: 152,
    bracket: '152-for-152, five wounded on each side named separately',
    scope: 'part',
    scopeText: 'without the wounded',
  },
  total('2026-02-05-exchange', 'civilians to Russia', 3, 'residents of the Kursk region'),
  total('2026-02-05-exchange', 'civilians to Ukraine', 7, '157 people including 7 civilians'),
  total('2026-02-05-exchange', 'people to Ukraine', 157, '157 Ukrainians, soldiers and civilians'),
  total('2026-03-06-exchange', 'pow to Russia', 300, 'both sides'),
  total('2026-05-08-agreement-1000-for-1000', 'pow to Ukraine', 1000, 'announced'),
  total('2026-05-08-agreement-1000-for-1000', 'pow to Russia', 1000, 'announced'),
];

/** Brackets that belong to the speaker's name and not to the number. */
export const affiliations: readonly string[] = ['UA', 'Donetsk', 'Luhansk'];

/** Events that need a word of warning wherever they are shown (the catalogue's "special records"). */
export const specials: readonly {
  readonly event: string;
  readonly status?: 'cancelled' | 'disputed';
  /** Events whose figures this one adds up: it must never be counted beside them. */
  readonly summarises?: readonly string[];
}[] = [
  {
    event: '2025-06-16-bodies-total',
    summarises: [
      '2025-06-11-bodies',
      '2025-06-13-bodies',
      '2025-06-14-bodies',
      '2025-06-15-bodies',
      '2025-06-16-bodies',
    ],
  },
  { event: '2024-01-24-cancelled-exchange', status: 'cancelled' },
  { event: '2025-06-07-list-640-dispute', status: 'disputed' },
];
