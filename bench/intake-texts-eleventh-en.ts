import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** The English part of the eleventh own set, written in the manner of the development data before the reader saw it. All sentences are invented. */
export const ELEVENTH_EN: readonly GoldText[] = [
  {
    id: 'eleven-en-01',
    lang: 'en',
    published: '2024-07-17',
    text: `Kyiv, Moscow hand over 95 captives each

KYIV (News Service) — Wrapped in blue-and-yellow flags, ninety-five Ukrainian soldiers stepped off buses in the Chernihiv region on Wednesday after Russia let them go in an even trade brokered by the United Arab Emirates.

Moscow's Defense Ministry said it got back the same number of its troops, who will be flown to the capital for treatment. Those who came home to Ukraine include defenders of the Azovstal mill and national guardsmen, the president wrote. It was the fifty-fourth such swap, according to Kyiv's coordination headquarters.`,
    gold: [
      main('exchange', 'reported-done', '2024-07-17', {
        counts: [pow('UA', 95), pow('RU', 95)],
        formula: 'one-to-one',
        formula_also: ['N-for-N', null],
        place: 'Chernihiv region',
        place_also: [null, 'Chernihiv Oblast', 'Chernihiv'],
        mediators: ['United Arab Emirates'],
        sides: ['RU', 'UA'],
        sides_ok: ['media'],
      }),
    ],
  },
  {
    id: 'eleven-en-02',
    lang: 'en',
    published: '2025-07-18',
    text: `Ukraine receives remains of 1,000 people from Russia

Russia on Thursday sent 1,000 sets of remains across the line to Ukraine, which surrendered 19 in return, officials in both countries said. The transfer falls under understandings reached in Istanbul at the beginning of June.

Moscow maintains that all the dead are Ukrainian soldiers. Kyiv's Coordination Headquarters says forensic teams will have to establish that, a task that may take more than a year. The International Committee of the Red Cross lent its help.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-07-17', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 19)],
        mediators_ok: ['ICRC'],
        sides: ['RU', 'UA'],
      }),
      event('agreement', 'announced', null, { optional: true, date_also: ['2025-06-02'] }),
      event('negotiation-round', 'reported-done', null, { optional: true }),
    ],
  },
  {
    id: 'eleven-en-03',
    lang: 'en',
    published: '2025-08-14',
    text: `Captives freed on eve of Alaska summit

84 Ukrainians, soldiers and civilians alike, were brought home on Thursday, President of Ukraine said on X; a number of the civilians had sat behind bars since 2014. Russia, for its part, took delivery of 84 servicemen, its Defense Ministry reported.

The Emirates and the United States are thanked by both. Less than ten days earlier the enemies had carried out another exchange in which more than 300 Ukrainians regained their freedom.

Tomorrow the leaders of the US and Russia will meet in Anchorage.`,
    gold: [
      main('exchange', 'reported-done', '2025-08-14', {
        counts: [count('person', 'UA', 84), pow('RU', 84)],
        categories: ['civilians'],
        categories_ok: ['civilians'],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates', 'United States'],
        mediators_ok: ['United Arab Emirates', 'United States'],
        sides: ['UA', 'RU'],
      }),
      event('exchange', 'reported-done', null, {
        optional: true,
        counts: [pow('UA', 300, { qualifier: 'at-least' })],
      }),
    ],
  },
  {
    id: 'eleven-en-04',
    lang: 'en',
    published: '2025-06-26',
    text: `MOSCOW, June 26. /Agency/. Another group of Russian servicemen has been recovered from Kiev-held territory under the arrangements made in Istanbul on June 2, the Defense Ministry said in a statement. A comparable group of Ukrainian army prisoners was handed over in return.

All of them are under 25 or in poor health, the statement says, without naming a figure. They are now in Belarus, where they get medical and psychological aid. Previous groups were swapped on June 9, June 10, June 12 and June 14.`,
    gold: [
      main('exchange', 'reported-done', '2025-06-26', {
        categories: ['under-25'],
        categories_ok: ['seriously-ill', 'wounded'],
        formula_also: ['one-to-one'],
        sides: ['RU'],
      }),
      event('agreement', 'announced', '2025-06-02'),
      event('exchange', 'reported-done', '2025-06-09'),
      event('exchange', 'reported-done', '2025-06-10'),
      event('exchange', 'reported-done', '2025-06-12'),
      event('exchange', 'reported-done', '2025-06-14'),
      event('negotiation-round', 'reported-done', '2025-06-02', { optional: true }),
    ],
  },
  {
    id: 'eleven-en-05',
    lang: 'en',
    published: '2025-05-19',
    text: `Kyiv hands Moscow its names for the big swap

Ukraine has submitted to Russia the list of the thousand captives it expects to see released in the swap agreed on May 16 in Istanbul, the head of military intelligence said on Monday. Moscow has yet to reply with a list of its own.

The exchange of 1,000 prisoners on each side would be the largest since the invasion began in 2022. It should take place before the end of the month, the intelligence chief told a television channel, while declining to give a day.`,
    gold: [
      main('list-handover', 'reported-done', null, {
        date_also: ['2025-05-19'],
        counts: [pow('UA', 1000)],
        sides: ['UA'],
      }),
      event('agreement', 'announced', '2025-05-16', {
        counts_ok: [pow('UA', 1000), pow('RU', 1000)],
      }),
      event('exchange', 'announced', null, {
        counts: [pow('UA', 1000), pow('RU', 1000)],
      }),
      event('negotiation-round', 'reported-done', '2025-05-16', { optional: true }),
    ],
  },
  {
    id: 'eleven-en-06',
    lang: 'en',
    published: '2024-04-24',
    text: `Families on both sides to get children back after Doha meeting

Forty-eight children separated from their relatives by the war will be reunited with them, Russia's children's rights commissioner said in Doha on Wednesday: 29 are to go to Ukraine and 19 to Russia. She had just held the first face-to-face talks with a Ukrainian delegation, hosted by Qatar.

Ukraine's ombudsman disputed that picture, saying that the meeting concerned other matters and that no such figure had been settled.`,
    gold: [
      main('child-return', 'disputed', null, {
        status_also: ['announced'],
        date_also: ['2024-04-24'],
        counts: [count('child', 'UA', 29), count('child', 'RU', 19)],
        mediators: ['Qatar'],
        sides: ['RU', 'UA'],
      }),
      event('negotiation-round', 'reported-done', '2024-04-24', { place: 'Doha' }),
    ],
  },
  {
    id: 'eleven-en-07',
    lang: 'en',
    published: '2022-09-22',
    text: `Azovstal commanders free in biggest trade of the war

Two hundred and fifteen people, among them five commanders who led the defence of the Azovstal plant, have been released by Russia in exchange for 55 captives and a pro-Kremlin politician accused of treason. The head of the Ukrainian president's office announced the deal overnight on Thursday.

The commanders will stay in Turkey until the war ends. Separately, ten foreigners captured in the fighting were flown to Riyadh on Wednesday after Saudi mediation.`,
    gold: [
      main('exchange', 'reported-done', '2022-09-22', {
        date_also: ['2022-09-21', null],
        counts: [pow('UA', 215, { what_also: ['person'] }), pow('RU', 55, { what_also: ['person'] })],
        counts_ok: [
          pow('UA', 5),
          count('person', 'UA', 10),
          pow('UA', 10),
          count('person', 'RU', 56),
          count('civilian', 'RU', 1),
        ],
        categories: ['officers'],
        categories_ok: ['officers'],
        sides: ['UA'],
        mediators_ok: ['Saudi Arabia', 'Turkey'],
      }),
      event('exchange', 'reported-done', '2022-09-21', { optional: true }),
    ],
  },
  near(
    'eleven-en-n1',
    'en',
    '2025-02-03',
    'comment',
    `What captivity leaves behind

Two years after a swap set him free, a former marine from Kherson teaches other returnees how to sleep again. He was held for 14 months in three prisons. "You come back, but not all of you comes at once," he says.

About a third of those exchanged need surgery, psychologists at the clinic estimate. The state pays for three months of rehabilitation. Relatives of men still inside visit the clinic every week, hoping that somebody has seen a brother or a son.`,
  ),
  near(
    'eleven-en-n2',
    'en',
    '2024-11-27',
    'denial',
    `Officials call report of Christmas swap a fake

A message that 500 Ukrainian prisoners would be released by Christmas is untrue, the Coordination Headquarters warned on Wednesday. The text, spread in family chats under the name of a deputy minister, asks readers to enter personal data on a website.

No list is ever sent to relatives in this way, the headquarters stressed. News of exchanges appears only in its own channels and only once people are home.`,
  ),
  near(
    'eleven-en-n3',
    'en',
    '2026-01-09',
    'talks-without-event',
    `Envoys discuss captives by phone

The human rights commissioners of Ukraine and Russia spoke by telephone on Friday about prisoners of war, civilians in detention and the search for the missing, both offices said. The two agreed to stay in touch.

Neither side mentioned a new swap. Work on the lists goes on every day, the Ukrainian commissioner's spokesman said, and families will be told when there is something to tell.`,
  ),
];
