import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../base/dates/bounds.ts';
import { isYoungerThan } from '../../base/dates/compare.ts';
import { parseDate } from '../../base/dates/parse.ts';
import { changeIdOf, type DeviceId, type EntityId } from '../../base/ids.ts';
import { addChange } from '../../model/claims.ts';
import { foldEntity } from '../../model/fold.ts';
import { rowOf } from '../../model/schema.ts';
import type { Claim, EntityClaims, EntityKind, EntityRecord } from '../../model/types.ts';
import { answers, type ConcernAnswer, rank } from './answers.ts';
import { createConcernBoard } from './board.ts';
import { concernFacts } from './facts.ts';
import { type Concern, concernRank, explainConcern, prepareTerms } from './judge.ts';
import { packFacts, unpackFacts } from './packed.ts';
import { concernTerms } from './terms.ts';

type Said = readonly [property: string, value: Claim['value'], more?: Partial<Claim>];

/** A record of what several people said, each in a change of their own, in the given order. */
function recordOf(kind: EntityKind, said: readonly Said[], id = 'entity'): EntityRecord {
  let claims: EntityClaims | undefined;
  for (const [at, [property, value, more]] of said.entries()) {
    const change = {
      id: changeIdOf(`d${at}` as DeviceId, 1),
      author: `author ${at}`,
      at: `2026-01-01T00:00:0${at % 10}.000Z`,
      act: 'value.add',
      groups: [{ entity: id as EntityId, kind, claims: [{ property, value, ...more }] }],
      undoes: [],
    };
    claims = addChange(claims, change, id as EntityId);
  }
  if (claims === undefined) throw new Error('nothing was said');
  return foldEntity(claims, new Set());
}

const exchange = (date: string, categories: readonly string[], more: readonly Said[] = []) =>
  concernTerms(
    recordOf('announcement', [
      ['kind', 'exchange'],
      ['date', date],
      ...categories.map((category): Said => ['category', category]),
      ...more,
    ]),
  );
const bodies = (date: string, more: readonly Said[] = []) =>
  concernTerms(
    recordOf('announcement', [
      ['kind', 'body-repatriation'],
      ['date', date],
      ['category', 'bodies'],
      ...more,
    ]),
  );
const soldier: readonly Said[] = [
  ['category', 'soldier'],
  ['last-contact-on', '2023-05-12'],
  ['fate', 'captivity-confirmed'],
];
const judge = (said: readonly Said[], terms: ReturnType<typeof concernTerms>): Concern =>
  explainConcern(concernFacts(recordOf('case', said)), prepareTerms(terms));
const answer = (said: readonly Said[], terms: ReturnType<typeof concernTerms>) => judge(said, terms).answer;

describe('younger than 25 on the day of an exchange', () => {
  const day = exchange('2025-06-09', ['pow', 'under-25']);
  it.each<[birth: string, answer: ConcernAnswer, why: string]>([
    ['2001-03', 'yes', 'under-25.yes'],
    ['2000-06-10', 'yes', 'under-25.yes'],
    ['2000-06-09', 'possible', 'under-25.no'],
    ['1988', 'possible', 'under-25.no'],
    ['2000', 'possible', 'under-25.possible'],
    ['2000-06', 'possible', 'under-25.possible'],
    ['2001?', 'possible', 'under-25.possible'],
    ['2003~', 'yes', 'under-25.yes'],
    ['2001~', 'possible', 'under-25.possible'],
    ['../1990', 'possible', 'under-25.no'],
    ['2001/..', 'yes', 'under-25.yes'],
    ['31 February', 'unknown', 'under-25.none'],
  ])('born %s: %s (%s)', (birth, expected, why) => {
    const { answer: found, routes } = judge([...soldier, ['birth-date', birth]], day);
    expect([found, routes[0]?.reasons.includes(why as never)]).toEqual([expected, true]);
  });

  it('without a birth date nobody knows, and the date is what is missing', () => {
    const { answer: found, routes } = judge(soldier, day);
    expect([found, routes[0]?.missing]).toEqual(['unknown', ['birth-date']]);
  });

  it('two sources on both sides of the limit leave it open, on one side they agree', () => {
    expect(answer([...soldier, ['birth-date', '2001'], ['birth-date', '1988']], day)).toBe('possible');
    expect(answer([...soldier, ['birth-date', '2001'], ['birth-date', '2003']], day)).toBe('yes');
  });

  it('agrees with the age of `core/base/dates` for every whole day', () => {
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2006-12-31'), noInvalidDate: true })
      .map((it) => it.toISOString().slice(0, 10));
    const event = fc
      .date({ min: new Date('2022-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((it) => it.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, event, (birth, on) => {
        const [born, then] = [parseDate(birth), parseDate(on)];
        if (!born.ok || !then.ok) throw new Error('no date');
        const young = isYoungerThan(born.value, 25, then.value);
        const found = answer([...soldier, ['birth-date', birth]], exchange(on, ['pow', 'under-25']));
        const lost = boundsOf(then.value).earliest > 19_489;
        if (lost) expect(found).toBe(young === 'yes' ? 'yes' : 'possible');
      }),
    );
  });
});

