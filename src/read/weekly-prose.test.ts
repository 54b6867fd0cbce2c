import { expect, test } from 'vitest'
import { read } from './index.ts'

const records = (text: string) => read(text, { published: '2024-05-10' }).records

type Party = string | { readonly name: string }
const named = (list: readonly Party[] | undefined): string =>
  (list ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', ')

const told = (text: string): string[] =>
  records(text).map(({ kind, target }) => `${kind}: ${named(target)}`)

test.each([
  ['Pavel Orn was dragged from his house by some twenty men.', ['detention: Pavel Orn']],
  ['Pavel Orn was dragged out of his home before dawn.', ['detention: Pavel Orn']],
  ['The rest were sent to the observation home in Lund.', ['detention: rest']],
  ['Masked men set fire to the tent of the mothers.', ['intimidation: mothers']],
  ['They left the prison, leaning on crutches.', ['release: ']],
  ['Officials leaned on the editor to drop the story.', ['intimidation: editor']],
  ['Agnes Vell broke her hip when the crowd fled.', ['violence: Agnes Vell']],
  ['Agnes Vell broke two ribs in the crush.', ['violence: Agnes Vell']],
  ['A guard broke her arm.', ['violence: ']],
  ['“They broke two of my ribs,” Ivo Kern said.', ['violence: Ivo Kern']],
  ['Mobile internet, restored after four months, has been suspended again.', ['restriction: ']],
  ['The nine were released with fines of 50 euros each.', ['release: nine', 'conviction: nine']],
  ['A court placed Pavel Orn, a teacher, under arrest for 15 days.', ['conviction: Pavel Orn']],
  ['Six were remanded out of custody.', ['release: Six']],
  ['She was sentenced to 24 months, of which six are suspended for five years.', ['conviction: ']],
  [
    'The inspector issued a penalty order to the organiser for 200 euros.',
    ['conviction: organiser'],
  ],
  ['Ana Vell was struck on the ears during questioning.', ['torture: Ana Vell']],
  ['The mayor rejected a request to attend the funeral of his father.', []],
  ['Members voted as the bill was read. The vote was taken at noon.', []],
  [
    'The seven appeared before magistrate Ruth Vell, charged with sedition.',
    ['trial: seven', 'charge: seven'],
  ],
  [
    'All three were granted bail; hearing has been set for 9 July.',
    ['release: All three', 'trial: All three'],
  ],
  ['Ivo Kern described the operation as "a throwback".', ['statement: ']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

test('who counted a crowd, and how many, is a figure of each', () => {
  const figures = (text: string) =>
    records(text)
      .filter(({ kind }) => kind === 'figure')
      .map(({ actor, value, unit }) => [named(actor), value, unit])
  expect(
    figures('Organisers put the turnout at 30,000; the Interior Ministry spoke of 8,000.'),
  ).toEqual([
    ['Organisers', 30_000, 'turnout'],
    ['Interior Ministry', 8000, 'turnout'],
  ])
  expect(
    figures('Police put the number of demonstrators at about 2,000, the organisers at 10,000.'),
  ).toEqual([
    ['Police', [2000, 2000], 'demonstrators'],
    ['organisers', 10_000, 'demonstrators'],
  ])
  expect(
    figures('Organisers speak of two thousand people; the police counted three hundred.'),
  ).toEqual([
    ['Organisers', 2000, 'people'],
    ['police', 300, 'people'],
  ])
  expect(
    figures('The union said that 5,000 people took part, while the police spoke of 800.'),
  ).toEqual([
    ['union', 5000, 'people'],
    ['police', 800, 'people'],
  ])
  for (const other of [
    'Police said that 300 people attended school.',
    'The deputies speak of 200 people in custody.',
    'Police said 12 officers took part in the search of the flat.',
  ])
    expect(figures(other)).toEqual([])
  expect(
    figures('The crowd was estimated at 5,000 by police, while organisers counted 12,000.'),
  ).toEqual([
    ['police', 5000, 'crowd'],
    ['organisers', 12_000, 'crowd'],
  ])
  expect(figures('The city put the cost of the march at 30,000 dollars.')).toEqual([])
})

test('who stands behind “said” says so', () => {
  const [release] = records('Nine people were released, said Eszter Vamos, a lawyer.')
  expect(release?.attribution).toEqual([{ by: 'Eszter Vamos', verb: 'said' }])
})

test('an offence may stand behind a day', () => {
  const [one] = records('Three villagers were found guilty on 3 May of incitement.')
  expect(one?.offence).toBe('incitement')
})

test('a comma within a number ends no demand', () => {
  const [one] = records('They blocked the road to demand that 1,300 hectares be given back.')
  expect(one?.demands).toEqual(['that 1,300 hectares be given back'])
})

test('a quotation that opens before the grounds does not end within them', () => {
  const [one] = records('The council refused the rally “in view of the state of the square”.')
  expect(one?.grounds).toBe('the state of the square')
})
