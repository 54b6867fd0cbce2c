import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const names = (list: readonly (string | { readonly name: string })[] | undefined) =>
  list?.map(one => (typeof one === 'string' ? one : one.name)).join('; ') ?? ''

/** What is read as "kind, day, whom, place, who did it"; only as many of them as a test asks for. */
function read(text: string, slots: number): string[] {
  const { records } = readDocument({ name: 'n', text, published: '2031-09-29', language: 'en' })
  return records.map(({ kind, when, target, where, actor }) =>
    [kind, when ?? '-', names(target), where?.join('; ') ?? '', names(actor)]
      .slice(0, slots)
      .join(' | '),
  )
}

test.each([
  ['Municipal elections are to be held on November 20.', ['vote | 2031-11-20']],
  ['A parliamentary election is due on 14 December.', ['vote | 2031-12-14']],
  [
    'The crackdown comes ahead of the presidential vote scheduled for 2 December.',
    ['vote | 2031-12-02'],
  ],
  ['A referendum was held on 20 November.', ['vote | 2030-11-20']],
  ['Organisers of the October 7 march said it would go ahead.', ['assembly | 2031-10-07']],
  [
    'Her union condemned the sentence and will stage a 24-hour strike on December 5.',
    ['statement | -', 'assembly | 2031-12-05'],
  ],
  [
    'The League criticised the arrests and asked the EU to raise the cases at a meeting next month.',
    ['statement | -'],
  ],
  ['The Bar Council urged the president to sign the bill before 1 October.', ['statement | -']],
  [
    'The Bar Council deplored the raid of 3 May on its office.',
    ['statement | -', 'search | 2031-05-03'],
  ],
  [
    'On 3 May the Bar Council deplored the arrest of Ana Ruiz.',
    ['statement | 2031-05-03', 'detention | -'],
  ],
  [
    'On 27 March, the Ministry refused to register the group Oydin, its ninth refusal since 2029.',
    ['registration | 2031-03-27'],
  ],
  [
    'On 12 May 2031 a court fined Ana Ruiz 300 dollars, her third fine since January.',
    ['conviction | 2031-05-12'],
  ],
  [
    'On 12 May 2031 the city turned down the party’s notice, the fourth such refusal in 2031.',
    ['permission | 2031-05-12'],
  ],
  [
    'Ana Ruiz was arrested on 17 May 2030. Luz Sosa was detained in January, and police searched her shop the same day.',
    ['detention | 2030-05-17', 'detention | 2031-01', 'search | 2031-01'],
  ],
  [
    'On 2 May 2031 police fired at strikers. Musa Bello died in hospital on 5 May. A cameraman was beaten.',
    ['violence | 2031-05-02', 'death | 2031-05-05', 'violence | 2031-05-02'],
  ],
  [
    'Soldiers stormed the camp on 2 May 2031. Musa Bello died of his wounds the next day. Six women were detained.',
    ['violence | 2031-05-02', 'death | 2031-05-03', 'detention | 2031-05-02'],
  ],
  [
    'Officers beat Musa Bello on 2 May 2031. He was discharged from hospital a week later. Two of his colleagues were arrested.',
    ['violence | 2031-05-02', 'detention | 2031-05-02'],
  ],
])('%s (kind, day)', (text, expected) => {
  expect(read(text, 2)).toEqual(expected)
})

test.each([
  [
    'The Syndicate of Public Educators was founded in 2010. On 3 May 2031 a court dissolved the Syndicate.',
    ['restriction | 2031-05-03 | Syndicate of Public Educators'],
  ],
  [
    'The Committee for Fair Courts held a rally on 3 May 2031. Police searched the Committee’s office the next day.',
    ['assembly | 2031-05-03 | ', 'search | 2031-05-04 | Committee for Fair Courts'],
  ],
  [
    'On 3 May 2031 the Ministry of Justice refused to register the group Oydin. The group sued the Ministry in June.',
    ['registration | 2031-05-03 | Oydin', 'lawsuit | 2031-06 | Ministry of Justice'],
  ],
  [
    'On 3 May 2031 the Sunrise Observatory held a march. The observatory was dissolved.',
    ['assembly | 2031-05-03 | ', 'restriction | - | Sunrise Observatory'],
  ],
  [
    'The High Court granted Ana Ruiz bail on 3 May 2031, overruling a magistrate in Colon.',
    ['release | 2031-05-03 | Ana Ruiz', 'appeal | 2031-05-03 | '],
  ],
  [
    'Its thirteen board members were arrested on 3 May 2031, among them the acting chair, Nasser Majali. All were released on 23 August 2031.',
    [
      'detention | 2031-05-03 | Its thirteen board members; Nasser Majali',
      'release | 2031-08-23 | Its thirteen board members; Nasser Majali',
    ],
  ],
  [
    'Twelve people were detained, Ana Ruiz and Luz Sosa among them, on 3 May 2031. All of them were fined on 4 May 2031.',
    [
      'detention | 2031-05-03 | Twelve people; Ana Ruiz; Luz Sosa',
      'conviction | 2031-05-04 | Twelve people; Ana Ruiz; Luz Sosa',
    ],
  ],
  [
    'Police beat three picketers on 3 May 2031. One of them, Phal Dara, lost an eye. The three were later charged with rioting.',
    ['violence | 2031-05-03 | three picketers; Phal Dara', 'charge | - | three picketers'],
  ],
])('%s (kind, day, whom)', (text, expected) => {
  expect(read(text, 3)).toEqual(expected)
})

