import type { Words } from './desk.ts';

/** What the parts of the cases say in words, by kind and property. All of it is invented. A table of data: it may be long. */
export const partTexts: Readonly<Record<string, readonly Words[]>> = {
  'relative/contact': [
    ['відповідає в месенджері ввечері', 'отвечает в мессенджере вечером', 'answers messages in the evening'],
  ],
  'relative/address': [
    [
      'місто Неіснуйськ, вулиця Паперова, 0',
      'город Несуществуйск, улица Бумажная, 0',
      'Neisnuisk, Paperova Street, 0',
    ],
  ],
  'relative/conflict': [
    [
      'Мама і дружина не розмовляють: кожній телефонуємо окремо.',
      'Мама и жена не разговаривают: каждой звоним отдельно.',
      'The mother and the wife do not speak: we call each of them separately.',
    ],
    [
      'Брат проти публікації фото, сестра просить опублікувати.',
      'Брат против публикации фото, сестра просит опубликовать.',
      'The brother is against publishing the photo, the sister asks for it.',
    ],
  ],
  'relative/note': [
    ['Просить писати українською.', 'Просит писать на украинском.', 'Asks to be written to in Ukrainian.'],
  ],
  'witness/contact': [
    [
      'через спілку родин (вигадану)',
      'через объединение семей (выдуманное)',
      'through an association of families (invented)',
    ],
  ],
  'witness/unit': [['777-ма вигадана бригада', '777-я выдуманная бригада', '777th invented brigade']],
  'witness/note': [
    [
      'Розповідає важко, не квапити.',
      'Рассказывать ему тяжело, не торопить.',
      'It is hard for him to speak; do not press him.',
    ],
  ],
  'sighting/place': [
    [
      'колонія «Вигадана», другий корпус',
      'колония «Выдуманная», второй корпус',
      'colony "Vyhadana", second building',
    ],
  ],
  'sighting/health': [
    [
      'Помітно менша вага, кульгання на ліву ногу.',
      'Заметная потеря веса, хромота на левую ногу.',
      'Had lost weight, limped on the left leg.',
    ],
  ],
  'sighting/words': [
    [
      '«Чув прізвище на перекличці, обличчя не бачив».',
      '«Слышал фамилию на перекличке, лица не видел».',
      '"I heard the surname at roll call and did not see the face."',
    ],
    [
      '«Два тижні були поруч, родині передано вітання».',
      '«Две недели были рядом, семье передан привет».',
      '"We were side by side for two weeks. Greetings to the family."',
    ],
  ],
  'sighting/note': [
    [
      'Чути прізвище ще не означає бачити людину.',
      'Услышать фамилию ещё не значит увидеть человека.',
      'To hear a surname is not yet to see a person.',
    ],
  ],
  'detention/place': [
    ['підвал у селі Вигадане', 'подвал в селе Выдуманное', 'a cellar in the village of Vyhadane'],
    ['слідчий ізолятор «Вигаданий»', 'следственный изолятор «Выдуманный»', 'detention centre "Vyhadanyi"'],
    ['колонія «Вигадана»', 'колония «Выдуманная»', 'colony "Vyhadana"'],
  ],
  'detention/region': [['Вигадана область', 'Выдуманная область', 'Invented region']],
  'detention/with-whom': [
    ['Ще двоє з тієї самої роти.', 'Ещё двое из той же роты.', 'Two more from the same company.'],
  ],
  'detention/conditions': [
    [
      'Листи не передають, прогулянки раз на тиждень.',
      'Письма не передают, прогулки раз в неделю.',
      'Letters are not passed on, a walk once a week.',
    ],
  ],
  'detention/charge': [['звинувачення невідоме', 'обвинение неизвестно', 'charge not known']],
  'detention/sentence': [['вироку немає', 'приговора нет', 'no sentence']],
  'detention/lawyer': [
    [
      'адвокат за призначенням, ім’я невідоме',
      'адвокат по назначению, имя неизвестно',
      'appointed lawyer, name not known',
    ],
  ],
  'detention/note': [
    ['Останнє місце лише зі слів.', 'Последнее место только со слов.', 'The last place is hearsay only.'],
  ],
  'mark/where': [
    ['ліве передпліччя', 'левое предплечье', 'left forearm'],
    ['права брова', 'правая бровь', 'right eyebrow'],
  ],
  'mark/look': [
    [
      'Летить журавель, завдовжки з долоню.',
      'Летит журавль, длиной с ладонь.',
      'A flying crane, as long as a palm.',
    ],
    [
      'Тонка світла лінія, два сантиметри.',
      'Тонкая светлая линия, два сантиметра.',
      'A thin pale line, two centimetres.',
    ],
  ],
  'application/body': [
    [
      'Національна поліція, вигаданий відділ',
      'Национальная полиция, выдуманный отдел',
      'National Police, an invented department',
    ],
    [
      'Координаційний штаб з питань поводження з військовополоненими',
      'Координационный штаб по вопросам обращения с военнопленными',
      'Coordination Headquarters for the Treatment of Prisoners of War',
    ],
  ],
  'application/answer': [
    [
      'Повідомили, що відомостей поки що немає.',
      'Сообщили, что сведений пока нет.',
      'They wrote that there is no information so far.',
    ],
  ],
  'application/next-step': [
    ['Написати ще раз через місяць', 'Написать ещё раз через месяц', 'Write again in a month'],
  ],
  'application/contact': [['канцелярія, кабінет 0', 'канцелярия, кабинет 0', 'the office, room 0']],
  'application/note': [
    ['Копія лежить у синій теці.', 'Копия лежит в синей папке.', 'A copy is in the blue folder.'],
  ],
  'document/title': [
    ['Сповіщення сім’ї (вигадане)', 'Извещение семьи (выдуманное)', 'Notification to the family (invented)'],
    [
      'Витяг з реєстру (вигаданий)',
      'Выписка из реестра (выдуманная)',
      'Extract from the register (invented)',
    ],
  ],
  'document/issued-by': [
    [
      'Неіснуйський відділ (вигаданий)',
      'Несуществуйский отдел (выдуманный)',
      'Neisnuisk department (invented)',
    ],
  ],
  'document/kept-where': [
    ['у мами, у синій теці', 'у мамы, в синей папке', 'with the mother, in the blue folder'],
  ],
  'document/note': [
    [
      'У даті народження помилка, просимо виправити.',
      'В дате рождения ошибка, просим исправить.',
      'The birth date is wrong; we ask to have it mended.',
    ],
  ],
  'consent/given-by': [['мама', 'мама', 'the mother']],
  'consent/with-whom': [
    ['спілка родин (вигадана)', 'объединение семей (выдуманное)', 'an association of families (invented)'],
  ],
  'consent/note': [
    ['Фото лише для дня обміну.', 'Фото только для дня обмена.', 'The photo is for the exchange day only.'],
  ],
  'sample/where': [
    [
      'Неіснуйський відділ (вигаданий)',
      'Несуществуйский отдел (выдуманный)',
      'Neisnuisk department (invented)',
    ],
  ],
  'sample/investigator': [
    [
      'слідчий вигаданого відділу',
      'следователь выдуманного отдела',
      'investigator of an invented department',
    ],
  ],
  'sample/laboratory': [['вигадана лабораторія', 'выдуманная лаборатория', 'an invented laboratory']],
  'sample/result': [
    [
      'Профіль внесено, збігів поки що немає.',
      'Профиль внесён, совпадений пока нет.',
      'The profile is registered; there are no hits so far.',
    ],
  ],
  'sample/note': [
    ['Зразок здано разом із сестрою.', 'Образец сдан вместе с сестрой.', 'Given together with the sister.'],
  ],
  'remains/parts': [
    ['Частково; опис у висновку.', 'Частично; описание в заключении.', 'In part; described in the report.'],
  ],
  'remains/laboratory': [['вигадана лабораторія', 'выдуманная лаборатория', 'an invented laboratory']],
  'remains/burial-place': [
    [
      'не поховано, родина чекає на повторну експертизу',
      'не погребено, семья ждёт повторной экспертизы',
      'not buried; the family waits for a second examination',
    ],
  ],
  'remains/note': [
    [
      'Висновок може виявитися помилковим.',
      'Заключение может оказаться ошибочным.',
      'The report may turn out to be wrong.',
    ],
  ],
};
