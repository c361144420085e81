import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** The English third of the seventh own set, written and committed before the reader saw it. Data, all sentences invented. */
export const SEVENTH_EN: readonly GoldText[] = [
  {
    id: 'sev-en-01',
    lang: 'en',
    published: '2025-08-25',
    text: `KYIV, Aug 24 (Reuters) - Ukraine marked its Independence Day on Sunday with the homecoming of 146 servicemen and eight civilians from Russian jails, among them a former mayor of Kherson who had spent more than three years behind bars. Moscow said 146 of its own troops had crossed into Belarus in exchange, and thanked the UAE and Washington for brokering the swap.`,
    gold: [
      main('exchange', 'reported-done', '2025-08-24', {
        counts: [pow('UA', 146), count('civilian', 'UA', 8), pow('RU', 146)],
        categories: ['civilians'],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates', 'United States'],
        place_also: ['Belarus'],
        sides: ['RU'],
        sides_ok: ['UA', 'media'],
      }),
    ],
  },
  {
    id: 'sev-en-02',
    lang: 'en',
    published: '2025-08-19',
    text: `Russia on Tuesday handed over the remains of a thousand people it says were Ukrainian soldiers, according to the body in Kyiv that deals with prisoners of war. Five of the dead had been in captivity. Moscow took back 19 bodies, a lawmaker told state television.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-08-19', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 19)],
        counts_ok: [count('body', 'UA', 5)],
        categories: ['bodies'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'sev-en-03',
    lang: 'en',
    published: '2025-06-02',
    text: `Istanbul round two: no truce, but a humanitarian bargain

Negotiators broke up after barely an hour on Monday. What they did settle: all gravely wounded captives and everyone under 25 will go home, and each government is to return 6,000 of the other's dead. Ukraine also slid a sheet of paper across the table: 339 names of children it says were abducted.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-06-02', {
        kind_also: ['agreement'],
        place: 'Istanbul',
      }),
      event('agreement', 'announced', '2025-06-02', {
        date_also: [null],
        kind_also: ['exchange', 'negotiation-round'],
        counts: [],
        counts_ok: [count('body', 'UA', 6000), count('body', 'RU', 6000)],
        categories: ['wounded', 'under-25', 'bodies'],
        place: 'Istanbul',
      }),
      event('list-handover', 'reported-done', '2025-06-02', {
        date_also: [null],
        counts: [count('child', 'UA', 339)],
        categories: ['children'],
        place: 'Istanbul',
      }),
      event('body-repatriation', 'announced', null, { optional: true }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'sev-en-04',
    lang: 'en',
    published: '2025-05-23',
    text: `Day one of the biggest swap of the war

Each side let 390 people go on Friday: 270 soldiers and 120 civilians apiece. Buses reached a hospital car park in Chernihiv region in the afternoon, where relatives pressed photographs of missing sons against the windows. Further releases under the 1,000-for-1,000 deal clinched in Istanbul are due on Saturday and Sunday, President Zelenskyy said.`,
    gold: [
      main('exchange', 'reported-done', '2025-05-23', {
        counts: [
          count('person', 'UA', 390),
          count('person', 'RU', 390),
          pow('UA', 270),
          pow('RU', 270),
          count('civilian', 'UA', 120),
          count('civilian', 'RU', 120),
        ],
        counts_ok: [pow('UA', 1000), pow('RU', 1000)],
        categories: ['civilians'],
        formula_also: ['N-for-N', 'one-to-one'],
        place: 'Chernihiv region',
        place_also: [null, 'Chernihiv'],
        sides: ['UA'],
      }),
      event('exchange', 'announced', '2025-05-24', { date_end: '2025-05-25' }),
      event('agreement', 'announced', null, {
        optional: true,
        counts: [pow('UA', 1000), pow('RU', 1000)],
        formula: 'N-for-N',
        place: 'Istanbul',
      }),
    ],
  },
  {
    id: 'sev-en-05',
    lang: 'en',
    published: '2024-02-09',
    text: `One hundred Ukrainians held by Russia were flown, driven and finally walked to freedom on Thursday; Russia's ministry of defence put the number of its returning servicemen at the same 100. The Emirates did the go-between work. A day earlier, officials in Kyiv had taken delivery of nothing but silence about the remains from the Il-76 crash.`,
    gold: [
      main('exchange', 'reported-done', '2024-02-08', {
        counts: [pow('UA', 100, { what_also: ['person'] }), pow('RU', 100)],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['RU'],
        sides_ok: ['UA', 'media'],
      }),
    ],
  },
  {
    id: 'sev-en-06',
    lang: 'en',
    published: '2025-07-05',
    text: `Most of those who stepped off the coaches on 4 July had been gone since the first spring of the invasion. Kyiv's Coordination Headquarters would not put a figure on the group, saying only that the wounded and men under 25 made up the bulk of it. The Russian defence ministry spoke of an equal number.`,
    gold: [
      main('exchange', 'reported-done', '2025-07-04', {
        categories: ['wounded', 'under-25'],
        formula: 'one-to-one',
        formula_also: [null],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'sev-en-07',
    lang: 'en',
    published: '2025-02-20',
    text: `Qatar says 11 more children are going back to their families. Seven of the minors were on their way to Ukraine through Belarus, the Gulf state's foreign ministry announced on Thursday, and four were to be reunited with relatives in Russia. Each family was lodged at the embassy in Moscow beforehand.`,
    gold: [
      main('child-return', 'announced', '2025-02-20', {
        status_also: ['reported-done'],
        date_also: [null],
        counts: [count('child', 'UA', 7), count('child', 'RU', 4)],
        counts_ok: [count('child', 'UA', 11)],
        categories: ['children'],
        mediators: ['Qatar'],
        place_also: ['Moscow', 'Belarus'],
        sides: ['third'],
      }),
    ],
  },
  {
    id: 'sev-en-08',
    lang: 'en',
    published: '2025-11-20',
    text: `Repatriation: 1,000 more fallen

A convoy of refrigerated lorries rolled across the line this morning, November 20, with what Russia claims are a thousand Ukrainian dead. In return it collected thirty. Forensic work begins at once, the Interior Ministry noted; the International Committee of the Red Cross assisted.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-11-20', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 30)],
        categories: ['bodies'],
        mediators: ['ICRC'],
        sides: ['UA'],
        sides_ok: ['RU'],
      }),
    ],
  },
  {
    id: 'sev-en-09',
    lang: 'en',
    published: '2026-02-06',
    text: `Abu Dhabi yields first swap in five months

Ukraine and Russia exchanged 157 prisoners apiece on Thursday, hours after U.S., Russian and Ukrainian envoys wrapped up two days of talks in the Emirati capital. Three residents of Kursk region also made it home. Special envoy Steve Witkoff had broken the news of the 314-person deal on social media.`,
    gold: [
      main('exchange', 'reported-done', '2026-02-05', {
        counts: [pow('UA', 157), pow('RU', 157), count('civilian', 'RU', 3)],
        counts_ok: [pow('UA', 314), pow('RU', 314), count('person', 'UA', 314), count('person', 'RU', 314)],
        categories: ['civilians'],
        formula_also: ['one-to-one', 'N-for-N'],
        place_also: ['Abu Dhabi'],
        sides_ok: ['third', 'media'],
        sides: ['third'],
      }),
      event('negotiation-round', 'reported-done', '2026-02-05', {
        date_also: [null, '2026-02-04'],
        place: 'Abu Dhabi',
      }),
      event('agreement', 'announced', null, { date_also: ['2026-02-05'], optional: true }),
    ],
  },
  {
    id: 'sev-en-10',
    lang: 'en',
    published: '2025-06-07',
    text: `Russia accuses Kyiv of calling off a handover; Kyiv says nothing of the kind was fixed

Vladimir Medinsky wrote that lorries carrying the first 1,212 corpses were waiting at the border on Saturday and that Ukraine had put the whole operation on hold. "Untrue," came the reply from the Coordination Headquarters, which complained about lists of captives that ignore what was agreed.`,
    gold: [
      main('body-repatriation', 'disputed', '2025-06-07', {
        status_also: ['postponed'],
        counts: [count('body', 'UA', 1212)],
        categories: ['bodies'],
        sides: ['RU', 'UA'],
      }),
      event('list-handover', 'disputed', null, { optional: true }),
      event('agreement', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'sev-en-11',
    lang: 'en',
    published: '2025-03-18',
    text: `Putin-Trump call: captives to be traded

The Kremlin readout says 175 prisoners from each camp will be swapped tomorrow. As a goodwill gesture, Moscow intends to give up a further 23 badly injured Ukrainian soldiers now in Russian hospitals.`,
    gold: [
      main('exchange', 'announced', '2025-03-19', {
        counts: [pow('UA', 175), pow('RU', 175)],
        counts_ok: [pow('UA', 23)],
        categories: ['wounded'],
        formula_also: ['one-to-one', 'N-for-N'],
        sides: ['RU'],
      }),
    ],
  },
  near(
    'sev-en-n1',
    'en',
    '2025-10-30',
    'cumulative-total',
    `By the numbers: Kyiv has brought home 7,000 prisoners since the full-scale war began in February 2022, and 1,755 children have come back from Russia and occupied territory, according to the government's Bring Kids Back dashboard. Tens of thousands more are thought to be missing.`,
  ),
  near(
    'sev-en-n2',
    'en',
    '2025-09-18',
    'promise-without-event',
    `"We will get every one of them out," the Ukrainian president told relatives of captured soldiers at a candle-lit rally. He gave no details of any coming exchange. Some in the crowd carried lists of names; others said they no longer believe in promises.`,
  ),
  near(
    'sev-en-n3',
    'en',
    '2024-08-02',
    'other-parties',
    `Eight Russians, among them a convicted hitman, landed in Moscow last night after Washington, Berlin and the Kremlin completed their largest prisoner trade since the Cold War. Sixteen people travelled the other way. Ukraine, where the fighting goes on, had no part in the deal.`,
  ),
  near(
    'sev-en-n4',
    'en',
    '2025-04-28',
    'comment',
    `Opinion: what a body bag says. I have watched the refrigerated trucks arrive and I have watched mothers wait. Numbers on a press release, a thousand here, nine hundred there, tell us nothing about the boy with the tattoo. An exchange of bodies is the last courtesy that enemies can pay each other.`,
  ),
];
