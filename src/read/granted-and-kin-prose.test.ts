import { expect, test } from 'vitest'
import { read } from './index.ts'

const tell = (text: string, kind: string, published = '2026-03-20') =>
  read(text, { published }).records.filter(record => record.kind === kind)

test.each([
  [
    'Prosecutors asked the Orsk City Court to remand Ivo Maran for two months. The court granted the request on 4 March.',
    'detention',
    { when: '2026-03-04', actor: ['Orsk City Court'], target: ['Ivo Maran'], length: 'P2M' },
  ],
  [
    'Investigators petitioned the court to place Ivo Maran under house arrest. The petition was granted on 4 March.',
    'detention',
    { when: '2026-03-04', target: ['Ivo Maran'] },
  ],
  [
    "The ministry asked the court to dissolve the Orsk Women's Centre. On 4 March the court granted the ministry's request.",
    'restriction',
    { when: '2026-03-04', target: ["Orsk Women's Centre"], means: 'closure' },
  ],
  [
    'The prosecutor asked for Ivo Maran to be held in pre-trial detention for two months, and the judge agreed on 4 March.',
    'detention',
    { when: '2026-03-04', target: ['Ivo Maran'] },
  ],
])('what a court was asked for, and granted: %s', (text, kind, record) => {
  expect(tell(text, kind)).toMatchObject([record])
})

test.each([
  'Prosecutors asked the court to remand Ivo Maran. The court rejected the request on 4 March.',
  'Prosecutors asked the court to remand Ivo Maran. The court granted him a lawyer.',
  'Prosecutors asked the court to remand Ivo Maran.\n\nThe court granted the request on 4 March.',
])('what a court was asked for and did not grant, or granted elsewhere: %s', text => {
  expect(tell(text, 'detention')).toEqual([])
})

test.each([
  "The ministry applied to the court for the dissolution of the Orsk Women's Centre.",
  "The ministry filed a lawsuit seeking the closure of the Orsk Women's Centre.",
])('a body is sued, and not yet ended: %s', text => {
  expect(tell(text, 'restriction')).toEqual([])
  expect(tell(text, 'lawsuit')).toMatchObject([{ target: ["Orsk Women's Centre"] }])
})

test('a court is asked for something that belongs to another', () => {
  const [record] = tell(
    "The ministry asked the Orsk Economic Court for the Centre's records.",
    'trial',
  )
  expect(record?.court ?? 'Orsk Economic Court').toBe('Orsk Economic Court')
})

test.each([
  [
    'A court tried Nina and Yauhen Morau. The spouses have been in custody since 3 January.',
    'Nina Morau',
  ],
  [
    'Police held the brothers Omar and Salim Hadat. The brothers have been in custody since 3 January.',
    'Omar Hadat',
  ],
])('kin share the family name that is told once, and are told of together: %s', (text, name) => {
  const told = tell(text, 'detention').at(-1)
  expect(told?.target?.[0]).toBe(name)
  expect(told?.count).toBe(2)
})

test('two who are told together are not kin for that', () => {
  expect(tell('The court fined Pavel and Olga Turen on 2 March.', 'conviction')).toMatchObject([
    { target: ['Pavel', 'Olga Turen'] },
  ])
})

test.each([
  ['GENEVA (19 January 2026)', '2026-01-18'],
  ['Minsk, 19 January 2026', '2026-01-18'],
])('a line of place and day says when a text was written: %s', (line, when) => {
  const text = `Lawyer held\n\n${line}\n\nPolice detained Ivo Maran yesterday.`
  const [record] = read(text).records.filter(({ kind }) => kind === 'detention')
  expect(record).toMatchObject({ when })
})

test('a byline is no place', () => {
  const text = 'Rally\n\nThe Union Wire, 28 February 2026\n\nStudents rallied on Monday.'
  expect(tell(text, 'assembly')[0]?.where).toBeUndefined()
})

