import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const SHOWN = ['when', 'where', 'count', 'deaths', 'modality', 'attribution'] as const

const read = (text: string) => toldIn(text, SHOWN)

const kindsOf = (text: string) => read(text).map(({ kind }) => kind)

/** The records that a sentence must hold, each by the slots that are named; nothing else is asked of it. */
const told: readonly (readonly [string, readonly Record<string, unknown>[]])[] = [
  [
    'The editor, Rosa Lind, told reporters that she had had calls warning her to “think of her children”.',
    [{ kind: 'intimidation', target: ['Rosa Lind'] }],
  ],
  [
    'Agents raided her home in Lund on Friday.',
    [{ kind: 'search', actor: ['Agents'], when: '2031-01-31' }],
  ],
  ['Those questioned include Ana Kern and Ivo Lesko.', [{ kind: 'summons', count: 2 }]],
  [
    'Early on 3 January, searches took place at three employees of the clinic.',
    [{ kind: 'search', when: '2031-01-03', count: 3 }],
  ],
  [
    'Two men in a van have been following Ana Kern since Monday.',
    [{ kind: 'intimidation', target: ['Ana Kern'], actor: ['Two men in a van'] }],
  ],
  [
    'Reporter Ana Kern was dragged along the ground and held for two hours at a police station.',
    [{ kind: 'violence', target: ['Ana Kern'] }, { kind: 'detention' }],
  ],
  [
    'Police arrested Ivo Lesko on 3 January. Officers beat Ivo Lesko in front of his children and confiscated two laptops.',
    [{ kind: 'detention' }, { kind: 'violence', target: ['Ivo Lesko'] }, { kind: 'search' }],
  ],
  [
    'Ivo Lesko said the march had been banned and that officers beat Ana Kern.',
    [{ kind: 'restriction' }, { kind: 'violence', actor: ['officers'] }],
  ],
  [
    'Officers came at four in the morning. They beat Ana Kern.',
    [{ kind: 'violence', actor: ['Officers'] }],
  ],
  [
    'Ana Kern is one of 37 students who were picked up after the rally.',
    [{ kind: 'detention', target: ['Ana Kern'] }],
  ],
  ['A rubber bullet struck Ana Kern.', [{ kind: 'violence', target: ['Ana Kern'] }]],
  [
    'Police used tear gas and sound bombs to disperse some 300 people protesting against fares.',
    [{ kind: 'violence', target: ['some 300 people'], actor: ['Police'] }],
  ],
  ['An officer swung a baton at Ana Kern.', [{ kind: 'violence', target: ['Ana Kern'] }]],
  ['The clubbing of Ana Kern by guards was filmed.', [{ kind: 'violence', target: ['Ana Kern'] }]],
  [
    'Ana Kern was home again, a day after her abduction by armed men in Lund.',
    [{ kind: 'detention', target: ['Ana Kern'] }],
  ],
  ['An officer told Ana Kern “We will break that camera”.', [{ kind: 'intimidation' }]],
  [
    'Ana Kern received a message that said: “We know where your children study”.',
    [{ kind: 'intimidation', target: ['Ana Kern'] }],
  ],
  ['Ana Kern found her car burnt.', [{ kind: 'intimidation', target: ['Ana Kern'] }]],
  ['Her colleague’s camera was smashed.', [{ kind: 'intimidation' }]],
  ['The officers took possession of the phone of Ana Kern.', [{ kind: 'search' }]],
  [
    'Ana Kern was forced to hand over her phone to the officers.',
    [{ kind: 'search', target: ['Ana Kern'] }],
  ],
  ['The trainer was denied access to his medication in the remand prison.', [{ kind: 'torture' }]],
  ['Ana Kern was kept in leg irons for nine days.', [{ kind: 'torture', target: ['Ana Kern'] }]],
  ['Three members of the union were taken for a talk.', [{ kind: 'summons', count: 3 }]],
  [
    'On 18 January the Ministry of Justice sent written warnings to 14 associations.',
    [{ kind: 'summons', when: '2031-01-18' }],
  ],
  [
    'Police raided the office of the Open Valley group and the home of its editor, Ana Kern.',
    [{ kind: 'search', target: ['Open Valley group', 'Ana Kern'], actor: ['Police'] }],
  ],
  [
    'The home of Ana Kern and the office of Ivo Lesko were searched.',
    [{ kind: 'search', target: ['Ana Kern', 'Ivo Lesko'], count: 2 }],
  ],
  [
    'Men stopped Ana Kern, a reporter for the weekly Dawn, and beat her with sticks.',
    [{ kind: 'violence', target: ['Ana Kern'], actor: ['Men'] }],
  ],
  [
    'Ivo Lesko said the police beat him using a cane.',
    [{ kind: 'violence', target: ['Ivo Lesko'], actor: ['police'] }],
  ],
  [
    'Officers confiscated from Ana Kern 264 leaflets.',
    [{ kind: 'search', target: ['Ana Kern'], actor: ['Officers'] }],
  ],
  [
    'A leader of the youth wing threatened in a broadcast to skin Ana Kern.',
    [{ kind: 'intimidation', target: ['Ana Kern'], actor: ['A leader of the youth wing'] }],
  ],
  [
    'Police fired at some 300 marchers who had gathered at the bridge on Friday.',
    [{ kind: 'violence', target: ['some 300 marchers'], when: '2031-01-31' }],
  ],
  ['Ana Kern was called for a “talk” at the station.', [{ kind: 'summons', count: 1 }]],
  [
    'Masked men broke into the offices of the paper Dawn on Friday, damaged equipment and set fires.',
    [{ kind: 'intimidation', target: ['Dawn'], when: '2031-01-31' }],
  ],
  ['Two boys were admitted to the clinic with pellet wounds.', [{ kind: 'violence', count: 2 }]],
  ['Their telephone numbers have been circulating in chats.', [{ kind: 'intimidation' }]],
  [
    'On Friday, KGB officers came with a search to Iryna Kern, a physiotherapist. After that she was taken away.',
    [
      { kind: 'search', target: ['Iryna Kern'] },
      { kind: 'detention', target: ['Iryna Kern'] },
    ],
  ],
  [
    'The mayor, Dragan Lesko, spoke, and his deputy grabbed reporter Ana Kern by the arm. She suffered bruising.',
    [{ kind: 'violence', target: ['Ana Kern'], count: 1 }],
  ],
  [
    'The windows of the newsroom of the monthly Dawn were broken.',
    [{ kind: 'intimidation', target: ['Dawn'] }],
  ],
  [
    'Hooligans attacked a group of marchers. Ten police officers sustained minor injuries.',
    [
      { kind: 'violence', target: ['a group of marchers'] },
      { kind: 'violence', target: ['Ten police officers'], count: 10 },
    ],
  ],
  [
    'The ministry rejected claims that rubber bullets had been used on minors.',
    [
      {
        kind: 'violence',
        target: ['minors'],
        modality: 'denied',
        attribution: [{ by: 'ministry', verb: 'rejected' }],
      },
    ],
  ],
  [
    'Lesk police called reports that student Ivo Kern was tortured at the police station “false”.',
    [{ kind: 'torture', modality: 'denied' }],
  ],
  [
    'The mayor called allegations that officers beat Ana Kern in the street baseless.',
    [{ kind: 'violence', modality: 'denied' }],
  ],
  [
    'Police in Lesk said that Ivo Kern had not been arrested but was invited for a talk.',
    [{ kind: 'detention', modality: 'denied' }, { kind: 'summons' }],
  ],
  [
    'Lesk council said it had not closed the Safe Roof shelter but that the shelter suspended its work.',
    [{ kind: 'restriction', target: ['Safe Roof'], modality: 'denied' }],
  ],
  [
    'The education office said that teacher Ana Kern resigned of her own accord and was not dismissed.',
    [{ kind: 'restriction', modality: 'denied' }],
  ],
  [
    'Soldiers fired live rounds in the air to scatter the mourners.',
    [{ kind: 'violence', target: ['mourners'], actor: ['Soldiers'] }],
  ],
  [
    'A device went off outside the offices of the radio station on Friday.',
    [{ kind: 'intimidation', target: ['radio station'], when: '2031-01-31' }],
  ],
]

