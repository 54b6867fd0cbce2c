import { expect, test } from 'vitest'
import { filterOf, isFiltered } from './filter.ts'

test.each<[string, ReturnType<typeof filterOf>, boolean]>([
  ['', {}, false],
  ['drafts=1', { drafts: true }, false],
  [
    'from=2031-04&to=2031-05-09&kind=charge&country=kz',
    { from: '2031-04', to: '2031-05-09', kind: 'charge', country: 'KZ' },
    true,
  ],
  ['from=April&kind=picnic&country=K&who=somebody', {}, false],
])('%s', (search, filter, filtered) => {
  expect(filterOf(new URLSearchParams(search))).toEqual(filter)
  expect(isFiltered(filter)).toBe(filtered)
})
