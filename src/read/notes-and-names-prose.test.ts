import { expect, test } from 'vitest'
import { read } from './index.ts'

const tell = (text: string, kind: string, published = '2026-03-20') =>
  read(text, { published }).records.filter(record => record.kind === kind)

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

test.each([
  [
    'Police banned the “Freedom Walk” planned for 25 March.',
    'assembly',
    { form: 'march', when: '2026-03-25', status: 'prevented' },
  ],
  [
    'Some 200 people joined the “March of Mothers” on 2 March.',
    'assembly',
    { form: 'march', when: '2026-03-02' },
  ],
  [
    "The Women's March was held on 2 March in Osk.",
    'assembly',
    { form: 'march', when: '2026-03-02' },
  ],
  ['Police banned the Pride Parade in Osk on 2 March.', 'assembly', { when: '2026-03-02' }],
])('gatherings by their names: %s', (text, kind, record) => {
  expect(tell(text, kind)).toMatchObject([record])
})

test.each([
  "The city refused the Women's March permission for a rally.",
  'The “Silent March” report was published.',
  'The Rose Parade Committee was fined.',
])('a body, a paper and a committee are no gatherings: %s', text => {
  expect(tell(text, 'assembly').filter(({ status }) => status === 'held')).toEqual([])
})

test.each([
  [
    "The court replaced Mira Tale's pre-trial detention with house arrest on 5 March.",
    'detention',
    { target: ['Mira Tale'] },
  ],
  [
    'The court fined Pavel Orin 300 euros on 3 March. His colleague Lena Dur was given a warning.',
    'conviction',
    { target: [{ name: 'Lena Dur' }], penalty: [{ type: 'warning' }] },
  ],
  [
    'The court granted bail to Rafi Sark in a case filed under the Security Act.',
    'charge',
    { target: ['Rafi Sark'] },
  ],
  [
    'The government blocked Facebook and WhatsApp nationwide.',
    'restriction',
    { target: ['Facebook', 'WhatsApp'] },
  ],
])('further words of courts: %s', (text, kind, record) => {
  expect(tell(text, kind).at(-1)).toMatchObject(record)
})

test('an appeal to a court says nothing', () => {
  const text = 'He appealed to the Supreme Court, which upheld the verdict on 4 March.'
  expect(tell(text, 'statement')).toEqual([])
})

test('what an item of a list of demands says is to be done', () => {
  const text =
    'We urge the authorities to:\n- drop all charges against Pia Sorel;\n- release Ivo Maran at once;\n- reinstate the teachers dismissed in May.'
  const { records } = read(text, { published: '2026-03-20' })
  expect(records.map(({ kind }) => kind)).not.toContain('release')
  expect(records.map(({ kind }) => kind)).not.toContain('acquittal')
})

test.each([
  [
    'Not a single one of the 96 notices filed by opposition groups was accepted.',
    { decision: 'refused', applications: 96 },
  ],
  [
    "In 2025, organisers submitted 412 notices of rallies to the mayor's office, of which 287 were refused.",
    { decision: 'refused', applications: 287, when: '2025' },
  ],
])('decisions on many notices: %s', (text, record) => {
  expect(tell(text, 'permission')).toMatchObject([record])
})

test('what people came with is not what was detained', () => {
  const text =
    'On 26 February, eleven members who came to the park with masks and posters were detained and taken to a police station.'
  expect(tell(text, 'detention')).toMatchObject([
    { target: ['eleven members'], when: '2026-02-26' },
  ])
  expect(tell(text, 'search')).toEqual([])
})

test('a rally that somebody gives notice of lies ahead', () => {
  const text =
    "The movement notified the mayor's office of a rally of 200 people to be held on 26 March."
  expect(tell(text, 'assembly')).toMatchObject([{ status: 'planned', when: '2026-03-26' }])
})

test('a hearing is appointed for a day to come, from which nothing counts', () => {
  const text =
    'A protocol was drawn up against Ada Druz on Monday; a hearing on it has been appointed for 24 March. On the same day, police searched the homes of four reporters.'
  expect(tell(text, 'trial')).toMatchObject([{ when: '2026-03-24', modality: 'planned' }])
  expect(tell(text, 'search')).toMatchObject([{ when: '2026-03-16' }])
})

test('a court arrests two for as many days each', () => {
  const text = 'The court arrested Max Lut and Ada Druz for 10 and 7 days on Monday.'
  expect(tell(text, 'conviction')).toMatchObject([
    { target: ['Max Lut'], penalty: [{ type: 'detention', amount: 10, unit: 'days' }] },
    { target: ['Ada Druz'], penalty: [{ type: 'detention', amount: 7, unit: 'days' }] },
  ])
})

test.each([
  [
    'Photographer Agata Grze was held. Grze had been photographing activists on 4 May.',
    'intimidation',
  ],
  ['The Ombudsman has asked the chief of police to explain the use of batons.', 'summons'],
])('somebody at work, and one office asking another: %s', (text, kind) => {
  expect(tell(text, kind)).toEqual([])
})

test('who says it at its end is none of those who were let go', () => {
  const text =
    'Police arrested 63 people countrywide, 41 of whom have been released, Paul Hove said.'
  const [record] = tell(text, 'release')
  expect(record).toMatchObject({ count: 41, attribution: [{ by: 'Paul Hove' }] })
  expect(record?.target).toEqual(['41'])
})