test.each(told)('%s', (sentence, records) => {
  const found = read(sentence)
  for (const record of records) expect(found).toContainEqual(expect.objectContaining(record))
})

test.each([
  'Ivo Kern has not been arrested, his lawyer said.',
  'Police said that Ivo Kern was not arrested.',
  'His friends said Ivo Kern was not arrested but went into hiding.',
])('is no denial of anybody’s word: %s', sentence =>
  expect(read(sentence)).not.toContainEqual(expect.objectContaining({ modality: 'denied' })),
)

test('what broke under blows is no threat of its own', () => {
  expect(kindsOf('Ana Kern was punched in the face. Her microphone was smashed.')).toEqual([
    'violence',
  ])
})

test('whom somebody insulted is told by the charge alone', () => {
  expect(kindsOf('Ivo Lesko was fined for insulting a judge.')).not.toContain('intimidation')
})

test('how many were hurt in a charge is told with it, once', () => {
  expect(
    kindsOf(
      'At least 29 people were injured when police on Friday fired rubber bullets and charged with batons at a crowd.',
    ).filter(kind => kind === 'violence'),
  ).toHaveLength(1)
})

test('marks on the body of somebody are no death', () => {
  expect(kindsOf('Burns were found on the body of Ana Kern.')).not.toContain('death')
})

