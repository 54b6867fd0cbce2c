import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party

const firstOf = (text: string) => {
  const [first] = readDocument({ name: 'note.txt', text, published: '2025-06-12' }).records
  return { target: first?.target?.map(nameOf), count: first?.count }
}

test.each([
  [
    'Police beat three dockers with batons. One of them, Ivo Wentz, 45, lost an eye.',
    ['three dockers', 'Ivo Wentz'],
    3,
  ],
  [
    'Guards beat three workers, and one of them, Osei Mensah, needed stitches.',
    ['three workers', 'Osei Mensah'],
    3,
  ],
  [
    'A court jailed nine men for a year. Two of the nine, brothers Juan Ortiz and Luis Ortiz, wept.',
    ['nine men', 'Juan Ortiz', 'Luis Ortiz'],
    9,
  ],
  [
    'Police arrested 12 students on 3 May. Two of the students, Ana Lind and nurse Marta Dole, fell ill.',
    ['12 students', 'Ana Lind', 'Marta Dole'],
    12,
  ],
  [
    'Eleven people were held, among them the secretary-general of the Lind Teachers’ Union, Ana Lesko, and its treasurer, Ivo Kern.',
    ['Eleven people', 'Ana Lesko', 'Ivo Kern'],
    11,
  ],
  [
    'Two protesters were killed in Lomé. The dead are Kossi Adanu, 22, and Yao Mensah, 17.',
    ['Kossi Adanu', 'Yao Mensah'],
    2,
  ],
])('members of a group that are named after it: %s', (text, target, count) => {
  expect(firstOf(text)).toEqual({ target, count })
})

test.each([
  [
    'Police arrested six students on 3 May. One of them said that Ivo Lind had left.',
    ['six students'],
    6,
  ],
  [
    'Police arrested six students on 3 May. Two of the nurses, Ana Lind and Marta Dole, wept.',
    ['six students'],
    6,
  ],
  ['Police arrested Ivo Lind on 3 May. One of them, Marta Dole, wept.', ['Ivo Lind'], 1],
])('nobody of it is named: %s', (text, target, count) => {
  expect(firstOf(text)).toEqual({ target, count })
})
