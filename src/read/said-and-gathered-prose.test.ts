import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const KINDS = new Set(
  'assembly permission registration accreditation petition vote statement figure'.split(' '),
)

const told = (text: string) =>
  toldIn(text.replaceAll('¶', '\n\n'), ['decision', 'signatures', 'value'])
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ kind, actor, ...rest }) =>
      [
        kind,
        ...(actor?.slice(0, 1) ?? []),
        ...Object.entries(rest)
          .flatMap(([key, value]) => (key === 'target' ? [] : [value]))
          .map(value => JSON.stringify(value)),
      ].join(' | '),
    )

/** What is said, asked for, decided and counted, in the words of the press. */
const TELLING: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    'The mining ministry rejected the claim that the wells had been poisoned.',
    ['statement | mining ministry'],
  ],
  ['The Interior Ministry disputes the figure.', ['statement | Interior Ministry']],
  [
    'The Students’ Caucus has given the minister seven days to withdraw the levy.',
    ['statement | Students’ Caucus'],
  ],
  ['Brasilia called for a recount.', ['statement | Brasilia']],
  [
    'Police had declined to give the students clearance for the march.',
    ['permission | Police | "refused"', 'assembly | students'],
  ],
  [
    'A counter-petition launched by the Young Valley had 90 names as of Tuesday.',
    ['petition | 90'],
  ],
  [
    'The party, whose application had been turned down on 3 July, says it will go on.',
    ['registration | "refused"'],
  ],
  [
    'The Lund Circle applied for legal personality; on 3 February the municipality rejected the application.',
    ['registration | municipality | "refused"'],
  ],
  [
    'The department has refused to register the congregation. The first application was rejected because a founder had moved. The second was returned without explanation in May 2030.',
    [
      'registration | department | "refused"',
      'registration | "refused"',
      'registration | "returned"',
    ],
  ],
  [
    'The union had asked the city for permission for a march, but was refused.',
    ['assembly', 'permission | "refused"'],
  ],
  [
    'The Lund Circle documented 143 attacks in 2030. Of these, 38 were beatings.',
    ['figure | Lund Circle | 143', 'figure | 38'],
  ],
  [
    'Some 20,000 people protested in front of the ministry until midnight, blocking the avenue.',
    ['assembly | Some 20,000 people'],
  ],
  [
    'Two streets away, about 300 students gathered on the square.',
    ['assembly | about 300 students'],
  ],
  ['The open letter was signed by 400 doctors.', ['petition | 400 doctors | 400']],
  ['Eleven reporters were behind bars at the end of the year.', ['figure | 11']],
]

test.each(TELLING)('%s', (text, lines) => {
  expect(told(text)).toEqual(lines)
})

/** The same words, of trade, sport and what people ask for themselves. */
test.each([
  'The herders want exploration permits issued in their pastures to be withdrawn.',
  'The state government has granted permits to 14 new sugar mills this year.',
  'The Rovers rallied from two goals down to draw with Kilmoyle on Sunday.',
  'The company called for tenders and urged suppliers to write by 1 July.',
  'Shareholders voted to appoint a new board on 12 May.',
  'Members voted by 91 per cent to carry on.',
  'The club registered 1,200 spectators at its match last year.',
])('tells nothing: %s', text => {
  expect(told(text)).toEqual([])
})
