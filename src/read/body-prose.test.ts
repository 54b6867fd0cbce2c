import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const nameOf = (one: string | { readonly name: string }) =>
  typeof one === 'string' ? one : one.name

/** What a text of February 2031 tells: kind, what was decided, day, whom. */
const told = (text: string) =>
  readDocument({
    name: 'note',
    text: text.replaceAll('¶', '\n\n'),
    published: '2031-02-05',
    language: 'en',
  }).records.map(({ kind, modality, means, decision, outcome, step, when, target }) =>
    [
      modality === 'asserted' ? kind : `${kind} ${modality}`,
      means ?? decision ?? outcome ?? step,
      when,
      target?.map(nameOf).join(', '),
    ]
      .filter(Boolean)
      .join(' | '),
  )

test.each([
  [
    'Ana Dorel, while visiting her family in Lund, was summoned by the police.',
    ['summons | Ana Dorel'],
  ],
  ['Ana Dorel, when leaving her home, was detained.', ['detention | Ana Dorel']],
  [
    'In January Kern signed into law a bill on rallies.',
    ['law | signed | 2031-01 | a bill on rallies'],
  ],
  [
    'The court refused to register Alliance 27 on 4 January.',
    ['registration | refused | 2031-01-04 | Alliance 27'],
  ],
  ['Movement 14 was dissolved.', ['restriction | closure | Movement 14']],
  ['Channel 9 was taken off the air.', ['restriction | closure | Channel 9']],
  ['Officers sealed the office of Free Valley.', ['restriction | closure | Free Valley']],
  [
    'The court ordered the closure of the Kern Party and the Hope Party.',
    ['restriction | closure | Kern Party, Hope Party'],
  ],
  [
    'A court dissolved Kern Union and Hope Union.',
    ['restriction | closure | Kern Union, Hope Union'],
  ],
  ['The High Court stayed the deregistration of 44 NGOs.', ['lawsuit | granted | 44 NGOs']],
  [
    'The judge affirmed the deregistration of the Kern Party.',
    ['lawsuit | dismissed | Kern Party'],
  ],
  ['The Constitutional Court struck down section 24 of the code.', ['lawsuit | granted']],
  ['The Supreme Court suspended the law.', ['law | shelved | law']],
  ['Ballot stuffing was reported at 12 polling stations.', ['vote']],
  [
    'The authority also declared its suspension of Lind FM’s licence.',
    ['restriction | closure | Lind FM'],
  ],
  [
    'The commission refused to allow the weekly Dorn Tribune to reopen.',
    ['restriction | closure | Dorn Tribune'],
  ],
  ['The bill passed its second reading on 1 February.', ['law | debated | 2031-02-01 | bill']],
  ['Lawmakers gave their approval to a bill on agents.', ['law | adopted | a bill on agents']],
  ['The Senate returned the bill to parliament.', ['law | rejected | bill']],
  [
    'On 4 January, 66 deputies voted in favour of the legislation.',
    ['law | adopted | 2031-01-04 | legislation'],
  ],
  ['Reporters were denied entry to the press conference.', ['restriction | access | Reporters']],
  [
    'A judge dismissed the libel case against the daily Dorn Live.',
    ['lawsuit | dismissed | Dorn Live'],
  ],
  [
    'The company is suing three activists, demanding 300,000 euros.',
    ['lawsuit | filed | three activists'],
  ],
  [
    'The ministry recognised the chat "Lund 97%" as an extremist formation.',
    ['restriction | blacklist | Lund 97%'],
  ],
  [
    'The daily Dorn Live was added to the list of extremist materials.',
    ['restriction | blacklist | Dorn Live'],
  ],
  [
    'The regulator imposed a ban on privately owned broadcaster, Dorn Television.',
    ['restriction | ban | Dorn Television'],
  ],
  ['Lind TV suspended three days over a report', ['restriction | closure | Lind TV']],
  [
    'Extremist formations: the Lind Fund, the initiative "Free Valley".',
    ['restriction | blacklist | Lind Fund, Free Valley'],
  ],
  [
    'Free Valley, an "extremist formation" since 2022, helped prisoners.',
    ['restriction | blacklist | 2022 | Free Valley'],
  ],
  [
    'The Lind Fund, designated an "undesirable organisation" in 2023, left.',
    ['restriction | blacklist | 2023 | Lind Fund'],
  ],
  [
    'Liquidated on 4 January: the Lind Fund, Common Cause.',
    ['restriction | closure | 2031-01-04 | Lind Fund, Common Cause'],
  ],
  ['Free Valley was outlawed in May.', ['restriction | ban | 2030-05 | Free Valley']],
  ['Kern, an umpire charged with the responsibility of protecting voters, spoke.', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

test.each([
  ['Haryana suspended the internet on 3 January.', ['Haryana']],
  ['Radio Lind was forced to shut down by the police.', ['police']],
])('who did it: %s', (text, actors) => {
  const { records } = readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' })
  expect(records[0]?.actor?.map(nameOf)).toEqual(actors)
})
