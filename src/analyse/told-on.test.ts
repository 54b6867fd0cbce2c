import { expect, test } from 'vitest'
import { docketOf } from './docket-book.ts'
import type { DocketRequest } from './docket.ts'
import { happened, story, takenIn, tova } from './fixture.ts'
import type { Incident } from '../codebook/index.ts'

const docket = (incidents: readonly Incident[], request: DocketRequest) =>
  docketOf(incidents, [], request)

test('what is not dated counts from the day on which it was told of', () => {
  const upheld = happened('appeal', null, { ...tova, outcome: 'upheld', document: 'd2' })
  const told = (asOf: string) => {
    const daysOf = (id: string) =>
      id === 'd2' ? { published: '2025-05-20', takenIn: '2025-06-02' } : undefined
    return docket([...story.slice(0, 6), upheld], { asOf, daysOf })
  }
  expect(told('2025-05-01')).toMatchObject([{ defendants: [{ steps: { length: 5 }, silent: 30 }] }])
  expect(told('2025-05-30')).toMatchObject([
    {
      defendants: [{ steps: { length: 6 }, since: '2025-04-01', heard: '2025-05-20', silent: 10 }],
    },
  ])
})

test('silence of a case without any date is counted from the day on which it was told of', () => {
  const charged = happened('charge', null, tova)
  const daysOf = takenIn({ d1: '2025-01-10' })
  expect(docket([charged], { asOf: '2025-03-11', daysOf })).toMatchObject([
    { defendants: [{ since: null, heard: '2025-01-10', silent: 60, open: true }] },
  ])
  expect(docket([charged], { asOf: '2025-01-09', daysOf })).toEqual([])
})

test('a hearing that was held stands as announced on the days between', () => {
  const [held = expect.fail('no hearing')] = story.slice(3, 4)
  const [record = expect.fail('no record')] = held.records
  const announced = {
    ...record,
    documentId: 'd0',
    record: { ...record.record, modality: 'planned' as const },
  }
  const told = [...story.slice(0, 3), { ...held, records: [...held.records, announced] }]
  const next = (asOf: string) =>
    docket(told, { asOf, daysOf: takenIn({ d0: '2025-02-10', d1: '2025-03-02' }) })[0]
      ?.defendants[0]?.nextHearing?.when
  expect(next('2025-02-09')).toBeUndefined()
  expect(next('2025-02-20')).toBe('2025-03-01')
  expect(next('2025-03-01')).toBeUndefined()
})
