import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

/** Kinds and whom, of what a headline tells. */
const headline = (title: string) =>
  readDocument({
    name: 'note',
    text: `${title}\n\nNews of the day.`,
    published: '2031-02-05',
    language: 'en',
  }).records.map(({ kind, target }) =>
    [kind, ...(target ?? []).map(one => (typeof one === 'string' ? one : one.name))].join(': '),
  )

const told: readonly (readonly [string, readonly string[]])[] = [
  // What was done to somebody, by the verb alone.
  ['Asan Bekov rearrested at the airport', ['detention: Asan Bekov']],
  ['Asan Bekov exonerated of all charges', ['acquittal: Asan Bekov']],
  ['Two teachers pepper-sprayed in Lidsk', ['violence: Two teachers']],
  ['Asan Bekov chargesheeted for rioting', ['charge: Asan Bekov']],
  // By the verb and the word behind it.
  ['Asan Bekov led away', ['detention: Asan Bekov']],
  ['Asan Bekov rounded up with his brothers', ['detention: Asan Bekov: his brothers']],
  // By the verb and the words behind it.
  ['Asan Bekov lifted from his home', ['detention: Asan Bekov']],
  ['Asan Bekov sent to pre-trial detention', ['detention: Asan Bekov']],
  ['Asan Bekov admitted to bail', ['release: Asan Bekov']],
  // What was done to a thing of theirs.
  ['Charges dropped against Asan Bekov', ['acquittal: Asan Bekov']],
  ['Phone of Asan Bekov confiscated', ['search: Asan Bekov']],
  ['Fine of 500 euros imposed on Asan Bekov', ['conviction: Asan Bekov']],
  // What officials do, in the present.
  ['Police lock up Asan Bekov', ['detention: Asan Bekov']],
  ['Police round up dozens of protesters', ['detention: dozens of protesters']],
  ['Court strikes down the conviction of Asan Bekov', ['appeal: Asan Bekov']],
  ['Court convicts Asan Bekov of sedition', ['conviction: Asan Bekov']],
  ['Police raid the office of Asan Bekov', ['search: Asan Bekov']],
  ['Police raid homes of teachers', ['search: teachers']],
  // To whom or what is called so, in marks of any kind.
  ['Court bans “extremist” group', ['restriction: “extremist” group']],
  ['Police charge “fake news” blogger', ['charge: “fake news” blogger']],
  ['Government blocks ‘extremist’ website', ['restriction: ‘extremist’ website']],
  ["Parliament passes 'foreign agents' bill", ["law: 'foreign agents' bill"]],
  ["Government blocks protesters' website", ["restriction: protesters' website"]],
  ['Gunmen fire live rounds at the marchers', ['violence: marchers']],
]

test.each(told)('%s', (title, expected) => {
  const records = headline(title)
  for (const one of expected) expect(records).toContain(one)
})

test.each([
  // What people do by themselves.
  'Asan Bekov marched to the station',
  'Asan Bekov returned to Lidsk',
  'Two men shot at the moon',
  'Police raid in Lidsk',
  'Asan Bekov moved to a bigger house',
  'Deputies committed to reform',
  'Asan Bekov tried again',
])('nothing was done to anybody: %s', title => {
  expect(headline(title).filter(one => one.includes(': '))).toEqual([])
})

test('what two words tell is told of gerunds too', () => {
  const kinds = (text: string) =>
    readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
      ({ kind }) => kind,
    )
  expect(kinds('The union criticised police for picking up Ana Lesk.')).toContain('detention')
  expect(kinds('The judge was praised for throwing out the charges against Ana Lesk.')).toContain(
    'acquittal',
  )
  expect(kinds('Asan Bekov, exonerated on Monday, thanked his lawyers.')).toContain('acquittal')
  expect(kinds('Asan Bekov, sent to prison in May, thanked his lawyers.')).not.toEqual([])
})

test('a rough age is no phrase of its own', () => {
  const whom = (text: string) =>
    readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
      ({ target }) => target,
    )
  expect(whom('A woman, sixty at least, was beaten by the guards.')).toEqual([['A woman']])
  expect(whom('A man, about fifty, was kicked by the guards.')).toEqual([['A man']])
})
