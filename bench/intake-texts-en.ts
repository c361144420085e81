import type { GoldText } from './intake-gold.ts';

/** Own texts in English with what a careful reader takes from them: data, long on purpose; all invented. */
export const EN_TEXTS: readonly GoldText[] = [
  {
    id: 'own-en-01',
    lang: 'en',
    published: '2025-06-11',
    text: `Kyiv says Russia hands back 1,212 bodies

KYIV, June 11 - The remains of 1,212 people whom Moscow describes as fallen Ukrainian soldiers were brought to Ukraine on Wednesday, the country's Coordination Headquarters said, thanking the ICRC for its assistance.

Russia received 27 bodies in return, according to a Kremlin aide. The transfer follows the accord struck in Istanbul on June 2.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-06-11',
        counts: [
          { what: 'body', to: 'UA', number: 1212, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 27, qualifier: 'exact' },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: ['ICRC'],
        sides: ['UA', 'RU'],
      },
      { kind: 'agreement', status: 'announced', date: '2025-06-02', counts: [], place: 'Istanbul' },
      {
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2025-06-02',
        date_also: [null],
        counts: [],
        optional: true,
      },
    ],
  },
  {
    id: 'own-en-02',
    lang: 'en',
    published: '2024-05-31',
    text: `Russia, Ukraine trade 150 POWs in first swap since winter

Seventy-five prisoners went each way on Friday as the two armies carried out their first exchange in almost four months. Four civilians were also among those who came home to Ukraine, President Nestor Fictional said.

The United Arab Emirates acted as intermediary, both governments said.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-05-31',
        counts: [
          { what: 'pow', to: 'UA', number: 75, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 75, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 4, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 150 },
          { what: 'pow', to: 'RU', number: 150 },
        ],
        categories: ['civilians'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
        sides_ok: ['RU'],
      },
    ],
  },
  {
    id: 'own-en-03',
    lang: 'en',
    published: '2025-05-25',
    text: `Largest prisoner swap of the war wraps up

The third and final stage of the 1,000-for-1,000 exchange took place on Sunday, 25 May: 303 Ukrainian defenders returned home, and Russia's Defence Ministry announced that the same number of its troops had been released.

On Saturday each side freed 307 servicemen, and on Friday 390 people, civilians among them.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-05-25',
        counts: [
          { what: 'pow', to: 'UA', number: 303, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 303, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 1000 },
          { what: 'pow', to: 'RU', number: 1000 },
        ],
        categories: [],
        categories_ok: ['civilians'],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        sides: ['RU'],
        sides_ok: ['UA', 'media'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-05-24',
        counts: [
          { what: 'pow', to: 'UA', number: 307, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 307, qualifier: 'exact' },
        ],
      },
      { kind: 'exchange', status: 'reported-done', date: '2025-05-23', counts: [] },
    ],
  },
  {
    id: 'own-en-04',
    lang: 'en',
    published: '2024-09-13',
    text: `49 back from Russian captivity

Twenty-three of the freed are women. Among the 49 Ukrainians exchanged today are servicemembers of the army, the National Guard, the police and civilians, according to a post by the head of state. Some defended the Azovstal plant.

The Kremlin has not commented.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-09-13',
        counts: [{ what: 'person', to: 'UA', number: 49, qualifier: 'exact', what_also: ['pow'] }],
        counts_ok: [{ what: 'person', to: 'UA', number: 23 }],
        categories: ['women', 'civilians'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
        sides_ok: ['media', 'RU'],
      },
    ],
  },
  {
    id: 'own-en-05',
    lang: 'en',
    published: '2025-12-05',
    text: `Seven children rejoin families in Ukraine

Seven Ukrainian children, six boys and a girl, have been reunited with relatives after months of quiet contacts between the US First Lady's office and Moscow. The White House announced the returns Thursday. Qatar provided logistical support.`,
    gold: [
      {
        main: true,
        kind: 'child-return',
        status: 'reported-done',
        date: null,
        date_also: ['2025-12-04', '2025-12-05'],
        counts: [{ what: 'child', to: 'UA', number: 7, qualifier: 'exact' }],
        counts_ok: [
          { what: 'child', to: 'UA', number: 6 },
          { what: 'child', to: 'UA', number: 1 },
        ],
        categories: ['children'],
        formula: null,
        place: null,
        mediators: ['Qatar'],
        mediators_ok: ['United States'],
        sides: ['third'],
      },
    ],
  },
  {
    id: 'own-en-06',
    lang: 'en',
    published: '2026-02-18',
    text: `Geneva talks end with deal on captives

GENEVA (Made-up Wire) -- Negotiators from Kyiv, Moscow and Washington closed two days of talks on Wednesday with an agreement to free 500 prisoners from each side, a person familiar with the discussions said on condition of anonymity.

No date was given for the swap. The next round is expected in Abu Dhabi in March.`,
    gold: [
      {
        main: true,
        kind: 'agreement',
        kind_also: ['negotiation-round', 'exchange'],
        status: 'announced',
        status_also: ['reported-done'],
        date: '2026-02-18',
        date_also: [null],
        counts: [
          { what: 'pow', to: 'UA', number: 500, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 500, qualifier: 'exact' },
        ],
        categories: [],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: 'Geneva',
        mediators: [],
        mediators_ok: ['United States'],
        sides: ['anonymous'],
      },
      {
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2026-02-18',
        date_also: [null, '2026-02-17'],
        counts: [],
        optional: true,
      },
      { kind: 'negotiation-round', status: 'announced', date: null, counts: [], optional: true },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'own-en-07',
    lang: 'en',
    published: '2023-02-16',
    text: `Moscow and Kyiv swap 101 prisoners apiece

The two countries exchanged 101 prisoners apiece on Thursday. All but one of the Ukrainians handed over had fought in Mariupol, said the head of the presidential staff; the civilian is a former deputy mayor.

The swap comes twelve days after a Feb. 4 exchange in which Ukraine recovered 116 people and Russia 63.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2023-02-16',
        counts: [
          { what: 'pow', to: 'UA', number: 101, qualifier: 'exact', what_also: ['person'] },
          { what: 'pow', to: 'RU', number: 101, qualifier: 'exact' },
        ],
        categories: [],
        categories_ok: ['civilians'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: [],
        sides: ['UA'],
        sides_ok: ['media', 'RU'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2023-02-04',
        counts: [
          { what: 'person', to: 'UA', number: 116, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 63, qualifier: 'exact', what_also: ['person'] },
        ],
      },
    ],
  },
  {
    id: 'own-en-08',
    lang: 'en',
    published: '2025-04-19',
    text: `Easter exchange: 246 for 246, plus 46 wounded

Russia's Ministry of Defence said on 19 April that 246 servicemen were returned from territory controlled by the Kyiv regime, with 246 Ukrainian POWs transferred in exchange. As a goodwill gesture, 31 wounded POWs were also handed over to Ukraine for 15 wounded Russian soldiers.

The UAE provided humanitarian mediation.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-04-19',
        counts: [
          { what: 'pow', to: 'RU', number: 246, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 246, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 31, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 15, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 46 },
          { what: 'pow', to: 'RU', number: 46 },
        ],
        categories: ['wounded'],
        formula: 'N-for-N',
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['RU'],
      },
    ],
  },
  {
    id: 'own-en-09',
    lang: 'en',
    published: '2025-07-17',
    text: `Bodies of another thousand returned

Russia on Thursday transferred the bodies of about 1,000 people to Ukraine, Kremlin negotiator Feofan Imaginary said, and took 19 of its own. Forensic work may take more than a year, the interior minister in Kyiv warned.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-07-17',
        counts: [
          { what: 'body', to: 'UA', number: 1000, qualifier: 'about' },
          { what: 'body', to: 'RU', number: 19, qualifier: 'exact' },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['RU'],
        sides_ok: ['UA'],
      },
    ],
  },
  {
    id: 'own-en-10',
    lang: 'en',
    published: '2025-06-03',
    text: `What was agreed in Istanbul

At Monday's second round the delegations settled on an all-for-all exchange of seriously wounded and gravely ill prisoners and of soldiers aged 18 to 25. Each country will also return the bodies of up to 6,000 fallen soldiers.

Ukraine presented a list of 339 children it says were abducted. A ceasefire was not agreed.`,
    gold: [
      {
        main: true,
        kind: 'agreement',
        kind_also: ['negotiation-round'],
        status: 'announced',
        status_also: ['reported-done'],
        date: '2025-06-02',
        date_also: [null],
        counts: [],
        counts_ok: [
          { what: 'body', to: 'UA', number: 6000 },
          { what: 'body', to: 'RU', number: 6000 },
        ],
        categories: ['wounded', 'seriously-ill', 'under-25'],
        categories_ok: ['bodies'],
        formula: 'all-for-all',
        place: 'Istanbul',
        mediators: [],
        sides: [],
        sides_ok: ['UA', 'RU', 'media'],
      },
      { kind: 'negotiation-round', status: 'reported-done', date: '2025-06-02', counts: [] },
      {
        kind: 'list-handover',
        status: 'reported-done',
        date: null,
        date_also: ['2025-06-02'],
        counts: [{ what: 'child', to: 'UA', number: 339, qualifier: 'exact' }],
      },
      { kind: 'body-repatriation', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'own-en-11',
    lang: 'en',
    published: '2024-01-25',
    text: `Planned swap of 192 for 192 called off after plane crash

A prisoner exchange scheduled for January 24 did not go ahead, Ukraine's military intelligence confirmed. Moscow says 65 captured Ukrainians were aboard the Il-76 that came down in Belgorod region.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'postponed',
        date: '2024-01-24',
        counts: [
          { what: 'pow', to: 'UA', number: 192, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 192, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 65 },
          { what: 'person', to: 'UA', number: 65 },
        ],
        categories: [],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        sides: ['UA'],
        sides_ok: ['RU'],
      },
    ],
  },
  {
    id: 'own-en-12',
    lang: 'en',
    published: '2025-11-23',
    text: `Belarus frees 31 Ukrainian civilians after US talks

Thirty-one Ukrainians, women and men aged 18 to 58, crossed the Belarus-Ukraine border on Saturday evening after being pardoned in Minsk. The Coordination Headquarters in Kyiv thanked the United States for its help.`,
    gold: [
      {
        main: true,
        kind: 'civilian-return',
        status: 'reported-done',
        date: '2025-11-22',
        counts: [{ what: 'civilian', to: 'UA', number: 31, qualifier: 'exact', what_also: ['person'] }],
        categories: ['civilians'],
        categories_ok: ['women'],
        formula: null,
        place: null,
        place_also: ['Ukrainian-Belarusian border', 'Belarus'],
        mediators: ['United States'],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'own-en-13',
    lang: 'en',
    published: '2024-07-17',
    text: `UAE mediates new captive exchange

The UAE foreign ministry announced the success of its mediation between Russia and Ukraine: 190 captives were exchanged, 95 from each side. It is the sixth such effort since the beginning of the year, and brings the number of those exchanged through Emirati mediation to 1,558.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: null,
        date_also: ['2024-07-17'],
        counts: [
          { what: 'pow', to: 'UA', number: 95, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 95, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 190 },
          { what: 'pow', to: 'RU', number: 190 },
        ],
        categories: [],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['third'],
      },
    ],
  },
  {
    id: 'own-en-14',
    lang: 'en',
    published: '2025-10-20',
    text: `Opinion: Why the world forgets the captives

Every prisoner swap makes headlines for a day. Families hug, flags are waved, and then the cameras leave. More than six thousand men and women have come home in this way since 2022, yet thousands remain. Western capitals should press Moscow for an all-for-all release.`,
    near_miss: 'comment',
    gold: [],
  },
  {
    id: 'own-en-15',
    lang: 'en',
    published: '2025-03-05',
    text: `Türkiye offers to host new talks on prisoners

Ankara stands ready to host negotiations between Ukraine and Russia, including on an exchange of all prisoners, the Turkish foreign minister said on Tuesday. Neither Kyiv nor Moscow has so far responded to the offer.`,
    near_miss: 'offer-without-event',
    gold: [],
  },
  {
    id: 'own-en-16',
    lang: 'en',
    published: '2025-09-04',
    text: `Families ask ombudsman about lists

Relatives of missing soldiers met the Ukrainian human rights commissioner on Wednesday to ask how exchange lists are drawn up. Priority goes to the seriously wounded and to those held longest, the commissioner answered. He promised that work on new exchanges is under way.`,
    near_miss: 'promise-without-event',
    gold: [],
  },
  {
    id: 'own-en-17',
    lang: 'en',
    published: '2023-12-08',
    text: `Armenia and Azerbaijan agree to swap captives

Baku will release 32 Armenian servicemen and Yerevan two Azerbaijani soldiers, the sides said in a joint statement on Thursday. The European Union welcomed the step; a spokesman added that work on the war in Ukraine continues.`,
    near_miss: 'other-parties',
    gold: [],
  },
  {
    id: 'own-en-18',
    lang: 'en',
    published: '2025-02-05',
    text: `Ukraine, Russia each get 150 soldiers back

WEDNESDAY'S exchange, the 61st of the full-scale war by Kyiv's count, brought home 150 Ukrainians captured in Mariupol, on Snake Island and elsewhere. The Russian military spoke of 150 of its men.

"Each name is the result of long work," the Ukrainian ombudsman wrote, thanking the Emirates.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-02-05',
        counts: [
          { what: 'pow', to: 'UA', number: 150, qualifier: 'exact', what_also: ['person'] },
          { what: 'pow', to: 'RU', number: 150, qualifier: 'exact' },
        ],
        counts_ok: [{ what: 'person', to: 'UA', number: 150 }],
        categories: [],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
        sides_ok: ['RU'],
      },
    ],
  },
  {
    id: 'own-en-19',
    lang: 'en',
    published: '2025-08-08',
    text: `Envoy says leaders' aides will meet

The US special envoy told reporters that technical teams would discuss the fate of prisoners next week. Asked whether a swap had been agreed, he declined to answer.`,
    near_miss: 'talks-without-event',
    gold: [],
  },
  {
    id: 'own-en-20',
    lang: 'en',
    published: '2022-10-12',
    text: `20 for 20 in latest Ukraine swap

Ukraine got back 32 people in another prisoner exchange on Tuesday, the deputy defence minister said, among them officers, sergeants and soldiers; 14 were listed as missing. The body of an Israeli volunteer was repatriated too.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2022-10-11',
        counts: [
          { what: 'person', to: 'UA', number: 32, qualifier: 'exact', what_also: ['pow'] },
          { what: 'pow', to: 'UA', number: 20, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 20, qualifier: 'exact' },
        ],
        categories: ['officers'],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        sides: ['UA'],
      },
      {
        kind: 'body-repatriation',
        status: 'reported-done',
        date: null,
        date_also: ['2022-10-11'],
        counts: [],
        optional: true,
      },
    ],
  },
  {
    id: 'own-en-21',
    lang: 'en',
    published: '2026-05-09',
    text: `Ceasefire and 1,000-for-1,000 swap announced

The US president said late Friday that Ukraine and Russia have agreed to a three-day truce starting Saturday and to an exchange of 1,000 prisoners each. Kyiv and Moscow confirmed both. The exchange is due to start next week.`,
    gold: [
      {
        main: true,
        kind: 'agreement',
        kind_also: ['exchange'],
        status: 'announced',
        date: '2026-05-08',
        date_also: [null],
        counts: [
          { what: 'pow', to: 'UA', number: 1000, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 1000, qualifier: 'exact' },
        ],
        categories: [],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        mediators_ok: ['United States'],
        sides: ['third'],
        sides_ok: ['UA', 'RU'],
      },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'own-en-22',
    lang: 'en',
    published: '2025-11-20',
    text: `Reports on social media that Ukraine will receive 800 prisoners this weekend are false, the Coordination Headquarters said on Thursday.

"No exchange has been scheduled," its spokesman stated, urging relatives to trust only official channels.`,
    near_miss: 'denial',
    gold: [],
  },
  {
    id: 'own-en-23',
    lang: 'en',
    published: '2025-09-01',
    text: `By the numbers

Moscow holds roughly 6,300 Ukrainian soldiers and Kyiv somewhat fewer Russians, independent researchers estimate. So far this year the sides have exchanged close to 5,000 captives in ten swaps; some 10,000 bodies were returned to Ukraine over the same period.`,
    near_miss: 'cumulative-total',
    gold: [],
  },
];
