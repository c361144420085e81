import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';

export const AGE_AFTER =
  /^(?:рок|рік|літ(?!ак)|лет(?!чи)|год|years?$|year-old|months?$|місяц|месяц|тижн|недел|weeks?$|days?$|дн|день|днів|hours?$|годин|час|minutes?$|хвилин|минут|раз|times?$|км|kilomet|miles?$|метр|тонн|млн|млрд|million|billion|грн|доллар|dollars?|percent|families$|family$|сімей|родин|семей|стать|ст$|пункт|бригад|автобус|bus|buses|ambulance|швидк|скор|танк|катер|дрон|бпла|drones?$|rakет|ракет|missiles?$|країн|стран|countries|регіон|регион|областей|обмін|обмен|swaps?$|exchanges?$|етап|этап|stages?$|раунд|rounds?$|сторон|sides?$|делегац|delegations?$|прапор|імен$|имен$|names?$|fronts?$|напрямк|направлен|загонів|випадк|случа|переговор|посилок|пакунк|parcels?$|letters?$|лист|письм)/u;
export const AGE_BEFORE =
  /^(?:aged|age|віком|вік|возраст|возрасте|возрастом|старше|старші|молодше|младше|молодші|under|статті|статьи|ст|ч|номер|№)$/u;
export const NONE = /^(?:ни|ні|ані|not|no|single)$/u;
const PART_CUE =
  /^(?:них|которых|яких|серед|среди|among|including|зокрема|включно|включая|числі|числе|whom|which|them)$/u;

/** "19 бранців сиділи в тюрмах 15 місяців": told of some of the freed, not that they were freed. */
export function isState(scan: Scan, sentence: Sentence, nounAt: number): boolean {
  for (let at = nounAt + 1; at < Math.min(sentence.to, nounAt + 3); at += 1)
    if (
      /^(?:сиділ|перебува|утримува|провели|находил|сидел|содержал|удержива|served$|serving$|spent$|defended$|fought$|обороня|оборонял|защища|боронил|воевал|воював|воювал|служи|мають$|страждають|вважали|числил|считал)/.test(
        scan.tokens[at]!.text,
      )
    )
      return true;
  return false;
}

/** "16,000 civilians in Russian custody", "семь тысяч человек в плену": who is held, not who came back. */
export function isHeld(scan: Scan, sentence: Sentence, nounAt: number): boolean {
  const text = scan.plain.slice(scan.tokens[nounAt]!.end, sentence.end);
  return HELD_IN.test(text);
}
const HELD_IN =
  /^ (?:(?:are |is |still |remain )*(?:held |kept )?in (?:russian |ukrainian |russia's |ukraine's )?(?:custody|captivity|prisons|jails|detention)|(?:\p{L}+ )?(?:у|в) (?:російськ\p{L}+ |ворож\p{L}+ |українськ\p{L}+ |российск\p{L}+ |украинск\p{L}+ )?(?:полоні|плену|неволі|неволе|в'язницях|тюрьмах|тюрмах|ув'язненні|заключении))(?!\p{L})/u;

export function isAge(scan: Scan, sentence: Sentence, number: NumberWords): boolean {
  const { tokens } = scan;
  for (let at = number.to; at < Math.min(sentence.to, number.to + 4); at += 1) {
    const word = tokens[at]!.text;
    if (/^(?:років|роки|року|лет|года|years|year-old|летн\S*|річн\S*)$/u.test(word)) return true;
    if (tokens[at]!.kind === 'sign' && !'—-'.includes(word)) break;
    if (tokens[at]!.kind === 'word' && !/^(?:to|and|до|і|и|та|or)$/.test(word)) break;
  }
  const before = tokens[number.from - 1]?.text ?? '';
  const earlier = tokens[number.from - 2]?.text ?? '';
  return (
    /^(?:aged|under|віком|до)$/.test(before) &&
    number.value < 100 &&
    /^(?:25|18|12|30)$/.test(String(number.value)) &&
    (earlier === '' ||
      before !== 'до' ||
      /^(?:віком|возрасте|молодь|військових|солдат|prisoners)$/.test(earlier))
  );
}

export function isWithinOther(scan: Scan, sentence: Sentence, number: NumberWords): boolean {
  const { tokens, clauses, tags } = scan;
  const after = tokens[number.to]?.text ?? '';
  if (
    /^(?:з|із|зі|из|of|серед|среди)$/.test(after) &&
    /^(?:них|яких|которых|them|these|those|whom|the|звільнених|освобожденных)$/.test(
      tokens[number.to + 1]?.text ?? '',
    )
  )
    return ![0, 1, 2, 3].some(
      (next) => tags[number.to + next]?.has('civilian') || tags[number.to + next]?.has('child'),
    );
  // "95 із них …, і в цій групі 43 бійці": some of those just counted
  const lead = tokens
    .slice(Math.max(sentence.from, number.from - 4), number.from)
    .map(({ text }) => text)
    .join(' ');
  if (/(?:цій групі|цього числа|этой группе|этого числа|this group|that number)(?: |$)/u.test(lead))
    return true;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 8); at -= 1) {
    if (clauses[number.from]! - clauses[at]! > 1) break;
    if (sentence.numbers.some((one) => one !== number && at >= one.from && at < one.to)) break;
    // "Among the 49 Ukrainians are …": the figure after "among" is the whole
    if (/^(?:among|серед|среди)$/.test(tokens[at]!.text) && number.from - at <= 2) return false;
    // "the numbers, which were made public: 1,000 bodies": no "of which"
    const isBareRelative =
      /^(?:which|whom|яких|которых)$/.test(tokens[at]!.text) &&
      !/^(?:of|з|із|зі|из|серед|среди|among|including)$/.test(tokens[at - 1]?.text ?? '');
    if (PART_CUE.test(tokens[at]!.text) && !isBareRelative) {
      // civilians and children inside a figure are groups of their own
      for (let next = number.to; next < Math.min(sentence.to, number.to + 4); next += 1)
        if (tags[next]!.has('civilian') || tags[next]!.has('child')) return false;
      return true;
    }
  }
  return false;
}