test.each([
  [
    'On 30 October 2030 Ruslan Kast, a member of the strike committee, fell from the fifth floor during a search of his flat.',
    ['search | 2030-10-30 | Ruslan Kast |  | '],
  ],
  [
    'Ivan Petrov was jailed in 2030. Petrov’s wife says she was questioned for five hours on 3 May 2031.',
    ['conviction | 2030 | Ivan Petrov |  | ', 'summons | 2031-05-03 | Petrov’s wife |  | '],
  ],
  [
    'Luz Sosa was jailed in 2030. Sosa’s mother said she was summoned to the police station on 3 May 2031.',
    [
      'conviction | 2030 | Luz Sosa |  | ',
      'summons | 2031-05-03 | Sosa’s mother | police station | ',
    ],
  ],
  [
    'Police beat Ivo Kern and Jan Holm in Lund on 3 May 2031.',
    ['violence | 2031-05-03 | Ivo Kern; Jan Holm | Lund | Police'],
  ],
  ['The flat of June Chan was searched on 3 May 2031.', ['search | 2031-05-03 | June Chan |  | ']],
  ['In March and April Asel Nur was arrested twice.', ['detention | 2031-03 | Asel Nur |  | ']],
  [
    'The court upheld the sentence of Ali Hassan, a Bahai held since 2029.',
    ['appeal | - | Ali Hassan |  | court', 'detention | 2029 | Ali Hassan |  | '],
  ],
  [
    'The newspaper was closed by order of the governor of Pskov on 3 May 2031.',
    ['restriction | 2031-05-03 | newspaper | Pskov | governor of Pskov'],
  ],
  // a place that is told outweighs that of the dateline
  [
    'TIRANA -- Arben Hoxha has been behind bars since 17 August, when officers took him from his home in the town of Marsa Zayt.',
    ['detention | 2031-08-17 | Arben Hoxha | his home; Marsa Zayt | officers'],
  ],
  [
    'TIRANA -- Police arrested Arben Hoxha as he was getting into a taxi in Durres on August 30.',
    ['detention | 2031-08-30 | Arben Hoxha | Durres | Police'],
  ],
  [
    'TIRANA -- Arben Hoxha was seized when he arrived at the bus station in Durres on August 30.',
    ['detention | 2031-08-30 | Arben Hoxha | bus station; Durres | '],
  ],
])('%s (kind, day, whom, where, who)', (text, expected) => {
  expect(read(text, 5)).toEqual(expected)
})

test.each([
  [
    'On 24 February 2031 workers marched in Lund. The mayor had turned their application down on the 22nd. Soldiers opened fire. Ana Ruiz was struck in the back and died the next morning.',
    [
      'assembly | 2031-02-24',
      'permission | 2031-02-22',
      'violence | 2031-02-24',
      'violence | 2031-02-24',
      'death | 2031-02-25',
    ],
  ],
  [
    'Ana Ruiz was detained on 8 May 2031. On the third day she was beaten by guards. On the fourth day a judge remanded her for a month.',
    ['detention | 2031-05-08', 'torture | 2031-05-10', 'detention | 2031-05-11'],
  ],
  [
    'The camp began on 1 June 2031. On the second night police fired tear gas. On the sixth night officers detained 20 people.',
    ['violence | 2031-06-02', 'detention | 2031-06-06'],
  ],
  [
    'On 3 May 2031 police searched the shop of Ana Ruiz. The very next morning she was detained.',
    ['search | 2031-05-03', 'detention | 2031-05-04'],
  ],
])('%s (days one after the other)', (text, expected) => {
  expect(read(text, 2)).toEqual(expected)
})

test.each([
  [
    'On 3 May 2031 a court fined Ana Ruiz. That same afternoon police detained her brother Ivo Ruiz.',
    [
      'conviction | 2031-05-03 | Ana Ruiz |  | a court',
      'detention | 2031-05-03 | Ivo Ruiz |  | police',
    ],
  ],
  [
    'Salma Idriss was pardoned by the king in July 2031 with 16 other young people.',
    ['release | 2031-07 | Salma Idriss; 16 other young people |  | king'],
  ],
  [
    'The bill was adopted on 3 May 2031 with 66 deputies in favour.',
    ['law | 2031-05-03 | bill |  | '],
  ],
])('%s (with whom)', (text, expected) => {
  expect(read(text, 5)).toEqual(expected)
})

test('who reports for a living says nothing by that', () => {
  const [held] = readDocument({
    name: 'note',
    text: 'Ana Ruiz, who reports for the weekly Lesk Today, was arrested on 3 May 2031.',
    published: '2031-06-01',
  }).records
  expect(held?.attribution ?? []).toEqual([])
})

test.each([
  ['Ivo Lenz was expelled from Karsk University in March 2031.', 'dismissal'],
  ['Ivo Lenz was expelled from Norway in March 2031.', 'travel'],
])('%s', (text, means) => {
  const [record] = readDocument({ name: 'note', text, published: '2031-06-01' }).records
  expect(record?.means).toBe(means)
})

test.each([
  'Officers of the State Security Service entered the home of Lena Morak in Oslo without presenting a warrant.',
  'Police entered the flat of Lena Morak without any warrant.',
])('%s', text => {
  const [record] = readDocument({ name: 'note', text, published: '2031-06-01' }).records
  expect(record).toMatchObject({ kind: 'search', target: ['Lena Morak'] })
})
