import type { CountWords } from './count-words.ts';
import { isSince } from './date-hosts.ts';
import { allOf, phrase } from './phrases.ts';
import type { Scan, Sentence } from './scan.ts';

/** "since the full-scale war began", "від моменту вторгнення", "с первых дней войны". */
const SINCE =
  "(?:since|з|із|зі|від|от|с|со) (?:[\\p{L}'-]+ ){0,4}(?:war|invasion|conflict|hostilities|aggression|війни|вторгнення|агресії|конфлікту|войны|вторжения|агрессии|конфликта|спецоперации|сво)";
const SPAN_WORDS =
  "(?:\\d+|\\p{L}{0,9}(?:надцят|надцат)\\p{L}+|шіст\\p{L}*|шест\\p{L}*|сім|семь|семи|вісім|восемь|восьми|дев'ят\\p{L}*|девят\\p{L}*|десят\\p{L}*|двадц\\p{L}+|кілька|кількох|несколько|нескольких|six|seven|eight|nine|ten|eleven|twelve|several|few|перш\\p{L}+|перв\\p{L}+|остан\\p{L}+|послед\\p{L}+|минул\\p{L}+|прошл\\p{L}+|ц\\p{L}{1,3}|эт\\p{L}{1,3}|вс\\p{L}{1,2}|увесь|два|дві|двух|три|трьох|трех|чотири|четыре|п'ять|пять|з|с|гаком|лишним|половиною|половиной|пів|пол|неповн\\p{L}+|неполн\\p{L}+|майже|почти|повномасштабн\\p{L}+|полномасштабн\\p{L}+|велик\\p{L}+|більш|більше|ніж|понад|более|чем|the|past|last|first|two|three|four|five|half|a|more|than|nearly|almost|and|full-scale)";
/** "за три з гаком роки великої війни", "за два года", "over the past three years", "in four years of war". */
const OVER = `(?!in the (?:war|invasion))(?:за|протягом|впродовж|упродовж|в течение|на протяжении|over|in|during|throughout) (?:${SPAN_WORDS} ){1,5}(?:роки|років|рік|року|війни|війну|місяці|місяців|годы|лет|года|год|войны|войну|месяцев|месяца|years|months|war|invasion)`;
/** "с их помощью на свободу вышли уже …", "thanks to its mediation, 4,000 have so far …". */
const WITH_HELP =
  '(?:с|за|через|through|with|thanks to|благодаря|завдяки) (?:їхн\\p{L}+|їх|их|его|ее|його|її|its|their|our|такому|такой|\\p{L}+ому) (?:помощью|помощи|допомог\\p{L}+|посередництв\\p{L}+|посредничеств\\p{L}+|help|mediation|efforts|assistance)[^.;]{0,60}(?:уже|вже|already|so far|total|загалом|всего|усього)';
/** A tally is announced as one. */
const DIGEST =
  '(?:^(?:\\p{L}+ ){0,2}статистик\\p{L}*|у цифрах|в цифрах|підсум\\p{L}+ (?:підб|підв)\\p{L}+|подв\\p{L}+ итог\\p{L}*|(?:підб|підв)\\p{L}+ (?:\\p{L}+ )?підсум\\p{L}+|(?:sums?|summed|summing|adds?|added) up (?:the|its|a) (?:year|month|week)|итоги (?:подв|подб)\\p{L}+|by the numbers|in numbers|in figures|tally|dashboard|лічильник\\p{L}*|счетчик\\p{L}*)';

