/** The two sides as words name them, in the cases that tell who gives, who receives and where somebody goes: data. */
export const UA_ADJECTIVE = /^(?:українськ|украинск|ukrainian)/;
export const RU_ADJECTIVE = /^(?:російськ|российск|russian)/;
export const UA_PEOPLE =
  /^(?:українц|українок|українк|украинц|украинок|ukrainians?$|зсу$|всу$|afu$|азов|захисни|защитни|оборонц|defender|оборонец)/;
export const RU_PEOPLE =
  /^(?:росіян|россиян|russians?$|курян|курск(?:ой|ая|их|ие)$|курськ|kursk|белгородск|бєлгородськ|belgorod|оккупант|окупант|днр$|лнр$|вкс$)/;

export const UA_NOMINATIVE = /^(?:україна|украина|київ|киев|ukraine|kyiv|kiev|зеленський|зеленский)$/;
export const RU_NOMINATIVE = /^(?:росія|россия|рф|москва|russia|moscow|кремль)$/;
export const UA_DATIVE = /^(?:україні|украине|києву|киеву|українцям|украинцам)$/;
export const RU_DATIVE = /^(?:росії|россии|москві|москве|рф|росіянам|россиянам)$/;
export const UA_ANY =
  /^(?:україн(?:и|у|ою|а|і)|украин(?:ы|у|ой|а|е)|ukraine|kyiv|kiev|київ|києв(?:у|а|ом)|киев(?:у|а|ом)?)$/;
export const RU_ANY = /^(?:росі(?:ї|ю|єю|я)|росси(?:и|ю|ей|я)|рф|russia|moscow|москв(?:и|у|ою|ы|ой|а|і|е))$/;

/** Towns and regions on this or that side of the line, as where somebody goes to. */
export const UA_TOWN =
  /^(?:харк|львів|львов|lviv|kharkiv|одес|odesa|odessa|дніпр|днепр|dnipro|сум(?:и|ы|ах)$|sumy|черніг|черниг|chernihiv|херсон|kherson|запоріж|запорож|zaporizh|полтав|poltava|вінниц|винниц|vinnyts|ужгород|uzhhorod)/;
export const RU_TOWN =
  /^(?:ростов|rostov|курськ|курск|kursk|бєлгород|белгород|belgorod|воронеж|voronezh|брянськ|брянск|bryansk|підмосков|подмосков|санкт|петербург|петербурз|petersburg|краснодар|krasnodar|казан|kazan|самар|samara)/;
