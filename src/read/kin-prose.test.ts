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

/** Lists of what each got, behind dashes: each entry with its own penalty, and the day told before the colon. */
test.each([
  [
    'Three students were tried on 3 May: Maryia Kalen - 15 days; Ksenia Syram - 12 days; Kasia Bud - a fine of 810 euros.',
    ['trial: Three students', '15 Maryia Kalen', '12 Ksenia Syram', '810 Kasia Bud'],
  ],
  [
    'The court fined three people: Iryna Kos – 200 euros, Petr Vans – 300 euros and Ana Lind – 400 euros.',
    ['200 Iryna Kos', '300 Petr Vans', '400 Ana Lind'],
  ],
  [
    'The court sentenced two students: Maryia Kalen – 15 days, Kasia Bud – a fine of 810 euros.',
    ['15 Maryia Kalen', '810 Kasia Bud'],
  ],
])('entries: %s', (text, entries) =>
  expect(
    verdictsIn(text).map(
      ({ kind, target = [], penalty }) => `${penalty?.join() ?? `${kind}:`} ${target.join(', ')}`,
    ),
  ).toEqual(entries),
)

/** What somebody is like before the name, verbs that share whom they were done to, and who a group or "them" are. */
test.each([
  ['Jailed blogger Ana Kern, 34, was beaten by guards on Monday.', ['violence: Ana Kern']],
  ['Retired teacher Nina Bahd, 73, was held for three hours.', ['detention: Nina Bahd']],
  ['Arrested activist Ivo Kern at a rally on 3 May.', ['detention: Ivo Kern', 'assembly: ']],
  ['Gunmen of the gang shot and wounded radio reporter Jean Pierre.', ['violence: Jean Pierre']],
  [
    'Guards opened fire and hit 11 of the strikers. Police arrested two guards but freed them on bail.',
    ['violence: 11 of the strikers', 'detention: two guards', 'release: two guards'],
  ],
  [
    'Police took away four members: Purna Limbu, Asmita Rai, Dil Tamang and Hari Sherpa. Limbu, the committee’s chairman, was beaten, they said. The two women were let go.',
    [
      'detention: Purna Limbu, Asmita Rai, Dil Tamang, Hari Sherpa',
      'torture: Purna Limbu',
      'release: two women',
    ],
  ],
  ['Mr Gamage was kicked by a guard when he refused food.', ['violence: Gamage']],
  ['The court granted leave to appeal.', ['appeal: ']],
  [
    'The court ordered the Romani association to be struck from the register.',
    ['registration: Romani association'],
  ],
])('whom, by the words beside: %s', (text, those) => expect(whom(text)).toEqual(those))

test('a sum that a court “had imposed”', () =>
  expect(
    verdictsIn('She paid the fine of 300 euros that a Lesk court imposed on her in May.').map(
      ({ penalty }) => penalty,
    ),
  ).toEqual([[300]]))
