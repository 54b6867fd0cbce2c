import { expect, test } from 'vitest'
import { toldIn, whomAndWhen } from './fixture.ts'

/** Who did what each record tells. */
const by = (text: string) =>
  toldIn(text, []).map(({ kind, actor = [] }) => `${kind}: ${actor.join(', ')}`)

/** Bodies before which, or out of which, somebody came. */
test.each([
  ['Anna Lind lost her appeal at the High Court last week.', 'appeal: High Court'],
  ['Ivo Tarn went on trial at Lesk Crown Court on Monday.', 'trial: Lesk Crown Court'],
  ['Columnist Ivo Tarn was sacked from Northern University.', 'restriction: Northern University'],
  ['Ivo Tarn was called to the Ministry of Labour on Monday.', 'summons: Ministry of Labour'],
  [
    'The bill passed its first reading in the National Assembly on 28 January.',
    'law: National Assembly',
  ],
  [
    'Ana Ruiz was stopped from boarding a flight to Rome; border police told her that she was on a list.',
    'restriction: border police',
  ],
  [
    'Ivo Tarn appeared before the Lesk Magistrates’ Court on Monday charged with sedition.',
    'trial: Lesk Magistrates’ Court',
  ],
])('%s', (text, told) => expect(by(text)).toContain(told))

/** Bodies that did nothing. */
test.each([
  ['Ivo Tarn was suspended from his university for two semesters.', 'restriction: '],
  ['Ivo Tarn was brought before a judge on Monday.', 'trial: '],
  ['Ivo Tarn was taken to a police station on Monday and questioned.', 'summons: '],
])('nobody in: %s', (text, told) => expect(by(text)).toContain(told))

/** Those who used force beside what befell somebody. */
test.each([
  [
    'The six were picked up on Wednesday when police raided a union hall in Lesk.',
    'detention: police',
  ],
  [
    'Ivo Tarn had been in custody since 24 July, when plainclothes officers pulled him off a bus.',
    'detention: plainclothes officers',
  ],
  ['In 2029 gunmen ambushed his car in Lesk; his driver, Ivo Tarn, was killed.', 'death: gunmen'],
])('%s', (text, told) => expect(by(text)).toContain(told))

test.each([
  ['At least 120 people were held in six towns, according to the group.', 'figure: '],
  ['Police said there was no threat. Ivo Tarn was arrested on Monday.', 'detention: '],
  ['Police stormed the square at dawn. Fourteen people were arrested.', 'detention: '],
  ['Police stormed the square. On 3 January Ivo Tarn was arrested.', 'detention: '],
  ['Ivo Tarn was remanded two days after police raided his flat.', 'detention: '],
  ['Police arrested ten people. Two officers were injured.', 'violence: '],
])('left open: %s', (text, told) => expect(by(text)).toContain(told))

/** Names behind an office, and others joined by what they are like. */
test.each([
  ['The spokesman of the governor, Timur Aliev, condemned the protest.', 'statement: Timur Aliev'],
  ['Police and masked men attacked three reporters.', 'violence: Police, masked men'],
  ['Soldiers and hired guards beat the strikers with whips.', 'violence: Soldiers, hired guards'],
  ['The company sacked ten workers and hired guards.', 'restriction: company'],
])('%s', (text, told) => expect(by(text)).toContain(told))

/** "the group" is a body told of before, never one person. */
test.each([
  [
    'Police held Anna Lind on 2 March. Harbour Watch condemned the arrest. The group called on the ministry to free her.',
    'statement: Harbour Watch',
  ],
  [
    'Police held Anna Lind on 2 March. The group called on the ministry to free her.',
    'statement: group',
  ],
])('%s', (text, told) => expect(by(text).at(-1)).toBe(told))

/** What police did in answer, and what those did of whom something is told between commas. */
test.each([
  [
    'Marchers threw bottles at police, who answered with live rounds, killing two people.',
    'death: police',
  ],
  ['Miners pelted officers, who fired tear gas, injuring a child.', 'violence: officers'],
  ['Drivers blocked the bridge until police dispersed them, arresting four.', 'detention: police'],
  ['Gunmen ambushed soldiers who were on leave, killing three.', 'death: Gunmen'],
  ['Pupils blocked the gate, and guards, who wore masks, beat three of them.', 'violence: guards'],
  [
    'The crowd gathered at noon, and officers, who had waited nearby, detained ten people.',
    'detention: officers',
  ],
  ['Police beat the pupils and the teachers, who fled, leaving banners.', 'violence: Police'],
])('%s', (text, told) => expect(by(text)).toContain(told))

/** What those are like who act behind "when" and "after", and somebody who is "her" before an adverb. */
test.each([
  ['Ivo Tarn was hurt when masked men beat him.', 'violence: masked men'],
  [
    'The house burned down after unidentified gunmen shot Ivo Tarn dead.',
    'death: unidentified gunmen',
  ],
])('%s', (text, told) => expect(by(text)).toContain(told))

test.each([
  'Police detained Ana Lesko on 3 January, freed her the next day and arrested her again on 10 January.',
  'Police questioned Ana Lesko on 3 January and detained her twice, on 10 January.',
  'Police met Ana Lesko on 3 January and arrested her later on 10 January.',
])('%s', text =>
  expect(whomAndWhen(text, '2031-02-05', ['detention'])).toContainEqual([
    'detention',
    '2031-01-10',
    'Ana Lesko',
  ]),
)

/** Somebody without a name, of a body that has one, is somebody. */
test.each([
  ['Officials denied accreditation to observers from Civic Watch.', 'accreditation: Officials'],
  ['Police beat reporters of Radio Sahel.', 'violence: Police'],
])('%s', (text, told) => expect(by(text)).toContain(told))
