/**
 * Families of words that mean the same for the reader, one row an idea, one column a language: a data table.
 *
 * What one language can say, the other two can say as well: a test fails on a row with an empty column. An entry is
 * a whole word or a stem with `*`; `lexicon.ts` holds the words that have no such counterpart.
 */
export type FamilyTag =
  | 'returned'
  | 'transferred'
  | 'exchangeVerb'
  | 'prisoner'
  | 'captivity'
  | 'soldier'
  | 'body'
  | 'dead'
  | 'agreed'
  | 'reached'
  | 'list'
  | 'talks'
  | 'meeting'
  | 'delegation'
  | 'future'
  | 'postponed'
  | 'rejected'
  | 'speech'
  | 'civilian'
  | 'stage'
  | 'mediation'
  | 'wounded'
  | 'ill'
  | 'hypothetical';

export type Family = {
  readonly tag: FamilyTag;
  readonly idea: string;
  readonly uk: string;
  readonly ru: string;
  readonly en: string;
};

const family = (tag: FamilyTag, idea: string, uk: string, ru: string, en: string): Family => ({
  tag,
  idea,
  uk,
  ru,
  en,
});

export const FAMILIES: readonly Family[] = [
  family('future', 'will meet', 'зустрінуться зберуться сядуть', 'встретятся соберутся сядут', 'will'),
  family(
    'future',
    'will go',
    'поїдуть приїдуть прибудуть виїдуть',
    'поедут приедут прибудут выедут уедут',
    'will',
  ),
  family(
    'returned',
    'come back',
    'поверта* поверну* повернен*',
    'возвращ* возврат* вернул* вернут* вернув* вернет*',
    'return returns returned returning',
  ),
  family(
    'returned',
    'set free',
    'звільн* визвол* вивільн* випуст* випуска* відпуст* відпуска* помилув*',
    'освобо* вызвол* высвобо* выпуст* выпуска* отпуст* отпуска* помилов*',
    'freed frees freeing release* +liberate +unchain +release +pardon',
  ),
  family(
    'returned',
    'pull out',
    'вирва* вирив* витяг* вихоп* викуп*',
    'вырва* вытащ* вытяг* выкуп*',
    'rescu* retriev* +wrest +extricate +ransom +recover',
  ),
  family(
    'returned',
    'bring',
    'привез* привоз* вивезли вивезла вивезено достав* доправ* довез* перевез* переправ* перевели переведен*',
    'привез* привоз* достав* довез* перевез* переправ* перевели переведен*',
    'brought bring bringing flown bused ferried driven conveyed airlifted',
  ),
  family('returned', 'fetch', 'забра* забир*', 'забра* забир*', '+collect +fetch'),
  family(
    'returned',
    'arrive',
    'прибу* приїха* приїзд* приїжд* прилет* приземл* їдуть їхали поїха* поїд* приїд* виїд* виїзд* виїжд* вируш*',
    'прибы* приеха* приезж* прилет* приземл* едут едет ехали поехал* поед* приед* уехал* уезж* уед* выехал* выезж* выед*',
    'arriv* landed +land travelled traveled travels flew bound +depart disembark* comes coming',
  ),
  family('returned', 'cross', 'перетну* перетин*', 'пересек*', '+cross'),
  family(
    'returned',
    'get out',
    'вийшл* вийшов вибралис* вибравс*',
    'вышл* вышел выбралис* выбрался',
    '+walk +emerge stepped steps stepping',
  ),
  family('returned', 'leave captivity', 'покинул* покида*', 'покинул* покида*', 'exited'),
  family(
    'returned',
    'make one’s way',
    'добрал* добира* доїха* доїжд*',
    'добрал* добира* доехал* доезж*',
    'trekked',
  ),
  family('returned', 'regain freedom', 'здобул*', 'обрел*', '+regain'),
  family('returned', 'set out', 'рушил* рушаю*', 'двинул*', 'headed heading'),
  family('returned', 'evacuate', 'евакуйо* евакуюв* евакуа*', 'эвакуиров* эвакуа*', 'evacuat*'),
  family('returned', 'reunite', "возз'єдн*", 'воссоедин*', 'reunit* reunif*'),
  family('returned', 'embrace', 'обійма* обійня* обніма*', 'обнима* обнял*', 'hugged hugs hugging +embrace'),
  family(
    'returned',
    'welcome',
    'зустріла зустрічає зустріне',
    'встретила встречает встретит',
    '+welcome +greet',
  ),
  family('returned', 'wait for, at last', 'дочекал* дочекавс*', 'дождал*', 'awaited'),
  family('returned', 'home', 'додому вдома удома', 'домой дома', 'home homecoming homeward'),
  family(
    'returned',
    'native land',
    'батьківщин* рідну рідній рідної',
    'родину родине родины родной',
    'homeland',
  ),
  family(
    'transferred',
    'hand over',
    'переда*',
    'переда* передос*',
    'hand handed handover hand-over handing transfer* deliver*',
  ),
  family(
    'transferred',
    'give',
    'відда* відправ* надісл* надсил* вручи* вруча* вручен* спряму* скерува*',
    'отда* отправ* вручи* вруча* вручен* направи* присла* высла* отосла*',
    'gave give gives given giving sent send sends dispatch* forwarded',
  ),
  family(
    'transferred',
    'get',
    'отрима* одержа* прийня* прийма* дістал*',
    'получил* получен* получит получат приня* прима* принима* обрел*',
    'receiv* accepted accepts got secured secure secures securing',
  ),
  family(
    'exchangeVerb',
    'exchange',
    'обміня* поміня* виміня*',
    'обменя* поменя* выменя*',
    'exchanged swapped traded',
  ),
  family(
    'prisoner',
    'prisoner',
    "полонен* полонян* військовополонен* бранц* бранок бранк* в'язн*",
    'пленник* пленниц* военноплен* узник* невольник*',
    'prisoner prisoners pow pows captive captives detainee detainees',
  ),
  family(
    'captivity',
    'captivity',
    'полон полону полоном полоні неволі неволя неволю застінк* катівен* катівн* буцегарн*',
    'плен плена плену пленом неволе неволи неволя застенк* темниц*',
    'captivity dungeon* jails jail',
  ),
  family(
    'soldier',
    'soldier',
    'військовослужб* солдат* боєць бійц* бійці десантник* піхотин* артилерист* танкіст* мобілізован* резервіст* хлопців хлопці хлопцям',
    'военнослуж* солдат* боец бойц* десантник* пехотин* артиллерист* танкист* мобилизованн* резервист* парней парни',
    'soldier soldiers serviceman servicemen paratrooper* infantrym* conscripts reservist* troops fighters',
  ),
  family(
    'soldier',
    'defender',
    'захисни* оборонц* оборонець воїн* тероборон* герої героїв героям героями',
    'защитни* оборонц* воин* теробор* герои героев героям героями',
    'defender defenders warriors heroes',
  ),
  family(
    'body',
    'body',
    'тіло тіла тіл тілам тілами тілах останк* рештки решток домовин* труни трун',
    'тело тела тел телам телами телах останк* гробы гробов',
    'bodies body remains corpse corpses coffin coffins casket caskets',
  ),
  family('dead', 'fallen', 'загибл* полегл* померл*', 'погибш* павш* умерш*', 'fallen dead deceased'),
  family(
    'agreed',
    'agree',
    'домовил* домовивс* домовля* зійшлис* порозумілис* погодил* узгодил* умовилис* умовивс*',
    'договорил* договаривал* согласованы согласовано условилис* сошлис* условлено согласовал* согласил* сговорил*',
    'agreed agree agrees agreeing settled settle settles',
  ),
  family(
    'reached',
    'reach',
    'досягл* досягн* уклали укладено',
    'достиг* заключили заключен*',
    'reached struck concluded sealed clinched inked hammered finalised finalized produced',
  ),
  family(
    'list',
    'list',
    'список списк* перелік* реєстр*',
    'список списк* перечен* перечн* реестр*',
    'list lists roster rosters',
  ),
  family(
    'talks',
    'talks',
    'переговори переговорів переговорам переговорах переговорами перемовин*',
    'переговоры переговоров переговорам переговорах переговорами',
    'talks negotiations negotiation',
  ),
  family(
    'meeting',
    'meet',
    'розмова розмови розмову зустріч зустрічі зустріччю зустрілис* зустрічалис* зустрінут* бачилис* зібралис* зібрався зберут*',
    'разговор разговора разговоре встреча встречи встрече встречу встречей встретилис* встречалис* встретятся виделис* собралис* собрался соберутся',
    'conversation meeting meet met meets gathered convened sat',
  ),
  family(
    'delegation',
    'delegation',
    'делегац* переговорник* переговірник* перемовник*',
    'делегац* переговорщик*',
    'delegation delegations negotiators envoys teams',
  ),
  family(
    'future',
    'intend',
    'намір* намірен* збирається збираються планує* запланован*',
    'намер* собирается собираются планиру* запланирован*',
    'intend intends intending plans planned',
  ),
  family(
    'future',
    'expect',
    'очіку* чекають чекаємо',
    'ожида* ждем ждут',
    'expected expects expecting awaits',
  ),
  family(
    'future',
    'be due',
    'відбудет* відбудут* розпочнет* почнет* триватим* стартує',
    'состоит* состоят* начнет* начнут* стартует',
    'due slated scheduled upcoming forthcoming',
  ),
  family(
    'postponed',
    'put off',
    'відклад* відклал* відклав перенес* перенос* переніс',
    'отлож* откладыв* перенес* перенос*',
    'postpon* delay* deferred reschedul* shelved stalled stalls',
  ),
  family(
    'postponed',
    'call off',
    'скасов* скасу* зрив* зірва* заморож* заморози*',
    'отмен* сорва* срыв* заморож* заморози*',
    'cancel* scrapped aborted derail* suspend* scuttl* thwart*',
  ),
  family(
    'rejected',
    'deny',
    'запереч* спросту*',
    'отриц* опроверг*',
    'deny denies denied denying refut* rebut*',
  ),
  family(
    'rejected',
    'reject',
    'відкид* відкину*',
    'отверг*',
    'reject* dismiss* disput* contest* contradict*',
  ),
  family(
    'speech',
    'say',
    'каже кажуть каза* сказа* говори*',
    'говор* сказа*',
    'said say says saying spoke spoken',
  ),
  family(
    'speech',
    'tell',
    'розпов* розказ* переповів',
    'расска* поведал*',
    'told tell tells recount* related',
  ),
  family(
    'speech',
    'report',
    'повідом* звіту* відзвіту* інформу*',
    'сообщ* отчит* информиру*',
    'report reports reported reporting inform informed',
  ),
  family(
    'speech',
    'declare',
    'заяви* заявл* оголос* проголос*',
    'заяви* заявл* объяви* объявл*',
    'announc* declar* stated',
  ),
  family(
    'speech',
    'stress',
    'зазнач* наголос* підкресл* акценту*',
    'отмет* отмеч* подчерк* указал* указыв*',
    'noted notes stressed stresses emphasi* underlin* pointed',
  ),
  family(
    'speech',
    'claim',
    'ствердж* запевн* переконує переконують',
    'утвержд* заверя* заверил* уверя*',
    'claim claims claimed alleg* assert* maintain* insist*',
  ),
  family(
    'speech',
    'reckon',
    'підрахув* підраховує нарахув* нарахову* порахув*',
    'подсчит* насчит* посчит* подсчет*',
    'puts reckons reckoned suggested suggests',
  ),
  family('speech', 'confide', 'повіда*', 'поведа*', 'confided confides'),
  family('speech', 'describe', 'опису* описав', 'описыва* описал*', 'describ*'),
  family('speech', 'name', 'назива*', 'называ*', 'names naming'),
  family('speech', 'insist', 'наполяга*', 'настаива*', 'insist*'),
  family(
    'speech',
    'write',
    'пише пишуть писав напис*',
    'пишет пишут писал напис*',
    'wrote writes written posted posts tweeted',
  ),
  family(
    'speech',
    'add',
    'дода* уточн* поясн*',
    'добав* уточн* поясн* объясн*',
    'added adds specif* explain*',
  ),
  family(
    'speech',
    'confirm',
    'підтверд* визнал* визнав',
    'подтверд* призна*',
    'confirm* acknowledg* admitted admits',
  ),
  family(
    'speech',
    'inform',
    'поінформ* проінформ* озвуч* анонсу* анонсув* резюм* звітув* похвали*',
    'проинформ* озвуч* анонсир* резюмир* отрапорт* доложи* похвали*',
    'briefed outlined detailed relayed tallied',
  ),
  family('speech', 'warn', 'попереди* попереджа* застер*', 'предупре* предостер*', 'warned warns warning'),
  family('speech', 'recall', 'нагад*', 'напомн* напомин*', 'reminded recalled recalls'),
  family(
    'civilian',
    'civilian',
    'цивільн*',
    'гражданский гражданские гражданских гражданским гражданскими гражданского гражданская гражданскую',
    'civilian civilians',
  ),
  family(
    'stage',
    'group',
    'груп* етап* парті* черг*',
    'групп* этап* парти*',
    'group groups stage stages batch tranche phase wave',
  ),
  family(
    'mediation',
    'mediate',
    'посередн* сприян* сприял* допомог*',
    'посредни* содейств* помог* помощ*',
    'mediat* broker* facilitat* go-between good-offices',
  ),
  family(
    'wounded',
    'wounded',
    'поранен* важкопоранен* тяжкопоранен* каліцтв*',
    'ранен* тяжелоранен* увечь*',
    'wounded injured maimed',
  ),
  family('ill', 'ill', 'хвор* важкохвор* тяжкохвор*', 'больн* тяжелобольн*', 'sick ill ailing'),
  family(
    'hypothetical',
    'wish',
    'пообіця* хоче хочуть хотів хотіл* прагн* бажа* вимог*',
    'пообеща* хочет хотят хотел* стрем* жела* требован*',
    'promis* want wants wanted wish wishes demand*',
  ),
  family(
    'hypothetical',
    'strive',
    "доб'ємося доб'ємось добива* домага* домож* вдасться",
    'добьемся добиваться добиваемся добива* удастся',
    'strive strives striving',
  ),
  family('hypothetical', 'offer', 'пропон* запропон* пропозиц*', 'предлага* предлож*', 'offer* propos*'),
];
