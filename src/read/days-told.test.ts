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
    'The trial, day by day¶13 May – Court suspends the sentence of Ivo Kern, who is freed on bail.¶15 May – Police detain Ana Dole.¶17 May – Rally in Lesk.¶18 May – A court fines Ana Dole 200 euros.'
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

test.each([
  [
    'A court in Lesk on Sunday convicted nine weavers over a blockade on 14 September 2020. Seven of them got a year each.',
    'conviction',
    ['2025-06-08', '2025-06-08'],
  ],
  ['Police searched the flat of Ana Dole on 3 May. She was arrested.', 'detention', ['2025-05-03']],
  [
    'LESK – A magistrate on Tuesday jailed Ivo Kern for a year. A third defendant did not appear. Magistrate Ana Dole issued a warrant for his arrest.',
    'charge',
    ['2025-06-10'],
  ],
  [
    'Records show that 214 cases were filed between 2019 and 2023. The office was ransacked in April by young men.',
    'intimidation',
    ['2025-04'],
  ],
])('what the telling goes on from: %s', (text, kind, days) => {
  expect(daysIn(text, kind)).toEqual(days)
})

test.each<readonly [text: string, kind: string, days: readonly (string | null)[]]>([
  // Counted from what the text told by the same word, or by its verb.
  [
    'Ivo Kern was buried on Tuesday. The day after the funeral, police arrested two men.',
    'detention',
    ['2025-06-11'],
  ],
  [
    'Ana Lesk gave a speech in Osk on 22 May. She was arrested three days after the speech and freed on bail the day after.',
    'release',
    ['2025-05-26'],
  ],
  [
    'Ivo Kern was moved to another ward on Monday. His nurse was detained on the day he was moved.',
    'detention',
    ['2025-06-09'],
  ],
  [
    'Ivo Kern was freed on Monday. He had been beaten on the night of the fire.',
    'violence',
    [null],
  ],
  ['Ana Lesk left the country in 2021, a year after police searched her flat.', 'search', ['2020']],
  [
    'Ana Lesk left the country on 3 June, a week after police searched her flat.',
    'search',
    ['2025-05-27'],
  ],
  // What a sentence was about is not what the next one counts from.
  [
    'On Tuesday a court fined Ana Lesk for a protest on 1 June. That evening her husband was detained.',
    'detention',
    ['2025-06-10'],
  ],
  [
    'Ana Lesk was freed on Monday after a court on Friday overturned her sentence.',
    'release',
    ['2025-06-09'],
  ],
  ['Ana Lesk was freed after police on Friday detained Ivo Kern.', 'release', [null]],
  ['Ana Lesk was freed after police on Friday detained Ivo Kern.', 'detention', ['2025-06-06']],
  [
    'Villagers rallied in Lom on 3 and 4 June. On the second day police detained Ivo Kern.',
    'detention',
    ['2025-06-04'],
  ],
  [
    'The imam was deported on 2 June. He has been held since the previous October.',
    'detention',
    ['2024-10'],
  ],
  [
    'The mayor refused a permit on 5 June. A week before that, two organisers had been fined.',
    'conviction',
    ['2025-05-29'],
  ],
  [
    'Police questioned Ivo Kern on Monday, Tuesday and Wednesday.',
    'summons',
    ['2025-06-09/2025-06-11'],
  ],
  [
    'Ivo Kern was questioned again on 17 May. On that occasion he was told not to leave Osk.',
    'restriction',
    ['2025-05-17'],
  ],
  [
    'Ivo Kern was arrested last month, a week after the rally of 3 May.',
    'detention',
    ['2025-05-10'],
  ],
  [
    'A court has jailed Ivo Kern for three years. The ruling was given on 14 May.',
    'conviction',
    ['2025-05-14'],
  ],
  // An aside counts on within itself.
  [
    'On Monday a court freed Ana Lesk, who was arrested on 3 June and charged two days later.',
    'charge',
    ['2025-06-05'],
  ],
  [
    'A court on Monday freed the poet Reza Amini, who was arrested in May 2023 and sentenced in September of that year to six years in prison.',
    'conviction',
    ['2023-09'],
  ],
  // What a sentence only looks back to is not where the next one goes on.
  [
    'The trial of Tarek Saleh opened on Monday, a year after his arrest on 4 May 2024. Four reporters were barred from the courtroom.',
    'restriction',
    [null],
  ],
  [
    'On 3 June police questioned Oleg Sant about a report published the week before. A day later his accounts were frozen.',
    'restriction',
    ['2025-06-04'],
  ],
  [
    'Men burnt an office on the eve of the elections of 8 June. Five days before, a candidate had been beaten.',
    'violence',
    ['2025-06-07', '2025-06-02'],
  ],
  [
    'Police freed Musa Danladi unharmed on Monday and arrested three suspects.',
    'detention',
    ['2025-06-09'],
  ],
  [
    'A pastor has been fined 400 euros. The ruling by a court in Velsk was handed down on 4 June.',
    'conviction',
    ['2025-06-04'],
  ],
])('the day that words point to: %s', (text, kind, days) => {
  expect(daysIn(`News of the day¶${text}`, kind)).toEqual(days)
})