describe('the other categories', () => {
  it.each<[category: string, property: string, yes: Claim['value'], no: Claim['value'], missing: string]>([
    ['wounded', 'wound', 'wounded', 'none', 'wound'],
    ['seriously-ill', 'illness', 'seriously-ill', 'ill', 'illness'],
    ['women', 'sex', 'female', 'male', 'sex'],
    ['officers', 'rank-group', 'officer', 'private', 'rank-group'],
    ['conscripts', 'service-type', 'conscript', 'contract', 'service-type'],
  ])('%s: yes, not excluded, differing, not written down', (category, property, yes, no, missing) => {
    const day = exchange('2025-06-12', ['pow', category]);
    expect(answer([...soldier, [property, yes]], day)).toBe('yes');
    const other = judge([...soldier, [property, no]], day);
    expect([other.answer, other.routes[0]?.reasons.at(-1)]).toEqual(['possible', 'others.possible']);
    expect(answer([...soldier, [property, no], [property, yes]], day)).toBe('possible');
    const none = judge(soldier, day);
    expect([none.answer, none.routes[0]?.missing]).toEqual(['unknown', [missing]]);
  });

  it('one of several named categories is enough', () => {
    const day = exchange('2025-06-12', ['pow', 'wounded', 'officers', 'women']);
    expect(answer([...soldier, ['sex', 'male'], ['rank-group', 'officer']], day)).toBe('yes');
    expect(answer([...soldier, ['sex', 'male']], day)).toBe('unknown');
  });

  it('rank is not asked of a civilian', () => {
    const day = exchange('2025-06-12', ['pow', 'civilian', 'officers']);
    const civilian: readonly Said[] = [
      ['category', 'civilian'],
      ['last-contact-on', '2023'],
      ['fate', 'captivity-confirmed'],
    ];
    const { answer: found, routes } = judge(civilian, day);
    expect([found, routes.map(({ route }) => route)]).toEqual(['yes', ['civilian', 'pow']]);
    expect(answer(civilian, exchange('2025-06-12', ['pow']))).toBe('no');
  });

  it('children are under 18 on the day', () => {
    const day = concernTerms(
      recordOf('announcement', [
        ['kind', 'child-return'],
        ['date', '2025-06-12'],
      ]),
    );
    const child = (birth: string): readonly Said[] => [
      ['birth-date', birth],
      ['last-contact-on', '2023'],
      ['fate', 'missing'],
    ];
    expect([
      answer(child('2010'), day),
      answer(child('2007-06-12'), day),
      answer(child('2007'), day),
    ]).toEqual(['possible', 'no', 'possible']);
  });

  it('the place and the time of capture that were named', () => {
    const day = exchange(
      '2025-06-12',
      ['pow'],
      [
        ['area', 'Mariupol'],
        ['period', '2022'],
      ],
    );
    expect(day.marks).toEqual(['area', 'period']);
    const at = (place: string, since: string): readonly Said[] => [
      ...soldier,
      ['captured-where', place],
      ['held-since', since],
    ];
    expect(answer(at('Маріуполь, завод', '2022-05-20'), day)).toBe('yes');
    const other = judge(at('біля Херсона', '2023'), day);
    expect([other.answer, other.routes[0]?.reasons.slice(-3)]).toEqual([
      'possible',
      ['area.no', 'period.no', 'others.possible'],
    ]);
    expect(judge(at('у вигаданому місці', '2023'), day).routes[0]?.reasons).toContain('area.unread');
  });
});

describe('before, after or around the day of the event', () => {
  const day = exchange('2024-05-31', ['pow']);
  it.each<[contact: string, answer: ConcernAnswer, why: string]>([
    ['2024-05-30', 'yes', 'time.before'],
    ['2024-06-01', 'no', 'time.after'],
    ['2025', 'no', 'time.after'],
    ['2024-05', 'possible', 'time.around'],
    ['2024-05-31', 'possible', 'time.around'],
    ['2023?', 'possible', 'time.around'],
    ['once in spring', 'unknown', 'time.none'],
  ])('last contact %s: %s', (contact, expected, why) => {
    const { answer: found, routes } = judge(
      [
        ['category', 'soldier'],
        ['fate', 'captivity-confirmed'],
        ['last-contact-on', contact],
      ],
      day,
    );
    expect([found, routes[0]?.reasons.includes(why as never)]).toEqual([expected, true]);
  });
});

