import { expect, test } from 'vitest'
import { toldIn, verdictsIn } from './fixture.ts'

/** Whom each record is of. */
const whom = (text: string) =>
  verdictsIn(text).map(({ kind, target = [] }) => `${kind}: ${target.join(', ')}`)

/** Kin: given names that share one family name, and those who are told again as what they are to somebody. */
test.each([
  [
    'Two brothers, Aram and Saman Ghaderi, were arrested on Monday. Aram was released the next day.',
    ['detention: Aram Ghaderi, Saman Ghaderi', 'release: Aram Ghaderi'],
  ],
  [
    'The court convicted Lena Marek and her sons Ivo and Petar Marek. Marek was sentenced to ten years in prison, and her sons to eight years each.',
    ['conviction: Ivo Marek, Petar Marek', 'conviction: Lena Marek'],
  ],
  [
    'Police arrested Lena Marek and her two daughters, Ana and Eva, on 3 May. The daughters were released the next day.',
    ['detention: Lena Marek, Ana, Eva', 'release: Ana, Eva'],
  ],
  [
    'Omar Karim Haddad was arrested on 3 May. His brother Karim was beaten by police.',
    ['detention: Omar Karim Haddad', 'violence: Karim'],
  ],
  [
    'Police beat Petar Kos and his brother Ivo. Lena Marek was arrested. Her brother was fined.',
    ['violence: Petar Kos, Ivo', 'detention: Lena Marek', 'conviction: Her brother'],
  ],
  ['Teacher Aram and Saman Ghaderi were arrested on Monday.', ['detention: Aram, Saman Ghaderi']],
])('kin: %s', (text, those) => expect(whom(text)).toEqual(those))

/** Family names that are small words too, and whose the verb is behind what somebody said. */
test.each([
  [
    'Their co-accused Mercy Achieng and Dennis Were were given 18 months.',
    'Mercy Achieng, Dennis Were',
  ],
  ['Field officer Amina Said, a Kenyan, was fined 300 euros.', 'Amina Said'],
  ['The court fined Mehmet Can 3,000 lira and Leila May 300.', 'Mehmet Can'],
  ['A man who said that the president was ill was fined 300 euros.', 'A man'],
  ['A vendor who told police that he had a bomb was fined 300 euros.', 'A vendor'],
])('whose sentence: %s', (text, who) => expect(whom(text)).toContain(`conviction: ${who}`))

test.each([
  [
    'Sipho Malaba appeared in court charged with sedition.',
    ['trial: Sipho Malaba', 'charge: Sipho Malaba'],
  ],
  [
    'The police filed reports against three guards and also against Petar Kos.',
    ['charge: three guards, Petar Kos'],
  ],
  ['An application to unfreeze them was dismissed by the High Court.', ['lawsuit: ']],
  ['The police rejected claims by the union that officers were behind the shooting.', []],
  ['A nine-day strike shut the plant.', ['assembly: ']],
  [
    'A vendor was fined 100 dollars on Monday. Nkosana Dube (34) of Nkulumane pleaded guilty.',
    ['conviction: Nkosana Dube'],
  ],
])('whom, and whom not: %s', (text, those) =>
  expect(whom(text).filter(line => !line.startsWith('statement'))).toEqual(those),
)

/** Terms behind what sets somebody off. */
test.each([
  ['The court sent a photographer, Nino Bero, to prison for five years.', [[5]]],
  [
    'The court sent two photographers, Nino Bero and Irakli Zoi, to administrative detention for five and seven days respectively.',
    [[5], [7]],
  ],
])('terms: %s', (text, terms) =>
  expect(verdictsIn(text).map(({ penalty }) => penalty)).toEqual(terms),
)

test('a court by its number has no town of that name', () =>
  expect(toldIn('The Fourth High Criminal Court fined Ali Karim 300 dinars.', ['where'])).toEqual([
    { kind: 'conviction', target: ['Ali Karim'], actor: ['Fourth High Criminal Court'] },
  ]))
