import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const read = (text: string) =>
  readDocument({ name: 'note.txt', text, published: '2025-05-16' }).records

const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party

test.each([
  [
    'Bookseller jailed\n\nA Port Lowell bookshop owner has been jailed for 14 months for sedition.\n\nMo Yip, 52, appeared before a magistrate in Port Lowell on Thursday.',
    '2025-05-15',
  ],
  [
    'Pipeline protester spared jail\n\nA retired teacher has been fined £300.\n\nAda Holm, 68, had chained herself to a digger.\n\nPassing sentence on Wednesday, the recorder said that conscience was no defence.',
    '2025-05-14',
  ],
  [
    'Rapper loses\n\nThe Supreme Court has upheld a sentence of nine months against rapper Dan Ferro. The ruling, made public on Tuesday, confirms a fine as well.',
    '2025-05-13',
  ],
  // Told of another day than the decision.
  [
    'Bookseller jailed\n\nA bookshop owner has been jailed for 14 months.\n\nMo Yip was arrested on Monday.',
    null,
  ],
])('the day of the decision a report opens with: %s', (text, when) => {
  const decided = read(text).filter(({ kind }) => kind === 'conviction' || kind === 'appeal')
  expect(decided[0]?.when ?? null).toBe(when)
})

test('the day told right after of what a report opens with', () =>
  expect(
    read(
      'Police clear street\n\nPolice have detained 84 people in Port Lowell.\n\nClashes broke out on Wednesday evening near the parliament.',
    ).find(({ kind, target }) => kind === 'detention' && target)?.when,
  ).toBe('2025-05-14'))

test.each([
  ['Two men fired four shots at Ivo Tarn’s house on Monday.', 'Ivo Tarn'],
  ['A gunman shot at the car of editor Ivo Tarn on Monday.', 'Ivo Tarn'],
  ['Police arrested the convener of the Inter-Campus Front, Ivo Tarn, on Monday.', 'Ivo Tarn'],
])('whom: %s', (text, name) => expect(read(text)[0]?.target?.map(nameOf)).toEqual([name]))

test.each([
  [
    'The commission summoned the commander over the assault on six journalists on 9 May.',
    'summons',
    null,
  ],
  ['YEREVAN, MAY 13, LAKE PRESS. Police detained Ivo Tarn on Monday.', 'detention', '2025-05-12'],
  ['Lesk City, May 13, 2025 - Two men beat Ivo Tarn on Monday.', 'violence', '2025-05-12'],
])('no day of something else: %s', (text, kind, when) =>
  expect(read(text).find(one => one.kind === kind)?.when ?? null).toBe(when),
)

test.each([
  [
    'The mayor refused a notice for a rally that the Fishers League had planned for 8 June.',
    'permission',
    ['Fishers League'],
  ],
  ['Authorities banned a rally called by Dawn Party for Saturday.', 'restriction', ['Dawn Party']],
  ['The mayor banned a rally planned for 20 May.', 'restriction', ['a rally']],
])('decided about those who were to gather: %s', (text, kind, names) =>
  expect(
    read(text)
      .find(one => one.kind === kind)
      ?.target?.map(nameOf),
  ).toEqual(names),
)

test.each([
  ['The fifth defendant, a 17-year-old girl, was fined 300 euros.', 'a 17-year-old girl'],
  ['A third person, a 61-year-old printer, was arrested on Monday.', 'a 61-year-old printer'],
  ['Another man, Ivo Tarn, was arrested on Monday.', 'Ivo Tarn'],
])('who one of a row is: %s', (text, name) =>
  expect(read(text)[0]?.target?.map(nameOf)).toEqual([name]),
)

test.each([
  'Two other members of the group, Ana Lesko and Ivo Tarn, were detained on Monday.',
  'Two students from the institute, Ana Lesko and Ivo Tarn, were detained on Monday.',
])('names behind what those counted belong to: %s', text =>
  expect(read(text)[0]?.target?.map(nameOf)).toEqual(['Ana Lesko', 'Ivo Tarn']),
)

test.each(['All were released.', 'All of them were released.'])('%s', text =>
  expect(
    read(`Police detained 14 women on Monday. ${text}`)
      .find(one => one.kind === 'release')
      ?.target?.map(nameOf),
  ).toEqual(['14 women']),
)
