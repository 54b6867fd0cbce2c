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

describe('what is looked back on by the hour is of the day of the scene', () => {
  const scene = 'On Thursday police cleared a bridge and arrested 40 people. '
  test.each([
    ['The workers had gathered at dawn with flags.', 'assembly 2031-06-19'],
    ['Some 200 supporters had gathered outside since eight.', 'assembly 2031-06-19'],
    ['Most of the detainees had been let go by midnight.', 'release 2031-06-19'],
    ['By evening all but two had been freed.', 'release 2031-06-19'],
    ['Officers, who had sealed off the roads since dawn, left.', 'restriction 2031-06-19'],
    ['Two men had been fined for theft before.', 'conviction –'],
  ])('%s', (text, expected) => expect(daysTold(scene + text)).toContain(expected))
})

describe('what is done in a courtroom is of the day of the report on that court', () => {
  test.each([
    [
      'Three bloggers appeared before the Osk District Court on Tuesday.\n\nTheir lawyer was not let into the courtroom.',
      'restriction 2031-06-17',
    ],
    [
      'A court of appeal on Wednesday upheld the sentence of Tomas Rieka. His co-defendant, Irma Valt, had her term cut from two years to one.\n\nAbout 100 dockers marched to the court.',
      'assembly 2031-06-18',
    ],
  ])('%s', (text, expected) => expect(daysTold(text)).toContain(expected))
})

test('“pleaded not guilty” says nothing of a day behind “until”', () => {
  const told = daysTold(
    'The two were charged on Monday. They pleaded not guilty and were remanded until 17 April.',
  )
  expect(told).not.toContain('detention 2031-04-17')
})

test('whose things were seized is somebody who was just held', () => {
  expect(
    daysTold('Ana Toor and Imran Gill were arrested on 12 June. Toor’s phone was seized.'),
  ).toContain('search 2031-06-12')
})
