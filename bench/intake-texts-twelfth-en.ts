import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** The English part of the twelfth own set, written before the reader was mended for the eleventh. All sentences are invented. */
export const TWELFTH_EN: readonly GoldText[] = [
  {
    id: 'twelve-en-01',
    lang: 'en',
    published: '2024-02-08',
    text: `Third swap of the year sees 100 troops return to Ukraine

Ukraine and Russia released 100 prisoners of war each on Thursday, a week after their last exchange. Most of the Ukrainians had been captured in Mariupol, the coordination headquarters said; 84 had been in captivity since the spring of 2022.

The Russian Defence Ministry confirmed the figures and said its soldiers would go to Moscow by air. Humanitarian mediation came from the United Arab Emirates, it added.`,
    gold: [
      main('exchange', 'reported-done', '2024-02-08', {
        counts: [pow('UA', 100), pow('RU', 100)],
        counts_ok: [pow('UA', 84)],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
        sides_ok: ['media'],
      }),
      event('exchange', 'reported-done', null, { optional: true, date_also: ['2024-02-01', '2024-01-31'] }),
    ],
  },
  {
    id: 'twelve-en-02',
    lang: 'en',
    published: '2025-10-02',
    text: `185 soldiers and 20 civilians cross into Ukraine

Oct 2 - Ukraine has brought home 205 people from Russian captivity, its president announced on Thursday. He wrote that 183 privates and sergeants and two officers were among them.

Russia said it, too, had 185 servicemen back, as well as twenty civilians who are in Belarus and undergoing checks.

The exchange was the 69th since February 2022. According to Kyiv, over 7,000 people have been freed in all.`,
    gold: [
      main('exchange', 'reported-done', '2025-10-02', {
        counts: [
          pow('UA', 185),
          count('civilian', 'UA', 20),
          count('person', 'UA', 205),
          pow('RU', 185),
          count('civilian', 'RU', 20),
        ],
        counts_ok: [pow('UA', 183), pow('UA', 2)],
        categories: ['civilians'],
        categories_ok: ['civilians', 'officers'],
        formula_also: ['one-to-one'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'twelve-en-03',
    lang: 'en',
    published: '2025-02-14',
    text: `Ukraine repatriates 757 fallen soldiers

The bodies of seven hundred and fifty-seven Ukrainian defenders have come back from Russia and occupied territory, the Coordination Headquarters for the Treatment of Prisoners of War reported on Friday. 451 of the dead fell on the Donetsk axis, 34 were taken from Russian morgues.

Last month, on 24 January, a similar number, 757, returned. Law enforcement will work with the interior ministry's experts on identification.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-02-14', {
        date_also: [null],
        counts: [count('body', 'UA', 757)],
        counts_ok: [count('body', 'UA', 451), count('body', 'UA', 34)],
        sides: ['UA'],
      }),
      event('body-repatriation', 'reported-done', '2025-01-24', { counts: [count('body', 'UA', 757)] }),
    ],
  },
  {
    id: 'twelve-en-04',
    lang: 'en',
    published: '2026-03-05',
    text: `Second half of Geneva deal to be carried out tomorrow

Some 300 prisoners on either side are due to be exchanged on Friday, March 6, a Russian presidential aide told reporters, after 200 for 200 were swapped today. The whole package of 500 for 500 was agreed in Geneva in February.

Washington and Abu Dhabi mediate. Ukraine's ombudsman confirmed Thursday's handover and said that the next one is being prepared.`,
    gold: [
      main('exchange', 'announced', '2026-03-06', {
        counts: [pow('UA', 300, { qualifier: 'about' }), pow('RU', 300, { qualifier: 'about' })],
        formula_also: ['N-for-N', 'one-to-one'],
        mediators_ok: ['United States', 'United Arab Emirates'],
        mediators: ['United States', 'United Arab Emirates'],
        sides: ['RU', 'UA'],
      }),
      event('exchange', 'reported-done', '2026-03-05', { counts: [pow('UA', 200), pow('RU', 200)] }),
      event('agreement', 'announced', null, {
        counts: [],
        counts_ok: [pow('UA', 500), pow('RU', 500)],
        place: 'Geneva',
      }),
      event('negotiation-round', 'reported-done', null, { optional: true }),
    ],
  },
  {
    id: 'twelve-en-05',
    lang: 'en',
    published: '2024-06-28',
    text: `Ten civilians released after Vatican appeal

Ten Ukrainian civilians, some of whom spent years in prisons in Russia and Belarus, landed in Kyiv late on Friday. Two Greek Catholic priests detained in Berdiansk and a deputy head of the Crimean Tatar assembly are among them, the Ukrainian president said, thanking the Holy See for its part.

Relatives waited at the airport with flowers. Five of the group had been sentenced in Belarus.`,
    gold: [
      main('civilian-return', 'reported-done', '2024-06-28', {
        kind_also: ['exchange'],
        counts: [count('civilian', 'UA', 10)],
        place: 'Kyiv',
        place_also: [null],
        mediators: ['Vatican'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'twelve-en-06',
    lang: 'en',
    published: '2025-06-10',
    text: `Swap of wounded goes ahead after weekend row

A group of severely wounded and sick Ukrainian prisoners returned on Tuesday, the second day of exchanges under the Istanbul agreement, Kyiv's headquarters for POWs said. For security reasons it withheld the number.

Russia's Defense Ministry said its own second group of soldiers aged under 25 was back as well. The first had come on Monday. Over the weekend Moscow accused Kyiv of putting off both the prisoner swap and the transfer of bodies; Kyiv denied that any date had been fixed.`,
    gold: [
      main('exchange', 'reported-done', '2025-06-10', {
        categories: ['wounded', 'seriously-ill', 'under-25'],
        categories_ok: ['wounded', 'seriously-ill', 'under-25'],
        sides: ['UA', 'RU'],
      }),
      event('exchange', 'reported-done', '2025-06-09'),
      event('exchange', 'disputed', null, {
        status_also: ['postponed'],
        date_also: ['2025-06-07', '2025-06-08'],
      }),
      event('body-repatriation', 'disputed', null, {
        status_also: ['postponed'],
        date_also: ['2025-06-07', '2025-06-08'],
      }),
      event('agreement', 'announced', null, { optional: true }),
    ],
  },
  near(
    'twelve-en-n1',
    'en',
    '2024-12-11',
    'cumulative-total',
    `More than 1,000 children back from Russia, initiative says

Since 2022 a presidential initiative has helped to bring 1,022 children home from Russia and the occupied regions, its coordinators wrote on Wednesday. The authorities believe that at least 19,500 others were taken away.

Partners include Qatar, South Africa and the Holy See. Each case takes months of checks, say the coordinators, who asked governments for more money and for access to Russian institutions.`,
  ),
  near(
    'twelve-en-n2',
    'en',
    '2025-08-18',
    'offer-without-event',
    `President’s ally urges release of all captives as first step

Any peace process should begin with an all-for-all exchange, a senior lawmaker in Kyiv argued in an interview published on Monday. Russia, he said, ought to free thousands of soldiers and civilians without conditions.

The Kremlin's spokesman would not comment on the proposal. Earlier, a group of former prisoners called on the United States to put the matter on its agenda.`,
  ),
  near(
    'twelve-en-n3',
    'en',
    '2024-03-21',
    'unrelated-military',
    `UN monitors interview freed prisoners about abuse

Nearly all of sixty Ukrainian servicemen who were interviewed after their release described beatings in Russian detention, UN human rights monitors said in a report on Thursday. They also documented executions of at least 32 captured soldiers between December and February.

Russia does not let monitors into its colonies. The 44 Russian prisoners interviewed in Ukraine told of ill-treatment mainly at the moment of capture.`,
  ),
];
