import type { Tag } from './lexicon.ts';
import { ordinalWord } from './number-words.ts';
import type { PlaceWords } from './places.ts';
import type { Scan, Sentence } from './scan.ts';
import type { EventKind } from './types.ts';

/** The word that makes a sentence speak of one of the seven kinds. */
export type Anchor = {
  readonly kind: EventKind;
  readonly at: number;
  /** Exchanges in general ("обміни тривають"): tells no event without a day or a number. */
  readonly isPlural: boolean;
  /** A verb or a noun that says by itself that something was carried out. */
  readonly isAct: boolean;
  /** An agreement named as the ground of something else ("according to the agreements reached on …"). */
  readonly isGround?: boolean;
};

/** What the whole text is about; a word such as "exchange" or "agreement" alone is about anything. */
export type Topic = {
  readonly hasPrisoners: boolean;
  readonly hasBodies: boolean;
  readonly hasExchange: boolean;
  readonly hasReturns: boolean;
};

const OTHER_OBJECTS =
  /^(?:інформаці|информаци|думк|мнени|досвід|опыт|вогн|огн|удар|люб'язн|любезност|валют|currency|rates?$|fire$|gunfire|views?$|information|blows?$|strikes?$|ideas|students|words$|accusations|даним|данн|енерг|энерг|ув'язн|letters?$|messages?$|pleasantries|заручниками з ізраїл)/u;
const HELD =
  /^(?:відбув|відбуд|відбул|пройш|пройд|провел|провод|здійсн|состоял|состои|прошел|прошл|прошла|осуществ|проведен|took$|takes$|held$|carried$|completed|завершен|завершил|завершився|стався|случил|conducted|happened|began|begun|started|почал|розпоч|начал|триває|продовжи|продолжи|реаліз|реализ|місце$|place$|провести|опубл)/u;
const CARRIED_BEFORE =
  /^(?:провел|провели|здійсн|осуществ|провела|carried|completed|conducted|held|завершил|реализ|реаліз|виконал|проведен|організ|организ|saw|made)/u;

export type AnchorInput = {
  readonly scan: Scan;
  readonly topic: Topic;
  readonly places: readonly PlaceWords[];
  /** What the text spoke of last: "more will be released on Friday", "such an exchange" carry it on. */
  readonly lastKind: EventKind | null;
};

