import type { Anchor, AnchorInput } from './anchor.ts';
import { isAside } from './anchor-context.ts';
import type { Scan, Sentence } from './scan.ts';
import type { EventKind } from './types.ts';

const OTHER_OBJECTS =
  /^(?:інформаці|информаци|думк|мнени|досвід|опыт|вогн|огн|удар|люб'язн|любезност|валют|currency|rates?$|fire$|gunfire|views?$|information|blows?$|strikes?$|ideas|students|words$|accusations|даним|данн|енерг|энерг|ув'язн|letters?$|messages?$|pleasantries|заручниками з ізраїл)/u;
const HELD =
  /^(?:відбув|відбуд|відбул|пройш|пройд|провел|провод|здійсн|состоял|состои|прошел|прошл|прошла|осуществ|проведен|took$|takes$|held$|carried$|completed|завершен|завершил|завершився|стався|случил|conducted|happened|began|begun|started|почал|розпоч|начал|триває|продовжи|продолжи|реаліз|реализ|місце$|place$|провести|опубл)/u;
const CARRIED_BEFORE =
  /^(?:провел|провели|здійсн|осуществ|провела|carried|completed|conducted|held|завершил|реализ|реаліз|виконал|проведен|організ|организ|saw|made)/u;

/** "for exchange", "для обмена", also with a formula between: "list for "1,000 for 1,000" exchange". */
function isPurpose(scan: Scan, sentence: Sentence, at: number): boolean {
  let words = 0;
  for (let index = at - 1; index >= sentence.from && words < 2; index -= 1) {
    const { kind, text } = scan.tokens[index]!;
    if (kind !== 'word') continue;
    const isInFormula =
      scan.tokens[index + 1]?.kind === 'number' && scan.tokens[index - 1]?.kind === 'number';
    if (/^(?:for|на|для|при|к|до|під|под|under)$/.test(text) && !isInFormula) return true;
    if (!isInFormula) words += 1;
  }
  return false;
}

const RELATIVE = /^(?:як(?:ий|а|е|і|им|ою)|котор(?:ый|ая|ое|ые|ым)|that|which|who)$/u;

export function isBodyNoun(scan: Scan, at: number): boolean {
  const word = scan.tokens[at]!.text;
  if (word === 'body')
    return /^(?:swap|exchange|bags?|repatriation|of)$/.test(scan.tokens[at + 1]?.text ?? '');
  if (word !== 'remains') return true;
  // "the topic remains": a verb unless something makes it a noun
  const before = scan.tokens[at - 1]?.text ?? '';
  // "Remains changed hands the same day"
  if (scan.tokens[at - 1]?.kind !== 'word' && scan.tokens[at]!.isCapital)
    return /^(?:of|were|are|have|had|changed|arrived|crossed|came|went|handed|returned)$/.test(
      scan.tokens[at + 1]?.text ?? '',
    );
  return (
    /^(?:the|of|their|human|some|any|and|or|soldiers|soldiers'|transferred|recovered|these|those|for|with|'s|recovering)$/.test(
      before,
    ) ||
    scan.tokens[at + 1]?.text === 'of' ||
    scan.tokens[at - 1]?.kind === 'number' ||
    before.endsWith("'s") ||
    before.endsWith('s')
  );
}

