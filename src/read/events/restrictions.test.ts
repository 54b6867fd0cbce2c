import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const targetsOf = (text: string, kind: string): unknown =>
  readDocument({ name: 'note.txt', text, published: '2025-06-12' })
    .records.filter(one => one.kind === kind)
    .map(one => one.target)

test.each([
  [
    'Dozens of people who had signed the letter were summoned on 3 May.',
    'summons',
    'Dozens of people who had signed the letter',
  ],
  [
    'Some officers convicted of torture were fined in May 2024.',
    'conviction',
    'Some officers convicted of torture',
  ],
  ['A bill to ban strikes was shelved in July 2024.', 'law', 'A bill to ban strikes'],
  [
    'A law that would let ministers ban strikes was adopted on 3 May.',
    'law',
    'A law that would let ministers ban strikes',
  ],
])('what restricts a subject belongs to it: %s', (text, kind, target) => {
  expect(targetsOf(text, kind)).toContainEqual([target])
})

test.each([
  ['Dozens of nurses who had signed it were summoned on 3 May.', 'summons', 'Dozens of nurses'],
  ['Two men who tried to enter were detained on 3 May.', 'detention', 'Two men'],
  ['Students, who had marched for hours, were beaten by police on 3 May.', 'violence', 'Students'],
  ['Ivo Lind, who had signed the letter, was summoned on 3 May.', 'summons', 'Ivo Lind'],
])('who is counted, named or only described is told apart without: %s', (text, kind, target) => {
  expect(targetsOf(text, kind)).toEqual([[target]])
})

test('a judge is not “him” to whom it was done', () => {
  const text =
    'A High Court judge in Lagos awarded damages to photographer Chidi Obi, who sued the police over his detention for 16 hours in 2021.'
  const [detained] = targetsOf(text, 'detention') as unknown[][]
  expect(JSON.stringify(detained)).toContain('Chidi Obi')
})

test.each([
  ['Chidi Obi sued the police over his detention for 16 hours in 2021.', 'Chidi Obi'],
  ['Ivo Lind was jailed in May. His lawyer, Ana Dole, condemned his arrest.', 'Ivo Lind'],
])('whose arrest it was: %s', (text, name) => {
  expect(JSON.stringify(targetsOf(text, 'detention'))).toContain(name)
})

test.each([
  ['A police chief in the town of Arvo was detained in May.', 'A police chief in the town of Arvo'],
  ['Police detained a teacher in the town of Arvo in May.', 'a teacher'],
])('where an office is held is told with it: %s', (text, name) => {
  expect(targetsOf(text, 'detention')).toEqual([[name]])
})
