import type { Words } from './desk.ts';

/** What the cases of the demonstration say in words, by property. All of it is invented. A table of data: it may be long. */
export const caseTexts: Readonly<Record<string, readonly Words[]>> = {
  'call-sign': [
    ['Журавель', 'Журавль', 'Crane'],
    ['Сірник', 'Спичка', 'Match'],
    ['Тихий', 'Тихий', 'Quiet'],
    ['Бібліотекар', 'Библиотекарь', 'Librarian'],
  ],
  'file-number': [
    ['вигадана справа 000/1', 'выдуманное дело 000/1', 'invented file 000/1'],
    ['вигадана справа 000/2', 'выдуманное дело 000/2', 'invented file 000/2'],
  ],
  'file-row': [
    [
      'Журавель Приклад\t31.02.1900\tнавчальна бригада',
      'Журавль Приклад\t31.02.1900\tучебная бригада',
      'Zhuravel Pryklad\t31.02.1900\ttraining brigade',
    ],
    [
      'Лелека Зразко\tбез дати\tвигадана бригада',
      'Аист Зразко\tбез даты\tвыдуманная бригада',
      'Leleka Zrazko\tno date\tinvented brigade',
    ],
  ],
  'birth-place': [
    ['село Вигадане', 'село Выдуманное', 'village of Vyhadane'],
    ['місто Неіснуйськ', 'город Несуществуйск', 'town of Neisnuisk'],
  ],
  'father-name': [
    ['Приклад Вигадович', 'Приклад Выгадович', 'Pryklad Vyhadovych'],
    ['Зразко Казкович', 'Зразко Сказкович', 'Zrazko Kazkovych'],
  ],
  'mother-maiden-name': [
    ['Небувала', 'Небывалая', 'Nebuvala'],
    ['Примарчук', 'Призрачук', 'Prymarchuk'],
  ],
  citizenship: [['Україна', 'Украина', 'Ukraine']],
  'registered-address': [
    [
      'місто Неіснуйськ, вулиця Паперова, 0',
      'город Несуществуйск, улица Бумажная, 0',
      'Neisnuisk, Paperova Street, 0',
    ],
    [
      'село Вигадане, вулиця Прикладна, 0',
      'село Выдуманное, улица Примерная, 0',
      'Vyhadane, Prykladna Street, 0',
    ],
  ],
  'home-address': [
    ['кімната в найм у Неіснуйську', 'съёмная комната в Несуществуйске', 'a rented room in Neisnuisk'],
    ['там, де зареєстрована сім’я', 'там, где зарегистрирована семья', 'where the family is registered'],
  ],
  unit: [
    [
      '999-та навчальна бригада (вигадана)',
      '999-я учебная бригада (выдуманная)',
      '999th training brigade (invented)',
    ],
    ['0-й батальйон «Вигадане»', '0-й батальон «Выдуманное»', '0th battalion "Vyhadane"'],
    ['777-ма вигадана бригада', '777-я выдуманная бригада', '777th invented brigade'],
    [
      'Прикладний загін прикордонної служби',
      'Примерный отряд пограничной службы',
      'Sample detachment of the border service',
    ],
  ],
  'sub-unit': [
    ['друга рота', 'вторая рота', 'second company'],
    ['взвод зв’язку', 'взвод связи', 'signals platoon'],
  ],
  rank: [
    ['солдат', 'солдат', 'private'],
    ['старший сержант', 'старший сержант', 'senior sergeant'],
    ['лейтенант', 'лейтенант', 'lieutenant'],
  ],
  position: [
    ['стрілець', 'стрелок', 'rifleman'],
    ['бойовий медик', 'боевой медик', 'combat medic'],
    ['водій', 'водитель', 'driver'],
  ],
  commander: [
    [
      'командир роти, ім’я не записано',
      'командир роты, имя не записано',
      'the company commander, name not noted',
    ],
  ],
  'recruitment-centre': [
    [
      'Неіснуйський центр комплектування (вигаданий)',
      'Несуществуйский центр комплектования (выдуманный)',
      'Neisnuisk recruitment centre (invented)',
    ],
  ],
  workplace: [
    ['Шкільна бібліотека (вигадана)', 'Школьная библиотека (выдуманная)', 'A school library (invented)'],
    ['Пекарня «Вигадка»', 'Пекарня «Выдумка»', 'Bakery "Vyhadka"'],
  ],
  occupation: [
    ['бібліотекар', 'библиотекарь', 'librarian'],
    ['електрик', 'электрик', 'electrician'],
  ],
  health: [
    ['Перенесена операція на коліні.', 'Перенесена операция на колене.', 'Had an operation on the knee.'],
    ['Високий тиск.', 'Высокое давление.', 'High blood pressure.'],
  ],
  medication: [
    [
      'Ліки від тиску щоранку.',
      'Лекарство от давления каждое утро.',
      'Medicine for blood pressure every morning.',
    ],
  ],
  disability: [['погано чує лівим вухом', 'плохо слышит левым ухом', 'hard of hearing in the left ear']],
  'captured-where': [['біля села Вигадане', 'у села Выдуманное', 'near the village of Vyhadane']],
  'last-contact-place': [
    ['село Вигадане', 'село Выдуманное', 'village of Vyhadane'],
    ['околиця Неіснуйська', 'окраина Несуществуйска', 'outskirts of Neisnuisk'],
    ['дорога на Прикладне', 'дорога на Примерное', 'the road to Prykladne'],
  ],
  'last-contact-words': [
    [
      'Увечері був короткий дзвінок: кілька днів не буде зв’язку.',
      'Вечером был короткий звонок: несколько дней не будет связи.',
      'A short call in the evening: no connection for some days.',
    ],
    ['«Усе гаразд, напишу завтра».', '«Всё хорошо, напишу завтра».', '"All is well, I will write tomorrow."'],
  ],
  'lost-where': [
    ['лісосмуга біля села Вигадане', 'лесополоса у села Выдуманное', 'a strip of trees near Vyhadane'],
    [
      'блокпост на виїзді з Неіснуйська',
      'блокпост на выезде из Несуществуйска',
      'a checkpoint on the way out of Neisnuisk',
    ],
  ],
  'lost-region': [['Вигадана область', 'Выдуманная область', 'Invented region']],
  circumstances: [
    [
      'Після обстрілу група відійшла без двох людей. Де вони, ніхто не бачив.',
      'После обстрела группа отошла без двух человек. Где они, никто не видел.',
      'After shelling the group came back without two people. Nobody saw where they were.',
    ],
    [
      'Після обшуку вдома зв’язку немає. Сусіди бачили чужу машину.',
      'После обыска дома связи нет. Соседи видели чужую машину.',
      'No word since the home was searched. Neighbours saw a strange car.',
    ],
  ],
  mission: [
    ['Супровід колони з водою.', 'Сопровождение колонны с водой.', 'With a convoy that carried water.'],
  ],
  'last-seen-by': [
    ['хлопець із сусіднього взводу', 'парень из соседнего взвода', 'a man from the next platoon'],
  ],
  wearing: [
    [
      'Темно-зелена куртка, нові черевики.',
      'Тёмно-зелёная куртка, новые ботинки.',
      'A dark green jacket, new boots.',
    ],
  ],
  carrying: [
    [
      'Телефон, блокнот, фото доньки.',
      'Телефон, блокнот, фото дочери.',
      'A phone, a notebook, a photo of the daughter.',
    ],
  ],
  vehicle: [['синій фургон без номерів', 'синий фургон без номеров', 'a blue van without plates']],
  'next-step': [
    ['Запитати, чи надійшла відповідь', 'Спросить, пришёл ли ответ', 'Ask whether the answer has come'],
    [
      'Підготувати документи до зустрічі зі слідчим',
      'Подготовить документы к встрече со следователем',
      'Prepare the papers for the meeting with the investigator',
    ],
  ],
  'facial-hair': [['коротка борода', 'короткая борода', 'a short beard']],
  face: [
    [
      'Кругле обличчя, ямка на підборідді.',
      'Круглое лицо, ямка на подбородке.',
      'A round face, a dimple in the chin.',
    ],
  ],
  peculiarities: [
    [
      'Трохи шепелявить, коли хвилюється.',
      'Немного шепелявит, когда волнуется.',
      'Lisps a little when nervous.',
    ],
  ],
  'clothing-size': [['50–52', '50–52', '50–52']],
  teeth: [
    [
      'Коронка на верхньому зубі праворуч.',
      'Коронка на верхнем зубе справа.',
      'A crown on an upper tooth on the right.',
    ],
  ],
  dentist: [
    [
      'стоматологія «Вигадана посмішка»',
      'стоматология «Выдуманная улыбка»',
      'dental clinic "Invented Smile"',
    ],
  ],
  implants: [['Пластина в лівій ключиці.', 'Пластина в левой ключице.', 'A plate in the left collarbone.']],
  operations: [['Апендикс, 2009 рік.', 'Аппендикс, 2009 год.', 'Appendix, 2009.']],
  hospital: [
    [
      'Неіснуйська лікарня (вигадана)',
      'Несуществуйская больница (выдуманная)',
      'Neisnuisk hospital (invented)',
    ],
  ],
  fingerprints: [
    ['зняті для закордонного паспорта', 'сняты для загранпаспорта', 'taken for the foreign passport'],
  ],
  investigator: [
    [
      'слідчий Неіснуйського відділу (вигаданого)',
      'следователь Несуществуйского отдела (выдуманного)',
      'investigator of the Neisnuisk department (invented)',
    ],
  ],
  note: [
    [
      'Мама просить телефонувати після шостої.',
      'Мама просит звонить после шести.',
      'The mother asks to be called after six.',
    ],
    [
      'Це вигадана справа, на ній можна все пробувати.',
      'Это выдуманное дело, на нём можно всё пробовать.',
      'This is an invented case to try everything on.',
    ],
  ],
};