test.each([
  [
    'The Front was told by police on 2 March that the approval of its rally was withdrawn.',
    'Front',
    '2026-03-02',
  ],
  [
    "The Orsk Teachers' Union was informed by the city on 4 March that permission for its rally had been refused.",
    "Orsk Teachers' Union",
    '2026-03-04',
  ],
])('whoever is told of a decision is whose it is: %s', (text, name, when) => {
  const told = tell(text, 'permission')
  expect(told).toMatchObject([{ target: [name], when, decision: 'refused' }])
  expect((told[0]?.attribution ?? []).map(({ by }) => by)).not.toContain(name)
})

test('a First Information Report is a charge, and nobody', () => {
  const text = 'Police have registered a First Information Report against 14 students.'
  expect(tell(text, 'charge')).toMatchObject([{ count: 14 }])
  expect(tell(text, 'registration')).toEqual([])
})

test.each([
  'Ivo Maran was hit by a bullet and pronounced dead on arrival.',
  'Ivo Maran was beaten and declared dead.',
])('somebody is hit and pronounced dead: %s', text => {
  expect(tell(text, 'death')).toMatchObject([{ target: ['Ivo Maran'] }])
})

test('both of two terms are suspended', () => {
  const text =
    'Mona Lee and Sia Wan received four months and three months respectively, both suspended for 18 months.'
  expect(tell(text, 'conviction')).toMatchObject([
    { target: ['Mona Lee'], penalty: [{ type: 'restriction', amount: 4, unit: 'months' }] },
    { target: ['Sia Wan'], penalty: [{ type: 'restriction', amount: 3, unit: 'months' }] },
  ])
})

test('a warning by police to somebody is no statement', () => {
  const text = 'Officers warned the activists over a breach of gathering rules.'
  expect(tell(text, 'summons')).toMatchObject([{ target: ['activists'] }])
  expect(tell(text, 'statement')).toEqual([])
})

test.each([
  'The march was held as the law requires. The mayor declared it illegal.',
  'The mayor said the notice had been served on the wrong office.',
])('a march called illegal is no law, and a notice on an office no summons: %s', text => {
  expect([...tell(text, 'law'), ...tell(text, 'summons')]).toEqual([])
})

test('a further charge of one of those charged', () => {
  const text =
    'The students, including Arun Salve and Nadia Bana, were booked under section 143 of the Penal Code. Salve has also been charged with sedition.'
  expect(tell(text, 'charge').map(({ offence }) => offence)).toEqual([undefined, 'sedition'])
})

test('a law that one adopted and another signed', () => {
  const text =
    'The law, which Parliament adopted on 6 February and the president signed three days later, is in force.'
  expect(tell(text, 'law')).toMatchObject([
    { step: 'adopted', when: '2026-02-06' },
    { step: 'signed', when: '2026-02-09' },
  ])
})

test.each([
  ['Wearing a mask at a rally carries a fine of 300 euros.', 'assembly'],
  ['The sixth station was shut. It is the sixth station to be closed this year.', 'restriction'],
])('what is general, or which of several it was: %s', (text, kind) => {
  expect(tell(text, kind).length).toBeLessThan(2)
})

test('the sentence that is upheld is of whoever was sentenced', () => {
  const text =
    'Ada Tak was sentenced to six years; Berin On was acquitted. On 6 March the court of appeal upheld the sentence.'
  expect(tell(text, 'appeal')).toMatchObject([{ target: ['Ada Tak'] }])
})

test('how long something has been so is not when it ended', () => {
  const text =
    'On 11 March the station Radio Lan, on air since 1998, was taken off the air by officials. On 12 March teachers marched in Orsk.'
  expect(tell(text, 'restriction')).toMatchObject([{ when: '2026-03-11' }])
  expect(read(text).records.filter(({ when }) => when?.startsWith('1998'))).toEqual([])
})

test('what carries a threat makes none', () => {
  const text =
    'In May Ana Quist received a message on WhatsApp warning her that she would be killed.'
  expect(tell(text, 'intimidation')).toMatchObject([{ target: [{ name: 'Ana Quist' }] }])
  expect(tell(text, 'intimidation')[0]?.actor).toBeUndefined()
})