/** Totals of a war, a year or a region: people, but no event. */
const TOTAL = phrase(
  `${SINCE}|${OVER}|${WITH_HELP}|${DIGEST}|` +
    "^(?:since|з|із|с|від|от|from) (?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|january|february|march|april|may|june|july|august|september|october|november|december|весни|літа|осені|зими|весны|лета|осени|зимы|spring|summer|autumn|winter)|^(?:[^:]{0,30}: )?(?:since|з|із|с|від|от) (?:24 )?(?:\\p{L}+ )?20\\d\\d|(?:с|з|від|от|із|со) (?:самого )?(?:початку|начала|початком|моменту|момента)|since (?:the )?(?:beginning|start|outbreak|russia|it began)|(?:freed|returned|released|exchanged|home|поверну\\p{L}+|визволи\\p{L}+|звільн\\p{L}+|вернул\\p{L}+|освобо\\p{L}+|обменя\\p{L}+)[^.;,]{0,30} (?:since|з|с|від|от) (?:24 )?(?:\\p{L}+ (?=20\\d\\d))?(?:лют\\p{L}+|феврал\\p{L}+|february|march|20\\d\\d)|за (?:весь|всю|\\d{4}|увесь|минулий|прошлый|цей|этот|рік|год|час|время|три|два|чотири|четыре)|in all|in total|now (?:number|total|stand at|stands at|exceed)s?|overall|all told|to date|^so far|(?:has|have) (?:been )?(?:\\p{L}+ ){0,4}so far|^since [^,.;]{0,40} (?:began|started|took up|became|opened|launched)|^відтоді,? як|^з того часу,? як|^с тех пор,? как|so far this year|загалом|у цілому|всего (?:за|с|из|по|уже|удалось|вернул|освобо)|усього (?:за|з|від|вдалося|повернуто|звільнено)|всього (?:за|з|від|вдалося|повернуто|звільнено)|total of|a total|(?:brings?|brought|bringing|takes|took|taking) (?:the|its|this|the week's) (?:overall |total )?(?:total|number|tally)|(?:загальна|общая|общее|загальне) (?:кількість|число|количество)|дов(?:ів|ело|одить|ел|ело|одит) (?:загальн\\p{L}+ |общ\\p{L}+ )?(?:кількість|число|количество)|throughout the war|during the (?:full-scale )?(?:war|invasion)|за (?:роки|годы|час|время) (?:війни|войны|повномасштабн\\p{L}+|полномасштабн\\p{L}+)|відтоді|с тех пор|to \\d{4}|по состоянию на|станом на|in 20\\d\\d alone|this year alone|has helped|допоміг повернути вже|вже повернул\\p{L}+ понад|in exchanges since|through its efforts|у полоні (?:перебува|залиша)|в плену (?:находят|остают|удержива)|remain in captivity|still held|кумулятивно|protягом \\d{4}|протягом \\d{4} року|в течение \\d{4}|за увесь|торік|(?:за|протягом|впродовж|в течение) (?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек)\\p{L}*|(?:від|з|із|с|от|from|between) (?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec)\\p{L}* (?:по|до|and|to|through|until) (?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec)\\p{L}*(?! \\d)|\\d+ (?:обмін(?:ів|и)|обмен(?:ов|а)|exchanges|swaps)|(?:общий|общая) (?:счет|итог)|загальний рахунок|^итого(?!\\p{L})|(?:лік|рахунок|кількість|число|количество|счет|the (?:number|total|tally|count))[^.;]{0,40} (?:сягну\\p{L}*|досяг\\p{L}*|перевищ\\p{L}*|перевал\\p{L}*|достиг\\p{L}*|превысил\\p{L}*|reached|rose to|climbed|passed|exceeded)|(?:протягом|впродовж|упродовж|в течение|over|during) (?:року|года|the year)(?!\\p{L})|за (?:минулу |прошлые |минувшие |останню |последние )?(?:добу|сутки)|за (?:всі|усі|все|всі наші) (?:[\\p{L}\\d'-]+ )?(?:етап|этап|обмін|обмен|раунд)\\p{L}*|(?:efforts|mediation|mediations)[^.;]{0,80} (?:have|has) now|over the same period|(?:за|протягом|в|на протяжении) (?:той|цей|тот|этот) (?:же |самий )?(?:період|период|час|срок|строк)|(?:підсумк|итог)\\p{L}+ (?:року|місяця|тижня|півріччя|года|месяца|недели|полугодия)|(?:year|month)(?:'s|-end) (?:tally|total|results)",
);

export function totalsIn(scan: Scan, sentence: Sentence, wasTotal: boolean): readonly number[] {
  const text = scan.plain.slice(sentence.start, sentence.end);
  const found = [...allOf(TOTAL, text)]
    .map((match) => sentence.start + match.index)
    .filter(
      (total) =>
        !isOrdinalTotal(scan, sentence, total) &&
        !(isSumOfEvent(text, total - sentence.start) && !isBeyondOneEvent(scan, sentence)),
    );
  // "У 2024 році додому повернулися 1358 людей": a year without a day
  if (!sentence.dates.some((date) => date.type !== 'vague' || date.month !== undefined))
    for (const match of text.matchAll(YEAR_ALONE))
      if (!BEGAN.test(text.slice(0, match.index))) found.push(sentence.start + match.index);
  // "З 11 червня Київ прийняв 6057 тіл": counted from a day on
  for (const date of sentence.dates) if (isSince(scan, date)) found.push(date.start);
  // "Eleven swaps took place", "за 11 обмінів": several exchanges at once
  for (const number of sentence.numbers)
    if (
      number.value > 1 &&
      scan.tags[number.to]?.has('exchangePlural') &&
      !sentence.dates.some((date) => date.type === 'calendar')
    )
      found.push(number.start);
  if (wasTotal && sentence.dates.every((date) => date.type === 'vague') && GOES_ON.test(text))
    found.push(sentence.start);
  return found;
}