/** Adverbs and nouns of return say that something is about coming home, not that it happened. */
const NO_ACT =
  /^(?:home|додому|домой|дома|вдома|удома|back|homecoming|свобод[іеу]|вол[іею]|рідн|родн|release|return|returns|повернення|поверненн|возвращени|звільненн|освобождени|возз'єднанн|воссоединени|визволенн|передач|transfer$|transfers$|handover|hand-over|reunification|returnees|arrived|прибул|прибыл|надійшл|поступил|приехал|приїхал|вийшл|вышл|crossed|виїхал|выехал)/u;
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
    if (move >= 0)
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
  for (const at of all('dead')) {
    if (has(at - 5, at + 3, 'body') >= 0) continue;
    const number = sentence.numbers.some((one) => Math.abs(one.from - at) <= 4);
    const move = nearestMove(at, 8);
    if (move >= 0 && (number || topic.hasBodies) && !/^(?:killed|deceased)$/.test(tokens[at]!.text))
      out.push({ kind: 'body-repatriation', at: move, isPlural: false, isAct: number });
  }
  // Lists that change hands
  for (const at of all('list')) {
    const move = listMove(scan, sentence, at, moves);
    const people =
      has(at - 4, at + 9, 'prisoner', 'soldier', 'child', 'civilian', 'person') >= 0 ||
      /^(?:імен|имен|names|прізвищ|фамилий)/.test(tokens[at + 1]?.text ?? '') ||
      sentence.numbers.some((one) => one.from > at && one.from < at + 6);
    if (
      move >= 0 &&
      (people || topic.hasPrisoners) &&
      isTransfer(scan, move) &&
      !isNegatedAt(scan, sentence, move)
    )
      out.push({ kind: 'list-handover', at: move, isPlural: false, isAct: true });
    else if (has(at - 8, at, 'exchangeVerb') >= 0 && (people || topic.hasPrisoners))
      out.push({ kind: 'list-handover', at, isPlural: false, isAct: true });
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
  if (!isBody && !isList && !TAKEN.test(text)) {
    for (const at of all('soldier', 'prisoner', 'person', 'woman')) {
      if (isRecipient(scan, sentence, at)) continue;
      const move = nearestMove(at, 14);
      if (move < 0 || has(sentence.from, sentence.to, 'letter') >= 0) continue;
      const isSoldier = tags[at]!.has('soldier') || tags[at]!.has('prisoner');
      const captivity = has(sentence.from, sentence.to, 'captivity') >= 0;
      const isNamed = /^(?:ukrainian|russian|українськ|украинск|російськ|российск|наш)/.test(
        tokens[at - 1]?.text ?? '',
      );
      const isGroup = has(at - 3, at, 'stage') >= 0;
      const fits = isSoldier
        ? isGroup || isNumbered(at, 5) || captivity || tags[at]!.has('defender') || isNamed
        : isNumbered(at, 5) && (captivity || topic.hasExchange);
      if (fits) out.push({ kind: 'exchange', at: move, isPlural: false, isAct: isSet(move, at) });
    }
    for (const at of all('captivity')) {
      const move = nearestMove(at, 6);
      if (move >= 0 && tags[move]!.has('returned'))
        out.push({ kind: 'exchange', at: move, isPlural: false, isAct: isSet(move, at) });
    }
  }
  // Children and civilians who come back
  const isFamily = (at: number): boolean => isGroupInside(scan, sentence, at);
  for (const at of all('childPlain')) {
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
    if (move < 0) continue;
    const kind: EventKind = isFamily(at) && topic.hasExchange ? 'exchange' : 'civilian-return';
    out.push({ kind, at: move, isPlural: false, isAct: isSet(move, at) });
  }
  // "Додому повернулися 22 громадян": people who came back, where no exchange is spoken of
  if (out.length === 0 && !isSoldiers && !topic.hasExchange && !isBody) {
    for (const at of all('person')) {
      const move = nearestMove(at, 8);
      if (move >= 0 && tags[move]!.has('returned') && isNumbered(at, 3))
        out.push({ kind: 'civilian-return', at: move, isPlural: false, isAct: true });
    }
  }
  out.push(...talksAnchors(input, sentence));
  out.push(...agreementAnchors(input, sentence));
  out.sort((a, b) => a.at - b.at);
  return out;
}

const isTransfer = (scan: Scan, at: number): boolean =>
  (scan.tags[at]!.has('transferred') &&
    !/^(?:let|took|got|give|gave|provided)$/.test(scan.tokens[at]!.text)) ||
  /^(?:gave|given|provided)$/.test(scan.tokens[at]!.text);
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

export function isNegatedAt(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 3); index -= 1) {
    const word = scan.tokens[index]!.text;
    if (/^(?:не|not|never|n't|didn't|hasn't|haven't|wasn't|неможливо|нема|немає|нет)$/.test(word))
      return true;
    if (scan.tokens[index]!.kind === 'sign') return false;
  }
  return false;
}

function isBodyNoun(scan: Scan, at: number): boolean {
  const word = scan.tokens[at]!.text;
  if (word === 'body')
    return /^(?:swap|exchange|bags?|repatriation|of)$/.test(scan.tokens[at + 1]?.text ?? '');
  if (word !== 'remains') return true;
  // "the topic remains": a verb unless something makes it a noun
  const before = scan.tokens[at - 1]?.text ?? '';
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

function exchangeAnchor(
  { scan, topic, lastKind }: AnchorInput,
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
  const isVerb = tags[at]!.has('exchangeVerb');
  // "в обмен на", "in exchange for": a price, an exchange only with people behind it
  const before = tokens[at - 1]?.text ?? '';
  const isPrice = (/^(?:в|у|in)$/.test(before) && /^(?:на|for)$/.test(next)) || false;
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
      else if (meaning.has('prisoner') || meaning.has('soldier') || meaning.has('person')) people = true;
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
  // "такой обмен", "Прошлый обмен": of what the text spoke of last
  if (kind === null && !isVerb && lastKind === 'body-repatriation') kind = lastKind;
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

const TALKS_HELD =
  /^(?:відбул|відбув|відбуд|пройш|пройд|пройдут|почал|почав|розпоч|заверш|состоял|состои|прошл|прошел|начал|завершил|began|begun|start|held|took$|concluded|ended|opened|resumed|sat$|met$|meet|зустр|встрет|провел|провод|триваю|продолжа|ongoing|underway|wrapped|gathered|kicked|convened|трива|шли$|длил|проходил|прибул|прибыл|gather|moved|перенес|scheduled|set)/u;

/** Talks as an event of their own: a round with a number, or with a day, a place or a verb of being held. */
function talksAnchors({ scan, places, topic }: AnchorInput, sentence: Sentence): readonly Anchor[] {
  const { tags, tokens } = scan;
  const out: Anchor[] = [];
  const inSentence = (name: Tag): boolean => {
    for (let at = sentence.from; at < sentence.to; at += 1) if (tags[at]!.has(name)) return true;
    return false;
  };
  const hasTalks = inSentence('talks') || inSentence('round');
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const meaning = tags[at]!;
    const isRound = meaning.has('round');
    const isMeeting = meaning.has('meeting') && (inSentence('delegation') || inSentence('round'));
    let satAt = -1;
    if (meaning.has('delegation'))
      for (let index = at + 1; index < Math.min(sentence.to, at + 12); index += 1)
        if (
          /^(?:sat$|met$|gathered|зустріл|встретил|сіли|сели|обсуждал|обговорювал|провели|discussed|held$)/.test(
            tokens[index]!.text,
          )
        )
          satAt = index;
    if (!(isRound || meaning.has('talks') || isMeeting || satAt >= 0)) continue;
    if (isRound && !hasTalks && !topic.hasPrisoners) continue;
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
        place.name !== 'ICRC',
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
    if ((isRound && numbered) || nearPlace || (isHeld && hasDay))
      out.push({ kind: 'negotiation-round', at, isPlural: false, isAct: isHeld || numbered || nearPlace });
  }
  return out;
}

const NOT_OURS =
  /^(?:перемир|ceasefire|cease-fire|truce|припинення|прекращени|енергет|энергет|energy|зерн|grain|мир$|миру|мира|мирн|peace|торг|trade|minerals|надр|безпек|безопасн|security|газ|кредит|loan)/u;

/** "under the agreements", "в рамках договорённостей": named as the ground of something else. */
function isReference(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 4); index -= 1)
    if (
      /^(?:рамках|межах|відповідно|згідно|соответствии|согласно|по|за|under|accordance|line|within|виконання|исполнение)$/.test(
        scan.tokens[index]!.text,
      )
    )
      return true;
  return false;
}