export function exchangeAnchor(
  { scan, topic, lastKind, told }: AnchorInput,
  sentence: Sentence,
  at: number,
): Anchor | null {
  const { tags, tokens } = scan;
  const word = tokens[at]!.text;
  const next = tokens[at + 1]?.text ?? '';
  if (/^(?:точк|пункт|місц|мест|site$|point$|район|зон|для$|к$|до$|ко$)/.test(tokens[at - 1]?.text ?? ''))
    return null;
  if (/^(?:фонд|пункт|site$|point$)/.test(next) || next === 'rate' || next === 'fund') return null;
  if (word === 'обменный' || word === 'обменного' || word === 'обмінний' || word === 'обмінного') return null;
  // "a list of 640 prisoners for exchange", "список тех, кого хотят вернуть при обмене": what the list is for
  if (
    isPurpose(scan, sentence, at) &&
    !/^(?:of|на|for)$/.test(next) &&
    tags.slice(Math.max(sentence.from, at - 16), at).some((meaning) => meaning.has('list'))
  )
    return null;
  const isVerb = tags[at]!.has('exchangeVerb');
  const before0 = tokens[at - 1]?.text ?? '';
  // "Мене обміняли", "I was exchanged": a life told, long after
  if (
    isVerb &&
    [1, 2].some((back) => at - back >= sentence.from && /^(?:мене|меня|i)$/.test(tokens[at - back]!.text))
  )
    return null;
  // "двох забрали на обмін": for what they were taken
  if (
    before0 === 'на' &&
    [2, 3].some((back) =>
      /^(?:забра|вез|повез|вивез|вывез|взял|готува|готови|відібра|отобра)/.test(
        tokens[at - back]?.text ?? '',
      ),
    )
  )
    return null;
  // "Его обменяли в марте": the life of one
  if (
    isVerb &&
    sentence.numbers.length === 0 &&
    !sentence.dates.some((date) => date.type !== 'vague') &&
    [1, 2].some((away) =>
      [tokens[at - away], tokens[at + away]].some((one) =>
        /^(?:його|її|его|ее|him|her|he|she)$/.test(one?.text ?? ''),
      ),
    )
  )
    return null;
  // "a marine exchanged last year"
  if (/^(?:exchanged|swapped)$/.test(word) && isAside(scan, sentence, at)) return null;
  // "a third of those exchanged need surgery": people who came back some time
  if (
    isVerb &&
    /^(?:those|of|men|women|people)$/.test(tokens[at - 1]?.text ?? '') &&
    sentence.dates.length === 0
  )
    return null;
  // "в обмен на", "in exchange for": a price, an exchange only with people behind it
  const before = tokens[at - 1]?.text ?? '';
  // "received 26 in exchange": what came back for it
  const isInReturn = before === 'in' && /^(?:,|\.|;|and|)$/.test(next);
  const isPrice = isInReturn || (/^(?:в|у|in)$/.test(before) && /^(?:на|for)$/.test(next));
  let kind: EventKind | null = null;
  const look = (from: number, to: number): void => {
    let people = false;
    for (let index = Math.max(from, sentence.from); index < Math.min(to, sentence.to); index += 1) {
      const token = tokens[index]!;
      const meaning = tags[index]!;
      if (token.kind === 'sign' && !'-"\''.includes(token.text)) break;
      if (people && /^(?:і|й|та|и|and)$/.test(token.text)) break;
      if (index > at && meaning.has('speech')) break;
      if ((meaning.has('body') && isBodyNoun(scan, index)) || meaning.has('dead')) kind = 'body-repatriation';
      else if (meaning.has('list')) kind = 'list-handover';
      else if (meaning.has('letter') || OTHER_OBJECTS.test(token.text)) kind = 'agreement';
      else if (
        meaning.has('prisoner') ||
        meaning.has('soldier') ||
        meaning.has('person') ||
        meaning.has('wounded') ||
        meaning.has('ill')
      )
        people = true;
      if (kind !== null) return;
    }
    if (people) kind = 'exchange';
  };
  look(at + 1, at + 6);
  if (kind === null) {
    const reach = isVerb ? 4 : 2;
    for (let index = at - 1; index >= at - reach && kind === null; index -= 1) look(index, index + 1);
  }
  if (kind === 'agreement') return null;
  if (kind === 'list-handover') return { kind, at, isPlural: false, isAct: true };
  if (isPrice && kind === null) return null;
  // "провели й обмін, який подарував волю 95 оборонцям"
  if (kind === null && next === ',' && RELATIVE.test(tokens[at + 2]?.text ?? '')) look(at + 3, at + 9);
  // "такой обмен", "Прошлый обмен": of bodies only where the text calls their handing over an exchange, and not after one of people
  const isOneMore = told.has('exchange') && sentence.dates.length > 0;
  if (kind === null && !isVerb && lastKind === 'body-repatriation' && topic.hasBodySwap && !isOneMore)
    kind = lastKind;
  if (kind === null && !topic.hasPrisoners) return null;
  const plural = tags[at]!.has('exchangePlural');
  // English "swaps" with a number of sides behind it is a headline's verb: "Moscow swaps 25 prisoners"
  const isHeadVerb =
    plural &&
    /^(?:swaps|exchanges)$/.test(word) &&
    sentence.numbers.some((one) => one.from - at >= 1 && one.from - at <= 2);
  let isAct = isVerb || isHeadVerb;
  for (let index = at - 8; index < at + 9 && !isAct; index += 1) {
    if (index < sentence.from || index >= sentence.to) continue;
    const text = tokens[index]!.text;
    if (index < at ? CARRIED_BEFORE.test(text) || HELD.test(text) : HELD.test(text)) isAct = true;
  }
  const isRepeated = /^(?:twice|двічі|дважды|тричі|трижды|repeatedly|неодноразово|неоднократно)$/.test(next);
  const isOngoing =
    /^(?:exchanging|swapping)$/.test(word) && /^(?:keep|keeps|been|are|is|continue|kept)$/.test(before);
  return {
    kind: kind ?? 'exchange',
    at,
    isPlural: (plural && !isHeadVerb) || isRepeated || isOngoing,
    isAct,
  };
}
