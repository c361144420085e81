import { phrase, test } from './phrases.ts';
import type { Scan } from './scan.ts';
import type { ProposedEvent } from './types.ts';

/** Where rumours come from: nobody with a name. */
const FROM_NOBODY = phrase(
  '(?:телеграм|telegram|тг|ворож\\p{L}+|вражеск\\p{L}+|анонімн\\p{L}+|анонимн\\p{L}+|anonymous|hostile)[- ]?(?:\\p{L}+ )?(?:канал\\p{L}*|паблік\\p{L}*|паблик\\p{L}*|channels?)|\\p{L}*чат(?:и|ах|ів|ы|ов|у|і|е)?|соцмереж\\p{L}*|соцсет\\p{L}+|розсил\\p{L}+|рассыл\\p{L}+|мережею|по сети|шириться|поширю\\p{L}+|розган\\p{L}+|разгон\\p{L}+|распростран\\p{L}+|social (?:media|networks?)|circulat\\p{L}+|spread(?:s|ing)?|viral|messages? (?:about|claiming|saying)|rumou?rs?|чутк\\p{L}+|слух(?:и|ов|ам|ах)|вкид\\p{L}*|вброс\\p{L}*',
);
/** … and an authority that says there is nothing in it. */
const NOTHING_IN_IT = phrase(
  'вигадк\\p{L}+|вигадан\\p{L}+|вигадал\\p{L}+|выдум\\p{L}+|придум\\p{L}+|неправд\\p{L}+|не відповіда\\p{L}+ дійсності|не соответству\\p{L}+ действительности|фейк\\p{L}*|дезінформац\\p{L}+|дезинформац\\p{L}+|шахра\\p{L}+|мошенник\\p{L}*|fake|hoax|fabricat\\p{L}+|made[- ]up|invented|disinformation|untrue|scam\\p{L}*|fraud\\p{L}*|(?:жодн\\p{L}+|ніяк\\p{L}+|никак\\p{L}+|ни одн\\p{L}+) (?:обмін\\p{L}*|обмен\\p{L}*|передач\\p{L}*)[^.;]{0,40} не |no (?:exchange|swap|handover)s? (?:is|are|was|were|has been|had been) (?:scheduled|planned|set|agreed)',
);

/** The page of fact-checkers names its verdict first: "Фейк: …", "Fake: …". */
const VERDICT =
  /^[\s\p{P}\p{S}]*(?:фейк|фейки|неправда|брехня|ложь|маніпуляція|манипуляция|fake|false|fact[- ]check)(?: ?[:!.—|])/u;

/** A text about a rumour that an authority calls untrue: what it speaks of is denied, whatever words the rumour used. */
export function asRumour(scan: Scan, events: readonly ProposedEvent[]): readonly ProposedEvent[] {
  const isRumour = test(FROM_NOBODY, scan.plain) && test(NOTHING_IN_IT, scan.plain);
  if (events.length === 0 || !(isRumour || VERDICT.test(scan.plain))) return events;
  return events.map((event) => {
    const isTold = event.status.value === 'reported-done' && (event.counts.length > 0 || event.date !== null);
    return isTold || event.status.value === 'disputed'
      ? event
      : { ...event, status: { ...event.status, value: 'denied' } };
  });
}
