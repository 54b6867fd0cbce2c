import { expect, test } from 'vitest'
import { whomAndWhen as told } from '../fixture.ts'
import { readDocument } from '../reader.ts'

const read = (text: string) =>
  readDocument({ name: 'note.txt', text, published: '2025-05-12' }).records

const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party

test.each([
  'A jailed union leader died on 4 May. Peter Hask, 51, had been in prison since 2021.',
  'A jailed union leader died on 4 May.\n\nPeter Hask was 51.',
])('a bare lead is joined to the name that follows: %s', text => {
  const death = read(text).find(one => one.kind === 'death')
  expect(death?.target?.map(nameOf)).toEqual(['Peter Hask'])
})

test.each([
  'A jailed union leader died on 4 May. Peter Hask said that the cause was unknown.',
  'A jailed union leader died on 4 May. Peter Hask, the minister, called it an accident.',
  'Two jailed union leaders died on 4 May. Peter Hask was 51.',
])('somebody else opens the next sentence: %s', text => {
  const death = read(text).find(one => one.kind === 'death')
  expect(death?.target?.map(nameOf)).not.toContain('Peter Hask')
})

test.each([
  'Police arrested two teachers on 4 May. The two are Ana Lesko and Ivo Tarn.',
  'Two men died in custody on 4 May. The dead were identified as Ana Lesko, 26, and Ivo Tarn, 19.',
])('who those counted are: %s', text =>
  expect(read(text)[0]?.target?.map(nameOf)).toEqual(['Ana Lesko', 'Ivo Tarn']),
)

test('other people than those counted', () =>
  expect(
    read(
      'Police arrested three teachers on 4 May. The two are Ana Lesko and Ivo Tarn.',
    )[0]?.target?.map(nameOf),
  ).toEqual(['three teachers']))

test('of two without a name, the one told first gets it', () => {
  const records = read(
    "A court in Orvel jailed the former head of the city's prison for ten years for torturing a suspect. Captain Ilan Morev, 44, denied everything.",
  )
  const targetOf = (kind: string) => records.find(one => one.kind === kind)?.target?.map(nameOf)
  expect([targetOf('conviction'), targetOf('torture')]).toEqual([['Ilan Morev'], ['a suspect']])
})

test.each([
  'A teacher was arrested in Osk on Sunday. The teacher, Halima Sow, had criticised the governor.',
  'A teacher was arrested in Osk on Sunday. Police identified her as Halima Sow, 51.',
  'A teacher was arrested in Osk on Sunday. She was named as Halima Sow.',
  'Police arrested a teacher on Sunday over a post. The suspect, identified as Halima Sow, 44, denies it.',
  'A teacher was arrested on Sunday. Colleagues of the woman, 44-year-old Halima Sow, held a vigil.',
  'A lecturer of the Osk Polytechnic was arrested on Sunday. Halima Sow, 44, was on her way to work.',
  'A teacher who led a strike was arrested on Sunday. Four men pulled Halima Sow from her car.',
  'A teacher who led a strike was arrested on Sunday. “We are afraid,” said a neighbour of the teacher, Halima Sow.',
])('who was meant by a word is told further on: %s', text =>
  expect(told(text, '2024-08-20', ['detention'])).toEqual([
    ['detention', '2024-08-18', 'Halima Sow'],
  ]),
)

test.each([
  'A teacher was arrested on Sunday. The rector, Halima Sow, had called the police.',
  'A teacher was arrested on Sunday. Minister Halima Sow, 51, was visiting the town at the time.',
  'A teacher was arrested on Sunday. Another teacher, Halima Sow, saw it.',
  'A teacher was arrested on Sunday. The first witness, Halima Sow, saw it.',
  'A teacher was arrested on Sunday. It is Halima Sow’s second term as mayor.',
])('somebody else is named further on: %s', text =>
  expect(told(text, '2024-08-20', ['detention'])).toEqual([
    ['detention', '2024-08-18', 'A teacher'],
  ]),
)

test('a newspaper is named further on', () =>
  expect(
    told(
      'A newspaper was closed on Sunday by a court in Lesk. The daily, Osk Echo, had printed a letter.',
      '2024-08-20',
      ['restriction'],
    ),
  ).toEqual([['restriction', '2024-08-18', 'Osk Echo']]))

test.each([
  ['Jailed activist charged with incitement', ['charge']],
  ['Kidnapped priest freed', ['release']],
  ['Activist jailed', ['conviction']],
])('how somebody is, at the head of a headline, is no record: %s', (title, kinds) =>
  expect(read(`${title}\n\nThe town was quiet.`).map(({ kind }) => kind)).toEqual(kinds),
)

test.each([
  'Its spokeswoman, Halima Sow, was beaten on Sunday; she was later charged with resisting arrest.',
  'Police held 19 people, most of whom were freed. The spokeswoman, Halima Sow, was beaten on Sunday; she was charged.',
])('somebody in office to whom something was done goes on as “she”: %s', text =>
  expect(told(text, '2024-08-20', ['charge']).map(([, , whom]) => whom)).toEqual(['Halima Sow']),
)

test('what somebody wrote is nobody who was jailed', () =>
  expect(
    told(
      'A woman who wrote four words online was jailed for three years on Sunday.',
      '2024-08-20',
      ['conviction'],
    ),
  ).toEqual([['conviction', '2024-08-18', 'A woman']]))
