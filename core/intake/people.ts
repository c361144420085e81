/**
 * Who speaks: public offices, bodies and office holders of the parties, with their side. A data table.
 *
 * Only persons who spoke publicly for a state, an authority or an organisation about exchanges and
 * repatriations stand here, as they do in the reference catalogue; a person without an entry is read
 * from the office before the name. Authorities installed by Russia count as the Russian side.
 */
import type { SpeakerSide } from './types.ts';

type SpeakerRow = readonly [side: SpeakerSide, pattern: string];

export const SPEAKERS: readonly SpeakerRow[] = [
  // Ukraine: bodies
  [
    'UA',
    'координаційн\\p{L}+ штаб\\p{L}*(?: з питань поводження з військовополоненими)?|координационн\\p{L}+ штаб\\p{L}*(?: по вопросам обращения с военнопленными)?|coordination (?:headquarters|staff)(?: for the (?:treatment|handling) of prisoners of war)?|коордштаб\\p{L}*|кшппв|koordshtab',
  ],
  [
    'UA',
    "офіс\\p{L}* президента(?: україни)?|офис\\p{L}* президента(?: украины)?|(?:ukrainian )?presidential office|president's office|office of the (?:ukrainian )?president",
  ],
  [
    'UA',
    "гур(?: мо(?:у| україни)?)?|головн\\p{L}+ управлінн\\p{L}+ розвідки|главн\\p{L}+ управлени\\p{L}+ разведки|(?:ukrainian |ukraine's )?(?:military|defen[cs]e) intelligence(?: agency| directorate)?|військов\\p{L}+ розвід\\p{L}+|військової розвідки|hur",
  ],
  [
    'UA',
    "сбу|sbu|служб\\p{L}+ безпеки україни|служб\\p{L}+ безопасности украины|security service of ukraine|об'єднан\\p{L}+ центр\\p{L}* при сбу",
  ],
  [
    'UA',
    'мінреінтеграції|минреинтеграции|міністерств\\p{L}+ реінтеграції|министерств\\p{L}+ реинтеграции|ministry of reintegration|reintegration ministry',
  ],
  ['UA', 'офіс\\p{L}* омбудсман\\p{L}*|омбудсман(?:а|у|ом|и|ка|ки)?'],
  [
    'UA',
    "уповноважен\\p{L}+ верховної ради\\p{L}*(?: україни)?(?: з прав людини)?|уповноважен\\p{L}+ з питань осіб,? зниклих безвісти\\p{L}*|уполномоченн\\p{L}+ верховной рады\\p{L}*|parliament(?:ary|'s)? (?:commissioner|ombudsman)",
  ],
  [
    'UA',
    "(?:ukrainian|ukraine's|kyiv's) (?:officials|authorities|government|side|delegation|foreign ministry|defen[cs]e ministry|military|army|presidency|president|ombudsman|parliament|negotiators?|general staff|air force|commissioner|human rights commissioner|headquarters)",
  ],
  [
    'UA',
    'українськ\\p{L}+ (?:сторон\\p{L}+|влад\\p{L}+|омбудсман\\p{L}*|омбудсмен\\p{L}*|делегаці\\p{L}+)|украинск\\p{L}+ (?:сторон\\p{L}+|власт\\p{L}+|омбудсмен\\p{L}*|омбудсман\\p{L}*|делегаци\\p{L}+|уполномоченн\\p{L}+)|офіційн\\p{L}+ київ|официальн\\p{L}+ киев',
  ],
  ['UA', '(?:глав[аеуы]|голова|голови|головою|head|chief) (?:оп|моз|гур)'],
  [
    'UA',
    'bring kids back(?: ua)?|save ukraine|мз[сc] україни|мид украины|міноборони україни|минобороны украины|мвс україни|генштаб\\p{L}* (?:зсу|всу)|держприкордонслужб\\p{L}+|нацгварді\\p{L}+ україни повідом\\p{L}+',
  ],
  // Ukraine: office holders
  ['UA', 'зеленськ(?:ий|ого|ому|им)|зеленск(?:ий|ого|ому|им)|zelensk(?:y|yy|iy)'],
  [
    'UA',
    'єрмак(?:а|у|ом)?|ермак(?:а|у|ом)?|yermak|лубін(?:ець|ця|цю|цем|еця)|лубин(?:ец|ца|цу|цом)|lubinets',
  ],
  [
    'UA',
    'верещук|vereshchuk|буданов(?:а|у|им|ым)?|budanov|юсов(?:а|у|им|ым)?|yusov|умєров(?:а|у|им)?|умеров(?:а|у|ым)?|umerov|котенк(?:о|а|у|ом)|kotenko|яценк(?:о|а|у|ом)|yatsenko',
  ],
  [
    'UA',
    'сибіг(?:а|и|у|ою)|сибиг(?:а|и|у|ой)|sybiha|кислиц(?:я|і|ю|ею)|кислиц(?:а|ы|у|ей)|kyslytsya|денісов(?:а|ої|у|ою)|денисов(?:а|ой|у)|denisova|подоляк(?:а|у|ом)?|podolyak|малюк(?:а|у|ом)?|malyuk|добросердов(?:а|у|им|ым)?|герасимчук|кулеб(?:а|и|у|ою|ой)|kuleba',
  ],
  // Russia: bodies
  [
    'RU',
    "міноборони (?:рф|росії)|минобороны(?: рф| россии)?|міністерств\\p{L}+ оборони (?:рф|росії)|министерств\\p{L}+ обороны(?: рф| россии)?|(?:russian|russia's|moscow's) (?:defen[cs]e ministry|ministry of defen[cs]e)|(?:defen[cs]e ministry|ministry of defen[cs]e) (?:in moscow|of russia|of the russian federation)|российск\\p{L}+ (?:военн\\p{L}+|оборонн\\p{L}+) ведомств\\p{L}+|російськ\\p{L}+ (?:військов\\p{L}+|оборонн\\p{L}+) відомств\\p{L}+|russian mod",
  ],
  [
    'RU',
    "фсб(?: россии| рф)?|fsb|мид (?:рф|россии)|мзс (?:рф|росії)|(?:russian|russia's) foreign ministry|кремл(?:ь|я|е|ю|ем|і)|kremlin|госдум\\p{L}+|держдум\\p{L}+|state duma|совфед\\p{L}*",
  ],
  [
    'RU',
    "(?:russian|russia's|moscow's) (?:officials|authorities|government|side|delegation|military|army|presidency|president|ombudsman|ombudswoman|negotiators?|commissioner|human rights commissioner|lawmaker|news agencies)",
  ],
  [
    'RU',
    'російськ\\p{L}+ (?:міноборони|мзс|сторон\\p{L}+|влад\\p{L}+|омбудсмен\\p{L}*|делегаці\\p{L}+|уповноважен\\p{L}+)|российск\\p{L}+ (?:минобороны|сторон\\p{L}+|власт\\p{L}+|омбудсмен\\p{L}*|делегаци\\p{L}+)|росіян(?:и|ам)|голов\\p{L}+ переговорної групи рф|глав\\p{L}+ российской переговорной группы',
  ],
  [
    'RU',
    '(?:врио )?глав\\p{L}+ (?:днр|лнр)|(?:в\\.?о\\.? )?глав[иа] «?(?:днр|лнр)»?|head of the (?:dpr|lpr)',
  ],
  // Russia: office holders
  [
    'RU',
    'путін(?:а|у|им)?|путин(?:а|у|ым)?|putin|пєсков(?:а|у|им)?|песков(?:а|у|ым)?|peskov|мединськ(?:ий|ого|ому|им)|мединск(?:ий|ого|ому|им)|medinsky|medinskiy|лавров(?:а|у|им|ым)?|lavrov|захаров(?:а|ої|ой|у)|zakharova',
  ],
  [
    'RU',
    'москальков(?:а|ої|ой|у|ою|і|е)|moskalkova|львов(?:а|ої|ой|у|ою|і|ою)-бєлов(?:а|ої|у|ою|ій)|львов(?:а|ой|у)-белов(?:а|ой|у)|lvova-belova|пушилін(?:а|у|им)?|пушилин(?:а|у|ым)?|pushilin|пасічник(?:а|у)?|пасечник(?:а|у|ом)?|pasechnik|саралієв(?:а|у|им)?|саралиев(?:а|у|ым)?|saraliev',
  ],
  [
    'RU',
    'зорін(?:а|у|им)|зорин(?:а|у|ым)?|zorin|фомін(?:а|у|им)|фомин(?:а|у|ым)?|fomin|галузін(?:а|у)?|галузин(?:а|у|ым)?|galuzin|хінштейн(?:а|у)?|хинштейн(?:а|у|ом)?|khinshtein|мирошник(?:а|у|ом)?|miroshnik|сімоньян|симоньян|simonyan|морозов(?:а|ої|ой|у)|белоусов(?:а|у|ым)?|belousov|шойгу|shoigu|слуцк(?:ий|ого|ому)|slutsky|аксенов(?:а|у|ым)?|балицк(?:ий|ого)|бортников(?:а|у|ым)?|костюков(?:а|у|ым)?|kostyukov|дмитрієв(?:а|у|им)|дмитриев(?:а|у|ым)|dmitriev|ушаков(?:а|у|ым)?|ushakov|матвиенко|володин(?:а|у|ым)?|хочу жить|кузнецов(?:а|у|ым)',
  ],
  // Others
  [
    'ICRC',
    'мкчх|мккк|(?:міжнародн\\p{L}+ комітет\\p{L}* )?червон\\p{L}+ хрест\\p{L}*|(?:международн\\p{L}+ комитет\\p{L}* )?красн\\p{L}+ крест\\p{L}*|international committee of the red cross|red cross|icrc',
  ],
  [
    'third',
    'hrmmu|(?:un|united nations) (?:human rights )?(?:monitor(?:s|ing)?(?: mission)?|human rights office)|моніторингов\\p{L}+ місі\\p{L}+(?: оон)?|мониторингов\\p{L}+ мисси\\p{L}+(?: оон)?|місі\\p{L}+ оон|мисси\\p{L}+ оон',
  ],
  [
    'third',
    'трамп(?:а|у|ом)?|trump|віткофф(?:а|у|ом)?|уиткофф(?:а|у|ом)?|виткофф(?:а|у|ом)?|witkoff|рубіо|рубио|rubio|келлог(?:а|у)?|kellogg|кушнер(?:а|у|ом)?|kushner|ердоган(?:а|у|ом)?|эрдоган(?:а|у|ом)?|erdo[gğ]an|фідан(?:а|у|ом)?|фидан(?:а|у|ом)?|fidan|лукашенк(?:о|а|у|ом)|lukashenko|ґутерреш\\p{L}*|гутерреш\\p{L}*|guterres|дзуппі|дзуппи|zuppi|ейсмонт|эйсмонт|меланії? трамп|melania|al-ansari|al nahyan|аль нахайян\\p{L}*',
  ],
  [
    'third',
    "(?:foreign ministry|ministry of foreign affairs) of (?:the )?(?:united arab emirates|uae|qatar|turkiye|turkey)|(?:emirati|qatari|turkish|uae|qatar's|turkey's|uae's|saudi|swiss) (?:ministry|foreign ministry|officials|presidency|government|diplomats|foreign minister|mofa|ministry of foreign affairs)|мзс (?:оае|катару|туреччини)|мид (?:оаэ|катара|турции)|wam|white house|білий дім|білого дому|белый дом|белого дома|state department|держдеп\\p{L}*|госдеп\\p{L}*|(?:us|u\\.s\\.|american) (?:envoy|president|officials|special envoy|secretary of state)|the united nations|ooн|vatican|ватикан\\p{L}*",
  ],
];

