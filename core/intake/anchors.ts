import type { Anchor, AnchorInput } from './anchor.ts';
import { exchangeAnchor, isBodyNoun } from './exchange-words.ts';
import type { Tag } from './lexicon.ts';
import { isNegatedAt } from './negation.ts';
import type { Scan, Sentence } from './scan.ts';
import { agreementAnchors, talksAnchors } from './talks.ts';
import type { EventKind } from './types.ts';

/** Adverbs and nouns of return say that something is about coming home, not that it happened. */
const NO_ACT =
  /^(?:home|додому|домой|дома|вдома|удома|back|homecoming|свобод[іеу]|вол[іею]|рідн|родн|release|return|returns|повернення|поверненн|возвращени|звільненн|освобождени|возз'єднанн|воссоединени|визволенн|передач|transfer$|transfers$|handover|hand-over|reunification|returnees|вернувших|повернутих|повернутими|звільнених|звільненими|освобожденн|возвращенных|arrived|прибул|прибыл|надійшл|поступил|приехал|приїхал|вийшл|вышл|crossed|виїхал|выехал)/u;
const NOUN_OF_RETURN = /^(?:повернення|возвращени[ея]|передач[аіуи]|передання|репатріаці|репатриаци)/u;
const isActMove = (scan: Scan, at: number): boolean => !NO_ACT.test(scan.tokens[at]!.text);
/** Soldiers taken, not returned. */
const TAKEN =
  /(?:взя\p{L}+|захват\p{L}+|захоп\p{L}+) (?:у |в )(?:плен|полон)|(?:у |в )(?:плен|полон) (?:взя\p{L}+)|took [^.]{0,30}prisoner/u;

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
  const moves = all('returned', 'transferred');
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
    const move = nearestMove(at, 14);
    if (move >= 0 && !isNotHome(scan, sentence, move))
      out.push({
        kind: 'body-repatriation',
        at: move,
        isPlural: false,
        isAct: isActMove(scan, move) || sentence.numbers.some((one) => Math.abs(one.from - at) <= 6),
      });
  }
  for (const at of all('repatriation')) {
    if (topic.hasBodies || has(sentence.from, sentence.to, 'dead', 'body') >= 0)
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
      !isNegatedAt(scan, sentence, move)
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
  const isElsewhere = TAKEN.test(text) || COURT.test(text);
  if (!isList && !isElsewhere) {
    for (const at of all('soldier', 'prisoner', 'rank', 'person', 'woman', 'wounded', 'ill')) {
      if (isRecipient(scan, sentence, at) || nearBody(at) || (isBody && !isNumbered(at, 5))) continue;
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
          (isNamed && sentence.dates.length > 0) ||
          ((tags[at]!.has('wounded') || tags[at]!.has('ill')) &&
            topic.hasExchange &&
            sentence.dates.length > 0);
      if (fits) out.push({ kind: 'exchange', at: move, isPlural: false, isAct: isSet(move, at) });
    }
    for (const at of isBody ? [] : all('captivity')) {
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
  const isLead = sentence.index <= 1;
  const youngsters = all('child').filter((at) => tags[at]!.has('childPlain') || isNumbered(at, 2) || isLead);
  for (const at of youngsters) {
    if (isList || isFamily(at)) continue;
    const move = reunionNear(scan, sentence, at) ?? nearestMove(at, 12);
    const isOther = all('civilian').some(
      (other) => Math.abs(other - move) < Math.abs(at - move) && scan.clauses[other] === scan.clauses[move],
    );
    if (isOther) continue;
    if (move >= 0 && (isReturn(scan, move) || tags[move]!.has('meeting')))
      out.push({ kind: 'child-return', at: move, isPlural: false, isAct: isSet(move, at) });
  }
  const isChild = out.some((anchor) => anchor.kind === 'child-return');
  const returned = out.some((anchor) => anchor.kind === 'exchange');
  for (const at of all('civilian')) {
    if (isList || isChild || isExchange || returned) break;
    const move = nearestMove(at, 20);
    if (move < 0 || (isNotHome(scan, sentence, move) && !isNumbered(at, 5))) continue;
    // "Мирные жители эвакуированы": out of the fire, unless it says how many
    if (/^(?:евак|эвак|evac)/.test(tokens[move]!.text) && !isNumbered(at, 5)) continue;
    const kind: EventKind = isFamily(at) && topic.hasExchange ? 'exchange' : 'civilian-return';
    out.push({ kind, at: move, isPlural: false, isAct: isSet(move, at) });
  }
  // "Додому повернулися 22 громадян": people who came back, where no exchange is spoken of
  if (out.length === 0 && !isSoldiers && !topic.hasExchange && !isBody) {
    for (const at of all('person')) {
      const move = nearestMove(at, 8);
      // In a text of fighters and prisoners, "95 українців" are they
      const kind = topic.hasSoldiersOnly ? 'exchange' : 'civilian-return';
      if (move >= 0 && tags[move]!.has('returned') && isNumbered(at, 3))
        out.push({ kind, at: move, isPlural: false, isAct: true });
    }
  }
  out.push(...talksAnchors(input, sentence));
  out.push(...agreementAnchors(input, sentence));
  out.sort((a, b) => a.at - b.at);
  return out;
}

const AGAIN_WITH_FAMILY =
  /^\p{Zs}*(?:[—-] ?)?(?:are |is )?(?:знову|снова|опять|вже|уже|again|back) (?:з|із|зі|с|со|with|among|серед|среди|в|у|in)(?: \p{L}+)? (?:рідн|родн|сім|семь|мам|матер|батьк|родител|близьк|близк|famil|parents|relatives|mothers)/u;

/** "… вже на підконтрольній території", "are now safe": back, without a verb. */
const NOW_SAFE =
  /(?<!\p{L})(?:вже|уже|тепер|теперь|знову|снова|нарешті|наконец|now|already|finally|are|is) (?:на підконтрольній|на подконтрольной|on government-controlled|in government-controlled|у безпеці|в безпеці|в безопасности|safe|вдома|удома|дома|home|на волі|на воле|на свободі|на свободе|at liberty)(?!\p{L})/u;
/** Courts and charges: prisoners in the dock, not on their way home. */
const COURT =
  /(?:(?<!\p{L})суд(?:у|ом|ді|де|а)?(?!\p{L})|приговор|вирок|засудж|засудил|осудил|звинувачен[оі]|обвинени|sentenced|convicted|indicted|(?<!\p{L})court(?!\p{L})|tribunal|trial)/u;
const ELSEWHERE =
  /^(?:за ґрати|за грати|за решетку|на фронт|до фронту|у колонію|в колонію|в колонию|до колонії|в сизо|у сізо|на допит|на допрос|на полігон|на полигон|на передов|to prison|to jail|to the front|behind bars|into battle|на експертиз|на экспертиз|до моргу|в морг|for examin|for autops|to a morgue|to the morgue|to a penal|to court)/u;

/** "отправили за решетку", "sent to the front": moved, but not home. */
function isNotHome(scan: Scan, sentence: Sentence, move: number): boolean {
  for (let at = Math.max(sentence.from, move - 5); at < Math.min(sentence.to, move + 5); at += 1)
    if (ELSEWHERE.test(scan.plain.slice(scan.tokens[at]!.start, scan.tokens[at]!.start + 16))) return true;
  return false;
}

/** "32 soldiers had come home along with the body of …": the living first, the dead beside them. */
function isAlongWithBody(scan: Scan, sentence: Sentence, at: number): boolean {
  if (!sentence.numbers.some((number) => number.to <= at && at - number.to <= 2)) return false;
  for (let index = at + 1; index < Math.min(sentence.to, at + 10); index += 1)
    if (/^(?:разом|вместе|along|together|alongside)$/.test(scan.tokens[index]!.text)) return true;
  return false;
}

/** Vehicles that stand and wait at the line. */
function standing(scan: Scan, sentence: Sentence): number | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      /^(?:стоять|стояли|стояла|стоят|чекали|чекають|очікували|ждали|ждут|waiting|waited|stood|queued)$/.test(
        scan.tokens[at]!.text,
      )
    )
      return at;
  return undefined;
}

