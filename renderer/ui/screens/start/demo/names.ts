import type { NameForm } from '../../../../../core/model/types.ts';

/** A word of a name in the three forms that people are looked for by: Ukrainian, Russian, Latin. */
type Forms = readonly [uk: string, ru: string, latin: string];
type Sex = 'male' | 'female';

/**
 * Surnames from words like "invented", "example", "never was", so that nobody takes them for real. They differ where
 * the scripts do: Ґ, Є, Ї, an apostrophe, doubled letters, a hyphen. With two entries: of a man and of a woman.
 */
const families: readonly (readonly [Forms, Forms?])[] = [
  [['Вигаданко', 'Выгаданко', 'Vyhadanko']],
  [['Небуваленко', 'Небываленко', 'Nebuvalenko']],
  [
    ['Неіснуючий', 'Несуществующий', 'Neisnuiuchyi'],
    ['Неіснуюча', 'Несуществующая', 'Neisnuiucha'],
  ],
  [
    ['Прикладний', 'Прикладной', 'Prykladnyi'],
    ['Прикладна', 'Прикладная', 'Prykladna'],
  ],
  [['Тестовенко', 'Тестовенко', 'Testovenko']],
  [['Євровигадько', 'Евровыгадько', 'Yevrovyhadko']],
  [['Їжакопримір', 'Ежакопример', 'Yizhakoprymir']],
  [['Знебув’юк', 'Знебувьюк', 'Znebuviuk']],
  [
    ['Журавель-Вигаданий', 'Журавель-Выгаданный', 'Zhuravel-Vyhadanyi'],
    ['Журавель-Вигадана', 'Журавель-Выгаданная', 'Zhuravel-Vyhadana'],
  ],
  [['Уявненко', 'Уявненко', 'Uiavnenko']],
  [['Ґанкоприклад', 'Ганкопример', 'Gankopryklad']],
  [['Ілюстраченко', 'Иллюстраченко', 'Iliustrachenko']],
  [['Казкарчук', 'Сказкарчук', 'Kazkarchuk']],
  [['Придуманюк', 'Придуманюк', 'Prydumaniuk']],
  [['Нетутешенко', 'Нетутошенко', 'Netuteshenko']],
  [['Ніхтоненко', 'Никтоненко', 'Nikhtonenko']],
  [
    ['Паперовий', 'Паперовый', 'Paperovyi'],
    ['Паперова', 'Паперовая', 'Paperova'],
  ],
  [['Чернеткевич', 'Чернеткевич', 'Chernetkevych']],
  [['Сценаренко', 'Сценаренко', 'Stsenarenko']],
  [['Примірничук', 'Примирничук', 'Prymirnychuk']],
  [['Макетчук', 'Макетчук', 'Maketchuk']],
  [['Навчаленко', 'Навчаленко', 'Navchalenko']],
  [['Демонстратюк', 'Демонстратюк', 'Demonstratiuk']],
  [['Щирозразок', 'Щирообразец', 'Shchyrozrazok']],
  [['Юровигадько', 'Юровыгадько', 'Yurovyhadko']],
  [['Янеіснюк', 'Янеиснюк', 'Yaneisniuk']],
  [['Безіменчук', 'Безыменчук', 'Bezimenchuk']],
  [['Вигадилюк', 'Выгадилюк', 'Vyhadyliuk']],
  [['Прикладюк', 'Прикладюк', 'Prykladiuk']],
  [['Уявчук', 'Уявчук', 'Uiavchuk']],
  [['Фантазюк', 'Фантазюк', 'Fantaziuk']],
  [
    ['Казкославський', 'Казкославский', 'Kazkoslavskyi'],
    ['Казкославська', 'Казкославская', 'Kazkoslavska'],
  ],
  [['Мріяренко', 'Мрияренко', 'Mriiarenko']],
  [['Небувальчук', 'Небывальчук', 'Nebuvalchuk']],
  [['Нереаленко', 'Нереаленко', 'Nerealenko']],
  [['Умовненко', 'Условненко', 'Umovnenko']],
  [['Шаблоненко', 'Шаблоненко', 'Shablonenko']],
  [['Ескізенко', 'Эскизенко', 'Eskizenko']],
  [['Екранчук', 'Экранчук', 'Ekranchuk']],
  [['Прототипенко', 'Прототипенко', 'Prototypenko']],
];

const given: Readonly<Record<Sex, readonly Forms[]>> = {
  male: [
    ['Сергій', 'Сергей', 'Serhii'],
    ['Олександр', 'Александр', 'Oleksandr'],
    ['Андрій', 'Андрей', 'Andrii'],
    ['Микола', 'Николай', 'Mykola'],
    ['Дмитро', 'Дмитрий', 'Dmytro'],
    ['Володимир', 'Владимир', 'Volodymyr'],
    ['Євген', 'Евгений', 'Yevhen'],
    ['Юрій', 'Юрий', 'Yurii'],
    ['Олексій', 'Алексей', 'Oleksii'],
    ['Ігор', 'Игорь', 'Ihor'],
    ['Григорій', 'Григорий', 'Hryhorii'],
    ['Павло', 'Павел', 'Pavlo'],
    ['Данило', 'Даниил', 'Danylo'],
    ['Пилип', 'Филипп', 'Pylyp'],
    ['Артем', 'Артём', 'Artem'],
  ],
  female: [
    ['Олена', 'Елена', 'Olena'],
    ['Ганна', 'Анна', 'Hanna'],
    ['Наталія', 'Наталья', 'Nataliia'],
    ['Дар’я', 'Дарья', 'Daria'],
    ['Катерина', 'Екатерина', 'Kateryna'],
    ['Тетяна', 'Татьяна', 'Tetiana'],
    ['Євгенія', 'Евгения', 'Yevheniia'],
  ],
};

const patronymics: Readonly<Record<Sex, readonly (readonly [uk: string, ru: string])[]>> = {
  male: [
    ['Прикладович', 'Прикладович'],
    ['Вигадович', 'Выгадович'],
    ['Казкович', 'Сказкович'],
    ['Зразкович', 'Образцович'],
    ['Мрійович', 'Мриевич'],
  ],
  female: [
    ['Прикладівна', 'Прикладовна'],
    ['Вигадівна', 'Выгадовна'],
    ['Казківна', 'Сказковна'],
    ['Зразківна', 'Образцовна'],
    ['Мріївна', 'Мриевна'],
  ],
};

/** The name of the invented person with a number, in three forms; the surname comes again after forty people. */
export function personName(
  place: number,
  sex: Sex,
): { readonly uk: NameForm; readonly ru: NameForm; readonly latin: NameForm } {
  const [man, woman = man] = at(families, place);
  const family = sex === 'male' ? man : woman;
  // Seven and fifteen names: the surnames that come again stand with other first names.
  const first = at(given[sex], place * 2 + Math.floor(place / families.length));
  const father = at(patronymics[sex], place * 3 + Math.floor(place / families.length));
  return {
    uk: { family: family[0], given: first[0], patronymic: father[0] },
    ru: { family: family[1], given: first[1], patronymic: father[1] },
    latin: { family: family[2], given: first[2] },
  };
}

/** All surnames in all forms, for the check that they are nobody's. */
export const allFamilies: readonly string[] = families.flatMap((forms) =>
  forms.flatMap((form) => form ?? []),
);

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;