/** Sources who are not named: "a source in the delegation", "офіційна особа, що побажала не називатися". */
export const ANONYMOUS =
  '(?:джерел(?:о|а|у|ом)|співрозмовник(?:а|и|ів|ом)?|источник(?:а|и|ов|ом|у)?|собеседник(?:а|и|ов|ом)?|(?:a |an |two |three |one )?(?:well-informed |informed |diplomatic |security |unnamed |anonymous |ukrainian |russian |senior |western |us )*(?:source|sources|insider|insiders)|unnamed officials?|(?:an |a )?(?:ukrainian |russian |us |senior )?officials? (?:who (?:spoke|asked|requested|declined)|speaking)[^.]{0,40}(?:anonymity|not (?:to )?be (?:named|identified))|on condition of anonymity)';

/** Offices that can stand before a name; the side comes from the words around. */
export const OFFICES =
  "омбудсмен\\p{L}*|омбудсман\\p{L}*|уповноважен\\p{L}+|уполномоченн\\p{L}+|речни(?:к|ця|ці|ка)|речниц\\p{L}+|пресс-секретар\\p{L}+|прессекретар\\p{L}+|представни(?:к|ця|ка)|представител\\p{L}+|представительниц\\p{L}+|президент(?:а|у|ом)?|міністр\\p{L}*|министр\\p{L}*|віцепрем'єр\\p{L}*|вице-премьер\\p{L}*|депутат\\p{L}*|очільни(?:к|ця|ка|ком)|керівни(?:к|ця|ка)|голова|голови|глав(?:а|ы|е|у|ой)|помічни(?:к|ка|ця)|помощник(?:а|у|ом)?|радни(?:к|ця|ка)|советник(?:а|у)?|губернатор(?:а|у|ом)?|спікер(?:а|ка)?|спикер(?:а)?|секретар(?:|я|ь|ем)|посол|посла|переговорник\\p{L}*|переговірни\\p{L}+|генерал(?:а|-лейтенант)?|ombudsm[ae]n|ombudswoman|commissioner|spokes(?:man|woman|person)|minister|president|presidential (?:aide|adviser|advisor)|aide|adviser|advisor|chief of staff|governor|envoy|negotiator|lawmaker|deputy|ambassador|secretary|head of (?:the )?(?:delegation|office)|chief negotiator|headquarters|officials?|authorities|government|ministry|міністерств\\p{L}+|министерств\\p{L}+|відомств\\p{L}+|ведомств\\p{L}+|влад[аиі]|власти|штаб(?:у|і|а|е)?|делегаці(?:я|ї)|делегаци(?:я|и)|розвідк(?:а|и|ою)|разведк(?:а|и|ой)|мзс|мид|міноборони|минобороны|foreign ministry|embassy|адміністраці(?:я|ї)|администраци(?:я|и)|intelligence";