describe('what is said of the fate', () => {
  const day = exchange('2025-05-06', ['pow']);
  const lost: readonly Said[] = [
    ['category', 'soldier'],
    ['last-contact-on', '2023-05-12'],
  ];
  it.each<[fate: string, exchanged: ConcernAnswer, returned: ConcernAnswer]>([
    ['missing', 'possible', 'possible'],
    ['unknown', 'possible', 'possible'],
    ['believed-captive', 'possible', 'possible'],
    ['captivity-confirmed', 'yes', 'no'],
    ['believed-dead', 'possible', 'possible'],
    ['freed', 'no', 'no'],
    ['home', 'no', 'no'],
    ['remains-identified', 'no', 'no'],
    ['buried', 'no', 'no'],
  ])('%s: exchange %s, return of bodies %s', (fate, exchanged, returned) => {
    const said: readonly Said[] = [...lost, ['fate', fate]];
    expect([answer(said, day), answer(said, bodies('2025-05-16'))]).toEqual([exchanged, returned]);
  });

  it('says whether a report of death was looked at a second time', () => {
    const buried: Said = ['fate', 'buried', { validOn: '2023-10' }];
    const once = judge([...lost, buried], day);
    expect(once.routes[0]?.reasons).toContain('fate.buried-once');
    const claim = `d${lost.length}:1/0`;
    const twice = judge([...lost, buried, ['fate-look', { looked: claim, reason: 'paper' } as never]], day);
    expect([twice.answer, twice.routes[0]?.reasons.includes('fate.buried')]).toEqual(['no', true]);
  });

  it('goes back: a man who was buried and is then believed captive is held against exchanges again', () => {
    const said: readonly Said[] = [
      ...lost,
      ['fate', 'buried', { validOn: '2023-10' }],
      ['fate', 'believed-captive', { validOn: '2025-01' }],
    ];
    expect(answer(said, day)).toBe('possible');
  });

  it('whoever was freed on that very day may have been freed in that exchange', () => {
    const said = (on: string): readonly Said[] => [...lost, ['fate', 'freed', { validOn: on }]];
    expect(judge(said('2025-05-06'), day).routes[0]?.reasons).toContain('fate.freed-then');
    expect([answer(said('2025-05-06'), day), answer(said('2025-04-19'), day)]).toEqual(['possible', 'no']);
  });

  it('is not picked where sources differ about the same day', () => {
    const said: readonly Said[] = [
      ...lost,
      ['fate', 'captivity-confirmed', { validOn: '2024' }],
      ['fate', 'buried', { validOn: '2024' }],
    ];
    expect([answer(said, day), answer(said, bodies('2025-05-16'))]).toEqual(['possible', 'possible']);
  });
});

describe('the announcement itself', () => {
  it('is never "yes" for bodies, and shows where and when they were lost', () => {
    const day = bodies('2025-06-11', [
      ['area', 'Donetsk region'],
      ['period', '2023'],
    ]);
    const { answer: found, routes } = judge(
      [
        ['category', 'soldier'],
        ['last-contact-on', '2023-05-12'],
        ['last-contact-place', 'Бахмут'],
        ['fate', 'believed-dead'],
      ],
      day,
    );
    expect(found).toBe('possible');
    expect(routes[0]?.reasons).toEqual([
      'time.before',
      'dead.believed-dead',
      'dead.identity',
      'area.yes',
      'period.yes',
    ]);
  });

  it.each([
    ['cancelled', 'no'],
    ['disputed', 'possible'],
    ['announced', 'possible'],
    ['postponed', 'possible'],
    ['denied', 'possible'],
  ])('that is %s is at most "%s"', (status, expected) => {
    const found = judge(soldier, exchange('2025-05-06', ['pow'], [['status', status]]));
    expect([found.answer, found.caveats]).toEqual([expected, [`event.${status}`]]);
  });

  it('that gives figures for the other side only leaves it open', () => {
    const count = { what: 'civilians', to: 'RU', number: 10, qualifier: 'exact', scope: 'total' } as const;
    const day = exchange('2025-05-06', ['pow'], [['count', count, { key: 'civilians.RU.total' }]]);
    const found = judge([...soldier, ['returns-to', 'UA']], day);
    expect([found.answer, found.routes[0]?.reasons.includes('side.other')]).toEqual(['possible', true]);
    expect([answer([...soldier, ['returns-to', 'RU']], day), answer(soldier, day)]).toEqual(['yes', 'yes']);
  });

  it('names nobody: that is said', () => {
    const talks = concernTerms(
      recordOf('announcement', [
        ['kind', 'negotiation-round'],
        ['date', '2025-05-16'],
      ]),
    );
    const { answer: found, caveats } = judge(soldier, talks);
    expect([found, caveats]).toEqual(['unknown', ['event.no-group', 'event.planned']]);
  });
});

