import { expect, test } from 'vitest'
import { EQUIVALENTS, KIND_NAMES, type Freedom, type Kind } from '../codebook/index.ts'
import { told, type Given } from './fixture.ts'
import { obligationsOf } from './index.ts'

test.each<[string, Kind, Given, Freedom[]]>([
  [
    'a fine for a rally',
    'conviction',
    { offence: 'taking part in an unsanctioned rally' },
    ['assembly'],
  ],
  [
    'a journalist charged over an article',
    'charge',
    { offence: 'defamation in an article', target: [{ name: 'Lena Fisk', as: 'journalist' }] },
    ['expression'],
  ],
  [
    'a site blocked',
    'restriction',
    { means: 'block', target: ['the news site Meridian'] },
    ['expression'],
  ],
  [
    'a party refused',
    'registration',
    { decision: 'refused', target: ['Alga Party'] },
    ['association'],
  ],
  [
    'a bill on organisations',
    'law',
    { target: ['bill on amendments to the Law on Non-Profit Organisations'] },
    ['association'],
  ],
  [
    'charges under an article are no article of the press',
    'charge',
    { words: 'charged under Article 174 part 1', target: ['Ana Dorel'] },
    [],
  ],
  [
    'incitement is of words',
    'conviction',
    { words: 'three years', offence: 'inciting discord', target: ['Ana Dorel'] },
    ['expression'],
  ],
  ['nothing that tells', 'detention', { target: ['Ana Dorel'] }, []],
])('%s', (...[, kind, given, freedoms]) => {
  expect(obligationsOf(told(kind, { words: 'it happened', ...given })).freedoms).toEqual(freedoms)
})

test('articles of the freedom come before those of the kind, each once', () => {
  const fined = told('conviction', {
    words: 'fined',
    offence: 'taking part in an unsanctioned rally',
  })
  expect(obligationsOf(fined)).toMatchObject({
    iccpr: ['21', '14', '15', '9'],
    mechanisms: ['assembly', 'detention', 'judges'],
  })
})

test('an officer convicted of torture engages none: that is accountability', () => {
  const officer = told('conviction', {
    words: 'sentenced',
    offence: 'torture',
    target: [{ name: 'Bredan Okhle', as: 'police officer' }],
  })
  expect(obligationsOf(officer)).toMatchObject({ freedoms: [], iccpr: [], mechanisms: [] })
})

test('every kind stands in the table', () => {
  expect(Object.keys(EQUIVALENTS)).toEqual([...KIND_NAMES])
})

test('what was punished tells the freedom, where nothing else does', () => {
  const rally = told('assembly', { words: 'they gathered' })
  const charged = told('charge', { words: 'she was charged', target: ['Ana Dorel'] })
  expect(obligationsOf(charged).freedoms).toEqual([])
  expect(obligationsOf(charged, [rally]).freedoms).toEqual(['assembly'])
})
