import { expect, test } from 'vitest'
import { countTold, excludes } from './claims.ts'
import { told } from './fixture.ts'

const prison = (amount: number) => [{ type: 'prison', amount, unit: 'years' }]

test.each([
  ['status', ['planned', 'held'], false],
  ['status', ['held', 'dispersed'], false],
  ['status', ['cancelled', 'held'], true],
  ['status', ['prevented', 'dispersed'], true],
  ['permitted', ['yes', 'no'], true],
  ['where', [['Karaganda'], ['KARAGANDA']], false],
  ['where', [['Karaganda'], ['Almaty']], true],
  ['actor', [['Ana Dorel'], ['Ivo Kern']], true],
  [
    'actor',
    [[{ name: 'Ana Dorel', role: 'participant' }], [{ name: 'Ivo Kern', role: 'participant' }]],
    false,
  ],
  ['actor', [['Ana Dorel'], ['Clean Water Committee']], false],
  ['actor', [['Open Ledger Union'], ['Clean Water Committee']], true],
  ['where', [['Harbour Square', 'Lemsk'], ['Second Police Department']], false],
  ['where', [['First Police Department'], ['Second Police Department']], true],
  ['where', [['Harbour Square'], ['Fish Market']], true],
  ['where', [['police station'], ['Lesk police station']], false],
  ['where', [['his home'], ['Lesk']], false],
  ['actor', [['Soldiers'], ['rebels']], true],
  ['actor', [['members of the security forces'], ['demonstrators']], true],
  ['actor', [['Soldiers'], ['police officers']], false],
  ['actor', [['police officers'], ['unknown men']], false],
  ['actor', [['security guards'], ['villagers']], false],
  ['offence', ['incitement to hatred', 'organising mass riots'], true],
  ['offence', ['embezzling donations', 'fraud'], false],
  ['offence', ['inciting ethnic discord', 'extremism'], false],
  ['offence', ['fraud', 'spreading false information and other crimes'], false],
  ['offence', ['spreading false information', 'disseminating knowingly false reports'], false],
  ['offence', ['a cause', 'fraud'], false],
  ['offence', ['petty hooliganism', 'disobeying police'], false],
  ['provision', ['Article 205 of the Criminal Code', 'Article 274 of the Criminal Code'], true],
  ['provision', [['Article 174'], ['Article 174.2', 'Article 3']], false],
  ['provision', ['Article 205', 'the law on assemblies'], false],
  ['penalty', [prison(3), [{ type: 'restriction', amount: 3, unit: 'years' }]], true],
  ['penalty', [prison(3), [{ type: 'fine' }]], false],
  ['penalty', [prison(3), prison(4)], true],
  ['size', [[500, 500], 540], false],
  ['size', [[500, 500], 900], true],
  ['target', [['27 people'], ['Ivo Kern']], false],
  ['target', [['27 people', 'Ana Dorel'], ['Ivo Kern']], false],
  ['target', [['Ana Dorel', 'Una Keel'], ['Ivo Kern']], true],
] as const)('%s: %j', (slot, [a, b], contradicts) => {
  expect(excludes(slot, a, b)).toBe(contradicts)
})

test.each([
  [['19 women'], 19, ['48 people'], 48, [19, null]],
  [['19 women'], 19, ['48 women'], 48, 19],
  [['19 people'], 19, ['48 women'], 48, 19],
  [['48 people'], 48, ['19 women'], 19, 48],
  [['Ana Dorel'], 1, ['27 people'], 27, [1, null]],
] as const)('%j beside %s people of %j count at least', (...[target, count, all, of, expected]) => {
  const { record } = told('r1', 'd1', { target: [...target], count })
  const other = told('r2', 'd2', { target: [...all], count: of }).record
  expect(countTold(record, [record, other], 'count')).toEqual(expected)
})
