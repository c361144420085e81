import { qualifierOf } from './count-qualifier.ts';
import type { CountWords } from './count-words.ts';
import type { NumberWords } from './numbers.ts';
import { RU_DATIVE, RU_NOMINATIVE, UA_DATIVE, UA_NOMINATIVE } from './party-words.ts';
import type { Scan, Sentence } from './scan.ts';
import { actOf, other as otherSide, subjectBefore } from './side-parties.ts';
import type { PartySide } from './types.ts';

/** "In return it collected thirty", "натомість забрали 19", "взамен уехали 15": the other way than the figure before. */
export function reversedBare(scan: Scan, sentence: Sentence, number: NumberWords): CountWords | null {
  const { tokens } = scan;
  const next = tokens[number.to];
  const isBare = !next || next.kind === 'sign' || /^(?:наш|сво|тіл|тел|bod|own|in$)/.test(next.text);
  const lead = tokens
    .slice(sentence.from, Math.min(sentence.to, number.to + 3))
    .map((token) => token.text)
    .join(' ');
  const isMoved = [1, 2, 3].some((back) => {
    const meaning = scan.tags[number.from - back];
    return number.from - back >= sentence.from && (meaning?.has('returned') || meaning?.has('transferred'));
  });
  const GERUND =
    /^(?:получив|забрав|приняв|отримавши|прийнявши|забравши|receiving|getting|taking|collecting)$/;
  const isGerund =
    GERUND.test(tokens[number.from - 1]?.text ?? '') ||
    (/^(?:взамен|натомість|обратно|back|назад)$/.test(tokens[number.from - 1]?.text ?? '') &&
      GERUND.test(tokens[number.from - 2]?.text ?? ''));
  // "двое – в обратную сторону", "four the other way"
  const isTurned =
    /^(?:— |, )?(?:in the |the |в |у )?(?:opposite|other|обратн|зворотн|протилежн|противополож)/u.test(
      tokens
        .slice(number.to, number.to + 4)
        .map((token) => token.text)
        .join(' '),
    );
  // "which surrendered 19 in return": said right behind the figure
  const isRepaid =
    /^(?:in return|in exchange(?! (?:for|with|of))|взамен(?! на)|натомість|навзаєм|у відповідь|в ответ)/u.test(
      tokens
        .slice(number.to, number.to + 3)
        .map((token) => token.text)
        .join(' '),
    );
  if (!isTurned && !isRepaid && (!isBare || !(isGerund || (isMoved && REVERSE.test(lead))))) return null;
  return {
    what: null,
    to: ['RU'],
    number: number.value,
    qualifier: qualifierOf(scan, sentence, number),
    start: number.start,
    end: number.end,
    at: number.from,
    isPart: false,
    isFromFormula: false,
    isSideWeak: true,
    isReverse: true,
  };
}

const REVERSE =
  /(?:opposite direction|other direction|other way|in return|in exchange(?! (?:for|with|of))|обратн\p{L}+ (?:сторону|направлени)|зворотн\p{L}+ (?:бік|напрям)|обратно|взамен|натомість|навзаєм|у відповідь|в ответ|навстречу|назустріч)/u;

