import { expect, test } from 'vitest'
import { toldIn, verdictsIn } from './fixture.ts'

/** Whom each record is of. */
const whom = (text: string) =>
  verdictsIn(text).map(({ kind, target = [] }) => `${kind}: ${target.join(', ')}`)

/** Who a group was, told by names further on or set off within its sentence. */
test.each([
  [
    'A court has remanded three people. The three people sent to jail are Zia Rahim, Omar Faruk and Rubel Hossain.',
    ['detention: Zia Rahim, Omar Faruk, Rubel Hossain'],
  ],
  [
    'Two reporters were released on Monday.¶Ayat Basma, a producer, and Ezzat Balti, a cameraman, went missing near the border.',
    ['release: Ayat Basma, Ezzat Balti', 'detention: Ayat Basma, Ezzat Balti'],
  ],
  [
    'Three activists were charged on Monday. Ivo Tarn, 23, Anna Lind, 25, and Karl Moor, 30, pleaded not guilty.',
    ['charge: Ivo Tarn, Anna Lind, Karl Moor'],
  ],
  [
    'The four – Dr. Liza Abell, nurses Joel Tuman and Kristine Baga and driver Rogelio Pit – walked out of jail on Monday.',
    ['release: Liza Abell, Joel Tuman, Kristine Baga, Rogelio Pit'],
  ],
  [
    'Three activists — Ivo Tarn, 23, Anna Lind, 25, and Karl Moor, 30 — were arrested on Monday.',
    ['detention: Ivo Tarn, Anna Lind, Karl Moor'],
  ],
])('the members are %s', (text, told) => expect(whom(text)).toEqual(told))

/** Others, told of beside a group. */
test.each([
  [
    'Two teachers were killed on Monday. Ivo Tarn and Anna Lind were arrested over the killings.',
    ['death: Two teachers', 'detention: Ivo Tarn, Anna Lind'],
  ],
  [
    'Two teachers were arrested on Monday. Ivo Tarn and Anna Lind said they would appeal.',
    ['detention: Two teachers'],
  ],
  [
    'Two teachers were arrested on Monday. The two other men, Ivo Tarn and Anna Lind, left.',
    ['detention: Two teachers'],
  ],
])('other people than the group: %s', (text, told) => expect(whom(text)).toEqual(told))

/** Somebody by an office and the name behind it. */
test.each([
  ['Police arrested the editor of Lesk Wave, Ana Tolj, on Monday.', ['detention: Ana Tolj']],
  [
    'The leader of the dockers’ union, Ivo Tarn, his deputy Anna Lind and two other members were arrested.',
    ['detention: Ivo Tarn, Anna Lind, two other members'],
  ],
  [
    'Fahim Alam, convener of the People’s Front or the Committee of Families, was convicted of sedition.',
    ['conviction: Fahim Alam'],
  ],
  ['Police arrested MK Alam and A.K. Khan.', ['detention: MK Alam, A.K. Khan']],
  ['Police arrested MK Dana Levi.', ['detention: Dana Levi']],
  [
    'Police arrested two reporters critical of the mayor.',
    ['detention: two reporters critical of the mayor'],
  ],
])('%s', (text, told) => expect(whom(text)).toEqual(told))

test('who did it', () => {
  const by = (text: string) => toldIn(text, []).map(({ actor }) => actor)
  expect(
    by(
      'The three reporters were detained on Monday by heavily armed police who blocked a road.',
    )[0],
  ).toEqual(['armed police'])
  expect(
    by('The ministry denied that officers had fired but said it had arrested Ana Ruiz.').at(-1),
  ).toEqual(['ministry'])
  expect(by('Belo City, Jun 10 (ANI) A group of nurses held a protest here on Monday.')).toEqual([
    ['A group of nurses'],
  ])
})