/** Something agreed about exchanges, bodies, lists or returns: said as news, or with its day, place or content. */
function agreementAnchors({ scan, topic, places }: AnchorInput, sentence: Sentence): readonly Anchor[] {
  const { tags, tokens } = scan;
  if (!topic.hasPrisoners && !topic.hasBodies && !topic.hasExchange && !topic.hasReturns) return [];
  const out: Anchor[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const meaning = tags[at]!;
    if (meaning.has('agreed')) {
      if (isNegatedAt(scan, sentence, at)) continue;
      // "the agreed categories", "agreed-upon": no news
      if (
        /^(?:узгоджен|согласованн)/.test(tokens[at]!.text) ||
        (tokens[at]!.text === 'agreed' &&
          /^(?:the|its|previously|already|-)$/.test(tokens[at - 1]?.text ?? '')) ||
        tokens[at + 1]?.text === 'upon' ||
        tokens[at + 1]?.text === 'criteria'
      )
        continue;
      let isForeign =
        /^(?:продолж|продовж|continue|meet|встрет|зустр|провести|hold)/.test(tokens[at + 1]?.text ?? '') ||
        (tokens[at + 1]?.text === 'to' && /^(?:continue|meet|hold)/.test(tokens[at + 2]?.text ?? ''));
      for (let index = at + 1; index < Math.min(sentence.to, at + 6); index += 1)
        if (NOT_OURS.test(tokens[index]!.text)) isForeign = true;
      for (let index = at + 1; index < sentence.to; index += 1)
        if (
          tags[index]!.has('exchangeNoun') ||
          tags[index]!.has('exchangeVerb') ||
          tags[index]!.has('body') ||
          tags[index]!.has('prisoner')
        )
          isForeign = false;
      if (!isForeign) out.push({ kind: 'agreement', at, isPlural: false, isAct: true });
      continue;
    }
    if (!meaning.has('agreement')) continue;
    let isForeign = false;
    // "energy deal", "deal on a ceasefire": the word before, or what follows "on", "about"
    for (let index = Math.max(sentence.from, at - 2); index < Math.min(sentence.to, at + 2); index += 1)
      if (NOT_OURS.test(tokens[index]!.text)) isForeign = true;
    if (/^(?:про|о|об|щодо|on|for|about)$/.test(tokens[at + 1]?.text ?? ''))
      for (let index = at + 2; index < Math.min(sentence.to, at + 5); index += 1)
        if (NOT_OURS.test(tokens[index]!.text)) isForeign = true;
    if (isForeign) continue;
    const date = sentence.dates.find((one) => one.from > at && one.from - at <= 5 && one.type === 'calendar');
    const hasPlace = places.some(
      (place) => place.isLocative && place.from > at && place.from - at <= 8 && place.from < sentence.to,
    );
    for (let index = Math.max(sentence.from, at - 6); index < Math.min(sentence.to, at + 14); index += 1) {
      if (!tags[index]!.has('reached') || isNegatedAt(scan, sentence, index)) continue;
      // "в рамках достигнутых договорённостей": a bare reference unless its day or place is told
      if (index < at && /(?:нут|аных|анных)/.test(tokens[index]!.text) && !date && !hasPlace) continue;
      if (
        isReference(scan, sentence, at) &&
        !hasPlace &&
        !sentence.dates.some((one) => Math.abs(one.from - index) <= 3)
      )
        continue;
      out.push({ kind: 'agreement', at: index, isPlural: false, isAct: true });
      break;
    }
    const isGround = isReference(scan, sentence, at);
    if (date) out.push({ kind: 'agreement', at, isPlural: false, isAct: true, isGround });
    // "talks produced a deal to free all captives"
    const after = `${tokens[at + 1]?.text ?? ''} ${tokens[at + 2]?.text ?? ''}`;
    if (
      /^to (?:free|release|exchange|swap|return|repatriate|hand)|^(?:про|об?) (?:обмін|обмен)/.test(after) &&
      !isReference(scan, sentence, at)
    )
      out.push({ kind: 'agreement', at, isPlural: false, isAct: true });
    for (let index = at + 1; index < Math.min(sentence.to, at + 12); index += 1)
      if (
        /^(?:provides?|stipulates?|передбача|предусматрива|covers?|envisages?|includes?)/.test(
          tokens[index]!.text,
        )
      ) {
        out.push({ kind: 'agreement', at, isPlural: false, isAct: true });
        break;
      }
  }
  return out;
}
