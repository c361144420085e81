/** Words for months, weekdays and relative days in three languages: a data table. */
const MONTHS: readonly string[] = [
  'січень січня січні січнем січ январь января январе январем янв january jan',
  'лютий лютого лютому лютим лют февраль февраля феврале февралем фев february feb',
  'березень березня березні березнем бер март марта марте мартом мар march mar',
  'квітень квітня квітні квітнем кві квіт апрель апреля апреле апрелем апр april apr',
  'травень травня травні травнем тра трав май мая мае маем may',
  'червень червня червні червнем чер черв июнь июня июне июнем июн june jun',
  'липень липня липні липнем лип июль июля июле июлем июл july jul',
  'серпень серпня серпні серпнем сер серп август августа августе августом авг august aug',
  'вересень вересня вересні вереснем вер верес сентябрь сентября сентябре сентябрем сен сент september sept sep',
  'жовтень жовтня жовтні жовтнем жов жовт октябрь октября октябре октябрем окт october oct',
  'листопад листопада листопаді листопадом лис лист. ноябрь ноября ноябре ноябрем ноя нояб november nov',
  'грудень грудня грудні груднем гру груд декабрь декабря декабре декабрем дек december dec',
];
const WEEKDAYS: readonly string[] = [
  'понеділок понеділка понеділку понеділком понедельник понедельника понедельнику monday mon',
  'вівторок вівторка вівторку вторник вторника вторнику tuesday tue tues',
  'середа середу середи середою среда среду среды средой wednesday wed',
  'четвер четверга четвергом четверг четверга четвергу thursday thu thur thurs',
  "п'ятниця п'ятницю п'ятниці п'ятницею пятница пятницу пятницы пятницей friday fri",
  'субота суботу суботи суботою суббота субботу субботы субботой saturday sat',
  'неділя неділю неділі неділею воскресенье воскресенья воскресеньем воскресение sunday sun',
];

function indexOfWords(rows: readonly string[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  rows.forEach((row, position) => {
    for (const word of row.split(' ')) index.set(word, position);
  });
  return index;
}

/** Month of a word, 1 to 12. Genitive and nominative differ: "травня" dates a day, "травень" names a month. */
const months = indexOfWords(MONTHS);
const weekdays = indexOfWords(WEEKDAYS);

export const monthOf = (word: string): number | undefined => {
  // "September's release"
  const position = months.get(word.replace(/'s$/, ''));
  return position === undefined ? undefined : position + 1;
};

/** Weekday of a word, 0 is Monday. */
export const weekdayOf = (word: string): number | undefined => weekdays.get(word);

/** Words that stand for a day counted from the day of publication. */
export const DAY_OFFSETS: Readonly<Record<string, number>> = {
  сьогодні: 0,
  сегодня: 0,
  today: 0,
  tonight: 0,
  вчора: -1,
  учора: -1,
  вчера: -1,
  yesterday: -1,
  позавчора: -2,
  позавчера: -2,
  завтра: 1,
  tomorrow: 1,
  післязавтра: 2,
  послезавтра: 2,
  ...adjectives(0, 'сьогоднішн', 'сегодняшн'),
  ...adjectives(-1, 'вчорашн', 'учорашн', 'вчерашн'),
  ...adjectives(1, 'завтрашн'),
};

/** "вчерашняя встреча", "сьогоднішній обмін": the day as an adjective, in all its forms. */
function adjectives(days: number, ...stems: readonly string[]): Readonly<Record<string, number>> {
  const endings = 'ій я є ю ього ьому ьої їй ьою і іх их ими ім ий ый яя ее юю его ему ей им ем ие'.split(
    ' ',
  );
  return Object.fromEntries(stems.flatMap((stem) => endings.map((ending) => [stem + ending, days])));
}

/** Parts of a day and counted days: from the day of publication, as "today" is. */
export const DAY_PHRASES: readonly (readonly [RegExp, number])[] = [
  [
    /(?<![\p{L}\d])(?:цього (?:ранку|вечора|дня)|цієї ночі|нині ж|сьогодні ж|сегодня же|сьогодні (?:вранці|вдень|ввечері|увечері)|этим (?:утром|вечером|днем)|этой ночью|this (?:morning|afternoon|evening)|earlier today|later today)(?!\p{L})/gu,
    0,
  ],
  [
    /(?<![\p{L}\d])(?:минулої ночі|прошлой ночью|минувшей ночью|last night|overnight|день тому|день назад|a day ago)(?!\p{L})/gu,
    -1,
  ],
  [/(?<![\p{L}\d])(?:(?:два|2) дні тому|(?:два|2) дня назад|(?:two|2) days ago)(?!\p{L})/gu, -2],
  [/(?<![\p{L}\d])(?:(?:три|3) дні тому|(?:три|3) дня назад|(?:three|3) days ago)(?!\p{L})/gu, -3],
];

/** Parts of the present day: they name the day as "today" does, unless another day follows. */
export const EVE_WORDS: ReadonlySet<string> = new Set(['напередодні', 'накануне']);

/** Periods without a day: the span is kept, the date stays open. */
export const VAGUE_PHRASES: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:(?:на |протягом |за )?(?:минулого|цього|наступного|того|минулому|цьому|наступному) (?:тижня|тижні|місяця|місяці|року|році))(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:(?:на |в |за )?(?:прошлой|прошлого|этой|следующей|прошлом|этом|следующем|будущей|минувшей) (?:неделе|недели|месяца|месяце|году|года))(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:(?:earlier )?(?:last|this|next|the previous|the following|later this|earlier this) (?:week|weekend|month|year|spring|summer|autumn|fall|winter))(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:на вихідних|у вихідні|в вихідні|на выходных|в выходные|at the weekend|over the weekend|on the weekend|найближчими днями|в ближайшие дни|ближайшие дни|in the coming days|coming days|цими днями|на днях|these days)(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:(?:тижнем|двома тижнями|трьома тижнями|місяцем|двома місяцями|роком) (?:раніше|до того)|(?:неделей|двумя неделями|тремя неделями|месяцем|двумя месяцами|годом) (?:ранее|раньше|до этого|прежде)|(?:a|one|two|three) (?:week|month|year)s? (?:earlier|before|prior))(?!\p{L})/gu,
  // "обмен весны" names no time, "наприкінці весни" and "весной" do
  /(?<![\p{L}\d])(?:(?:(?:наприкінці|в конце|у кінці|середина|середини|в середине|всередині|посеред|початок|на початку|начало|в начале|конец|кінець|mid-|early |late ) ?(?:весни|весны|літа|лета|осені|осени|зими|зимы|spring|summer|autumn|winter))|весною|весной|навесні|влітку|летом|восени|осенью|взимку|зимой|last (?:spring|summer|autumn|winter))(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:(?:наприкінці|на кінець|до кінця|на початку|протягом|в конце|на конец|до конца|в начале|в течение|late|early|later|earlier|by the end of|at the end of|before the end of|in the course of) (?:the |this |цього |этой |этого |наступного |следующей |следующего )?(?:тижня|місяця|року|недели|месяца|года|week|month|year))(?!\p{L})/gu,
];
