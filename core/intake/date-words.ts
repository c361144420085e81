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
  const position = months.get(word);
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
};

/** Parts of the present day: they name the day as "today" does, unless another day follows. */
export const EVE_WORDS: ReadonlySet<string> = new Set(['напередодні', 'накануне']);

/** Periods without a day: the span is kept, the date stays open. */
export const VAGUE_PHRASES: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:(?:на |протягом |за )?(?:минулого|цього|наступного|того|минулому|цьому|наступному) (?:тижня|тижні|місяця|місяці|року|році))(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:(?:на |в |за )?(?:прошлой|прошлого|этой|следующей|прошлом|этом|следующем|будущей|минувшей) (?:неделе|недели|месяца|месяце|году|года))(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:(?:earlier )?(?:last|this|next|the previous|the following|later this|earlier this) (?:week|weekend|month|year|spring|summer|autumn|fall|winter))(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:на вихідних|у вихідні|в вихідні|на выходных|в выходные|at the weekend|over the weekend|on the weekend|найближчими днями|в ближайшие дни|ближайшие дни|in the coming days|coming days|цими днями|на днях|these days)(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:(?:на |в |у |in |в |наприкінці |в конце |середина |середини |в середине |посеред |початок |начало |конец |кінець |mid-|early |late )?(?:весни|весны|весною|весной|навесні|літа|лета|влітку|летом|восени|осені|осени|осенью|взимку|зими|зимы|зимой|last spring|last summer|last autumn|last winter))(?!\p{L})/gu,
];
