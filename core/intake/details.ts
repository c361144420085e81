import type { Draft } from './draft.ts';
import { inRange } from './matcher.ts';
import { allOf, phrase, test } from './phrases.ts';
import type { PlaceWords } from './places.ts';
import type { Scan, Sentence } from './scan.ts';
import type { Category, Read, Span } from './types.ts';

const UNDER_25 = phrase(
  "(?:до|молодш\\p{L}* (?:за|від)?|младше|моложе|не старше|under|younger than|below|not older than|up to)(?: the age of| віку| возраста)? (?:25|двадцяти п'яти|двадцати пяти|twenty-five)(?:-\\p{L}+)?|under-25s?|(?:18|вісімнадцяти)(?:-|—| до | to )25",
);
const NO_WOMEN = /(?:no|without|немає|нет|без) (?:women|жінок|женщин)/u;

/** Categories that the sentences of an event name; a category that is not named is not excluded. */
export function categoriesOf(
  scan: Scan,
  draft: Draft,
  sentences: readonly Sentence[],
): readonly Read<Category>[] {
  const out = new Map<Category, Span>();
  const put = (value: Category, span: Span) => {
    if (!out.has(value)) out.set(value, { start: span.start, end: span.end });
  };
  for (const sentence of sentences) {
    const text = scan.plain.slice(sentence.start, sentence.end);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const meaning = scan.tags[at]!;
      const token = scan.tokens[at]!;
      if (draft.kind === 'body-repatriation') {
        if (meaning.has('body') || meaning.has('repatriation') || meaning.has('dead')) put('bodies', token);
        continue;
      }
      if (draft.kind === 'negotiation-round') continue;
      if (meaning.has('wounded')) put('wounded', token);
      if (
        meaning.has('ill') &&
        (/^(?:тяжко|важко|тяжело)/.test(token.text) || scan.tags[at - 1]?.has('seriouslyWord'))
      )
        put('seriously-ill', token);
      else if (meaning.has('ill') && !/^(?:захвор|забол|disease|illness)/.test(token.text))
        put('seriously-ill', token);
      if (meaning.has('woman') && !NO_WOMEN.test(text) && draft.kind === 'exchange') put('women', token);
      if (
        meaning.has('officer') &&
        draft.kind === 'exchange' &&
        !/^(?:press|security|police|health)$/.test(scan.tokens[at - 1]?.text ?? '')
      )
        put('officers', token);
      if (meaning.has('conscript')) put('conscripts', token);
      if (meaning.has('childPlain') && (draft.kind === 'child-return' || draft.kind === 'list-handover'))
        put('children', token);
      if (meaning.has('body') && draft.kind === 'agreement') put('bodies', token);
      if (meaning.has('dead') && draft.kind === 'agreement') put('bodies', token);
      if (meaning.has('childPlain') && draft.kind === 'agreement') put('children', token);
      if (meaning.has('civilian') && isCivilianGroup(draft, token.text)) put('civilians', token);
    }
    if (draft.kind !== 'body-repatriation' && draft.kind !== 'negotiation-round')
      for (const match of allOf(UNDER_25, text))
        put('under-25', {
          start: sentence.start + match.index,
          end: sentence.start + match.index + match.text.length,
        });
  }
  if (draft.kind === 'body-repatriation' && out.size === 0 && sentences[0]) put('bodies', sentences[0]);
  return [...out].map(([value, span]) => ({ value, span }));
}

const isCivilianGroup = (draft: Draft, word: string): boolean =>
  draft.kind === 'civilian-return' ||
  /^(?:цивільн|гражданск|civilian|жител|residents?$|курян|мирн|мешкан)/.test(word);

const TOOK_PLACE =
  /^(?:відбу|состоя|прошел|прошл|пройш|провел|проведен|took$|held$|handed|occurred|передач|передан|передал|церемон|зустріч|встреч|met$|in$)/u;