/** Words for what did not happen or only for what something is called. */
test.each([
  ['Ana Ruiz, jailed without trial in Lesk since 2021, is ill.', ['detention: Ana Ruiz']],
  ['The union called the arrests an outrage and described them as an attack on reporters.', []],
])('no more than: %s', (text, told) =>
  expect(whom(text).filter(one => !one.startsWith('statement'))).toEqual(told),
)

/** Where, who and whom in news of many countries. */
const told = (text: string) =>
  toldIn(text, ['where', 'count']).filter(({ kind }) => kind !== 'statement')

test.each([
  [
    'About 200 students rallied at Banda Kottam on Monday.',
    [{ kind: 'assembly', actor: ['About 200 students'], where: ['Banda Kottam'] }],
  ],
  [
    'In Tbilisi, the capital, three unidentified men attacked Ana Lesko.',
    [
      {
        kind: 'violence',
        target: ['Ana Lesko'],
        actor: ['three unidentified men'],
        where: ['Tbilisi'],
        count: 1,
      },
    ],
  ],
  [
    'The four women—Tep Dara, 31, Bu Sara, 37, Heng Mom, 42, and Kong Chan, 44—were arrested.',
    [{ kind: 'detention', target: ['Tep Dara', 'Bu Sara', 'Heng Mom', 'Kong Chan'], count: 4 }],
  ],
  [
    'Four leaders of a rally by nurses were freed.',
    [{ kind: 'release', target: ['Four leaders of a rally'], count: 4 }],
  ],
  [
    'At least 34 trade and labour union activists and leaders have been arrested in Lesk.',
    [
      {
        kind: 'detention',
        target: ['At least 34 trade and labour union activists and leaders'],
        where: ['Lesk'],
        count: [34, null],
      },
    ],
  ],
  [
    'Soldiers kidnapped a sixteen year-old boy.',
    [{ kind: 'detention', target: ['a sixteen year-old boy'], actor: ['Soldiers'], count: 1 }],
  ],
])('%s', (text, records) => {
  const found = told(text)
  for (const record of records) expect(found).toContainEqual(record)
})

test('bodies by their whole name', () =>
  expect(
    toldIn(
      'The All India Bank Union and the League for the Promotion and Defence of Rights condemned the arrests.',
      [],
    )[0]?.actor,
  ).toEqual(['All India Bank Union', 'League for the Promotion and Defence of Rights']))

test('whoever rallied outside a court demands, and not the court', () =>
  expect(
    toldIn(
      'Villagers protested outside Lesk District Court demanding the release of two men.',
      [],
    ).map(({ kind }) => kind),
  ).toEqual(['assembly']))

test('a surname is of whom the text names first', () =>
  expect(
    whom(
      'A court jailed reporter Li Yuan for a year.¶Li was detained in May. His lawyer, Li Jian, wept.',
    ),
  ).toEqual(['conviction: Li Yuan', 'detention: Li Yuan']))

test('a spokesman’s word is no party’s', () =>
  expect(
    toldIn(
      'Spokesman Ivo Tarn said police held two members. He said that 30 nurses had been arrested.',
      ['modality'],
    ).map(one => Reflect.get(one, 'modality')),
  ).toEqual(['asserted', 'asserted']))

/** Somebody told before, by other words than at first. */
test.each([
  [
    'Unionist Ivo Tarn was arrested on Monday. The union leader was released on Tuesday.',
    ['detention: Ivo Tarn', 'release: Ivo Tarn'],
  ],
  [
    'MP Ahmed Malu was detained on Monday. The ruling party MP was released on Tuesday.',
    ['detention: Ahmed Malu', 'release: Ahmed Malu'],
  ],
  [
    'Activist Ivo Tarn was arrested on Monday. The acting mayor was fined on Tuesday.',
    ['detention: Ivo Tarn', 'conviction: acting mayor'],
  ],
  [
    'Student leader Ivo Tarn was arrested on Monday. The student union president was fined on Tuesday.',
    ['detention: Ivo Tarn', 'conviction: student union president'],
  ],
])('%s', (text, records) => expect(whom(text)).toEqual(records))

