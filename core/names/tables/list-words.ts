/**
 * Words that stand around a name in a list and are not part of it: ranks, titles, birth and call-sign marks.
 *
 * Sources: ranks of the Armed Forces of Ukraine (law 548-XIV, art. 5, with its changes) and of the Russian Federation (federal
 * law 53-ФЗ, art. 46); abbreviations as lists print them. Lower case, without dots.
 */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  `солдат солдата солдату солдатка рядовий рядового рядовому рядовой матрос матроса матросу сержант сержанта сержанту сержантка
  капрал єфрейтор ефрейтор старшина старшини старшины старшині прапорщик прапорщика мічман мичман лейтенант лейтенанта лейтенанту
  капітан капитан капітана капитана капітану капитану майор майора майору підполковник подполковник підполковника подполковника полковник полковника
  полковнику бригадний генерал генерала адмірал адмирал командор старший старшого старшему старшого молодший младший молодшого младшего
  головний главный штаб-сержант майстер-сержант мастер-сержант гвардії гвардии запасу запаса мол ст гол мл лт лейт кап серж сол солд ряд рядов пполк прап мат шт гв майст маст
  рядовая військовослужбовець военнослужащий військовополонений военнопленный цивільний гражданский поліцейський
  private soldier sailor corporal sergeant junior senior chief master staff lieutenant captain major colonel general pvt sgt cpl lt capt maj col gen
  пан пані пану гр громадянин гражданин гражданка громадянка mr mrs ms dr sir прізвище фамилия піб фио`.split(
    /\s+/,
  ),
);

/** Words that say "born" or "year" after a date. */
export const BIRTH_WORDS: ReadonlySet<string> = new Set(
  'р рн нар народж народився народилася народження року рік г гр год года рожд рождения род родился родилась born dob b'.split(
    ' ',
  ),
);

/** Particles inside foreign names; they carry little evidence. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'де да ді ди дель делла ван фон вон дер ден тер ля ла ле ель эль аль бен ібн ибн бін бин de da di del della van von der den ter la le el al ben ibn bin du dos das jr junior sr мол baron lord of'.split(
    ' ',
  ),
);

/** Turkic ways to say "son of", "daughter of" after the father's name. */
export const SON_WORDS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['огли', 'm'],
  ['оглы', 'm'],
  ['оглу', 'm'],
  ['ogly', 'm'],
  ['oglu', 'm'],
  ['ohly', 'm'],
  ['угли', 'm'],
  ['кизи', 'f'],
  ['кызы', 'f'],
  ['гизи', 'f'],
  ['kyzy', 'f'],
  ['kizi', 'f'],
]);

/** Words before a call sign. */
export const CALL_SIGN_WORDS: ReadonlySet<string> = new Set([
  'позивний',
  'позывной',
  'псевдо',
  'callsign',
  'call',
  'sign',
]);

/** Words before a former surname. */
export const FORMER_NAME_WORDS: ReadonlySet<string> = new Set(
  'дівоче дівоча дівоцтві дів девичья девичестве дев урожденная урожд ур уроджена шлюбу замужества колишнє бывшая раніше ранее née nee maiden former'.split(
    ' ',
  ),
);