const isTransfer = (scan: Scan, at: number): boolean =>
  (scan.tags[at]!.has('transferred') &&
    !/^(?:let|took|got|give|gave|provided)$/.test(scan.tokens[at]!.text)) ||
  /^(?:gave|given|provided|published|опубликова\p{L}*|опубліку\p{L}*|обнародова\p{L}*|оприлюдни\p{L}*)$/u.test(
    scan.tokens[at]!.text,
  );
const isReturn = (scan: Scan, at: number): boolean =>
  scan.tags[at]!.has('returned') ||
  /^(?:let|handed|передан|передал|передано|transferred|handover|brought)/.test(scan.tokens[at]!.text);

/** "для бранців", "to the prisoners": those who receive something. */
function isRecipient(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 2); index -= 1)
    if (/^(?:для|for)$/.test(scan.tokens[index]!.text)) return true;
  return false;
}

const INSIDE =
  /^(?:них|числі|числе|серед|среди|зокрема|включно|включая|including|among|them|whom|which|яких|которых|together|разом|вместе)$/u;

/** A group inside a figure just given: "46 жителей, 12 из них – дети", "205 людей, в том числе 20 гражданских". */
function isGroupInside(scan: Scan, sentence: Sentence, at: number): boolean {
  let cue = -1;
  for (let index = at - 1; index >= Math.max(sentence.from, at - 6); index -= 1)
    if (INSIDE.test(scan.tokens[index]!.text)) cue = index;
  // "Четверо з евакуйованих — діти", "Four of the evacuees are children"
  for (let index = at - 1; index >= Math.max(sentence.from, at - 6); index -= 1)
    if (
      /^(?:з|із|зі|из|of)$/.test(scan.tokens[index]!.text) &&
      sentence.numbers.some((number) => number.to === index) &&
      [1, 2].some(
        (next) =>
          scan.tags[index + next]?.has('returned') || /^evacu/.test(scan.tokens[index + next]?.text ?? ''),
      )
    )
      return true;
  if (cue < 0) return false;
  return sentence.numbers.some((number) => number.from < cue);
}

/** "Четверо дітей зустрілися з мамами": to meet one's family is to come back to it. */
function reunionNear(scan: Scan, sentence: Sentence, at: number): number | undefined {
  for (let index = at; index < Math.min(sentence.to, at + 8); index += 1) {
    if (!scan.tags[index]!.has('meeting')) continue;
    for (let next = index + 1; next < Math.min(sentence.to, index + 5); next += 1)
      if (
        /^(?:мам|матер|батьк|родител|рідн|родн|сім'|семь|famil|parents|mothers|relatives|близьк|близк)/.test(
          scan.tokens[next]!.text,
        )
      )
        return index;
  }
  return undefined;
}

/** A list may be named long before its verb: "Перечень из 500 военнопленных, которых …, ушел уполномоченному". */
function listMove(scan: Scan, sentence: Sentence, at: number, moves: readonly number[]): number {
  let best = -1;
  for (const move of moves) {
    if (!isTransfer(scan, move)) continue;
    const reach = move > at ? 16 : 9;
    if (Math.abs(move - at) <= reach && (best < 0 || Math.abs(move - at) < Math.abs(best - at))) best = move;
  }
  void sentence;
  return best;
}
