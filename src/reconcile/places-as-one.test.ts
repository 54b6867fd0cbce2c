import { expect, test } from 'vitest'
import type { LinkDecision, Named } from '../codebook/index.ts'
import { linked, told } from './fixture.ts'
import { placesAsOne, reconcileState } from './index.ts'
import { spellingKey } from './mentions.ts'

const there = told('r1', 'd1', { where: ['Old Mill', 'Алматы'] })
const here = told('r2', 'd2', { where: ['The Mill', 'Almaty'] })
const place = (name: string): Named => ({
  type: 'place',
  name,
  spans: [[0, name.length]],
  as: [],
  also: [],
})
const DOCUMENTS = [
  { id: 'd1', published: null, names: [place('Old Mill'), place('Алматы')] },
  { id: 'd2', published: null, names: [place('The Mill'), place('Almaty')] },
]
const words = (verb: 'same' | 'different', left: string, right: string) =>
  linked('anna:3', {
    verb,
    of: 'place',
    left: spellingKey('place', left),
    right: spellingKey('place', right),
  })
const NAMES = [
  'Old Mill',
  'The Mill',
  'Almaty',
  'Алматы',
  'Osh',
  'Republic Square',
  'площадь Республики',
]

const asOne = (links: readonly LinkDecision[]) => {
  const state = reconcileState(DOCUMENTS, [there, here], links)
  const placeOf = placesAsOne(state, NAMES)
  return (a: string, b: string) => placeOf(a) === placeOf(b)
}

test('names of one place are one by the gazetteer, by sound and by translation', () => {
  const areOne = asOne([])
  expect(areOne('Almaty', 'Алматы')).toBe(true)
  expect(areOne('Almaty', 'ALMATY')).toBe(true)
  expect(areOne('Republic Square', 'площадь Республики')).toBe(true)
  expect(areOne('Almaty', 'Osh')).toBe(false)
  expect(areOne('Old Mill', 'The Mill')).toBe(false)
})

test('what people said of two places outweighs likeness', () => {
  expect(asOne([words('same', 'Old Mill', 'The Mill')])('Old Mill', 'The Mill')).toBe(true)
  expect(asOne([words('different', 'Almaty', 'Алматы')])('Almaty', 'Алматы')).toBe(false)
})