test.each([
  [
    'Gunmen opened fire into a crowd of nurses gathered in the town of Kilich.',
    { kind: 'assembly', actor: ['a crowd of nurses'], where: ['Kilich'] },
  ],
  [
    'The Detective Branch of Bangladesh Police arrested Ana Lesko.',
    { kind: 'detention', target: ['Ana Lesko'], actor: ['Detective Branch'], count: 1 },
  ],
  [
    'Ivo Tarn’s killing comes weeks after an assault that wounded a nurse in Peru.',
    { kind: 'death', target: ['Ivo Tarn'], count: 1 },
  ],
])('%s', (text, record) => expect(told(text)).toContainEqual(record))

/** Whom a list, an office or a "they" means. */
test.each([
  [
    'The driver, an activist of the Front, and former MP Ahmed Easa were arrested.',
    { kind: 'detention', target: ['driver', 'Ahmed Easa'], count: 2 },
  ],
  [
    'The driver, a nurse and two students were arrested.',
    { kind: 'detention', target: ['driver', 'a nurse', 'two students'], count: 4 },
  ],
  [
    'Police detained two opposition figures in Lesk.',
    {
      kind: 'detention',
      target: ['two opposition figures'],
      actor: ['Police'],
      where: ['Lesk'],
      count: 2,
    },
  ],
  [
    'Students blocked the road. Police came. They detained 70 people.',
    { kind: 'detention', target: ['70 people'], actor: ['Police'], count: 70 },
  ],
  [
    'Rebels fought the police. They kidnapped two nurses.',
    { kind: 'detention', target: ['two nurses'], actor: ['Rebels'], count: 2 },
  ],
  [
    'Ana Ruiz and Luz Sosa were victims of enforced disappearance in Triunfo.',
    { kind: 'detention', target: ['Ana Ruiz', 'Luz Sosa'], where: ['Triunfo'], count: 2 },
  ],
  [
    'Amir Khan has been placed on 6-day remand.',
    { kind: 'detention', target: ['Amir Khan'], count: 1 },
  ],
])('%s', (text, record) => expect(told(text)).toContainEqual(record))

test('whoever comes to a home is not let go', () =>
  expect(whom('Officers came to her home on Monday.').join()).not.toContain('release'))

/** People by what they do or are, in office too, and what they are like. */
test.each([
  ['A goatherd was sentenced to five years in prison.', ['conviction: A goatherd']],
  ['Stonemason Petro Vans was released on bail on Friday.', ['release: Petro Vans']],
  ['Police raided the home of a student-activist.', ['search: a student-activist']],
  [
    'Ana Lesko, a navigator from Lund, and Petro Vans, a navigator, were charged with incitement.',
    ['charge: Ana Lesko, Petro Vans'],
  ],
  ['Lawmaker beaten at airport', ['violence: Lawmaker']],
  ['Deputy mayor arrested over bribe', ['detention: Deputy mayor']],
  ['Soldiers shot at the crowd', ['violence: crowd']],
  ['Two district court clerks were arrested on Monday.', ['detention: Two district court clerks']],
  ['Police arrested leading activist Ana Lesko.', ['detention: Ana Lesko']],
  ['Officers beat fleeing protesters.', ['violence: fleeing protesters']],
  ['Police stopped arresting students.', []],
  ['After her firing in May 2022, Ana Lesko left the country.', ['restriction: Ana Lesko']],
  ["Ana Lesko's beating in May 2022 was filmed.", ['violence: Ana Lesko']],
  ["Ana Lesko's attack on an officer was filmed.", ['violence: an officer']],
  ['The think tank was fined 4,000 dollars over a post.', ['conviction: think tank']],
  [
    'Human rights defender Petro Vans, 42, said officers beat him in custody.',
    ['torture: Petro Vans'],
  ],
])('people by what they are: %s', (text, those) => expect(whom(text)).toEqual(those))
