import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

function told(text: string): readonly unknown[] {
  return readDocument({ name: 'a.txt', text, published: '2025-06-10' }).records.map(record => ({
    kind: record.kind,
    when: record.when,
    ...('decision' in record ? { decision: record.decision } : {}),
    ...('permitted' in record ? { permitted: record.permitted, status: record.status } : {}),
  }))
}

test('an entry of a list tells a decision and the gathering it was about', () => {
  expect(told('1. Free Valley. Rally on Mill Square on 14 March. Refused on 6 March.')).toEqual([
    { kind: 'assembly', when: '2025-03-14', permitted: 'no', status: 'planned' },
    { kind: 'permission', when: '2025-03-06', decision: 'refused' },
  ])
})

test.each([
  ['Of the nine applications to hold rallies, eight were refused.', 'refused'],
  ['Nurses who had applied for a permit to march were turned down.', 'refused'],
])('%s', (text, decision) => {
  expect(told(text)).toContainEqual({ kind: 'permission', when: null, decision })
})

test.each(['Of the nine guests, eight were refused.', 'Refused bail, he wept.'])(
  'no decision on a gathering: %s',
  text => {
    expect(told(text)).not.toContainEqual(expect.objectContaining({ kind: 'permission' }))
  },
)
