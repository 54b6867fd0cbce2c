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