const YEAR_ALONE =
  /(?<![\p{L}\d])(?:(?:у|в|in|during|за|протягом|впродовж) 20[12]\d(?:-(?:му|м|й|го))?(?: (?:році|рік|року|году|год))?|20[12]\d (?:року|рік|года|год))(?![\p{L}\d])/gu;
/** "since the invasion began in 2022": when something else began. */
const BEGAN =
  /(?:began|begun|started|launched|invaded|invasion|since|почав\p{L}*|почал\p{L}*|розпоч\p{L}*|вторгнення|начал\p{L}*|вторжени\p{L}*|captured|захопл\p{L}*|захвач\p{L}*|неволі|плену|полоні|held) (?:[\p{L}'-]+ )?$/u;

/** A sentence that goes on with the total before it: by a pronoun, "also", "most". */
const GOES_ON =
  /^(?:they|those|of them|of these|вони|они|ці|эти|з них|із них|из них|\d+ (?:із|з|из|of) (?:них|them|these))(?!\p{L})|(?<!\p{L})(?:also|another|further|in addition|також|крім того|окрім того|найбільше|також|также|кроме того|помимо этого|больше всего|most of)(?!\p{L})/u;

const NUMBERED_BEFORE =
  /(?:\d+-?(?:й|ий|го|му|та|ту|th|st|nd|rd)|перш\p{L}+|перв\p{L}+|друг\p{L}+|втор\p{L}+|третій|третий|третя|четверт\p{L}+|п'ят(?:ий|ого|ому|им|а|ої|у|ій|ою)|пят(?:ый|ого|ому|ым|ая|ой|ую|ое)|first|second|third|fourth|fifth|sixth|largest|biggest|найбільш\p{L}+|крупнейш\p{L}+|рекордн\p{L}+)[^.;:]{0,60}$/u;

/** "the 65th exchange since the war began": the war's start numbers the exchange, it does not open a total. */
function isOrdinalTotal(scan: Scan, sentence: Sentence, total: number): boolean {
  if (/^(?:br|tak|took|загал|общ|дов)/u.test(scan.plain.slice(total, total + 6))) return false;
  return NUMBERED_BEFORE.test(scan.plain.slice(Math.max(sentence.start, total - 80), total));
}

const SUMS_UP =
  /^(?:всего|усього|всього|загалом|overall|in all|in total|all told|total|a total|brings?|у цілому)/u;

/** "over 7,000 people have been freed in all": more than one exchange ever freed. */
const isBeyondOneEvent = (scan: Scan, sentence: Sentence): boolean =>
  sentence.numbers.some((number) => number.value > 2100) &&
  !scan.tags.slice(sentence.from, sentence.to).some((meaning) => meaning.has('body') || meaning.has('dead'));

const OVER_TIME =
  /(?:since|від|з початку|с начала|за час|за время|за весь|вже|уже|already|so far|вой|війн|war|вторгн|вторж|invasion|рок|рік|год|year|repatriations|exchanges|swaps|handovers|обмін(?:ів|ами)|обмен(?:ов|ами)|репатріацій|репатриаций|недел|тижд|тижн|месяц|місяц|week|month|спецопер|through)/u;

/** "Військові й цивільні, загалом 84 людини" sums up one event; "загалом від початку війни" does not. */
const isSumOfEvent = (text: string, at: number): boolean =>
  SUMS_UP.test(text.slice(at, at + 24)) && !OVER_TIME.test(text.replace(OF_WAR, ''));
const OF_WAR = /of war(?!\p{L})|військовополонен\p{L}*|военнопленн\p{L}*/gu;

/**
 * A count belongs to a total when the words of the total stand in its part of the sentence. Words that sum up
 * ("…, всего за неделю 2412") look ahead only; "since the war began" covers its whole part.
 */
export function isInTotal(
  scan: Scan,
  count: CountWords,
  totals: readonly number[],
  sentenceStart: number,
): boolean {
  return totals.some((total) => {
    const isBefore = count.start < total;
    const between = isBefore ? scan.plain.slice(count.end, total) : scan.plain.slice(total, count.start);
    if (isBefore && between.includes(',') && SUMS_UP.test(scan.plain.slice(total, total + 24))) return false;
    // "За дванадцять місяців …; визволено 1358 осіб": a total that opens the sentence covers all of it
    return !between.includes(';') || (!isBefore && total - sentenceStart <= 2);
  });
}
