import { expect, test } from 'vitest'
import { whomAndWhen } from './fixture.ts'

const daysIn = (text: string, kind: string): (string | null)[] =>
  whomAndWhen(text.replaceAll('¶', '\n\n'), '2025-06-12', [kind]).map(([, when]) => when)

const COURT =
  'LESK – A judge on Tuesday convicted reporter Ana Dole of defamation.¶She had spent two weeks in jail in 2021.¶'

test.each([
  ['Outside court, a dozen supporters held a vigil.', 'assembly'],
  ['Outside, some 50 supporters sang hymns.', 'assembly'],
  ['Outside the High Court in Lesk, nurses chanted her name.', 'assembly'],
  ['About 20 reporters gathered in front of the court in silence.', 'assembly'],
  ['Outside court, supporters sang hymns. One of them, Ivo Kern, was detained.', 'detention'],
])('what a court report tells of the street is of its day: %s', (text, kind) => {
  expect(daysIn(COURT + text, kind)).toContain('2025-06-10')
})

test('what stood elsewhere in a court report keeps its own day', () => {
  expect(daysIn(`${COURT}Outside, nurses had marched on 3 May.`, 'assembly')).toEqual([
    '2025-05-03',
  ])
})

const STREET = 'Police on Tuesday broke up a march in Lesk. '

test.each([
  ['Police chief Ivo Kern said 31 people had been detained.', 'detention', '2025-06-10'],
  ['Doctors said two boys were hit by pellets.', 'violence', '2025-06-10'],
  ['Ana Dole said she had previously been detained.', 'detention', null],
])('what is said of a report’s day: %s', (text, kind, when) => {
  expect(daysIn(STREET + text, kind)).toEqual([when])
})

test.each([
  [
    'The station was told by the regulator on 4 May that its licence had been withdrawn.',
    'registration',
    '2025-05-04',
  ],
  [
    'The platform told 14 bloggers on 26 April that it had been ordered to block their accounts.',
    'restriction',
    '2025-04-26',
  ],
  [
    'On Tuesday, the owner of the estate had 30 families thrown out of their houses.',
    'restriction',
    '2025-06-10',
  ],
  [
    'Soldiers on Tuesday turned away hundreds of people who had come for a prayer rally in Lesk.',
    'assembly',
    '2025-06-10',
  ],
  ['Ana Dole was jailed on Tuesday and her phone taken away.', 'search', '2025-06-10'],
  ['A court fined Ana Dole 90 euros on 3 May. Her phone was confiscated.', 'search', '2025-05-03'],
  [
    'In March 2022 both were expelled; a court overturned the expulsions a year later.',
    'lawsuit',
    '2023-03',
  ],
])('a day that stands in another clause: %s', (text, kind, when) => {
  expect(daysIn(text, kind)).toEqual([when])
})

test('who is freed in an entry of a chronology', () => {
  const text =
    '13 May – Court suspends the sentence of Ivo Kern, who is freed on bail.¶15 May – Police detain Ana Dole.¶17 May – Rally in Lesk.¶18 May – A court fines Ana Dole 200 euros.'
  expect(daysIn(text, 'release')).toEqual(['2025-05-13'])
})

test.each([
  [
    'Press week: 2–8 June 2025¶VAN - Ban¶A court blocked a site on 5 June.¶LESK - Appeal¶The regional court overturned the sentence of editor Ana Dole, who has been in prison since 2020.',
    'appeal',
    '2025-06-02/2025-06-08',
  ],
  [
    'Press week: 2–8 June 2025¶The governor banned all marches in Lesk. The last ban had been in force since 2016.',
    'restriction',
    '2025-06-02/2025-06-08',
  ],
  [
    'Press week: 2–8 June 2025¶A court blocked a site on 5 June. Another court jailed Ana Dole.',
    'conviction',
    null,
  ],
])('the period of a report, where a passage has no date of it: %s', (text, kind, when) => {
  expect(daysIn(text, kind)[0]).toBe(when)
})

test.each([
  ['A strike by doctors in Lesk entered its third week on 20 May.', 'assembly', '2025-05-06/..'],
  ['A strike by doctors in Lesk entered its second month on 20 May.', 'assembly', '2025-04/..'],
  [
    'Drivers in Lesk kept off the roads for the second day on Tuesday.',
    'assembly',
    '2025-06-09/2025-06-10',
  ],
  ['Two men have been following Ana Dole since yesterday.', 'intimidation', '2025-06-11/..'],
  [
    'Two men had been watching the home of Ana Dole since Thursday.',
    'intimidation',
    '2025-06-05/..',
  ],
])('what goes on for days: %s', (text, kind, when) => {
  expect(daysIn(text, kind)[0]).toBe(when)
})
