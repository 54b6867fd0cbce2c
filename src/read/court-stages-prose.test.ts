import { expect, test } from 'vitest'
import { linesIn, toldIn, verdictsIn } from './fixture.ts'

test.each([
  ['The regional court did not change the sentence of Ivo Kern.', 'upheld', 'Ivo Kern'],
  ["A court in Lund has backed a lower court's ruling against Ivo Kern.", 'upheld', 'Ivo Kern'],
  ['The Court of Cassation did not admit the appeal of Ivo Kern.', 'rejected', 'Ivo Kern'],
  ['The Supreme Court granted Ivo Kern leave to appeal.', 'accepted', 'Ivo Kern'],
  ['Ivo Kern won a retrial.', 'accepted', 'Ivo Kern'],
  ['The cassation court sent the case of Ana Dorel for a new hearing.', 'accepted', 'Ana Dorel'],
  [
    'The Supreme Court refused to transfer the complaint of Ivo Kern for consideration.',
    'rejected',
    'Ivo Kern',
  ],
])('a higher court: %s', (text, outcome, target) =>
  expect(
    toldIn(text, ['outcome']).map(({ kind, target: whom, ...rest }) => [kind, whom, rest]),
  ).toEqual([['appeal', [target], expect.objectContaining({ outcome })]]),
)

test.each([
  ['Those arrested were released on bail on Monday.', ['release | 2031-02-03 | Those arrested']],
  [
    'Police arrested 12 people. All those detained were released on Monday.',
    ['detention | – | 12 people', 'release | 2031-02-03 | 12 people'],
  ],
  ['Those charged appeared in court on Monday.', ['trial | 2031-02-03 | Those charged']],
  [
    'Still in custody are the bloggers Ana Dorel and Ivo Kern.',
    ['detention | – | Ana Dorel, Ivo Kern'],
  ],
  ['David Lind was granted house arrest on health grounds.', ['detention | – | David Lind']],
  [
    'Reporter Ana Dorel was released with a travel ban.',
    ['release | – | Ana Dorel', 'restriction | – | Ana Dorel'],
  ],
  [
    'Reporter Ana Dorel was freed with a ban on travelling abroad.',
    ['release | – | Ana Dorel', 'restriction | – | Ana Dorel'],
  ],
  ['The magistrate discharged Ivo Kern on a surety.', ['release | – | Ivo Kern']],
  ['Ivo Kern was granted conditional early release by the Lund court.', ['release | – | Ivo Kern']],
  ['A royal pardon was issued for 37 inmates.', ['release | – | 37 inmates']],
  ['Ivo Kern was released from hospital on Friday.', []],
  ['Ivo Kern was released from his contract.', []],
])('in and out of custody: %s', (text, lines) => expect(linesIn(text)).toEqual(lines))

test.each([
  ['Peter Kern is facing three counts of unlawful assembly.', 'unlawful assembly'],
  ['Peter Kern pleaded guilty to one count of trespass.', 'trespass'],
  ['Peter Kern pleaded guilty to trespass.', 'trespass'],
  [
    'A fresh charge of money laundering was added to the case against Peter Kern.',
    'money laundering',
  ],
])('what a count is of: %s', (text, offence) =>
  expect(verdictsIn(text)).toEqual([{ kind: 'charge', target: ['Peter Kern'], offence }]),
)

test.each([
  [
    "In another court, Ana Dorel, a market trader, was fined K2,000, in default three months' imprisonment.",
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [2000] }],
  ],
  [
    'Ana Dorel must pay a fine of 40,000 pesos.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [40000] }],
  ],
  ['Drivers must pay a fine of 200 euros.', []],
])('what columns of courts tell: %s', (text, told) => expect(verdictsIn(text)).toEqual(told))

test.each([
  ['The Daily Herald was hit with 14 lawsuits by the mining firm.', ['lawsuit']],
  ['The company withdrew its libel suit against Ivo Kern.', ['lawsuit']],
  ['The court awarded Ivo Kern damages of 500 euros.', ['lawsuit']],
  ['The jury failed to reach a verdict in the case of Ivo Kern.', ['trial']],
  ['The prosecution rested on Monday in the case of Ivo Kern.', ['trial']],
  ['The Magistrate struck the matter off the roll on 18 January.', ['acquittal']],
  ['Prison staff denied Ivo Kern visits from his lawyer.', ['restriction']],
  ['Ivo Kern was placed under a no-fly order.', ['restriction']],
  ['Reporters questioned the minister about the strike.', []],
  ['The witness was questioned by the defence.', []],
  ['The ambassador was summoned to the foreign ministry.', []],
  ['The committee summoned the minister to explain the budget.', []],
])('kinds: %s', (text, kinds) => expect(toldIn(text, []).map(({ kind }) => kind)).toEqual(kinds))