test('who treats the hurt did not hurt them', () => {
  const [record] = read('Doctors treated 46 people for gas inhalation.')
  expect(record).toMatchObject({ kind: 'violence', count: 46 })
  expect(record).not.toHaveProperty('actor')
})

test.each([
  [
    'Stones flew, and officers answered with tear gas.',
    [{ kind: 'violence', actor: ['officers'] }],
  ],
  [
    'Police replied with batons when the crowd pushed forward.',
    [{ kind: 'violence', actor: ['Police'] }],
  ],
  ['The minister replied with a smile.', []],
  ['They drove Ivo Kern off in a white pick-up.', [{ kind: 'detention', target: ['Ivo Kern'] }]],
  ['Police drove the injured away in a van.', []],
  [
    'A magistrate read out four counts to Ivo Kern.',
    [{ kind: 'charge', actor: ['A magistrate'], target: ['Ivo Kern'] }],
  ],
  ['He read out a count of votes to them.', []],
  [
    'The city hall said no to a rally by pensioners.',
    [
      { kind: 'permission', actor: ['city hall'], target: ['pensioners'] },
      { kind: 'assembly', actor: ['pensioners'] },
    ],
  ],
])('answered, driven off, read out, said no: %s', (text, expected) =>
  expect(toldIn(text, [])).toEqual(expected),
)

const briefly = (text: string): string[] =>
  toldIn(text, ['when']).map(record =>
    [record.kind, 'when' in record ? String(record.when) : '-', record.target?.join(', ')].join(
      ' ',
    ),
  )

test.each([
  ['Ambulances took away nine people.', ['violence - nine people']],
  [
    'The hospital received 14 people with gunshot wounds on 3 February.',
    ['violence 2031-02-03 14 people'],
  ],
  ['Medics carried off at least six marchers.', ['violence - at least six marchers']],
  ['Four constables were carried off with cuts.', ['violence - Four constables']],
  ['Her colleague took a truncheon across the back.', ['violence - Her colleague']],
  ['Ivo Kern came home with two broken fingers.', ['violence - Ivo Kern']],
  ['A bomb exploded under the car of Ana Lesko on 3 February.', ['violence 2031-02-03 Ana Lesko']],
  ['Ivo Kern was found beaten on 3 February.', ['violence 2031-02-03 Ivo Kern']],
  ['Villagers and company guards clashed near the mine on 3 February.', ['violence 2031-02-03 ']],
  ['Clashes erupted in Lund on 3 February as police moved in.', ['violence 2031-02-03 ']],
  ['He was shot dead at his door on 3 February by two men.', ['death 2031-02-03 ']],
  ['Among the dead was a nurse, Sara Bou, 34.', ['death - Sara Bou']],
  ['The writer Ana Lesko may not leave the country.', ['restriction - Ana Lesko']],
  ['Its assets were transferred to a body of the state.', ['restriction - ']],
  ['Nine people were taken to hospital after a bus overturned.', []],
  ['An earthquake injured 40 people in Lund.', []],
  ['Two players were injured in the match on 3 February.', []],
  ['The hospital received 14 ventilators.', []],
  ['The ambulance took the minister to hospital.', []],
  ['The mayor came under fire for the delay.', []],
  ['A pipe exploded under the house.', []],
  ['Ministers and lawmakers clashed over the budget on 3 February.', []],
  ['The two teams clashed in the final on 3 February.', []],
  ['The storm may not leave the country until Friday.', []],
])('told by where the hurt were brought, or by what was left: %s', (text, expected) =>
  expect(briefly(text)).toEqual(expected),
)
