import { expect, test } from 'vitest'
import type { Named } from '../codebook/index.ts'
import { proposals, reconcileState } from './index.ts'

const named = (type: Named['type'], name: string): Named => ({
  type,
  name,
  spans: [[0, name.length]],
  as: [],
  also: [],
})

/** What is asked about names of one kind, each list in a document of its own. */
function asked(type: Named['type'], ...documents: readonly (readonly string[])[]): string[] {
  const infos = documents.map((names, at) => ({
    id: `d${at}`,
    published: null,
    names: names.map(name => named(type, name)),
  }))
  return proposals(reconcileState(infos, [], []), type).proposals.map(
    ({ outcome, names }) => `${outcome}: ${(names ?? []).join(' = ')}`,
  )
}

test.each<[string, Named['type'], readonly string[], readonly string[]]>([
  ['courts of any town', 'group', ['A court'], ['COURTS']],
  ['a magistrate and another', 'group', ['A magistrate'], ['an Orvik magistrate']],
  ['bare words of other documents', 'group', ['Court'], ['Lemsk Court']],
  ['two sites of one kind', 'place', ['Unity Square'], ['Harvest Square']],
  ['a town and a site in it', 'place', ['Lemsk'], ['Lemsk airport']],
  ['short words that sound alike', 'place', ['Ika'], ['Izeh']],
  ['short names that sound alike', 'person', ['Reay'], ['Rey Dagohan']],
])('%s are not asked about', (...[, type, one, other]) =>
  expect(asked(type, one, other)).toEqual([]),
)

test('a bare word is asked about beside the full name in its document', () =>
  expect(asked('group', ['Court', 'Tbilisi Court'])).toEqual(['ask: Court = Tbilisi Court']))

test('a body that says where it is and one that does not are a question', () =>
  expect(asked('group', ['Press Club'], ['Tbilisi Press Club'])).toEqual([
    'ask: Press Club = Tbilisi Press Club',
  ]))

test('what both may be called for short makes no question of two places or two given names', () => {
  expect(
    asked('group', ['Law Society', 'Uganda Law Society'], ['Law Society', 'Kenya Law Society']),
  ).not.toContainEqual(expect.stringContaining('Uganda Law Society = Kenya'))
  expect(asked('person', ['Tizka', 'Brahim Tizka', 'Naima Tizka'])).not.toContainEqual(
    expect.stringContaining('Brahim Tizka = Naima'),
  )
})
