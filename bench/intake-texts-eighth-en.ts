import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** The English third of the eighth own set, written after the rules were mended for the seventh. Data, all sentences invented. */
export const EIGHTH_EN: readonly GoldText[] = [
  {
    id: 'eig-en-01',
    lang: 'en',
    published: '2025-04-20',
    text: `Easter swap brings hundreds home

Russia and Ukraine on Saturday carried out one of their largest prisoner exchanges, with 246 soldiers released by each side. Another 31 wounded Ukrainians were handed over in return for 15 injured Russian troops, Moscow's defence ministry said, thanking the UAE for its mediation. President Zelenskyy put the number of Ukrainians freed at 277.`,
    gold: [
      main('exchange', 'reported-done', '2025-04-19', {
        counts: [pow('UA', 246), pow('RU', 246), count('person', 'UA', 277, { what_also: ['pow'] })],
        counts_ok: [pow('UA', 31), pow('RU', 15), count('person', 'UA', 31), count('person', 'RU', 15)],
        categories: ['wounded'],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['RU', 'UA'],
      }),
    ],
  },
  {
    id: 'eig-en-02',
    lang: 'en',
    published: '2025-06-11',
    text: `Ukraine has brought back the bodies of 1,212 of its fallen soldiers, the Coordination Headquarters for the Treatment of Prisoners of War announced on Wednesday. It called the operation part of the Istanbul agreements. Medinsky, a Kremlin aide, said Russia had received 27 bodies.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-06-11', {
        counts: [count('body', 'UA', 1212), count('body', 'RU', 27)],
        categories: ['bodies'],
        sides: ['UA', 'RU'],
      }),
      event('agreement', 'announced', null, { optional: true, place: 'Istanbul' }),
    ],
  },
  {
    id: 'eig-en-03',
    lang: 'en',
    published: '2023-11-14',
    text: `Teenager reunited with sister after months in Russia

A 17-year-old orphan from Mariupol crossed back into Ukraine through Belarus and will spend his 18th birthday at home. Bohdan had been taken to Moscow region and summoned to a Russian draft office. Ombudsman Dmytro Lubinets credited Qatar and UNICEF with helping to arrange the return.`,
    gold: [
      main('child-return', 'reported-done', null, {
        date_also: ['2023-11-14'],
        counts: [],
        counts_ok: [count('child', 'UA', 1)],
        categories: ['children'],
        mediators: ['Qatar'],
        place_also: ['Belarus'],
        mediators_ok: ['Belarus'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'eig-en-04',
    lang: 'en',
    published: '2025-07-24',
    text: `ISTANBUL, July 24 - A third round of direct talks between Russia and Ukraine ended late on Wednesday with agreement on a further prisoner exchange but no progress toward a truce. Chief Russian negotiator Vladimir Medinsky said at least 1,200 prisoners from each side would be swapped. Ukraine's Umerov said a list of abducted children had been handed over once more.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-07-23', {
        place: 'Istanbul',
        sides: ['RU', 'UA'],
      }),
      event('agreement', 'announced', '2025-07-23', {
        date_also: [null],
        kind_also: ['exchange'],
        counts: [pow('UA', 1200), pow('RU', 1200)],
        place: 'Istanbul',
      }),
      event('list-handover', 'reported-done', null, {
        date_also: ['2025-07-23'],
        categories: ['children'],
      }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'eig-en-05',
    lang: 'en',
    published: '2025-05-25',
    text: `303 for 303: marathon swap ends

Kyiv and Moscow wrapped up a three-day exchange of 1,000 prisoners apiece on Sunday. In its final stage each side freed 303 servicemen. Friday's first stage had covered 390 people on each side, and 307 more soldiers apiece followed on Saturday. It all stems from the talks held in Istanbul on May 16.`,
    gold: [
      main('exchange', 'reported-done', '2025-05-25', {
        counts: [pow('UA', 303), pow('RU', 303)],
        counts_ok: [
          pow('UA', 1000),
          pow('RU', 1000),
          count('person', 'UA', 1000),
          count('person', 'RU', 1000),
        ],
        formula: 'N-for-N',
        sides: ['media'],
      }),
      event('exchange', 'reported-done', '2025-05-23', {
        counts: [count('person', 'UA', 390), count('person', 'RU', 390)],
      }),
      event('exchange', 'reported-done', '2025-05-24', {
        counts: [pow('UA', 307), pow('RU', 307)],
      }),
      event('negotiation-round', 'reported-done', '2025-05-16', { place: 'Istanbul' }),
      event('agreement', 'announced', '2025-05-16', { optional: true, place: 'Istanbul' }),
    ],
  },
  {
    id: 'eig-en-06',
    lang: 'en',
    published: '2024-12-30',
    text: `Ukraine and Russia exchanged more than 300 prisoners of war on Monday, days before the New Year. Kyiv got 189 people back, two of them civilians captured in Mariupol. The Russian defence ministry said it had received 150 soldiers. "We are working to free everyone," Zelenskyy wrote.`,
    gold: [
      main('exchange', 'reported-done', '2024-12-30', {
        counts: [count('person', 'UA', 189, { what_also: ['pow'] }), pow('RU', 150)],
        counts_ok: [
          count('civilian', 'UA', 2),
          pow('UA', 300),
          pow('RU', 300),
          count('person', 'UA', 300),
          count('person', 'RU', 300),
        ],
        categories: ['civilians'],
        sides: ['RU', 'UA'],
      }),
    ],
  },
  {
    id: 'eig-en-07',
    lang: 'en',
    published: '2025-10-01',
    text: `Officials in Kyiv expect a new exchange on Thursday, a Ukrainian security source told the newspaper on condition of anonymity. Some 180 soldiers and around twenty civilians are on the list. The Kremlin declined to comment.`,
    gold: [
      main('exchange', 'announced', '2025-10-02', {
        counts: [pow('UA', 180, { qualifier: 'about' }), count('civilian', 'UA', 20, { qualifier: 'about' })],
        categories: ['civilians'],
        sides: ['anonymous'],
        sides_ok: ['UA'],
      }),
    ],
  },
  {
    id: 'eig-en-08',
    lang: 'en',
    published: '2025-06-03',
    text: `Ukraine has handed Russia a list of hundreds of children it says were forcibly deported, President Zelenskyy's chief of staff said after Monday's negotiations in Istanbul. Andriy Yermak wrote that the return of the children was a matter of principle for any future peace.`,
    gold: [
      main('list-handover', 'reported-done', '2025-06-02', {
        date_also: [null],
        categories: ['children'],
        place: 'Istanbul',
        place_also: [null],
        sides: ['UA'],
      }),
      event('negotiation-round', 'reported-done', '2025-06-02', { place: 'Istanbul' }),
    ],
  },
  {
    id: 'eig-en-09',
    lang: 'en',
    published: '2025-06-09',
    text: `Russia said on Sunday that its refrigerated trucks were still waiting at the exchange point with more than a thousand bodies and that Ukraine had indefinitely postponed the transfer. Kyiv rejected the charge. Both sides have since confirmed that the prisoner swap agreed on June 2 began on Monday with a group of soldiers under 25.`,
    gold: [
      main('body-repatriation', 'disputed', '2025-06-08', {
        date_also: [null],
        status_also: ['postponed'],
        counts: [count('body', 'UA', 1000, { qualifier: 'at-least' })],
        categories: ['bodies'],
        sides: ['RU', 'UA'],
      }),
      event('exchange', 'reported-done', '2025-06-09', { categories: ['under-25'] }),
      event('agreement', 'announced', '2025-06-02', { optional: true }),
    ],
  },
  {
    id: 'eig-en-10',
    lang: 'en',
    published: '2025-11-22',
    text: `Thirty-one Ukrainian civilians released from Belarusian prisons have returned home, the Coordination Headquarters reported on Saturday. The youngest of the women is 18, the oldest man 58; many are seriously ill. It thanked Washington for its part in the negotiations.`,
    gold: [
      main('civilian-return', 'reported-done', '2025-11-22', {
        counts: [count('civilian', 'UA', 31)],
        categories: ['civilians', 'seriously-ill', 'women'],
        mediators: ['United States'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'eig-en-11',
    lang: 'en',
    published: null,
    text: `TASS: Russia, Ukraine hold another swap under reciprocal formula

The Russian Defense Ministry reports that on July 4, 2025 a group of its servicemen was returned from Ukrainian-held territory, and a group of Ukrainian prisoners was transferred in exchange. It also says that some civilians from Kursk Region came home with them. The freed Russians are now in Belarus.`,
    gold: [
      main('exchange', 'reported-done', '2025-07-04', {
        categories: ['civilians'],
        formula_also: ['one-to-one'],
        formula: null,
        place_also: ['Belarus'],
        sides: ['RU'],
        sides_ok: ['media'],
      }),
    ],
  },
  near(
    'eig-en-n1',
    'en',
    '2025-09-09',
    'comment',
    `How do you prepare a town for a prisoner exchange? Nurses in Chernihiv have a drill. The kettle goes on when the phone rings, the corridors are cleared, and children line up with flags. It is never clear who will be on the buses until the doors open.`,
  ),
  near(
    'eig-en-n2',
    'en',
    '2024-06-20',
    'offer-without-event',
    `Türkiye stands ready to broker a new exchange of prisoners between Moscow and Kyiv, its foreign minister told reporters. Ankara has put forward several names. Neither government has responded to the proposal so far, he conceded.`,
  ),
  near(
    'eig-en-n3',
    'en',
    '2025-08-05',
    'unrelated-military',
    `Russian forces captured two villages in Donetsk region over the weekend, the defence ministry claimed, adding that 38 Ukrainian soldiers had surrendered. Kyiv's General Staff said its troops had repelled 130 attacks and taken several prisoners near Pokrovsk.`,
  ),
  near(
    'eig-en-n4',
    'en',
    '2025-12-20',
    'cumulative-total',
    `Since 2022, Russia has returned more than 15,000 bodies to Ukraine, while Kyiv has sent back fewer than 400, according to figures compiled by a Moscow daily. Identification of the dead can take a year or longer, experts say.`,
  ),
];
