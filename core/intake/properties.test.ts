import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNews } from './read.ts';
import { plainText } from './text.ts';
import type { Reading, Span } from './types.ts';

const WORDS =
  'обмін обмен exchange swap полонених пленных prisoners тіла тела bodies 100 1 212 1000 на for 50 6 тис. thousand двісті сто сьогодні 14 квітня June 9 , . : ; — « » " ( ) в у on Monday Стамбулі Киев Росія Украина Ukraine Moscow повернулися вернулись returned передали отримала received список list дітей children цивільних не not будет will домовилися agreed раунд talks повідомив said Минобороны РФ Коордштаб з after після 2025-06-11 13:29 10.06 \n \n\n •  | 🇺🇦 İ ﬁ e\u0301 \ud800 \u200b раніше напомним since загалом до 25 років under each столько же'.split(
    ' ',
  );

const newsLike = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '));

function spansOf(reading: Reading): readonly Span[] {
  return reading.events
    .flatMap((event) => [
      event.kind.span,
      event.status.span,
      ...(event.date ? [event.date.span] : []),
      ...event.counts.map((count) => count.span),
      ...event.parts.map((part) => part.span),
      ...event.categories.map((category) => category.span),
      ...(event.formula ? [event.formula.span] : []),
      ...(event.place ? [event.place.span] : []),
      ...event.mediators.map((mediator) => mediator.span),
      ...event.claimedBy.map((speaker) => speaker.span),
      ...event.conditions,
      ...event.sentences,
    ])
    .concat(
      reading.silences.map((silence) => silence.span),
      reading.unread,
    );
}

// `npm test -- --long` takes all 20,000, fresh ones each time.
const texts = process.env.PROPERTY_SEED === 'random' ? 20_000 : 2000;

describe('any text', () => {
  it('never throws, and every span lies in the text', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(newsLike, fc.constantFrom('2025-06-11', null, 'no date'), (text, published) => {
        const reading = readNews(text, { published });
        for (const span of spansOf(reading))
          if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) return false;
        // At most one main event, and it comes first.
        return reading.events.every((event, index) => event.main === (index === 0));
      }),
      { numRuns: texts },
    );
  });

  it('folds without moving a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => plainText(text).length === text.length,
      ),
    );
  });

  it('reads a long run without structure in reasonable time', { timeout: 60_000 }, () => {
    for (const unit of ['обмін ', '100 на 100 ', '5 травня ', 'тіла 100 захисників, ', '1,000,', 'а', '('])
      expect(() =>
        readNews(unit.repeat(Math.ceil(90_000 / unit.length)), { published: '2025-06-11' }),
      ).not.toThrow();
  });
});

const UNRELATED = [
  'Завтра в області очікують дощ.',
  'Курс гривні не змінився.',
  'В городе открылась выставка цветов.',
  'Футбольный клуб подписал нового тренера.',
  'The museum will stay open late this summer.',
  'Local farmers expect a good harvest.',
];
const NEWS: readonly (readonly [string, string])[] = [
  ['Україна повернула з полону 90 захисників. Обмін відбувся 9 червня.', '2025-06-11'],
  ['Россия передала Украине 1000 тел погибших 9 июня, сообщили в Киеве.', '2025-06-11'],
  ['Ukraine and Russia exchanged 90 prisoners each on Monday, Kyiv said.', '2025-06-11'],
];

describe('unrelated sentences', () => {
  it('do not change the main event, before or after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NEWS),
        fc.subarray(UNRELATED),
        fc.boolean(),
        ([news, published], more, isBefore) => {
          const plainReading = readNews(news, { published }).events[0]!;
          const extra = more.join(' ');
          const text = isBefore ? `${extra}\n\n${news}` : `${news}\n\n${extra}`;
          const reading = readNews(text, { published }).events[0]!;
          expect([
            reading.kind.value,
            reading.date?.iso,
            reading.counts.map((count) => [count.what, count.to, count.number]),
          ]).toEqual([
            plainReading.kind.value,
            plainReading.date?.iso,
            plainReading.counts.map((count) => [count.what, count.to, count.number]),
          ]);
        },
      ),
    );
  });
});
