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