export function isReversed(scan: Scan, sentence: Sentence, number: NumberWords): boolean {
  const text = scan.plain.slice(sentence.start, sentence.end);
  // "Натомість помічник президента веде мову про 1000": on the contrary, unless something is handed over there
  if (/^натомість/u.test(text)) {
    const next = scan.tags.slice(sentence.from + 1, sentence.from + 5);
    if (!next.some((meaning) => meaning.has('transferred') || meaning.has('returned'))) return false;
  }
  return REVERSE.test(text) && number.from >= sentence.from;
}
const REUNITED = /(?:reunit|возз'єдн|воссоедин|rejoin|повернут|вернут|родин|рідн|родн|семь|famil|relatives)/u;
const FAMILY =
  /(?:родин|рідн|близьк|сім|матер|мам|батьк|родн|близк|семь|отц|родител|relatives|famil|mother|father|parents|kin)/u;

/** What was done last before a place of the sentence. */
function lastAct(scan: Scan, sentence: Sentence, before: number): 'gives' | 'takes' | null {
  for (let at = before - 1; at >= sentence.from; at -= 1) {
    const act = actOf(scan.tokens[at]!.text);
    if (act !== null) return act;
  }
  return null;
}

/** A number whose noun is left out, with its side in the nearest words. */
export function bareSide(
  scan: Scan,
  sentence: Sentence,
  number: NumberWords,
  home: PartySide | null,
): PartySide | null {
  const { tokens } = scan;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(sentence.from, from), Math.min(sentence.to, to))
      .map((token) => token.text)
      .join(' ');
  const after = words(number.to, number.to + 5);
  const before = words(number.from - 4, number.from);
  const match = (text: string, ua: RegExp, ru: RegExp): PartySide | null =>
    ua.test(text) ? 'UA' : ru.test(text) ? 'RU' : null;
  // "Киеву ушла тысяча, нам вернули 24"
  const verb = scan.tags[number.from - 1];
  const isGone = /^(?:ушл[аио]|ушел|пішл[аио]|пішов|досталось|дісталося)$/.test(
    tokens[number.from - 1]?.text ?? '',
  );
  if (number.from - 2 >= sentence.from && (isGone || verb?.has('transferred') || verb?.has('returned'))) {
    const to = tokens[number.from - 2]!.text;
    const given = UA_DATIVE.test(to) ? 'UA' : RU_DATIVE.test(to) ? 'RU' : to === 'нам' ? home : null;
    if (given) return given;
  }
  // "Україна отримала тіла 1000 загиблих, а передала 19": what the subject did last
  const acted = actOf(tokens[number.from - 1]?.text ?? '');
  const isBareEnd = tokens[number.to]?.kind !== 'word' || number.to >= sentence.to;
  if (acted !== null && isBareEnd && number !== sentence.numbers[0]) {
    const subject = subjectBefore(scan, sentence, number.from);
    if (subject) return acted === 'takes' ? subject : otherSide(subject);
  }
  // "Україна повернула 95 військових, Росія – 94": the verb before holds for both
  const verbless =
    /(росія|россия|рф|москва|russia|moscow|україна|украина|київ|киев|ukraine|kyiv) (?:—|:)$/.exec(before);
  if (verbless) {
    const party: PartySide = /^(?:укр|ки|ки|ukr|kyiv|київ)/.test(verbless[1]!) ? 'UA' : 'RU';
    return lastAct(scan, sentence, number.from) === 'gives' ? otherSide(party) : party;
  }
  // "Kyiv got 1,000, Moscow 19"
  const isNext =
    number !== sentence.numbers[0] && (tokens[number.to]?.kind !== 'word' || number.to >= sentence.to);
  const named = tokens[number.from - 1]?.text ?? '';
  const nominative = UA_NOMINATIVE.test(named) ? 'UA' : RU_NOMINATIVE.test(named) ? 'RU' : null;
  if (isNext && nominative && /^(?:,|and|а|і|и|та)$/.test(tokens[number.from - 2]?.text ?? ''))
    return lastAct(scan, sentence, number.from) === 'gives' ? otherSide(nominative) : nominative;
  if (/^(?:of (?:its|their) own|своих|своїх|своими)/.test(after)) {
    const owner = subjectBefore(scan, sentence, number.from);
    if (owner) return owner;
  }
  // "nine children will be reunited with relatives, six of them in Ukraine and three in Russia"
  if (REUNITED.test(scan.plain.slice(sentence.start, sentence.end))) {
    const there = match(
      after,
      /^(?:of them |of the children |из них |из детей |з них |із них |з дітей )?(?:in|to|на|в|у|до) (?:украине|украину|україні|україну|україни|ukraine)(?: |$)/,
      /^(?:of them |of the children |из них |из детей |з них |із них |з дітей )?(?:in|to|в|у|до) (?:россии|россию|росії|росію|russia)(?: |$)/,
    );
    if (there) return there;
  }
  // "двое приехали в Россию", "four went to Ukraine": where the uncounted noun goes
  const moved = scan.tags[number.to];
  const destination =
    moved?.has('returned') ||
    moved?.has('transferred') ||
    /^(?:went|go|will|were|are|are)$/.test(tokens[number.to]?.text ?? '')
      ? match(
          words(number.to + 1, number.to + 7),
          /(?:^| )(?:на украину|в украину|до україни|в україну|to ukraine|to kyiv|into ukraine|in ukraine)(?: |$)/,
          /(?:^| )(?:в россию|в росію|до росії|to russia|to moscow|into russia|in russia)(?: |$)/,
        )
      : null;
  if (destination) return destination;
  // "а двох — родинам у Росії", "four were to be reunited with relatives in Russia": where their families are
  const family = words(number.to, number.to + 12).split(/[.;,]/u)[0] ?? '';
  if (FAMILY.test(family)) {
    const home = match(
      family,
      /(?:на украине|в украине|в україні|in ukraine)(?: |$)/,
      /(?:в россии|в росії|у росії|in russia)(?: |$)/,
    );
    if (home) return home;
  }
  // "1,000 bodies received by Ukraine and 19 by the Russian Federation"
  const receiver = /(?:received|accepted|collected|taken) by /.test(words(sentence.from, number.from))
    ? match(after, /^by (?:the )?(?:ukrain\S*|kyiv|kiev)(?: |$)/, /^by (?:the )?(?:russia\S*|moscow)(?: |$)/)
    : null;
  if (receiver) return receiver;
  // "тисяча Києву, 26 – москві"
  const given = match(
    after,
    /^— (?:украине|україні|киеву|києву|українській стороні|украинской стороне)(?: |$)/,
    /^— (?:россии|росії|москве|москві|російській стороні|российской стороне)(?: |$)/,
  );
  if (given) return given;
  return (
    match(
      after,
      /^(?:ukrainian ones?|украинских|українських|украинские|українські|для украины|для україни|украине|україні|киеву|києву|(?:will |would |are to )?(?:go |return |be returned |be sent |come )?to (?:ukraine|kyiv|kiev)|for (?:ukraine|kyiv)|в украину|на украину|до україни)/,
      /^(?:russian ones?|российских|російських|российские|російські|для россии|для росії|россии|росії|москве|москві|(?:will |would |are to )?(?:go |return |be returned |be sent |come )?to (?:russia|moscow)|for (?:russia|moscow)|в россию|до росії)/,
    ) ??
    // "Украине передали 1000, России 38": the verb before holds for both
    (number !== sentence.numbers[0]
      ? match(
          before,
          /(?:^|[,;] |(?:и|і|й|та|а) )(?:украине|україні|киеву|києву)$/,
          /(?:^|[,;] |(?:и|і|й|та|а) )(?:россии|росії|москве|москві)$/,
        )
      : null) ??
    match(
      before,
      /(?:украина|україна|киев|київ|ukraine|kyiv|kiev)(?: (?!(?:and|і|та|й|и|а) )\S+)? (?:получила?|отримала?|отримав|received|got|прийняла|прийняв|приняла?)(?: back| home| еще| ще| another)?$/,
      /(?:россия|росія|москва|russia|moscow|рф)(?: (?!(?:and|і|та|й|и|а) )\S+)? (?:получила?|отримала?|received|got|прийняла|прийняв|приняла?|took)(?: back| home| еще| ще| another)?$/,
    ) ??
    match(
      before,
      /(?:украине|україні|украине|киеву|києву|украину|україну|україни|ukraine|kyiv|(?:украинской|українській|киевской|київській)(?: стороне| стороні)?) (?:—|:)$/,
      /(?:россии|росії|москве|россию|росію|russia|moscow|(?:российской|російській)(?: стороне| стороні)?) (?:—|:)$/,
    ) ??
    match(
      before,
      /(?:украине|україні|киеву|києву) (?:передали|передано|вернули|повернули|віддали|отдали|переданы|—)$/,
      /(?:россии|росії|москве|москві) (?:передали|передано|вернули|повернули|віддали|отдали|переданы|—)$/,
    )
  );
}

export function bareEnd(scan: Scan, sentence: Sentence, number: NumberWords): number {
  const { tokens } = scan;
  let end = number.end;
  for (let at = number.to; at < Math.min(sentence.to, number.to + 2); at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || /^(?:і|и|та|а|and|in|в|у)$/.test(token.text)) break;
    end = token.end;
    if (!/^(?:для|to|for|до|russian|ukrainian)$/.test(token.text)) break;
  }
  return end;
}