/** Where an event took place; the city of the talks is not the place of the exchange. */
export function placeOf(
  scan: Scan,
  draft: Draft,
  places: readonly PlaceWords[],
  sentences: readonly Sentence[],
): Read<string> | null {
  const within = (sentence: Sentence) =>
    inRange(places, sentence).filter((place) => place.name !== 'ICRC' && place.name !== 'United Nations');
  const read = (place: PlaceWords): Read<string> => ({
    value: place.name,
    span: { start: place.start, end: place.end },
  });
  if (draft.kind === 'negotiation-round' || draft.kind === 'agreement') {
    for (const mention of draft.mentions) {
      const near = within(mention.sentence)
        .filter((place) => place.isLocative || (place.isAdjective && place.country === null))
        .sort((a, b) => Math.abs(a.from - mention.at) - Math.abs(b.from - mention.at));
      const city = near.find((place) => place.country === null);
      const best = city ?? near[0];
      if (best) return read(best);
    }
    return null;
  }
  const hasTalks = (sentence: Sentence, place: PlaceWords): boolean => {
    for (
      let at = Math.max(sentence.from, place.from - 6);
      at < Math.min(sentence.to, place.to + 3);
      at += 1
    ) {
      const meaning = scan.tags[at]!;
      if (
        meaning.has('talks') ||
        meaning.has('agreed') ||
        meaning.has('agreement') ||
        meaning.has('round') ||
        meaning.has('reached')
      )
        return true;
    }
    return false;
  };
  const own = draft.mentions.map((mention) => mention.sentence);
  for (const sentence of draft.kind === 'child-return' || draft.kind === 'list-handover'
    ? [...new Set([...own, ...sentences])]
    : own) {
    for (const place of within(sentence)) {
      if (draft.kind === 'list-handover') {
        if (place.isLocative) return read(place);
        continue;
      }
      if (draft.kind === 'child-return') {
        if (place.isLocative && place.country === null && isAtEmbassy(scan, place)) return read(place);
        continue;
      }
      if (!place.isLocative || hasTalks(sentence, place)) continue;
      if (place.name === 'Ukrainian-Belarusian border') return read(place);
      if (/^(?:Moscow|Kyiv)$/.test(place.name)) continue;
      let isHeldHere = false;
      for (let at = Math.max(sentence.from, place.from - 8); at < place.from - 1; at += 1)
        if (TOOK_PLACE.test(scan.tokens[at]!.text) && scan.tokens[at]!.text !== 'in') isHeldHere = true;
      if (isHeldHere && scan.clauses[place.from] === scan.clauses[place.from - 2]) return read(place);
    }
  }
  if (draft.kind === 'list-handover') {
    const before = scan.sentences.filter(
      (sentence) => sentence.index < (own[0]?.index ?? 0) && sentence.index >= (own[0]?.index ?? 0) - 3,
    );
    for (const sentence of before)
      for (const place of within(sentence))
        if (place.isLocative && !/^(?:Moscow|Kyiv)$/.test(place.name)) return read(place);
  }
  return null;
}

function isAtEmbassy(scan: Scan, place: PlaceWords): boolean {
  for (let at = Math.max(0, place.from - 8); at < place.from; at += 1)
    if (/^(?:embassy|посольств)/.test(scan.tokens[at]!.text)) return true;
  return !/^(?:Moscow|Kyiv)$/.test(place.name);
}

const TOGETHER = /^(?:together|разом|спільно|вместе|совместно|jointly|alongside)$/u;
const OWN_EVENT = [
  'exchangeNoun',
  'exchangeVerb',
  'returned',
  'transferred',
  'talks',
  'round',
  'list',
] as const;

/** The sentences of an event, and those right after it that only say who took part or whom to thank. */
function withThanks(scan: Scan, sentences: readonly Sentence[]): readonly Sentence[] {
  const last = Math.max(...sentences.map((sentence) => sentence.index));
  const further = scan.sentences.filter((sentence) => {
    if (sentence.index <= last || sentence.index > last + 3 || sentence.isFurniture) return false;
    for (let at = sentence.from; at < sentence.to; at += 1)
      if (OWN_EVENT.some((tag) => scan.tags[at]!.has(tag))) return false;
    return true;
  });
  return [...sentences, ...further];
}

/** States and organisations that are named as mediating or helping. */
export function mediatorsOf(
  scan: Scan,
  places: readonly PlaceWords[],
  sentences: readonly Sentence[],
  isMain: boolean,
): readonly Read<string>[] {
  const out = new Map<string, Span>();
  for (const sentence of isMain ? withThanks(scan, sentences) : sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const isTogether = TOGETHER.test(scan.tokens[at]!.text);
      if (!scan.tags[at]!.has('mediation') && !isTogether) continue;
      const isStrong = /^(?:посередн|посредн|mediat|broker|intermediar|facilitat)/.test(
        scan.tokens[at]!.text,
      );
      for (const place of inRange(places, sentence)) {
        if (place.country === null) continue;
        // Soldiers come back "together with" civilians: only the Red Cross acts together with somebody.
        if (isTogether && place.name !== 'ICRC') continue;
        if (place.isLocative && !isStrong) continue;
        if (place.isLocative && /^(?:в|in|у)$/.test(scan.tokens[place.from - 1]?.text ?? '')) continue;
        const distance = Math.abs(place.from - at);
        const apart = Math.abs(scan.clauses[place.from]! - scan.clauses[at]!);
        if (distance > (isStrong ? 24 : 14) || apart > (isStrong ? 4 : 2)) continue;
        if (!isStrong && /^(?:Belarus|Germany|Hungary)$/.test(place.name)) continue;
        if (!out.has(place.country)) out.set(place.country, { start: place.start, end: place.end });
      }
    }
  }
  return [...out].map(([value, span]) => ({ value, span }));
}

const CONDITION = phrase(
  'лише після|тільки після|після того як|після завершення|за умови|по завершении|только после|после того как|при условии|after (?:the|a) (?:prisoner )?(?:exchange|swap)|once (?:the|humanitarian)|only after|on condition|provided that|after the completion',
);

/** Sentences that tie one event to another ("the third round follows after the exchange"). */
export function conditionsOf(scan: Scan, sentences: readonly Sentence[]): readonly Span[] {
  return sentences
    .filter((sentence) => test(CONDITION, scan.plain.slice(sentence.start, sentence.end)))
    .map(({ start, end }) => ({ start, end }));
}
