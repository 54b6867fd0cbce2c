import { describe, expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

/** What is read, in the order of the text: "kind day". */
function daysTold(text: string): string[] {
  return readDocument({ name: 'a.txt', text, published: '2031-06-20' }).records.map(
    ({ kind, when }) => `${kind} ${when ?? '–'}`,
  )
}

describe('what is decided or said of somebody on a day of its own is of no scene told before', () => {
  test.each([
    [
      'On 12 June police broke up a march of students in Lesk. The university expelled 26 of them.',
      ['assembly 2031-06-12', 'restriction –'],
    ],
    [
      'Two editors were dismissed on 12 June. The tabloid Red Eye branded a third reporter a spy.',
      ['restriction 2031-06-12', 'intimidation –'],
    ],
    [
      'Ana Lesko was fired on 12 June. Her brother has to report to the police every Sunday.',
      ['restriction 2031-06-12', 'restriction –'],
    ],
  ])('%s', (text, expected) => {
    for (const one of expected) expect(daysTold(text)).toContain(one)
  })
})

describe('what was taken from those who were kept away or fined is of that day', () => {
  test.each([
    [
      'Marchers were kept from the square by a cordon on 12 June. Loudspeakers were confiscated.',
      'search 2031-06-12',
    ],
    [
      'On 12 June the reporter was turned back at the border. Her phone was searched.',
      'search 2031-06-12',
    ],
  ])('%s', (text, expected) => expect(daysTold(text)).toContain(expected))
})
