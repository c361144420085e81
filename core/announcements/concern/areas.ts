/**
 * Regions by which an area of loss or capture in one text is compared with another, in three languages and any case form.
 *
 * A table of data: stems in lower case, `ё` as `е`, apostrophes left out. A stem stands at the beginning of a word. Towns that
 * announcements and families name are put to their region of 2021; where a stem would fit other words it is written longer.
 */
const regions = [
  ['crimea', 'крим крым crimea сімферопол симферопол simferopol севастопол sevastopol'],
  ['cherkasy', 'черкас cherkas'],
  ['chernihiv', 'чернігів черниг chernihiv chernigov'],
  ['chernivtsi', 'чернівц черновц chernivtsi chernovtsy'],
  ['dnipropetrovsk', 'дніпропетр днепропетр dnipropetr нікопол никопол nikopol'],
  [
    'donetsk',
    'донецьк донецк донеч donetsk маріупол мариупол mariupol азовстал azovstal бахмут bakhmut авдіїв авдеев avdiivk avdeev покровськ покровск pokrovsk вугледар угледар vuhledar мар’їн марьин maryink торецьк торецк toretsk волнова volnova лиман lyman соледар soledar оленів еленов оленовк olenivk',
  ],
  ['ivano-frankivsk', 'франків франков frankivsk прикарпат'],
  [
    'kharkiv',
    'харків харков kharkiv kharkov купянськ купянск kupiansk kupyansk вовчанськ волчанск vovchansk ізюм изюм izium',
  ],
  ['kherson', 'херсон kherson каховк kakhovk олешк алешк oleshky голопристан'],
  ['khmelnytskyi', 'хмельницьк хмельницк khmelnytsk'],
  [
    'kyiv',
    'київ києв киев kyiv kiev гостомел hostomel gostomel ірпін ирпен irpin чорнобил чернобыл chornobyl',
  ],
  ['kirovohrad', 'кіровоград кировоград kirovohrad kropyvnytsk кропивницьк кропивницк'],
  [
    'luhansk',
    'луганс luhansk lugansk сєвєродонец северодонец sievierodon severodon лисичан lysychan кремінн кременн kreminn сватов svatove попасн popasn рубіжн рубежн rubizhn',
  ],
  ['lviv', 'львів львов lviv'],
  ['mykolaiv', 'миколаїв николаев mykolaiv'],
  ['odesa', 'одес odesa odessa зміїн змеин snake'],
  ['poltava', 'полтав poltav'],
  ['rivne', 'рівненськ рівне ровен rivne'],
  ['sumy', 'сумськ сумск сумщин сумах суми сумы sumy'],
  ['ternopil', 'терноп ternop'],
  ['vinnytsia', 'вінниц винниц vinnyt'],
  ['volyn', 'волин волын volyn луцьк луцк lutsk'],
  ['zakarpattia', 'закарпат zakarpat'],
  [
    'zaporizhzhia',
    'запоріж запорізьк запорож zaporizh zaporozh мелітопол мелитопол melitopol бердянськ бердянск berdiansk berdyansk енергодар энергодар enerhodar токмак tokmak роботин работин robotyn гуляйпол huliaipol оріхів орехов orikhiv',
  ],
  ['zhytomyr', 'житомир zhytomyr'],
  ['kursk', 'курськ курск курщин kursk судж sudzha'],
  ['belgorod', 'бєлгород білгород белгород belgorod'],
  ['bryansk', 'брянськ брянск bryansk'],
] as const satisfies readonly (readonly [name: string, stems: string])[];

const stems: readonly (readonly [stem: string, bit: number])[] = regions.flatMap(([, words], at) =>
  words.split(' ').map((stem) => [evenArea(stem), 1 << at] as const),
);

function evenArea(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’ʼ`]/g, '');
}

/** The regions that a text names, one bit each; 0 when it names none that is known. */
export function regionsIn(text: string): number {
  let found = 0;
  for (const word of evenArea(text).split(/[^\p{L}]+/u)) {
    if (word.length < 3) continue;
    for (const [stem, bit] of stems) if (word.startsWith(stem)) found |= bit;
  }
  return found;
}
