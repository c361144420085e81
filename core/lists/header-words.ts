import type { ColumnRole } from './column-role.ts';

/**
 * What the heads of columns are called in Ukrainian, Russian and English lists: whole words or beginnings of words, lower case, as
 * printed. The first row that fits wins, so the narrower ones stand first.
 *
 * A table of data: forms used by the registers' extracts, by associations' spreadsheets and by published lists.
 */
export const headerWords: readonly { readonly role: ColumnRole; readonly words: RegExp }[] = [
  {
    role: 'number',
    words:
      /^(?:№|n|no|nr|#|п\.?\/?п|№ ?п\.?\/?п\.?|номер(?: п\/п| рядка| строки)?|row|порядковий номер|порядковый номер)\.?$/u,
  },
  {
    role: 'id',
    words:
      /^(?:id|ід|ид|код|ідентифікатор.*|идентификатор.*|(?:номер|№) ?(?:справи|дела|картки|карточки)|case (?:id|no\.?|number|#)|file (?:no\.?|number)|справа №|дело №|унікальний номер|уникальный номер|унп?|реєстровий номер)$/u,
  },
  {
    role: 'relative',
    words:
      /^(?:(?:піб |п\.?і\.?б\.? |фио |ф\.?и\.?о\.? )?(?:заявник|рідн|родич|родственник|близьк|близк|контактна особа|контактное лицо|relative|next of kin|contact person))(?!.*тел)/u,
  },
  { role: 'patronymic', words: /^(?:по[- ]?батькові|отчество|patronymic|middle name)/u },
  { role: 'surname', words: /^(?:прізвище|фамилия|surname|last ?name|family ?name)\*?$/u },
  { role: 'given', words: /^(?:ім['’ʼ`]?я|имя|given ?names?|first ?name)\*?$/u },
  {
    role: 'name',
    words:
      /^(?:п\.? ?і\.? ?б|ф\.? ?и\.? ?о|піп|прізвище[ ,/(].*|фамилия[ ,/(].*|повне ім|полное имя|ім['’ʼ]?я та прізвище|имя и фамилия|full ?name|name$|names$|особа|військовослужбовець|военнослужащий|військовополонений|військовополонені|кто$|хто$)/u,
  },
  {
    role: 'birth-year',
    words: /^(?:рік нар|год рож|р\. ?н\.?$|г\. ?р\.?$|р\/н$|г\/р$|year of birth|birth ?year|yob)/u,
  },
  {
    role: 'birth-date',
    words:
      /^(?:дата нар|дата рож|д\.? ?н\.?$|д\.? ?р\.?$|народ|рожд|date of birth|birth ?date|born|birthday|dob$|день народ|день рожд)/u,
  },
  {
    role: 'last-contact-on',
    words:
      /^(?:дата (?:останнього зв|последней св|крайнього зв)|останній зв|последняя связь|остання розмова|date of last contact|last contact(?: on| date)?$)/u,
  },
  {
    role: 'last-contact-place',
    words: /^(?:місце останнього зв|место последней св|place of last contact|last contact (?:place|at))/u,
  },
  {
    role: 'lost-on',
    words:
      /^(?:дата (?:зник|пропаж|исчез|втрати зв|потери св|останнього зв|последней св|полон|плен|безвісти)|зник(?:$|ли| безвісти)|пропал|останній зв|последняя связь|коли зник|когда пропал|date (?:of )?(?:missing|disappear|loss|last contact|captured)|missing since|last seen on|last contact)/u,
  },
  {
    role: 'lost-place',
    words:
      /^(?:місце (?:зник|втрати|останнього|полон|бою|події)|место (?:пропаж|исчез|потери|последн|плен|боя)|де зник|где пропал|напрямок|направление|place (?:of )?(?:missing|disappear|loss|last contact|capture)|last seen (?:at|in|place)|район зник)/u,
  },
  { role: 'rank', words: /^(?:звання|военное звание|військове звання|звание|в\/зв|в\. ?зв|rank)/u },
  {
    role: 'unit',
    words:
      /^(?:в\/?ч|військова частина|воинская часть|частина|часть|підрозділ|подразделение|бригада|полк$|батальйон|батальон|місце служби|место службы|unit|brigade|military unit|regiment)/u,
  },
  { role: 'category', words: /^(?:категор|статус особи|цивільн|військов(?:ий|і)$|category|civilian)/u },
  { role: 'sex', words: /^(?:стать|пол$|sex|gender)/u },
  { role: 'call-sign', words: /^(?:позивний|позывной|псевдо|call ?sign)/u },
  {
    role: 'residence',
    words:
      /^(?:місце (?:прожив|народ|реєстр)|место (?:жит|рожд|регистр|прожив)|звідки|откуда|область$|регіон$|регион$|адреса|адрес$|населений пункт|населенный пункт|city$|region$|home|residence|place of (?:birth|residence))/u,
  },
  {
    role: 'contact',
    words: /^(?:тел|контакт|phone|contact|e-?mail|.*(?:телефон|phone)|пошта|почта|мобільн)/u,
  },
  { role: 'fate', words: /^(?:статус|доля|судьба|стан$|status|fate)/u },
  {
    role: 'note',
    words:
      /^(?:приміт|примеч|комент|коммент|notes?$|remark|comment|додатков|дополнит|інше|другое|other|опис|описание|особливі прикмети|особые приметы)/u,
  },
];