const value = {
  'birth-date': fc.constantFrom('1988', '2001-03', '2001?', 'nobody knows', '1999-12-31/2000-01-02'),
  category: fc.constantFrom('soldier', 'civilian'),
  sex: fc.constantFrom('male', 'female'),
  wound: fc.constantFrom<Claim['value']>('wounded', 'seriously-wounded', 'none', 'of the arm'),
  'returns-to': fc.constantFrom('UA', 'RU', 'other'),
  illness: fc.constantFrom('seriously-ill', 'none'),
  'rank-group': fc.constantFrom('officer', 'private'),
  'service-type': fc.constantFrom('conscript', 'contract'),
  'lost-on': fc.constantFrom('2022-05-16', '2025-05-31/2025-06-01'),
  'lost-region': fc.constantFrom('Херсонська область', 'степ'),
  'last-contact-on': fc.constantFrom('2022', '2025-05', '2025-05-31', '2026', 'long ago', '2023?'),
  'last-contact-place': fc.constantFrom('Бахмут', 'под Херсоном', 'nowhere'),
  'captured-where': fc.constantFrom('Mariupol', 'Азовсталь', 'на дорозі'),
  'held-since': fc.constantFrom('2022-05', '2026-01'),
  fate: fc.constantFrom('missing', 'believed-captive', 'captivity-confirmed', 'believed-dead', 'unknown'),
} as const;
const anySaid: fc.Arbitrary<Said> = fc
  .constantFrom(...(Object.keys(value) as (keyof typeof value)[]))
  .chain((property) => value[property].map((it): Said => [property, it]));
const anyTerms = fc
  .record({
    kind: fc.constantFrom('exchange', 'body-repatriation', 'civilian-return', 'agreement'),
    date: fc.constantFrom('2025-05-31', '2025-06', '2022-10-29', '2025-06-11/2025-06-16'),
    categories: fc.subarray([
      'pow',
      'civilian',
      'bodies',
      'children',
      'under-25',
      'wounded',
      'seriously-ill',
      'women',
      'officers',
      'conscripts',
    ]),
    area: fc.subarray(['Mariupol', 'Kherson region']),
    period: fc.subarray(['2022', '2025-05/..']),
  })
  .map(({ kind, date, categories, area, period }) =>
    concernTerms(
      recordOf('announcement', [
        ['kind', kind],
        ['date', date],
        ...categories.map((it): Said => ['category', it]),
        ...area.map((it): Said => ['area', it]),
        ...period.map((it): Said => ['period', it]),
      ]),
    ),
  );

it('the properties that the rules read are those of the case file', () => {
  const read = [...Object.keys(value), ...['lost-where', 'fate-look', 'returns-to']];
  expect(read.filter((property) => rowOf('case', property) === null)).toEqual([]);
  expect(['area', 'period', 'status', 'category'].filter((it) => rowOf('announcement', it) === null)).toEqual(
    [],
  );
});

