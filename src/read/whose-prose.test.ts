import { expect, test } from 'vitest'
import { whomAndWhen } from './fixture.ts'

const whomIn = (text: string, kind: string): string[] =>
  whomAndWhen(text, '2025-06-12', [kind]).map(([, , target]) => target)

test.each([
  ['Gendarmes detained Ana Dole on 3 May. They carried off two laptops.', 'search', 'Ana Dole'],
  [
    'Reporter Ivo Kern was arrested on 3 May. Officers also carted away a transmitter.',
    'search',
    'Ivo Kern',
  ],
  ['Editor Marta Lind was questioned on 3 May. Her phone was confiscated.', 'search', 'Marta Lind'],
  [
    'Soldiers arrested Ivo Kern on 3 May at his shop and carried off 70 books.',
    'search',
    'Ivo Kern',
  ],
  [
    'About 60 people gathered in Lesk on 3 May. A man in plain clothes was seen filming faces.',
    'intimidation',
    'About 60 people',
  ],
  [
    'Some 200 weavers blocked the highway on 3 May. Police fired rubber bullets to clear the road.',
    'violence',
    'Some 200 weavers',
  ],
])('whose things were taken, and on whom force was used: %s', (text, kind, target) => {
  expect(whomIn(text, kind)).toEqual([target])
})

test.each([
  ['Police searched a warehouse on 3 May and carried off medicines.', 'search', ''],
  [
    'About 60 people gathered in Lesk on 3 May. Bloggers circulated the photographs of two nurses.',
    'intimidation',
    'two nurses',
  ],
  [
    'About 60 people gathered in Lesk on 3 May. Police fired tear gas, injuring two women.',
    'violence',
    'two women',
  ],
])('who is told in its own words stays: %s', (text, kind, target) => {
  expect(whomIn(text, kind)).toEqual([target])
})

test.each([
  ['On 3 May a car was parked outside the home of Ana Dole for hours.', 'Ana Dole'],
  ['Two men in masks waited for Ana Dole on 3 May at the entrance of her block.', 'Ana Dole'],
  ['Ana Dole said a man had waited outside her office on 3 May.', 'Ana Dole'],
])('who is watched: %s', (text, target) => {
  expect(whomIn(text, 'intimidation')).toEqual([target])
})

test.each([
  ['Her parents filed suit against the county on 3 May.', 'county'],
  [
    'On 3 May the High Court issued a restraining order stopping the Bureau of Mines from evicting them.',
    'Bureau of Mines',
  ],
  ['The union filed a complaint against the ministry on 3 May.', 'ministry'],
])('whom a suit is against: %s', (text, target) => {
  expect(whomIn(text, 'lawsuit')).toEqual([target])
})

test.each([
  [
    'Police held eleven weavers on 3 May. Two of them, Ana Dole and Ivo Kern, were beaten there.',
    'detention',
    'eleven weavers',
  ],
  [
    'Police held eleven weavers on 3 May. Two of them, Ana Dole and Ivo Kern, were beaten there.',
    'torture',
    'Ana Dole, Ivo Kern',
  ],
  [
    'Police summoned three nurses on 3 May; two of them, Ana Dole and Ivo Kern, were arrested.',
    'summons',
    'three nurses',
  ],
  [
    'Two private channels were told to stop live coverage on 3 May. A cameraman of one of them, Ivo Kern, was punched.',
    'restriction',
    'Two private channels',
  ],
])('some of a group who are named for what befell them alone: %s', (text, kind, target) => {
  expect(whomIn(text, kind)).toEqual([target])
})

test.each([
  ['Ten nurses and a driver were detained on 3 May.', 'detention', 'Ten nurses and a driver'],
  [
    'The commission registered 20 parties and two blocs on 3 May.',
    'registration',
    '20 parties and two blocs',
  ],
  ['A nurse and two drivers were detained on 3 May.', 'detention', 'A nurse, two drivers'],
  ['Two nurses and Ana Dole were detained on 3 May.', 'detention', 'Two nurses, Ana Dole'],
  [
    'The ministry suspended the television channel Zorna 24 for a month on 3 May.',
    'restriction',
    'Zorna 24',
  ],
  ['The ministry suspended the channel Zorna 24 hours ago.', 'restriction', 'Zorna'],
  [
    'On 3 May staff sealed the office of the Voice of Weavers network.',
    'restriction',
    'Voice of Weavers',
  ],
  [
    'On 3 May a court ordered the liquidation of the Lesk Writers’ Circle.',
    'restriction',
    'Lesk Writers’ Circle',
  ],
  [
    'On 3 May the mayor refused the Women’s March permission to gather in Lesk.',
    'permission',
    'Women’s March',
  ],
])('who is counted in one breath, and names in full: %s', (text, kind, target) => {
  expect(whomIn(text, kind)).toEqual([target])
})
