import { describe, expect, test } from 'vitest'
import { readDocument } from '../reader.ts'
import { townOfCourt } from './court-towns.ts'
import { townOfJudge, townOfOffice } from './office-towns.ts'

describe('the town of a court', () => {
  test.each([
    ['an Ardov court', 'Ardov'],
    ['Lesk City Court', 'Lesk'],
    ['the Lesk Town Court', 'Lesk'],
    ['Leninsky District Court of Ardov', 'Ardov'],
    ['a local court in Ardov', 'Ardov'],
    ['Supreme Court', null],
    ['the Court of Appeal', null],
    ['a Kazakh court', null],
    ['the police', null],
    ['Mill Road court', null],
    ['the indictment chamber of the Lesk Court of Appeal', 'Lesk'],
    ['Lesk Circuit Court', 'Lesk'],
  ])('%s → %s', (name, town) => expect(townOfCourt(name)).toBe(town))
})

describe('the town of an office', () => {
  test.each([
    ['mayor of Ardov', 'Ardov'],
    ["Governor's Office of Lesk", 'Lesk'],
    ['Lesk city council', 'Lesk'],
    ['Kano state government', 'Kano'],
    ['Delhi police', 'Delhi'],
    ['riot police', null],
    ['Public Prosecutor', null],
    ['Council of Ministers', null],
    ['Kazakh authorities', null],
  ])('%s → %s', (name, town) => expect(townOfOffice(name)).toBe(town))
})

describe('the town of a judge', () => {
  test.each([
    ['A West Lorrin magistrate', 'West Lorrin'],
    ['Sfax public prosecutor', 'Sfax'],
    ['a federal judge', null],
    ['A Kazakh judge', null],
  ])('%s → %s', (name, town) => expect(townOfJudge(name)).toBe(town))
})

function places(text: string): readonly (readonly [string, readonly string[]])[] {
  return readDocument({ name: 'a.txt', text, published: '2025-06-10' }).records.map(
    ({ kind, where }) => [kind, where ?? []] as const,
  )
}

test('what a court did happened in its town', () => {
  expect(places('A Lesk court fined Lena Morozko 300 euros on 4 May.')).toEqual([
    ['conviction', ['Lesk']],
  ])
})

test('what is told on in the sentence happened in the same place', () => {
  expect(
    places('Police fired tear gas at marchers in Ardov on 4 May and arrested 20 of them.'),
  ).toContainEqual(['detention', ['Ardov']])
})

test('another day is another scene', () => {
  expect(
    places('Hundreds marched in Ardov on 4 May. On 20 May, Timur Asanov was arrested.'),
  ).toContainEqual(['detention', []])
})

test.each([
  [
    'Fines in May\n\nA Lesk court fined Lena Morozko 300 euros on 4 May. On 3 May, the Media Council fined Radio Ruta 900 euros.',
    ['conviction', []],
  ],
  [
    'Fines in May\n\nOn 4 May, a Lesk court upheld the two-year sentence that Lena Morozko was given in January.',
    ['appeal', ['Lesk']],
  ],
  [
    'Attacks in May\n\n8 May, Lower Posk. Masked men beat reporter Lena Morozko.',
    ['violence', ['Lower Posk']],
  ],
  [
    'Lena Morozko jailed\n\nLena Morozko was given six months when she appeared at Lesk Magistrates’ Court on 4 May.',
    ['conviction', ['Lesk']],
  ],
])('%s', (text, expected) => expect(places(text)).toContainEqual(expected))

test('“Shirak Today” names an outlet and no day, “March –” a month and no place', () => {
  const { records } = readDocument({
    name: 'a.txt',
    text: 'Gyumri\n\nReporter Lena Morozko of Shirak Today was detained in Gyumri.\n\nMarch – The court fined Timur Asanov 300 euros.',
    published: '2025-06-10',
  })
  expect(records.map(({ kind, when, where }) => [kind, when ?? null, where ?? []])).toEqual([
    ['detention', null, ['Gyumri']],
    ['conviction', '2025-03', []],
  ])
})

test('who sentenced the one sentenced the others of the same day', () => {
  const { records } = readDocument({
    name: 'a.txt',
    text: 'Three jailed\n\nOn 4 May, a Lesk court jailed Lena Morozko for six years. Timur Asanov was sentenced to four years the same day.',
    published: '2025-06-10',
  })
  expect(records.map(({ actor, where }) => [actor, where])).toEqual([
    [['a Lesk court'], ['Lesk']],
    [['a Lesk court'], ['Lesk']],
  ])
})

test('what the one court of a report did happened in its town, not what a higher one did', () => {
  expect(
    places(
      'Three in the dock at Lesk\n\nTwo students stood trial at Lesk Magistrates’ Court this week. On 4 June, the court jailed Lena Morozko for six months.\n\nTimur Asanov was acquitted on 5 June. On 6 June, the Supreme Court rejected the appeal of Ivo Bek.',
    ).filter(([kind]) => kind !== 'trial'),
  ).toEqual([
    ['conviction', ['Lesk']],
    ['acquittal', ['Lesk']],
    ['appeal', []],
  ])
})

test('a travel ban, and what began long ago, is not where the report was written', () => {
  expect(
    places(
      'News of the week\n\nLESK, 9 June (Wire) – Police detained Ivo Bek on Sunday. He is under a travel ban. Lena Morozko has been held since October 2023.',
    ),
  ).toEqual([
    ['detention', ['LESK']],
    ['restriction', []],
    ['detention', []],
  ])
})
