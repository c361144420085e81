/**
 * Places and countries that matter for talks, handovers and mediation, with their forms: a data table.
 *
 * Columns: English name as in the catalogue; word forms (regular expression on the folded text); adjective
 * forms ("стамбульські домовленості"). A country may mediate; a city never does.
 */
export type PlaceRow = {
  readonly name: string;
  readonly country: string | null;
  readonly noun: string;
  readonly adjective?: string;
};

export const PLACES: readonly PlaceRow[] = [
  {
    name: 'Istanbul',
    country: null,
    noun: 'стамбул(?:і|е|а|у|ом)?|istanbul|чираган|чыраган|c[iı]ra[gğ]an|долмабахче|dolmabahce',
    adjective: "стамбульськ\\p{L}+|стамбульск\\p{L}+|istanbul's",
  },
  { name: 'Abu Dhabi', country: null, noun: 'абу-дабі|абу-даби|абу дабі|абу даби|abu dhabi' },
  { name: 'Geneva', country: null, noun: 'женев(?:а|і|у|и|е|ы|ою|ой)|geneva' },
  { name: 'Doha', country: null, noun: 'доха|дохе|доху|дохі|досі(?= )|doha' },
  { name: 'Ankara', country: null, noun: 'анкар(?:а|і|у|и|е|ы)|ankara' },
  { name: 'Antalya', country: null, noun: 'антал(?:ья|ьи|ье|ія|ії|ью|ію)|antalya' },
  { name: 'Dubai', country: null, noun: 'дубаї|дубае|дубай|dubai' },
  { name: 'Riyadh', country: null, noun: 'ер-ріяд\\p{L}*|эр-рияд\\p{L}*|riyadh' },
  { name: 'Jeddah', country: null, noun: 'джидд(?:а|і|у|е|ы)|jeddah' },
  { name: 'Minsk', country: null, noun: 'мінськ(?:у|а|ом)?|минск(?:е|а|у|ом)?|minsk' },
  { name: 'Gomel', country: null, noun: 'гомел(?:і|е|я|ю|ь)|gomel|homiel' },
  { name: 'Moscow', country: null, noun: 'москв(?:а|і|у|и|е|ы|ою|ой)|moscow' },
  { name: 'Kyiv', country: null, noun: 'київ|києв(?:і|а|у|ом)|киев(?:е|а|у|ом)?|kyiv|kiev' },
  { name: 'Vienna', country: null, noun: 'відн(?:і|я|ю)|вен(?:е|а|у)|vienna' },
  { name: 'Budapest', country: null, noun: 'будапешт(?:і|е|а|у)?|budapest' },
  { name: 'Berlin', country: null, noun: 'берлін(?:і|а|у)?|берлин(?:е|а|у)?|berlin' },
  { name: 'Brussels', country: null, noun: 'брюссел(?:і|ь|е|я|ю)|brussels' },
  { name: 'Washington', country: null, noun: 'вашингтон(?:і|е|а|у)?|washington' },
  { name: 'Miami', country: null, noun: 'маямі|майами|miami' },
  {
    name: 'Sumy region',
    country: null,
    noun: 'сумщин(?:і|а|у|и|ою)|сумськ(?:ій|ої|ою|а) област(?:і|ь|ю)|сумск(?:ой|ая|ую) област(?:и|ь)|сумщин(?:е|ы|а)|sumy (?:region|oblast|province)',
  },
  {
    name: 'Chernihiv region',
    country: null,
    noun: 'чернігівщин(?:і|а|у|и)|чернігівськ(?:ій|ої) област(?:і|ь)|черниговск(?:ой|ая|ую) област(?:и|ь)|черниговщин(?:е|ы)|chernihiv (?:region|oblast)',
  },
  {
    name: 'Zaporizhzhia region',
    country: null,
    noun: 'запорізьк(?:ій|ої) област(?:і|ь)|запорожск(?:ой|ая|ую) област(?:и|ь)|zaporizhzhia (?:region|oblast)',
  },
  {
    name: 'Kherson region',
    country: null,
    noun: 'херсонськ(?:ій|ої) област(?:і|ь)|херсонск(?:ой|ая|ую) област(?:и|ь)|kherson (?:region|oblast)',
  },
  {
    name: 'Donetsk region',
    country: null,
    noun: 'донецьк(?:ій|ої) област(?:і|ь)|донецк(?:ой|ая|ую) област(?:и|ь)|donetsk (?:region|oblast)',
  },
  {
    name: 'Ukrainian-Belarusian border',
    country: null,
    noun: '(?:українсько-білоруськ\\p{L}+ кордон\\p{L}*|украинско-белорусск\\p{L}+ границ\\p{L}*|белорусско-украинск\\p{L}+ границ\\p{L}*|білорусько-українськ\\p{L}+ кордон\\p{L}*|кордон\\p{L}* (?:з|із) білорус\\p{L}*|границ\\p{L}* с (?:бел[ао]русс\\p{L}*|беларус\\p{L}*)|ukrain(?:e|ian)[-—](?:belarus|belarusian) border|belarus(?:ian)?[-—]ukrain(?:e|ian) border|border (?:with|between) belarus)',
  },
  {
    name: 'Türkiye',
    country: 'Türkiye',
    noun: 'туреччин(?:а|і|у|и|ою)|турци(?:я|и|ю|ей)|turkey|turkiye|ankara',
    adjective: 'турецьк\\p{L}+|турецк\\p{L}+|turkish',
  },
  {
    name: 'United Arab Emirates',
    country: 'United Arab Emirates',
    noun: "оае|оаэ|(?:об'єднан\\p{L}+ )?арабськ\\p{L}+ емірат\\p{L}*|(?:объединенн\\p{L}+ )?арабск\\p{L}+ эмират\\p{L}*|емірат(?:и|ів|ам|ами|ах)|эмират(?:ы|ов|ам|ами|ах)|(?:united arab )?emirates|uae",
    adjective: 'еміратськ\\p{L}+|эмиратск\\p{L}+|emirati',
  },
  {
    name: 'Qatar',
    country: 'Qatar',
    noun: "катар(?:у|і|ом|а|е)?|qatar(?:'s)?",
    adjective: 'катарськ\\p{L}+|катарск\\p{L}+|qatari',
  },
  {
    name: 'Saudi Arabia',
    country: 'Saudi Arabia',
    noun: "саудівськ\\p{L}+ араві\\p{L}+|саудовск\\p{L}+ арави\\p{L}+|saudi arabia(?:'s)?",
    adjective: 'saudi',
  },
  {
    name: 'United States',
    country: 'United States',
    noun: 'сша|сполучен\\p{L}+ штат\\p{L}*|соединенн\\p{L}+ штат\\p{L}*|united states|u\\.s\\.|usa|америк(?:а|и|у|ою|ой)',
    adjective: 'американськ\\p{L}+|американск\\p{L}+|american',
  },
  {
    name: 'Belarus',
    country: 'Belarus',
    noun: "білорус(?:ь|і|ю|ією|ію)|беларус(?:ь|и|ью)|белорусси(?:я|и|ю|ей)|belarus(?:'s)?",
    adjective: 'білоруськ\\p{L}+|белорусск\\p{L}+|belarusian',
  },
  {
    name: 'Holy See',
    country: 'Holy See',
    noun: 'ватикан(?:у|і|ом|а|е)?|свят\\p{L}+ (?:престол\\p{L}*)|vatican|holy see|понтифік\\p{L}*',
  },
  {
    name: 'Switzerland',
    country: 'Switzerland',
    noun: 'швейцарі(?:я|ї|ю|єю)|швейцари(?:я|и|ю|ей)|switzerland',
  },
  { name: 'Hungary', country: 'Hungary', noun: 'угорщин(?:а|и|і|у)|венгри(?:я|и|ю|ей)|hungary' },
  { name: 'Germany', country: 'Germany', noun: 'німеччин(?:а|и|і|у)|германи(?:я|и|ю|ей)|germany' },
  {
    name: 'ICRC',
    country: 'ICRC',
    noun: 'мкчх|мккк|(?:міжнародн\\p{L}+ )?(?:комітет\\p{L}* )?червон\\p{L}+ хрест\\p{L}*|(?:международн\\p{L}+ )?(?:комитет\\p{L}* )?красн\\p{L}+ крест\\p{L}*|(?:international )?(?:committee of the )?red cross|icrc',
  },
  { name: 'United Nations', country: 'United Nations', noun: 'оон|united nations' },
];