export const SIDE_CUES: readonly (readonly [Exclude<SpeakerSide, 'media' | 'anonymous'>, string])[] = [
  [
    'UA',
    "україн\\p{L}*|украин\\p{L}*|ukrain\\p{L}*(?:'s)?|київ\\p{L}*|києв\\p{L}*|киев\\p{L}*|kyiv(?:'s)?|kiev(?:'s)?|верховної ради|верховной рады|зсу|гур|сбу",
  ],
  [
    'RU',
    "росі\\p{L}*|рф|россии|российск\\p{L}*|россия|russia\\p{L}*(?:'s)?|москв\\p{L}*|moscow(?:'s)?|кремл\\p{L}*|kremlin(?:'s)?|днр|лнр|курськ\\p{L}*|курск\\p{L}*|kursk|бєлгородськ\\p{L}*|белгородск\\p{L}*|госдум\\p{L}*|держдум\\p{L}*|duma|окупаційн\\p{L}*",
  ],
  ['ICRC', 'червон\\p{L}+ хрест\\p{L}*|красн\\p{L}+ крест\\p{L}*|red cross|icrc|мкчх|мккк'],
  [
    'third',
    "he minister|h\\.e\\.|excellency|al[- ](?:misnad|thani|khater|ansari|nahyan|khulaifi)|сша|us|u\\.s\\.|american|американськ\\p{L}*|американск\\p{L}*|turkish|turk(?:ey|iye)(?:'s)?|турецьк\\p{L}*|турецк\\p{L}*|туреччини|турции|qatar\\p{L}*(?:'s)?|катар\\p{L}*|emirati|uae(?:'s)?|оае|оаэ|еміратськ\\p{L}*|эмиратск\\p{L}*|belarus\\p{L}*|білорус\\p{L}*|белорус\\p{L}*|беларус\\p{L}*|білта|белта|belta|vatican|ватикан\\p{L}*|un|оон|saudi|саудівськ\\p{L}*|саудовск\\p{L}*|swiss",
  ],
];

/** News outlets: the speaker only where nobody else is named. */
export const OUTLETS =
  'тасс|tass|риа новости|ріа новости|ria novosti|ria|интерфакс|інтерфакс(?:-україна)?|interfax(?:\\.ru)?(?:-ukraine)?|reuters|рейтер|afp|ap|associated press|bbc|cnn|укрінформ|укринформ|ukrinform|унн|unn|уніан|униан|unian|радіо свобода|радио свобода|radio (?:svoboda|liberty)|українська правда|украинская правда|ukrainska pravda|xinhua|al jazeera|rt|рбк(?:-україна|-украина)?|коммерсант\\p{L}*|the moscow times|kyiv independent|guardian|суспільне|громадське|бабель|babel|медуза|meduza|mash|baza|rossiya 24|ліга|лига|анадолу|anadolu';
