import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** The English part of the thirteenth own set. All sentences are invented. */
export const THIRTEENTH_EN: readonly GoldText[] = [
  {
    id: 'thirteen-en-01',
    lang: 'en',
    published: '2024-09-13',
    text: `Dozens of women among prisoners freed by Russia

Forty-nine Ukrainians are home from Russian captivity, Ukraine's president announced on Friday. The group consists of soldiers, police officers and civilians; 23 of them are women, and some had been held since the siege of Mariupol.

Officials did not say how many Russians, if any, went the other way. The previous swap, on August 24, freed 115 Ukrainians, nearly all of them conscripts.`,
    gold: [
      main('exchange', 'reported-done', '2024-09-13', {
        date_also: [null],
        counts: [count('person', 'UA', 49)],
        counts_ok: [count('person', 'UA', 23), pow('UA', 23)],
        categories: ['women', 'civilians'],
        categories_ok: ['women', 'civilians'],
        sides: ['UA'],
      }),
      event('exchange', 'reported-done', '2024-08-24', {
        counts: [count('person', 'UA', 115, { what_also: ['pow'] })],
      }),
    ],
  },
  {
    id: 'thirteen-en-02',
    lang: 'en',
    published: '2025-05-20',
    text: `Vatican ready as venue, but swap comes first

Kyiv expects the 1,000-for-1,000 prisoner exchange agreed in Istanbul to take place this week, the head of the presidential office said on Tuesday. Lists are being compared, he added, and both sides have exchanged their versions.

A second round of talks will be discussed only afterwards. The Vatican, Turkey and Switzerland were named as possible hosts.`,
    gold: [
      main('exchange', 'announced', null, {
        counts: [pow('UA', 1000), pow('RU', 1000)],
        formula: 'N-for-N',
        sides: ['UA'],
      }),
      event('list-handover', 'reported-done', null, { optional: true }),
      event('agreement', 'announced', null, { optional: true, date_also: ['2025-05-16'] }),
      event('negotiation-round', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'thirteen-en-03',
    lang: 'en',
    published: '2023-11-08',
    text: `Kyiv brings back remains of 94 servicemen

Ukraine recovered the bodies of 94 fallen soldiers on Wednesday, the ministry for reintegration reported. Russia handed them over in line with the Geneva Conventions, with the Commissioner for Missing Persons in charge of the operation.

It is the tenth repatriation this year, and identification will start at once. The ministry did not disclose whether Russian bodies were returned.`,
    gold: [
      main('body-repatriation', 'reported-done', '2023-11-08', {
        counts: [count('body', 'UA', 94)],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'thirteen-en-04',
    lang: 'en',
    published: '2025-07-24',
    text: `Istanbul: more captives, more bodies, no truce

Meeting for less than an hour at Ciragan Palace on Wednesday, Russian and Ukrainian teams settled on a further exchange of at least 1,200 prisoners each, the Kremlin's negotiator told reporters. He also offered to hand over 3,000 bodies and proposed short truces to collect the wounded.

Hours earlier on the Belarusian border, the two countries had swapped 250 people each. The Ukrainian side said the seriously ill were among them.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-07-23', { place: 'Istanbul', sides: ['RU', 'UA'] }),
      event('agreement', 'announced', '2025-07-23', {
        date_also: [null],
        counts: [pow('UA', 1200, { qualifier: 'at-least' }), pow('RU', 1200, { qualifier: 'at-least' })],
      }),
      event('exchange', 'reported-done', '2025-07-23', {
        date_also: [null],
        counts: [count('person', 'UA', 250), count('person', 'RU', 250)],
      }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  near(
    'thirteen-en-n1',
    'en',
    '2025-11-21',
    'offer-without-event',
    `Draft plan foresees exchange of all for all

A document circulated by mediators would have Russia and Ukraine release every prisoner and return all bodies, according to people who have seen it. Civilians and children would be sent home too.

Kyiv has not accepted the text and says that it needs work. The Kremlin said that it had received nothing officially.`,
  ),
  near(
    'thirteen-en-n2',
    'en',
    '2024-10-09',
    'comment',
    `Waiting in the square

Every Sunday the wives of the captured marines stand with flags at the same crossing in Kyiv. Some have heard nothing since a letter two years ago. Others saw their husband's face in a propaganda clip.

When a bus with returning prisoners passes, they hold up photographs. "I ask every man who comes back," says one of them. Rights groups put the number of Ukrainians in captivity at more than 8,000.`,
  ),
];
