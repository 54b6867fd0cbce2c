import { expect, test } from 'vitest'
import { linesIn } from './fixture.ts'
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

test.each<readonly [string, readonly string[]]>([
  [
    'A court jailed Green Alliance (GA) youth wing leader Musa Tembo for two years on 3 February 2031.',
    ['conviction | 2031-02-03 | Musa Tembo'],
  ],
  [
    'Amat Sadi, secretary general of the Union of Port Workers, who was arrested on 3 January, is in Lund.',
    ['detention | 2031-01-03 | Amat Sadi'],
  ],
  [
    'Police arrested student leader Prince Sanda, activist Friday Oruyi and Clarisse Ngo Bayiha on 3 January.',
    ['detention | 2031-01-03 | Prince Sanda, Friday Oruyi, Clarisse Ngo Bayiha'],
  ],
  ['Police arrested two men in May Pen on 3 February.', ['detention | 2031-02-03 | two men']],
  [
    'Rohan Daly was fined on 3 February. Daly, who is assigned to the port, was arrested on 4 February.',
    ['conviction | 2031-02-03 | Rohan Daly', 'detention | 2031-02-04 | Rohan Daly'],
  ],
  [
    'His predecessor at the head of the union, Paul Ndou, died in 2017 in the prison of Koro.',
    ['death | 2017 | Paul Ndou'],
  ],
  [
    'Three LP officials from Lund were arrested. Police named them as Isak Firi, 34, of Kapa township, Lova Zule, 28, and Josef Tembe, 52, both of Munin. They were freed on 3 January.',
    [
      'detention | – | Isak Firi, Lova Zule, Josef Tembe',
      'release | 2031-01-03 | Isak Firi, Lova Zule, Josef Tembe',
    ],
  ],
  [
    'Police arrested 23 persons, including two reporters, Bles Aigbe of Delta Pilot newspaper and photographer Tund Ogun.',
    ['detention | – | 23 persons, Bles Aigbe, Tund Ogun'],
  ],
  [
    'Prosecutors charged three men with arson in connection with the fatal shooting of Ana Lesko in Jos on 3 January.',
    ['charge | – | three men', 'death | 2031-01-03 | Ana Lesko'],
  ],
  [
    'Two reporters were beaten at a rally held in Kitwe on 3 January.',
    ['violence | 2031-01-03 | Two reporters', 'assembly | 2031-01-03 | '],
  ],
  [
    'Ana Lesko was fined over a march the union staged in Kitwe on 3 January.',
    ['conviction | – | Ana Lesko', 'assembly | 2031-01-03 | '],
  ],
  ['This is the third attack on a reporter in the region since January.', []],
  [
    'Soldiers stopped Karim Deyab at a checkpoint on 3 January.',
    ['detention | 2031-01-03 | Karim Deyab'],
  ],
  ['Ana Lesko was offered bail on 3 January.', ['release | 2031-01-03 | Ana Lesko']],
  [
    'A court on 3 January restricted the protesters to two locations.',
    ['restriction | 2031-01-03 | protesters'],
  ],
  [
    'Two of its leaders, Amad Kamar and Fode Kuru, were taken away on 3 January. A court fined a reporter, Jon Carr, on 8 January. Lawyers wrote to it. “We will not plead,” said the president of the bar, Seku Kond. It rained. It rained. It rained. It rained. It rained. The two men had been arrested in May 2030.',
    [
      'detention | 2031-01-03 | Amad Kamar, Fode Kuru',
      'conviction | 2031-01-08 | Jon Carr',
      'statement | – | ',
      'detention | 2030-05 | Amad Kamar, Fode Kuru',
    ],
  ],
  [
    'On Sunday Abel Girm, who was deported in May, was arrested and charged with sedition.',
    [
      'restriction | 2030-05 | Abel Girm',
      'detention | 2031-02-02 | Abel Girm',
      'charge | 2031-02-02 | Abel Girm',
    ],
  ],
  [
    'On 3 January suspected ruling party youths beat Ana Lesko.',
    ['violence | 2031-01-03 | Ana Lesko'],
  ],
  [
    'Ana Lesko has been on trial since August 2030 over an article alleging abuse of office.',
    ['trial | 2030-08 | Ana Lesko'],
  ],
  [
    'Musa Sani was sentenced on 3 February to nine months. The judge gave him an option of a fine of 200 euros.',
    ['conviction | 2031-02-03 | Musa Sani'],
  ],
  ['Ana Lesko was held for 23 days in prison.', ['detention | – | Ana Lesko']],
  ['Ana Lesko was jailed in 2029 with an option of a fine.', ['conviction | 2029 | Ana Lesko']],
  ['Musa Sani was produced at the Lund court on 3 January.', ['trial | 2031-01-03 | Musa Sani']],
  [
    'The collective Madres que Buscan was dissolved in 2029.',
    ['restriction | 2029 | Madres que Buscan'],
  ],
])('of news desks and alerts: %s', (text, expected) => expect(linesIn(text)).toEqual(expected))
