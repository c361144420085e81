import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';
import type { CountQualifier } from './types.ts';

const AT_LEAST =
  /^(?:понад|більше|більш|щонайменше|мінімум|свыше|более|больше|минимум|over|least|minimum|exceeding|upwards)$/u;
const ABOUT =
  /^(?:близько|приблизно|майже|орієнтовно|около|примерно|почти|порядка|ориентировочно|about|around|some|nearly|almost|roughly|approximately|estimated|circa)$/u;
const UP_TO = /^(?:maximum|максимум|maximal)$/u;

/** The qualifier before a number, or "N or more" after it. */
export function qualifierOf(scan: Scan, sentence: Sentence, number: NumberWords): CountQualifier {
  const { tokens } = scan;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 5); at -= 1) {
    const word = tokens[at]!.text;
    if (tokens[at]!.kind === 'sign' && word !== '"') break;
    const before = tokens[at - 1]?.text ?? '';
    if (/^(?:менше|менш|меньше|менее|less|fewer)$/.test(word))
      return /^(?:не|no|not)$/.test(before) ? 'at-least' : 'up-to';
    if (word === 'than' || word === 'ніж' || word === 'чем' || word === 'як' || word === 'за') continue;
    if (word === 'over' && /^(?:handed|hand|hands|turned|took|passed|handing)$/.test(before)) break;
    if (word === 'more' || AT_LEAST.test(word)) return /^(?:не|no|not)$/.test(before) ? 'up-to' : 'at-least';
    if (UP_TO.test(word)) return 'up-to';
    if (ABOUT.test(word)) return 'about';
    if (word === 'to' && before === 'up') return 'up-to';
    if (word === 'до' && at === number.from - 1) return 'up-to';
    if (!/^(?:of|ще|еще|тіла|тела|тіл|тел|bodies|another|the|a|и|і|щонайменше)$/.test(word)) break;
  }
  const after = tokens[number.to]?.text ?? '';
  const second = tokens[number.to + 1]?.text ?? '';
  if (after === 'or' && second === 'more') return 'at-least';
  return 'exact';
}
