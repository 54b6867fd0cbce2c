import { expect, test } from 'vitest'
import { read } from './index.ts'

const tell = (text: string, kind: string) =>
  read(text, { published: '2024-06-15' }).records.filter(record => record.kind === kind)

test.each([
  ['Ivo Kern, charged with shooting a protester, was released on 3 June.', 'violence'],
  ['Omar Bek was jailed on suspicion of killing Sara Bek.', 'death'],
  ['Prosecutors accuse Omar Bek of abusing and killing his neighbour.', 'death'],
])('what somebody is only charged with is alleged: %s', (text, kind) => {
  const [record] = tell(text, kind)
  expect(record?.modality).toBe('alleged')
})

test('a conviction says what was done, and a rally that somebody is charged over took place', () => {
  expect(tell('Omar Bek was convicted of killing Sara Bek.', 'death')[0]?.modality).toBe('asserted')
  const [rally] = tell('Ana Lesko was charged with organising a rally on 3 May.', 'assembly')
  expect(rally).toMatchObject({ modality: 'asserted', when: '2024-05-03' })
})

test('the day of the sentence is not that of what somebody is charged with', () => {
  const [death] = tell(
    'On 13 May Ana Dorel was fined in Lund after criticising the case of Omar Bek, charged with abusing and murdering a nurse.',
    'death',
  )
  expect(death?.when).toBeNull()
})

test('“his wife” is nobody who was told before, unless as his wife', () => {
  const text =
    'Gulzada Seren, co-founder of the feminist and LGBTQI+ movement Femini, was fined over a march for the trial of Omar Bek, charged with murdering his wife.'
  expect(tell(text, 'death')[0]?.target).toMatchObject(['his wife'])
})

test.each([
  'A public outcry led to Seren’s release and return to Kenya.',
  'The activist’s release and deportation to Georgia followed.',
])('where somebody went afterwards is not where they were freed: %s', text => {
  expect(tell(text, 'release')[0]?.where).toBeUndefined()
})