describe('for every case and every announcement', () => {
  it('adding a fact never turns "yes" into "unknown"', () => {
    fc.assert(
      fc.property(
        fc.array(anySaid, { minLength: 1, maxLength: 10 }),
        anySaid,
        anyTerms,
        (said, more, terms) => {
          const before = answer(said, terms);
          const after = answer([...said, more], terms);
          if (before === 'yes') expect(after).not.toBe('unknown');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a place of capture that nobody understands does not hide the place of the last contact', () => {
    const day = exchange('2025-05-31', ['pow'], [['area', 'Kherson region']]);
    const said: readonly Said[] = [...soldier, ['last-contact-place', 'під Херсоном']];
    expect(answer(said, day)).toBe('yes');
    expect(answer([...said, ['captured-where', 'на дорозі']], day)).toBe('yes');
  });

  it('the order of the sources does not matter', () => {
    // The newest of a history is the newest for a reason, so fates keep their days.
    const dated = anySaid.map(
      ([property, it]): Said => [
        property,
        it,
        property === 'fate'
          ? {
              validOn: `2024-0${1 + ['missing', 'unknown', 'believed-captive', 'captivity-confirmed', 'believed-dead'].indexOf(String(it))}`,
            }
          : {},
      ],
    );
    fc.assert(
      fc.property(
        fc
          .array(dated, { minLength: 2, maxLength: 8 })
          .chain((said) =>
            fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length })),
          ),
        anyTerms,
        ([said, shuffled], terms) => {
          expect(answer(shuffled, terms)).toBe(answer(said, terms));
        },
      ),
    );
  });

  it('two sources that contradict each other never decide what one of them alone would not', () => {
    const contested = fc.constantFrom<readonly [string, string, string]>(
      ['birth-date', '2001', '1988'],
      ['wound', 'wounded', 'none'],
      ['illness', 'seriously-ill', 'ill'],
      ['rank-group', 'officer', 'private'],
      ['service-type', 'conscript', 'contract'],
      ['sex', 'female', 'male'],
      ['category', 'soldier', 'civilian'],
    );
    fc.assert(
      fc.property(
        fc.array(anySaid, { maxLength: 8 }),
        contested,
        anyTerms,
        (said, [property, a, b], terms) => {
          const others = said.filter(([it]) => it !== property);
          const one = answer([...others, [property, a]], terms);
          const other = answer([...others, [property, b]], terms);
          const both = answer([...others, [property, a], [property, b]], terms);
          if (one !== other) expect(['possible', 'unknown']).toContain(both);
          else expect(rank[both]).toBeLessThanOrEqual(Math.max(rank[one], rank.possible));
          if (one !== other && (one === 'no' || other === 'no') && (one === 'yes' || other === 'yes'))
            expect(both).toBe('possible');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('what is named as missing is what holds the answer back', () => {
    const fills: Readonly<Record<string, string>> = {
      category: 'soldier',
      sex: 'female',
      'birth-date': '2010',
      'last-contact-on': '2022-01',
      'lost-region': 'Донецька область',
      fate: 'missing',
      wound: 'wounded',
      illness: 'seriously-ill',
      'rank-group': 'officer',
      'service-type': 'conscript',
    };
    fc.assert(
      fc.property(fc.array(anySaid, { minLength: 1, maxLength: 8 }), anyTerms, (said, terms) => {
        const found = judge(said, terms);
        const [first] = found.routes;
        if (found.answer !== 'unknown' || first === undefined || first.reasons.includes('area.unread'))
          return;
        expect(first.missing.length).toBeGreaterThan(0);
        const filled = first.missing.map(
          (property): Said => [
            property,
            property === 'category' && first.route === 'civilian' ? 'civilian' : (fills[property] as string),
          ],
        );
        expect(judge([...said, ...filled], terms).answer).not.toBe('unknown');
      }),
      { numRuns: 1000 },
    );
  });

  it('the short answer is the explained one, packed facts are the same facts', () => {
    fc.assert(
      fc.property(fc.array(anySaid, { minLength: 1, maxLength: 10 }), anyTerms, (said, terms) => {
        const facts = concernFacts(recordOf('case', said));
        const prepared = prepareTerms(terms);
        expect(unpackFacts(packFacts(facts))).toEqual(facts);
        expect(JSON.parse(JSON.stringify(packFacts(facts)))).toEqual(packFacts(facts));
        expect(answers[concernRank(facts, prepared)]).toBe(explainConcern(facts, prepared).answer);
      }),
    );
  });

  it('a board that was edited is the board that was made anew', () => {
    const facts = fc
      .array(anySaid, { minLength: 1, maxLength: 6 })
      .map((said) => packFacts(concernFacts(recordOf('case', said))));
    const step = fc.oneof(
      fc.record({
        is: fc.constant('case' as const),
        id: fc.constantFrom('a', 'b', 'c'),
        value: fc.option(facts),
      }),
      fc.record({
        is: fc.constant('event' as const),
        id: fc.constantFrom('x', 'y'),
        value: fc.option(anyTerms),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const edited = createConcernBoard();
        const last = new Map<string, (typeof steps)[number]>();
        const put = (board: typeof edited, it: (typeof steps)[number]) =>
          it.is === 'case'
            ? board.setCase(it.id as EntityId, it.value)
            : board.setAnnouncement(it.id as EntityId, it.value);
        for (const it of steps) {
          put(edited, it);
          last.set(it.id, it);
        }
        const fresh = createConcernBoard();
        for (const it of last.values()) put(fresh, it);
        for (const id of ['x', 'y'] as EntityId[]) {
          expect(edited.countsOf(id)).toEqual(fresh.countsOf(id));
          expect(new Map(edited.answersTo(id))).toEqual(new Map(fresh.answersTo(id)));
        }
      }),
    );
  });
});
