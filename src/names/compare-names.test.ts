import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareGroups, compareNames, nameParts, partyType, sameFullName } from './index.ts'

test.each([
  [
    'Sergei Petrovich Volkonin',
    { given: ['sergei'], family: ['volkonin'], patronymic: 'petr', gender: 'm' },
  ],
  [
    'Волконин Сергей Петрович',
    { given: ['sergei'], family: ['volkonin'], patronymic: 'petr', gender: 'm' },
  ],
  [
    'Volkonina, Anna Petrovna',
    { given: ['ana'], family: ['volkonina'], patronymic: 'petr', gender: 'f' },
  ],
  [
    'Айгерім Серікқызы Досова',
    { given: ['aigerim'], family: ['dosova'], patronymic: 'serik', gender: 'f' },
  ],
  ['Azamat Tolon uulu', { given: [], family: ['azamat'], patronymic: 'tolon', gender: 'm' }],
  ['Judge B. Sadykov', { family: ['sadikov'], initials: ['b'], titles: ['Judge'] }],
  ['Hassan bin Tarif', { given: ['hasan'], family: ['tarif'], particles: ['bin'] }],
  ['OSPANOV Marat', { given: ['marat'], family: ['ospanov'] }],
  ['Tova', { given: [], family: ['tova'], gender: null }],
])('%s taken apart', (name, parts) => expect(nameParts(name)).toMatchObject(parts))

describe('persons', () => {
  test.each([
    ['Marat Ospanov', 'Оспанов Марат'],
    ['Marat Ospanov', 'Mr. Marat Ospanov'],
    ['Sergei Volkonin', 'Сергей Петрович Волконин'],
    ['Aleksandr Lukin', 'Alexandr Lukin'],
    ['Aigul Utemisova', 'Айгүл Өтемісова'],
    ['MaratOspanov', 'Marat Ospanov'],
    ['Azamat Tolon uulu', 'Tolon uulu Azamat'],
    ['Пётр Мядзведзеў', 'Пётр Медведев'],
    ['Huda Sharafeddine', 'هدى شرف الدين'],
    ['Omar El-Kholy', 'عمر الخولي'],
    ['Nguyễn Văn Hoà', 'Nguyen Van Hoa'],
    ['Nguyễn Văn Hoà', 'Nguyễn Văn Hòa'],
    ['Malam Sani Ɗanjuma', 'Sani Danjuma'],
    ['Нұрайым Досова', 'Nuraiym Dosova'],
    ['Айым Досова', 'Aiym Dosova'],
    ['Ogulbeg Saparowa', 'Огульбек Сапарова'],
    ['Досжан Есжанов', 'Dosjan Esjanov'],
    ['Антон Цярэшка', 'Anton Tsiareshka'],
    ['Seyed Reza Golestan', 'Reza Golestan'],
    ['Tariq Shehzad', 'Tariq Shahzad'],
    ['Karim Benkiran', 'Karim Ben Kiran'],
    ['Pieter Vandenbroek', 'Pieter van den Broek'],
    ['Чон Мин Хо', 'Jung Min-ho'],
    ['Pavel Kudly', 'Павел Кудлый'],
    ['Дамбийн Бат-Оргил', 'Bat-Orgil Damb'],
    ['Mohamed Ould Cheikh', 'Mohammed Ould Sheikh'],
  ])('%s and %s: same', (a, b) => expect(compareNames(a, b).outcome).toBe('same'))

  test.each([
    ['M. Ospanov', 'Marat Ospanov'],
    ['Ospanov', 'Marat Ospanov'],
    ['Ospanov', 'Ospanov'],
    ['Marat Ospanov', 'Marat Ospanova'],
    ['Lars Thomas Brandt', 'Thomas Brandt'],
    ['Marat Tulegenov', 'Marat Tulepenov'],
    ['Каныбек Досов', 'Канышбек Досов'],
  ])('%s and %s: a question', (a, b) => expect(compareNames(a, b).outcome).toBe('ask'))

  test.each([
    ['Marat Ospanov', 'Nurlan Ospanov'],
    ['Michel Arran', 'Michelle Arran'],
    ['Чон Мин Хо', 'Jung Min-hee'],
    ['Sergei Petrovich Volkonin', 'Sergei Ivanovich Volkonin'],
    ['Usama ibn Tarif', 'Tarif ibn Usama'],
    ['Marat Ospanov', 'Marat Beisenov'],
    ['A. Ospanov', 'Marat Ospanov'],
    ['Tova Brandt', 'Elin Holm'],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng'],
    ['', 'Tova Brandt'],
    ['—', '—'],
  ])('%s and %s: different', (a, b) => expect(compareNames(a, b).outcome).toBe('different'))

  test('reasons are said in words', () =>
    expect(
      compareNames('Sergei Petrovich Volkonin', 'Sergei Ivanovich Volkonin').reasons,
    ).toContain('patronymics differ: two fathers, “Ivanovich” and “Petrovich”'))
})