test('notes of hearings in a chronology are trials of those who were charged', () => {
  const text =
    'Chronology\n\n22 June 2024: Ada Tak and Berin Osk are charged with sedition.\n\n4 October 2024: First hearing. The court rejects the request to lift the travel ban on Tak.\n\n17 January 2025: Second hearing.'
  expect(tell(text, 'trial').map(({ when, target }) => [when, target])).toEqual([
    ['2024-10-04', ['Ada Tak', 'Berin Osk']],
    ['2025-01-17', ['Ada Tak', 'Berin Osk']],
  ])
  expect(tell(text, 'permission')).toEqual([])
})

test('a first hearing of no day is no record', () => {
  expect(tell('The first hearing. A novel by Ana Lesko.', 'trial')).toEqual([])
})

test('a tally counts, and tells of no occurrence', () => {
  const text =
    'Key figures for February: 27 arbitrary detentions; 14 attacks on the press; 6 protests repressed.'
  const { records } = read(text, { published: '2026-03-20' })
  expect(records.map(({ kind, value }) => [kind, value])).toEqual([
    ['figure', 27],
    ['figure', 14],
    ['figure', 6],
  ])
})

test.each([
  ['She reported the threat to the prosecutor’s office.', 'intimidation'],
  [
    '“The dissolution of a group that has defended survivors for 20 years sends a message,” they said.',
    'restriction',
  ],
])('what was told before is spoken of again: %s', (text, kind) => {
  expect(tell(text, kind)).toEqual([])
})

test.each([
  ['Andy Rome, arrested at 17, got four years.', { target: ['Andy Rome'] }],
  ['Two were sentenced to correctional labour.', { penalty: [{ type: 'labour' }], count: 2 }],
  ['The court announced sentences against 16 demonstrators.', { count: 16 }],
])('a sentence: %s', (text, record) => {
  expect(tell(text, 'conviction')).toMatchObject([record])
})

test.each([
  [
    'The council voted 21 to 14 on Monday to ban rallies near the mine.',
    'restriction',
    { means: 'ban', when: '2026-03-16' },
  ],
  ['Ivo Maran has been in house arrest since 27 January.', 'detention', { when: '2026-01-27' }],
  ['Mai Sohby was rotated into a new case in January.', 'charge', { target: ['Mai Sohby'] }],
  [
    'The court rejected a request for release lodged by Ivo Maran’s lawyer.',
    'detention',
    { target: ['Ivo Maran'] },
  ],
])('told in the words of courts and councils: %s', (text, kind, record) => {
  expect(tell(text, kind)).toMatchObject([record])
})

test('who finds a tracker under his own car is whom it was done to', () => {
  const text =
    'Milan Jerk was fined. An activist, Vuk Terzin, found a GPS tracker under his car on Thursday.'
  const [record] = tell(text, 'intimidation')
  expect(record?.target).toMatchObject([{ name: 'Vuk Terzin' }])
  expect(record?.actor).toBeUndefined()
})

test.each([
  ['State Security offered Hector Vals release on condition of exile.', 'release'],
  ['Of the 24 warrants, 16 were carried out.', 'charge'],
  ['The group registered 311 repressive actions in February.', 'assembly'],
])('an offer, a count of papers, and what is no protest: %s', (text, kind) => {
  expect(tell(text, kind)).toEqual([])
})

test('the same day is that of the main verb, behind a look back in commas', () => {
  const text =
    'On 2 March the commissioner banned meetings. The Front, whose notice for a rally had been approved a week before, was told by police the same day that the approval was withdrawn.'
  expect(tell(text, 'permission').at(-1)).toMatchObject({ when: '2026-03-02' })
})

test('whoever called a march is refused the permission for it', () => {
  const text =
    "The Students' Front has called for a march in Osk on 25 March. Police have refused permission for the march."
  expect(tell(text, 'permission')).toMatchObject([
    { target: ["Students' Front"], decision: 'refused' },
  ])
})

test('a group told before each of them with their own term is no record of its own', () => {
  const text =
    'Two activists, Mona Lee and Sia Wan, were given suspended sentences on Friday. Lee received four months and Wan three months, both suspended.'
  const told = tell(text, 'conviction')
  expect(told.map(({ target }) => target)).toEqual([['Mona Lee'], ['Sia Wan']])
})
