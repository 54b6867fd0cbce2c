import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const read = (text: string) =>
  readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
    ({ kind, when, target, where, modality }) =>
      [
        kind + (modality === 'asserted' ? '' : ` ${modality}`),
        when ?? '-',
        ...(target
          ? [target.map(one => (typeof one === 'string' ? one : one.name)).join(', ')]
          : []),
        ...(where ? [`in ${where.join(', ')}`] : []),
      ].join(' | '),
  )

test.each([
  [
    'The arrests are a violation of the constitution, the Lind Foundation said on Monday.',
    ['statement | 2031-02-03'],
  ],
  ['The charges must be dropped, said a rapporteur of the council.', ['statement | -']],
  ['The mayor said on Monday that he had met the ambassador.', []],
  ['Police said the rally was unlawful.', []],
  ['Some 60 workers denounced the lay-offs at the mill.', []],
  [
    'The march came after students and teachers were beaten by police in Lund.',
    ['violence | - | students and teachers | in Lund'],
  ],
  [
    'Kern said six colleagues from rights group the Lind Foundation had been arrested.',
    ['detention | - | six colleagues from rights group the Lind Foundation'],
  ],
  [
    'Up to 2,000 people marched in Lund despite a ban on rallies in the city on 12 January.',
    ['assembly | 2031-01-12 | in Lund', 'restriction | - | rallies | in Lund'],
  ],
  [
    'Thousands of protesters shut down the main streets of Lund on Monday.',
    ['assembly | 2031-02-03 | in Lund'],
  ],
  ['A court lifted the ban on the march.', ['lawsuit | -']],
  [
    'The committee prohibited the union to hold a picket on 9 March.',
    ['permission | - | union', 'assembly planned | 2031-03-09'],
  ],
  [
    'Nurses held rallies in the northern provinces of Tal and Benda on Monday.',
    ['assembly | 2031-02-03 | in Tal, Benda'],
  ],
  ['Youths threw stones at a police station in Tal.', ['violence | - | a police station | in Tal']],
  [
    'Police fired tear gas at the marchers in Tal on Monday. The marchers hurled bricks at officers.',
    ['violence | 2031-02-03 | marchers | in Tal', 'violence | 2031-02-03 | officers | in Tal'],
  ],
  [
    'The council imposed a curfew in Tal on Monday, banning all gatherings.',
    ['restriction | 2031-02-03 | all gatherings | in Tal'],
  ],
  ['A court issued an order shuttering the broadcaster Lind TV.', ['restriction | - | Lind TV']],
  [
    'The forces must stop using batons against marchers, the Lind Foundation said.',
    ['statement | - | forces'],
  ],
  [
    'The march followed clashes between police and students in Tal on Monday.',
    ['assembly | - | in Tal', 'violence | 2031-02-03 | in Tal'],
  ],
  [
    'The ministry denied registration to the “Free Valley” movement.',
    ['registration | - | Free Valley'],
  ],
  [
    'The Registrar of Societies has rejected the application by the Lind Party.',
    ['registration | - | Lind Party'],
  ],
  [
    '“It was peaceful,” said Ana Dorel, programme director at the Lind Foundation.',
    ['statement | -'],
  ],
  ['The security forces continue to open fire on the marchers.', []],
  ['Police said they would take strict action against the traders.', []],
  ['The mission reported on the 26 January parliamentary elections.', ['vote | 2031-01-26']],
  [
    'They cannot be used to muzzle the press, the Free Union should say, the Lind Foundation said.',
    ['statement | -'],
  ],
  ['In a meeting on 3 January, the governor spoke of the dam.', []],
  ['The League of Isles held a special meeting on 3 January to address the violence.', []],
  [
    'A public meeting of the opposition was dispersed in Tal on Monday.',
    ['assembly | 2031-02-03 | in Tal'],
  ],
  ['They held “secret” rallies in Tal on Monday.', ['assembly | 2031-02-03 | in Tal']],
  ['The marchers were on Monday blocked by police.', ['restriction | 2031-02-03 | marchers']],
  ['Police were forced to use tear gas against marchers.', ['violence | - | marchers']],
  ['Opponents attempted to block the march in Tal on Monday.', ['assembly | 2031-02-03 | in Tal']],
  [
    'The revocation of Ana Dorel’s press accreditation on Friday, 3 January was condemned.',
    ['accreditation | 2031-01-03 | Ana Dorel'],
  ],
  [
    'The spokesman denied that live rounds were used in Tal.',
    ['statement | -', 'violence denied | - | in Tal'],
  ],
  [
    'Police denied the request to march on the grounds that the square was taken.',
    ['permission | -'],
  ],
  ['The governor declared the strike illegal on Monday.', ['restriction | 2031-02-03']],
  ['The town of Tal was placed under a 24-hour curfew on Monday.', ['restriction | 2031-02-03']],
  ['Activists accused the police of abuse.', []],
  ['The Electoral Commission cleared Ana Dorel to hold consultations.', []],
  ['Dozens of traders were protesting rising fuel prices in Tal.', ['assembly | - | in Tal']],
  [
    'Ana Dorel was beaten when she tried to hold a rally in Tal on Monday.',
    ['violence | 2031-02-03 | Ana Dorel | in Tal', 'assembly | 2031-02-03 | in Tal'],
  ],
  ['A large demonstration is unlikely.', []],
  ['Residents are demanding government action to mend the roads.', []],
  [
    'Up to 90 people marched in Tal on Monday following a ban on rallies by the mayor.',
    ['assembly | 2031-02-03 | in Tal', 'restriction | - | rallies | in Tal'],
  ],
  ['The Lind Foundation is concerned about the arrests.', ['statement | -']],
  ['The Lind Foundation rejected claims of fraud.', ['statement | -']],
  ['The march planned to be held on Sunday, 12 January was cancelled.', ['assembly | 2031-01-12']],
  ['Villagers set out on a march to the capital on Monday.', ['assembly | 2031-02-03']],
  [
    'Ana Dorel, the head of the Lind Union, left early. “We stand by the law,” Dorel said.',
    ['statement | -'],
  ],
  ['Ana Dorel left early. “We stand by the law,” Dorel said.', []],
  [
    'The spokesman of the Tal police, Ivo Kern, denied that officers were at the gate.',
    ['statement | -'],
  ],
  ['The two men denied that they were at the gate.', []],
  [
    'On Monday, the mayor announced that outdoor rallies would not be permitted until May.',
    ['restriction | 2031-02-03 | outdoor rallies'],
  ],
  [
    'In a letter dated 12 January, the Lind Union called on the mayor to resign.',
    ['statement | 2031-01-12 | mayor'],
  ],
  ['Users in Tal lost mobile data on Monday.', ['restriction | 2031-02-03 | Users | in Tal']],
])('%s', (text, records) => expect(read(text)).toEqual(records))

const slots = (text: string, kind: string) => {
  const found = readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' })
  const { decision, applications, actor, about, says } =
    found.records.find(one => one.kind === kind) ?? {}
  return { decision, applications, actor, about, says }
}

test.each([
  [
    'Of the nine notices for rallies in Lund that the Lind Foundation followed, eight were refused.',
    'permission',
    { decision: 'refused', applications: 8 },
  ],
  [
    'They had given notice of a picket, and the prefecture had allowed it.',
    'permission',
    { decision: 'granted', actor: ['prefecture'] },
  ],
  ['They had given notice of a picket.', 'permission', {}],
  [
    'The party Common Ground condemned the arrests and urged the government to end them.',
    'statement',
    { actor: ['Common Ground'], about: 'the arrests', says: 'end them' },
  ],
])('decided and said: %s', (text, kind, expected) => {
  expect(slots(text, kind)).toEqual({
    decision: undefined,
    applications: undefined,
    actor: undefined,
    about: undefined,
    says: undefined,
    ...expected,
  })
})
