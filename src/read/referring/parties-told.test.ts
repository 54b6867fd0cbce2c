import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const read = (text: string) =>
  readDocument({ name: 'note.txt', text, published: '2025-06-12' }).records

const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party

const targetsOf = (text: string, kind: string): unknown =>
  read(text)
    .filter(one => one.kind === kind)
    .map(one => (one.target ?? []).map(nameOf))

const SENTENCED = 'A court in Lomé sentenced activist Kossi Adanu to two years in prison in March.'

test.each([
  [`${SENTENCED} The Court of Appeal upheld the verdict on 3 June.`, 'appeal'],
  [`${SENTENCED} An appeals court overturned the ruling on 3 June.`, 'appeal'],
  [`${SENTENCED} The trial was held behind closed doors.`, 'trial'],
  [`${SENTENCED} The hearing, which was open to the public, lasted two days.`, 'trial'],
])('“the verdict”, “the trial” are of whom the case was told: %s', (text, kind) => {
  expect(targetsOf(text, kind)).toEqual([['Kossi Adanu']])
})

test.each([
  ['Police arrested 20 people. Eight of those arrested were freed.', 'release', 8],
  ['Police arrested 20 people. Seven others were fined 50 euros each.', 'conviction', 7],
  ['Thirty-eight of the dockers were freed on 3 June.', 'release', 38],
  ['More than 30 officials have been convicted of fraud.', 'conviction', [31, null]],
  ['Police made 41 arrests on 3 June.', 'detention', 41],
])('how many there were: %s', (text, kind, count) => {
  expect(
    read(text)
      .filter(one => one.kind === kind)
      .map(one => one.count),
  ).toEqual([count])
})

test.each([
  ["The Free Voters party met in May. Police raided the party's office on 3 June.", 'search'],
  [
    'The Free Voters party met. The ministry turned down its application for registration.',
    'registration',
  ],
  [
    "The Free Voters party met. The ministry returned the party's registration papers.",
    'registration',
  ],
])('an office is of the organisation that owns it: %s', (text, kind) => {
  expect(targetsOf(text, kind)).toEqual([['Free Voters']])
})

test('a company is no union that was named before', () => {
  const text = 'The Sewing Workers Union met. The union lodged a complaint against the company.'
  expect(targetsOf(text, 'lawsuit')).toEqual([['company']])
})

test.each([
  [
    'A city court overturned a 300-euro fine imposed on bookseller Marta Wells.',
    'appeal',
    'Marta Wells',
  ],
  ['The Supreme Court upheld a ten-year sentence handed to Ivo Lind.', 'appeal', 'Ivo Lind'],
  [
    'A court dismissed a claim brought by Minister Juan Ortiz against Ana Lind.',
    'lawsuit',
    'Juan Ortiz',
  ],
  ['A court fined another activist, Elvira Bek, 50 euros.', 'conviction', 'Elvira Bek'],
  [
    'Police arrested the coordinator of the movement, Osei Mensah, on 3 May.',
    'detention',
    'Osei Mensah',
  ],
  [
    "Ada Cole, union founder and Ben Hurd's close ally, was arrested on 3 May.",
    'detention',
    'Ada Cole',
  ],
])('who it was, by the words around the name: %s', (text, kind, name) => {
  const [first] = targetsOf(text, kind) as string[][]
  expect(first).toEqual([name])
})

test.each([
  [
    'A presenter, Sahr Kamara, 37, and two traders, Hawa Dumbuya and Posseh Turay, were charged.',
    ['Sahr Kamara', 'Hawa Dumbuya', 'Posseh Turay'],
  ],
  [
    'Ada Cole, president of the union, and her deputy, Ros Lind, were charged.',
    ['Ada Cole', 'Ros Lind'],
  ],
])('lists with the words for their members: %s', (text, names) => {
  expect(targetsOf(text, 'charge')).toEqual([names])
})

test('“the organisers” are not just any group told before', () => {
  const text =
    "Two men beat a boy. City Hall turned down the organisers' notice of a march on 3 May."
  expect(targetsOf(text, 'permission')).toEqual([['organisers']])
})

const HELD = 'Police in Lomvik detained editor Vera Holm, teacher Petr Sand and nurse Aila Moen.'

test.each([
  [`${HELD} Holm was freed. The other two were charged.`, 'charge', ['Petr Sand', 'Aila Moen']],
  [`${HELD} Sand was freed. The others were charged.`, 'charge', ['Vera Holm', 'Aila Moen']],
  [
    `${HELD} Moen and Sand were freed. The remaining two defendants were charged.`,
    'charge',
    ['remaining two defendants'],
  ],
  [
    `${HELD} Judge Ola Brandt granted the three bail.`,
    'release',
    ['Vera Holm', 'Petr Sand', 'Aila Moen'],
  ],
  [`${HELD} The group was freed on 3 June.`, 'release', ['Vera Holm', 'Petr Sand', 'Aila Moen']],
  [
    'Vera Holm was detained with three colleagues. The four were charged on 3 June.',
    'charge',
    ['Vera Holm', 'three colleagues'],
  ],
  [
    'Vera Holm was held. Petr Sand was seized a day later. Aila Moen was freed; the other two were charged.',
    'charge',
    ['Vera Holm', 'Petr Sand'],
  ],
  [
    'Nine board members of the union were arrested. A court sentenced the board to a year in prison each.',
    'conviction',
    ['Nine board members of the union'],
  ],
  [
    'Police raided the rights group Clear Water. Its head, Vera Holm, was questioned. The group was fined 300 euros.',
    'conviction',
    ['Clear Water'],
  ],
  ['Father Petr Sand held a mass. The cleric was fined 300 euros.', 'conviction', ['Petr Sand']],
  [
    'Poet Vera Holm read, mayor Petr Sand said. The writer was fined 300 euros.',
    'conviction',
    ['Vera Holm'],
  ],
  [
    'Police detained 20 people. Vera Holm was beaten. The others were charged.',
    'charge',
    ['others'],
  ],
])('who is left, who they were together: %s', (text, kind, names) => {
  expect(targetsOf(text, kind)).toEqual([names])
})