describe('groups', () => {
  test.each([
    ['Open Square Foundation', 'Фонд Open Square', 'same'],
    ['Open Square Foundation', 'The Open Square Foundation', 'same'],
    ['Linden Media LLC', 'Linden Media', 'same'],
    ['ООО «Линден Медиа»', 'OOO Linden Media', 'same'],
    ['Brigade Forty', 'Brigade Thirty', 'different'],
    ['Union of Port Workers', 'Port Workers Union', 'same'],
    ['UPW', 'United Port Workers', 'same'],
    ['UP', 'United Port', 'ask'],
    ['Ministry of Justice', 'Ministry of Health', 'different'],
    ['Second District Court', 'Third District Court', 'different'],
    ['Yunusobod District Court of Tashkent', 'Yunusabad District Court', 'same'],
    ['Басманный районный суд города Москвы', 'Basmanny Court', 'same'],
    ['Lenin District Court of Osh', 'Lenin District Court', 'ask'],
    ['Yunusabad District Court', 'Yashnabad District Court', 'different'],
    ['Управление полиции Медеуского района', 'Medeu District Police', 'same'],
    ['КУИС МВД РК', 'Комитет уголовно-исполнительной системы МВД РК', 'same'],
    ['ИК-12', 'Исправительная колония № 12', 'same'],
    ['ИК-12', 'Исправительная колония № 2', 'different'],
    ['სახელმწიფო უსაფრთხოების სამსახური', 'State Security Service of Georgia', 'same'],
    ['State Security Service', 'State Security Service of Georgia', 'ask'],
    [
      'ГУ МВД по Свердловской области',
      'Главное управление МВД России по Свердловской области',
      'same',
    ],
    ['ОО «Қорған»', 'ОО «Қорғау»', 'ask'],
    ['ПолитКлиника', 'Политическая клиника', 'same'],
    ['Суд Ленінскага раёна г. Гродна', 'Leninsky District Court of Grodno', 'same'],
    ['Фонд «Надежда и свет»', 'Hope and Light Foundation', 'same'],
    ['中国律师协会', 'China Lawyers Association', 'same'],
  ])('%s and %s: %s', (a, b, outcome) => expect(compareGroups(a, b).outcome).toBe(outcome))
})

test.each([
  ['Marat Ospanov', 'person'],
  ['activist Tova Brandt', 'person'],
  ['Judge Tova Brandt', 'person'],
  ['Azamat Tolon uulu', 'person'],
  ['Hassan bin Tarif', 'person'],
  ['Ministry of Justice', 'group'],
  ['Open Square Foundation', 'group'],
  ['OSCE', 'group'],
  ['three elderly activists', null],
  ['Three activists', null],
  ['police', null],
  ['an Almaty court', null],
  ['“Open Square”', 'group'],
  ['თოვა ბრანდტი', 'person'],
  ['Brandt', null],
  ['Police', null],
  ['Officers', null],
  ['The marchers', null],
  ['The other four', null],
  ['About 60 women', null],
  ['Thirty-seven marchers', null],
  ['Some of the Linden dockers', null],
  ['Turkish prosecutors', null],
  ['Linden authorities', null],
  ['Party monitors', null],
  ['Security Forces', null],
  ['Linden district court', 'group'],
  ['the Linden City Court', 'group'],
  ['Court of Cassation', 'group'],
  ['Academy of Arts', 'group'],
  ['Dignity and Work', 'group'],
  ["Don't Be Silent", 'group'],
  ['Federal Police', 'group'],
  ['The Open Ledger', 'group'],
  ['Women’s Table', 'group'],
  ['City Hall', 'group'],
  ['TOVA BRANDT', 'person'],
  ['Maria de la Cruz', 'person'],
  ['Министерство юстиции', 'group'],
  ['Прокуратура', null],
  ['', null],
])('%s names a %s', (name, type) => expect(partyType(name, null)).toBe(type))

const name = fc
  .array(
    fc.constantFrom(
      'Marat',
      'Ospanov',
      'Ospanova',
      'Petrovich',
      'A.',
      'bin',
      'Жанар',
      'Serik-Bek',
      'Li',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(words => words.join(' '))

test('likeness goes both ways, lies between 0 and 1, and a name is most like itself', () => {
  fc.assert(
    fc.property(fc.oneof(name, fc.string()), fc.oneof(name, fc.string()), (a, b) => {
      const there = compareNames(a, b)
      expect(compareNames(b, a).score).toBeCloseTo(there.score, 6)
      expect(there.score).toBeGreaterThanOrEqual(0)
      expect(compareNames(a, a).score).toBeGreaterThanOrEqual(there.score)
      expect(sameFullName(a, b)).toBe(sameFullName(b, a))
      expect(compareGroups(a, b).score).toBeCloseTo(compareGroups(b, a).score, 6)
    }),
  )
})
