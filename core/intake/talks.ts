import type { Anchor, AnchorInput } from './anchor.ts';
import type { Tag } from './lexicon.ts';
import { ordinalWord } from './number-words.ts';
import type { Scan, Sentence } from './scan.ts';

const TALKS_HELD =
  /^(?:відбул|відбув|відбуд|пройш|пройд|пройдут|почал|почав|розпоч|заверш|состоял|состои|прошл|прошел|начал|завершил|began|begun|start|held|took$|concluded|ended|opened|resumed|sat$|met$|meet|зустр|встрет|провел|провод|триваю|продолжа|ongoing|underway|wrapped|gathered|kicked|convened|трива|шли$|длил|проходил|прибул|прибыл|gather|closed$|wound$|broke$|adjourned|parted|тривал|длил|розійшл|разошл|збирал|собирал|зібрал|собрал|пройдет|стартува|стартов|moved|перенес|scheduled|set|принял|прийняв|прийняла|hosted|був$|була$|был$|была$|was$)/u;

const DURING =
  /(?<!\p{L})(?:під час|в ході|у ході|во время|в ходе|during|in the course of) (?:\p{L}+[\s'-]+){0,6}$/u;

/** Towns in which the two sides met: a dated meeting there is theirs, whatever else the text speaks of. */
const VENUE = /^(?:Istanbul|Abu Dhabi)/;

/** Talks as an event of their own: a round with a number, or with a day, a place or a verb of being held. */
export function talksAnchors({ scan, places, topic }: AnchorInput, sentence: Sentence): readonly Anchor[] {
  const { tags, tokens } = scan;
  const out: Anchor[] = [];
  const inSentence = (name: Tag): boolean => {
    for (let at = sentence.from; at < sentence.to; at += 1) if (tags[at]!.has(name)) return true;
    return false;
  };
  const hasTalks = inSentence('talks') || inSentence('round');
  // "Зустріч пройшла 16 травня в палаці Долмабахче": a meeting with its day and its place, in a text of delegations
  const isSessionOfDay = (at: number): boolean =>
    sentence.dates.some((date) => date.type !== 'vague') &&
    places.some(
      (place) =>
        place.isLocative &&
        place.country === null &&
        Math.abs(place.from - at) <= 9 &&
        (topic.hasTalks || VENUE.test(place.name)),
    );
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const meaning = tags[at]!;
    const isRound = meaning.has('round');
    const isMeeting =
      meaning.has('meeting') &&
      (inSentence('delegation') ||
        inSentence('round') ||
        isNumberedSession(scan, sentence, at) ||
        isSessionOfDay(at));
    let satAt = -1;
    if (meaning.has('delegation'))
      for (let index = at + 1; index < Math.min(sentence.to, at + 12); index += 1)
        if (
          /^(?:sat$|met$|gather|meet$|convene|збер|збира|зібра|собер|собира|собра|broke$|adjourned|parted$|needed|left$|rose$|emerged$|підвел|поднялис|встали$|розійшл|разошл|завершил|закінчил|закончил|виделис|бачилис|зустріл|зустріча|зустрін|встретил|встреча|встретят|сядуть|сядут|сіли|сели|обсуждал|обговорювал|провели|discussed|held$)/.test(
            tokens[index]!.text,
          )
        )
          satAt = index;
    if (!(isRound || meaning.has('talks') || isMeeting || satAt >= 0)) continue;
    if (isRound && !hasTalks && !topic.hasPrisoners) continue;
    // Consultations of one side with mediators are no round of the two
    if (
      /^(?:консультац|consultation)/.test(tokens[at]!.text) &&
      !inSentence('delegation') &&
      !inSentence('round')
    )
      continue;
    if (
      meaning.has('round') &&
      /^(?:of)$/.test(tokens[at + 1]?.text ?? '') &&
      tags[at + 2]?.has('exchangePlural')
    )
      continue;
    if (/^rounds?$/.test(tokens[at]!.text) && tokens[at - 1]?.text === 'year') continue;
    const nearPlace = places.some(
      (place) =>
        (place.isLocative || place.isAdjective) &&
        Math.abs(place.from - at) <= 6 &&
        place.from >= sentence.from &&
        place.from < sentence.to &&
        place.name !== 'ICRC' &&
        !isOfOffice(scan, sentence, place.from),
    );
    let numbered = false;
    for (let index = at - 3; index < at; index += 1) {
      if (index < sentence.from) continue;
      const text = tokens[index]!.text;
      if (
        ordinalWord(text) !== undefined ||
        /^(?:новий|новый|new|latest|next|наступний|следующий|черговий|очередной)$/.test(text)
      )
        numbered = true;
      if (tokens[index]!.kind === 'number' && tokens[index + 1]?.text === '-') numbered = true;
    }
    let isHeld = false;
    for (let index = Math.max(sentence.from, at - 6); index < Math.min(sentence.to, at + 8); index += 1)
      if (TALKS_HELD.test(tokens[index]!.text)) isHeld = true;
    const hasDay = sentence.dates.some((date) => date.type !== 'vague');
    // "після консультацій у …", "following talks in …": talks as a mark of time for something else
    const lead = `${tokens[at - 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`;
    if (
      /(?:після|после|after|following|підсумками|итогам|ahead of)(?: \p{L}+)?$/u.test(lead) &&
      !numbered &&
      !hasDay
    )
      continue;
    if (satAt >= 0 && hasDay) {
      out.push({ kind: 'negotiation-round', at: satAt, isPlural: false, isAct: true });
      continue;
    }
    // "they agreed on 16 May in Türkiye, during the first direct talks in three years": the meeting and its day
    const isDuring = hasDay && DURING.test(scan.plain.slice(sentence.start, tokens[at]!.start));
    // "recalled what the rounds of May 16 and June 2 had brought"
    const isOfDay =
      isRound &&
      /^(?:of|on|from|від|от)$/.test(tokens[at + 1]?.text ?? '') &&
      sentence.dates.some((date) => date.type === 'calendar' && date.from - at <= 3 && date.from > at);
    if (isOfDay || isDuring || (isRound && numbered) || nearPlace || (isHeld && hasDay))
      out.push({
        kind: 'negotiation-round',
        at,
        isPlural: false,
        isAct: isHeld || numbered || nearPlace || isOfDay,
      });
  }
  return out;
}

/** "the Ministry of Defense in Moscow": where an office is, not where people met. */
function isOfOffice(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 5); index -= 1)
    if (
      /^(?:ministry|minister|officials|authorities|embassy|headquarters|міністерств|министерств|посольств|штаб|відомств|ведомств)/.test(
        scan.tokens[index]!.text,
      )
    )
      return true;
  return false;
}

/** "Третя зустріч у Стамбулі": a meeting with a number is a round, whoever sits there. */
function isNumberedSession(scan: Scan, sentence: Sentence, at: number): boolean {
  // "the third trilateral meeting"
  return [1, 2].some(
    (back) => at - back >= sentence.from && ordinalWord(scan.tokens[at - back]!.text) !== undefined,
  );
}
