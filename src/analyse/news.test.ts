import { expect, test } from 'vitest'
import { docketOf } from './docket-book.ts'
import type { DocketRequest } from './docket.ts'
import { happened, story, takenIn, tova } from './fixture.ts'
import type { Incident } from '../codebook/index.ts'

const docket = (incidents: readonly Incident[], request: DocketRequest) =>
  docketOf(incidents, [], request)

test.each<[string, string, Record<string, string>, string]>([
  ['began after the last update', '2025-01-01', {}, 'new'],
  ['was there and goes on', '2025-02-01', { d1: '2025-01-09' }, 'continuing'],
  ['was not known by then', '2025-02-01', { d1: '2025-02-20' }, 'new to us'],
])('%s', (...[, since, taken, news]) => {
  expect(docket(story, { asOf: '2025-03-31', since, daysOf: takenIn(taken) })[0]?.news).toBe(news)
})

test.each([
  ['ended since the last update', '2025-08-01', '2025-09-02', 'closed'],
  ['ended before it', '2025-09-15', '2025-09-02', 'closed before'],
  ['ended before it, as was learned after it', '2025-09-15', '2025-09-20', 'closed'],
])('%s', (...[, since, taken, news]) => {
  const released = [...story, happened('release', '2025-09-01', { ...tova, document: 'd2' })]
  const daysOf = takenIn({ d1: '2025-01-09', d2: taken })
  expect(docket(released, { asOf: '2025-10-01', since, daysOf })[0]?.news).toBe(news)
})

test('a case that ended in a fine is closed once nobody has appealed for long, and then was closed before', () => {
  const fined = happened('conviction', '2025-01-12', {
    ...tova,
    penalty: [{ type: 'fine', amount: 100, unit: 'KZT' }],
  })
  const since = (day: string) => docket([fined], { asOf: '2025-06-30', since: day })[0]?.news
  expect(since('2025-02-01')).toBe('closed')
  expect(since('2025-05-01')).toBe('closed before')
})
