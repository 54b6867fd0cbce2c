import { expect, test } from 'vitest'
import { allHeld, betterHeld, type Partner } from './better-held.ts'
import { told } from './fixture.ts'
import { proposals, reconcileState, rowsOf } from './index.ts'

const rally = (id: string, more: { when: string; target: string[]; document: string }) =>
  told(id, more.document, {
    kind: 'assembly',
    when: more.when,
    where: ['Port Linden'],
    target: more.target,
  })

test('of two that fit better the same is named, in whatever order they were compared', () => {
  const state = reconcileState(
    [],
    [
      rally('own', { document: 'd0', when: '2025-02-11', target: ['Brandt'] }),
      rally('r2', { document: 'd2', when: '2025-02-11', target: [] }),
      rally('r3', { document: 'd2', when: '2025-02-12', target: ['Brandt'] }),
      rally('r4', { document: 'd2', when: '2025-02-11', target: ['Brandt'] }),
    ],
    [],
  )
  const all = rowsOf(state.incidents).map(([, incident]) => incident)
  const incidentOf = (id: string) => {
    const found = all.find(({ records }) => records.some(({ record }) => record.id === id))
    if (!found) throw new Error(`no incident of ${id}`)
    return found
  }
  const pairs = proposals(state, 'incident').proposals.filter(
    ({ left, right }) => left === 'own' || right === 'own',
  )
  const partners = pairs.map((proposal): Partner => ({
    incident: incidentOf(proposal.left === 'own' ? proposal.right : proposal.left),
    proposal: { ...proposal, outcome: 'same' },
  }))
  expect(partners).toHaveLength(3)
  const held = (order: readonly Partner[]) => allHeld([betterHeld(incidentOf('own'), order)])
  const first = held(partners)
  const later = partners.find(({ incident }) => incident === incidentOf('r3'))?.proposal
  expect(later && first.get(later)).toBe('assembly, 2025-02-11, Port Linden, Brandt')
  const [one, two, three] = partners
  if (!one || !two || !three) throw new Error('three are compared')
  for (const order of [
    [two, one, three],
    [three, two, one],
    [two, three, one],
  ])
    expect(new Map(held(order))).toEqual(first)
})

test('what both sides of a pair find better held is named alike from either side', () => {
  const proposal = proposals(
    reconcileState(
      [],
      [
        rally('r1', { document: 'd1', when: '2025-02-11', target: ['Brandt'] }),
        rally('r2', { document: 'd2', when: '2025-02-11', target: ['Brandt'] }),
      ],
      [],
    ),
    'incident',
  ).proposals[0]
  if (!proposal) throw new Error('two rallies are asked about')
  const [one, other] = [[[proposal, 'b']], [[proposal, 'a']]] as const
  expect(allHeld([one, other])).toEqual(allHeld([other, one]))
})
