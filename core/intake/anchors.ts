import { agreementAnchors } from './agreements.ts';
import type { Anchor, AnchorInput } from './anchor.ts';
import {
  AGAIN_WITH_FAMILY,
  COURT,
  isAlongWithBody,
  isAside,
  isGroupInside,
  isNotHome,
  isRecipient,
  isReturn,
  isTransfer,
  listMove,
  NOW_SAFE,
  reunionNear,
  standing,
  TAKEN,
} from './anchor-context.ts';
import { exchangeAnchor, isBodyNoun } from './exchange-words.ts';
import type { Tag } from './lexicon.ts';
import { isNegatedAt } from './negation.ts';
import type { Scan, Sentence } from './scan.ts';
import { talksAnchors } from './talks.ts';
import type { EventKind } from './types.ts';

/** Adverbs and nouns of return say that something is about coming home, not that it happened. */
const NO_ACT =
  /^(?:home|додому|домой|дома|вдома|удома|back|homecoming|свобод[іеу]|вол[іею]|рідн|родн|release|return|returns|повернення|поверненн|возвращени|звільненн|освобождени|возз'єднанн|воссоединени|визволенн|передач|transfer$|transfers$|handover|hand-over|reunification|returnees|вернувших|повернутих|повернутими|звільнених|звільненими|освобожденн|возвращенных|arrived|прибул|прибыл|надійшл|поступил|приехал|приїхал|вийшл|вышл|crossed|виїхал|выехал)/u;
const TO_A_SIDE =
  /(?:украинской стороне|українській стороні|украине|україні|киеву|києву|российской стороне|російській стороні|to (?:ukraine|kyiv|russia|moscow|the (?:ukrainian|russian) side))(?!\p{L})/u;
const GIVEN_WORDS =
  /^(?:figures?|details|reasons?|interviews?|statements?|speech|цифр(?:и|у|ы)?|подробност|подробиц|деталі|детали|причин|інтерв'ю|интервью|коментар|комментари|оцінк|оценк|відповід|ответ)/u;
const NOUN_OF_RETURN =
  /^(?:при[йї]?[её]?м(?:а|у|ом)?$|прийом|повернення|возвращени[ея]|передач[аіуи]|передання|репатріаці|репатриаци)/u;
const isActMove = (scan: Scan, at: number): boolean => !NO_ACT.test(scan.tokens[at]!.text);
/** "The remains of 1,000 people, said by Moscow to be soldiers, were brought": the words between the two commas stand aside. */
function asideAfter(scan: Scan, sentence: Sentence, at: number): number {
  const commas: number[] = [];
  for (let index = at; index < Math.min(sentence.to, at + 24); index += 1)
    if (scan.tokens[index]!.text === ',') commas.push(index);
  const [opens, closes] = commas;
  return opens === undefined || closes === undefined || opens - at > 8 ? 0 : closes - opens + 1;
}

const FORMULA = /^(?:формул|формат|formula|format)/u;

/** The anchors of a sentence in order of the text. */
export function anchorsOf(input: AnchorInput, sentence: Sentence): readonly Anchor[] {
  const { scan, topic } = input;
  const { tags, tokens } = scan;
  const out: Anchor[] = [];
  const has = (from: number, to: number, ...names: readonly Tag[]): number => {
    for (let at = Math.max(sentence.from, from); at < Math.min(sentence.to, to); at += 1)
      if (names.some((name) => tags[at]!.has(name))) return at;
    return -1;
  };
  const all = (...names: readonly Tag[]): number[] => {
    const found: number[] = [];
    for (let at = sentence.from; at < sentence.to; at += 1)
      if (names.some((name) => tags[at]!.has(name))) found.push(at);
    return found;
  };
  for (const at of all('exchangeNoun', 'exchangePlural', 'exchangeVerb')) {
    const anchor = exchangeAnchor(input, sentence, at);
    if (anchor) out.push(anchor);
  }
  // "delivered a letter", "gives no figure": no people
  const isOfLetter = (at: number): boolean =>
    has(at + 1, at + 5, 'letter') >= 0 ||
    [1, 2, 3].some((next) => GIVEN_WORDS.test(at + next < sentence.to ? tokens[at + next]!.text : ''));
  const moves = all('returned', 'transferred').filter(
    // "семьи вывезенных курян": those who were taken away
    (at) =>
      !isAside(scan, sentence, at) &&
      !isOfLetter(at) &&
      !/^(?:вывезенн|вивезен)(?:ых|ым|ыми|ые|их|им|ими|і)$/u.test(tokens[at]!.text),
  );
  const nearestMove = (at: number, limit: number): number => {
    let best = -1;
    for (const move of moves)
      if (Math.abs(move - at) <= limit && (best < 0 || Math.abs(move - at) < Math.abs(best - at)))
        best = move;
    return best;
  };
  // Bodies that are handed over, returned, received, repatriated
  for (const at of all('body')) {
    if (!isBodyNoun(scan, at)) continue;
    const move = nearestMove(at, 14 + asideAfter(scan, sentence, at));
    if (move >= 0 && !isNotHome(scan, sentence, move))
      out.push({
        kind: 'body-repatriation',
        at: move,
        isPlural: false,
        isAct: isActMove(scan, move) || sentence.numbers.some((one) => Math.abs(one.from - at) <= 6),
      });
  }
  for (const at of all('repatriation')) {
    // "під час останньої репатріації": when something else was
    const isWhen =
      [1, 2, 3].some((back) =>
        /^(?:час|время|during|після|после|after)$/.test(tokens[at - back]?.text ?? ''),
      ) && !sentence.dates.some((date) => date.type !== 'vague');
    if (!isWhen && (topic.hasBodies || has(sentence.from, sentence.to, 'dead', 'body') >= 0))
      if (
        !/^(?:репатріаційн|репатриационн)/.test(tokens[at]!.text) ||
        /^(?:заход|мероприят)/.test(tokens[at + 1]?.text ?? '')
      )
        out.push({
          kind: 'body-repatriation',
          at,
          isPlural: tokens[at]!.text === 'repatriations',
          isAct: true,
        });
  }
  // "The handover of remains was called off", "рефрижератори з тілами стояли на кордоні": no verb of giving at all
  if (!out.some((anchor) => anchor.kind === 'body-repatriation')) {
    const body = all('body').find((at) => isBodyNoun(scan, at));
    if (body !== undefined) {
      const held = all('postponed')[0] ?? standing(scan, sentence);
      if (held !== undefined) out.push({ kind: 'body-repatriation', at: held, isPlural: false, isAct: true });
    }
  }
  for (const at of all('dead')) {
    if (has(at - 5, at + 3, 'body') >= 0) continue;
    const number = sentence.numbers.some((one) => Math.abs(one.from - at) <= 4);
    const move = nearestMove(at, 8);
    // "Повернення загиблих", "передача погибших": the noun itself says of whom
    const isOfDead = move >= 0 && move < at && at - move <= 2 && NOUN_OF_RETURN.test(tokens[move]!.text);
    if (
      move >= 0 &&
      (number || topic.hasBodies || isOfDead) &&
      !/^(?:killed|deceased)$/.test(tokens[at]!.text)
    )
      out.push({ kind: 'body-repatriation', at: move, isPlural: false, isAct: number });
  }
  // Lists that change hands
  for (const at of all('list')) {
    const move = listMove(scan, sentence, at, [...moves, ...all('speech')]);
    const people =
      has(at - 4, at + 9, 'prisoner', 'soldier', 'child', 'civilian', 'person') >= 0 ||
      /^(?:імен|имен|names|прізвищ|фамилий)/.test(tokens[at + 1]?.text ?? '') ||
      /^(?:names)$/.test(tokens[at + 2]?.text ?? '') ||
      sentence.numbers.some((one) => one.from > at && one.from < at + 6);
    if (
      move >= 0 &&
      (people || topic.hasPrisoners || topic.hasBodies) &&
      isTransfer(scan, move) &&
      !isNegatedAt(scan, sentence, move) &&
      !/^(?:no|жодн\p{L}*|никак\p{L}*|ніяк\p{L}*)$/u.test(tokens[at - 1]?.text ?? '')
    )
      out.push({ kind: 'list-handover', at: move, isPlural: false, isAct: true });
    else if (has(at - 8, at, 'exchangeVerb') >= 0 && (people || topic.hasPrisoners || topic.hasBodies))
      out.push({ kind: 'list-handover', at, isPlural: false, isAct: true });
  }
  // "presented its counterparts with the names of 339 children": a list without the word
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (
      !/^(?:names|імена|імен|имена|имен|прізвища|прізвищ|фамилии|фамилий|data|дані|данные|відомості|сведения|dossiers|анкети|анкеты)$/.test(
        tokens[at]!.text,
      )
    )
      continue;
    const people = has(at, at + 6, 'prisoner', 'soldier', 'child', 'civilian', 'person') >= 0;
    const move = moves.find((one) => one < at && at - one <= 8 && isTransfer(scan, one)) ?? -1;
    if (people && move >= 0 && !out.some((anchor) => anchor.kind === 'list-handover'))
      out.push({ kind: 'list-handover', at: move, isPlural: false, isAct: true });
  }
  const isBody = out.some((anchor) => anchor.kind === 'body-repatriation');
  const isList = out.some((anchor) => anchor.kind === 'list-handover');
  const text = scan.plain.slice(sentence.start, sentence.end);
  const isExchange = out.some((anchor) => anchor.kind === 'exchange');
  const isNumbered = (at: number, reach: number) =>
    sentence.numbers.some((one) => Math.abs(one.from - at) <= reach);
  const isSet = (move: number, at: number) => isActMove(scan, move) || isNumbered(at, 5);
  // Soldiers who come back from captivity
  const isSoldiers = has(sentence.from, sentence.to, 'soldier', 'prisoner') >= 0;
  const nearBody = (at: number): boolean =>
    isBody &&
    all('body', 'dead', 'repatriation').some((body) => scan.clauses[body] === scan.clauses[at]) &&
    !isAlongWithBody(scan, sentence, at);
  // "Ten civilians came home after captivity" as the news itself is no exchange
  const isOfCivilians =
    sentence.order <= 4 &&
    all('civilian').some((at) => isNumbered(at, 3)) &&
    all('soldier', 'prisoner').every((at) => tags[at]!.has('captivity'));
  const isElsewhere = TAKEN.test(text) || COURT.test(text);
  if (!isList && !isElsewhere) {
    for (const at of all('soldier', 'prisoner', 'rank', 'person', 'woman', 'wounded', 'ill')) {
      if (isRecipient(scan, sentence, at) || nearBody(at) || (isBody && !isNumbered(at, 5))) continue;
      if (isOfCivilians) continue;
      // "тридцять сім тіл належать героям": whose bodies these are
      if (
        isBody &&
        [1, 2, 3].some((back) => /^(?:належ|принадлеж|belong)/.test(tokens[at - back]?.text ?? ''))
      )
        continue;
      const move = nearestMove(at, 14);
      if (move < 0 || has(sentence.from, sentence.to, 'letter') >= 0 || isNotHome(scan, sentence, move))
        continue;
      const isSoldier = tags[at]!.has('soldier') || tags[at]!.has('prisoner');
      const captivity = has(sentence.from, sentence.to, 'captivity') >= 0;
      const isNamed = /^(?:ukrainian|russian|українськ|украинск|російськ|российск|наш)/.test(
        tokens[at - 1]?.text ?? '',
      );
      const isGroup = has(at - 6, at, 'stage') >= 0;
      const fits = isSoldier
        ? isGroup || isNumbered(at, 5) || captivity || tags[at]!.has('defender') || isNamed
        : (isNumbered(at, 5) && (captivity || topic.hasExchange)) ||
          (isNamed && sentence.dates.length > 0 && (topic.hasExchange || topic.hasPrisoners)) ||
          ((tags[at]!.has('wounded') || tags[at]!.has('ill')) &&
            topic.hasExchange &&
            sentence.dates.length > 0);
      // "РФ забрала 26 своих военных" beside bodies, in a text without prisoners: the dead
      const isOfDead =
        (input.lastKind === 'body-repatriation' || has(sentence.from, sentence.to, 'body', 'dead') >= 0) &&
        !captivity &&
        !/(?<!\p{L})(?:живых|живими|живих|alive|living)(?!\p{L})/u.test(text) &&
        ((!topic.hasPrisoners && !topic.hasExchange) ||
          /рефрижератор|refrigerat/.test(text) ||
          (isBody &&
            has(sentence.from, sentence.to, 'prisoner') < 0 &&
            input.lastKind === 'body-repatriation'));
      if (fits)
        out.push({
          kind: isOfDead ? 'body-repatriation' : 'exchange',
          at: move,
          isPlural: false,
          isAct: isSet(move, at),
        });
    }
    for (const at of isBody || isOfCivilians ? [] : all('captivity')) {
      const move = nearestMove(at, 6);
      if (move >= 0 && tags[move]!.has('returned'))
        out.push({ kind: 'exchange', at: move, isPlural: false, isAct: isSet(move, at) });
    }
  }
  // "Серед звільнених 24 серпня": those freed on a day
  for (const at of all('returned')) {
    if (
      !/^(?:звільнен(?:их|і|ими)|освобожденн?ы[хе]|freed|released)$/.test(tokens[at]!.text) ||
      isBody ||
      isList
    )
      continue;
    if (
      topic.hasExchange &&
      sentence.dates.some((date) => date.type === 'calendar' && Math.abs(date.from - at) <= 3)
    )
      out.push({ kind: 'exchange', at, isPlural: false, isAct: true });
  }
  // "Дев'ятеро дітей знову з рідними": together again, without a verb
  for (const at of all('child', 'prisoner', 'soldier', 'defender'))
    if (
      isNumbered(at, 3) &&
      (AGAIN_WITH_FAMILY.test(scan.plain.slice(tokens[at]!.end, sentence.end)) ||
        NOW_SAFE.test(scan.plain.slice(tokens[at]!.end, sentence.end)))
    )
      out.push({
        kind: tags[at]!.has('child') ? 'child-return' : 'exchange',
        at,
        isPlural: false,
        isAct: true,
      });
  // Children and civilians who come back
  const isFamily = (at: number): boolean => isGroupInside(scan, sentence, at);
  // "Teenager reunited with sister": one child is news where the text begins with it
  const isLead = sentence.order <= 1;
  const youngsters = all('child').filter((at) => tags[at]!.has('childPlain') || isNumbered(at, 2) || isLead);
  for (const at of youngsters) {
    if (isList || isFamily(at)) continue;
    const move = reunionNear(scan, sentence, at) ?? nearestMove(at, 12);
    const isOther = all('civilian').some(
      (other) => Math.abs(other - move) < Math.abs(at - move) && scan.clauses[other] === scan.clauses[move],
    );
    if (isOther) continue;
    if (move >= 0 && !isNotHome(scan, sentence, move) && (isReturn(scan, move) || tags[move]!.has('meeting')))
      out.push({ kind: 'child-return', at: move, isPlural: false, isAct: isSet(move, at) });
  }
  const isChild = out.some((anchor) => anchor.kind === 'child-return');
  const returned = out.some((anchor) => anchor.kind === 'exchange');
  for (const at of all('civilian')) {
    if (isList || isChild || isExchange || returned) break;
    // "отправили груз жителям": those who receive something
    if (
      /(?:ам|ям)$/.test(tokens[at]!.text) &&
      !sentence.numbers.some((one) => one.to <= at && at - one.to <= 2)
    )
      continue;
    const move = nearestMove(at, 20);
    if (move < 0 || (isNotHome(scan, sentence, move) && !isNumbered(at, 5))) continue;
    // "Мирные жители эвакуированы": out of the fire, unless it says how many
    if (/^(?:евак|эвак|evac)/.test(tokens[move]!.text) && !isNumbered(at, 5)) continue;
    // "Ми повертаємо військових, а разом із ними – цивільних"
    const isWithSoldiers = has(sentence.from, at, 'soldier') >= 0;
    const kind: EventKind =
      (isFamily(at) || isWithSoldiers) && topic.hasExchange ? 'exchange' : 'civilian-return';
    out.push({ kind, at: move, isPlural: false, isAct: isSet(move, at) });
  }
  // "Додому повернулися 22 громадян": people who came back, where no exchange is spoken of
  if (out.length === 0 && !isSoldiers && !topic.hasExchange && !isBody) {
    for (const at of all('person')) {
      const move = nearestMove(at, 8 + asideAfter(scan, sentence, at));
      // In a text of fighters and prisoners, "95 українців" are they
      const kind = topic.hasSoldiersOnly ? 'exchange' : 'civilian-return';
      // "украинской стороне передали 31 человека"
      const isHome = move >= 0 && (tags[move]!.has('returned') || TO_A_SIDE.test(text));
      if (isHome && isNumbered(at, 3) && !isNotHome(scan, sentence, move))
        out.push({ kind, at: move, isPlural: false, isAct: true });
    }
  }
  // "Moscow speaks of a formula of 150 for 150": the other side's account of the event told last
  if (out.length === 0 && topic.hasExchange && input.lastKind === 'exchange') {
    const at =
      sentence.from +
      tokens.slice(sentence.from, sentence.to).findIndex(({ text: word }) => FORMULA.test(word));
    if (at >= sentence.from && has(sentence.from, sentence.to, 'speech') >= 0 && isNumbered(at, 4))
      out.push({ kind: 'exchange', at, isPlural: false, isAct: false });
  }
  out.push(...talksAnchors(input, sentence));
  out.push(...agreementAnchors(input, sentence));
  out.sort((a, b) => a.at - b.at);
  return out;
}
