import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountPair, accountPairs, readPairs } from './fixture.ts'
import { closeDesk, listIncidents, listProposals } from './index.ts'

/** Short accounts of invented events, two and two: "same" or "different" with a kind, and each account with its day. */
const FILES = ['first.txt', 'second.txt']

type Pair = Pick<AccountPair, 'accounts'> & { readonly isSame: boolean; readonly kind: string }

type Judged = Pair & { readonly found: 'same' | 'ask' | 'different' | 'unread' }

const judged: Judged[] = []
/** What is asked about, of any kind, between accounts of two pairs: they never tell of one thing. */
const across: string[] = []

let removeVault = () => {}

beforeAll(async () => {
  const pairs = accountPairs('test/accounts', FILES).map(
    ({ label, words: [kind = ''], accounts }): Pair => ({
      isSame: label === 'same',
      kind,
      accounts,
    }),
  )
  const { desk, names, remove } = await readPairs(pairs)
  removeVault = remove
  const { incidents } = await listIncidents(desk, { drafts: true })
  const told = new Map(
    incidents.map(({ kind, records }) => [
      records[0]?.record.id ?? '',
      { kind, names: records.map(({ documentId }) => names.get(documentId) ?? '') },
    ]),
  )
  const { proposals } = await listProposals(desk, { of: 'incident' })
  const asked = proposals.flatMap(({ left, right, outcome, reasons }) => {
    const [one, other] = [told.get(left), told.get(right)]
    return one && other ? [{ one, other, outcome, reasons }] : []
  })
  for (const { one, other } of asked) {
    const ofPair = (name = '') => name.split('-')[0]
    if (ofPair(one.names[0]) !== ofPair(other.names[0]))
      across.push(`${one.kind} ${one.names[0]} ${other.names[0]}`)
  }
  for (const [at, pair] of pairs.entries()) {
    const sides = [`${at}-0`, `${at}-1`]
    const isRead = sides.every(name =>
      [...told.values()].some(one => one.kind === pair.kind && one.names.includes(name)),
    )
    const between = asked.filter(
      ({ one, other }) =>
        one.kind === pair.kind &&
        sides.every(name => one.names[0] === name || other.names[0] === name),
    )
    const best = between.find(({ outcome }) => outcome === 'same') ?? between[0]
    judged.push({ ...pair, found: best?.outcome ?? (isRead ? 'different' : 'unread') })
  }
  await closeDesk(desk)
}, 240_000)

afterAll(() => removeVault())

const textsOf = (pairs: readonly Judged[]) =>
  pairs
    .map(({ kind, found, accounts }) =>
      [`${kind} (${found})`, ...accounts.map(({ text }) => text)].join('\n  '),
    )
    .join('\n')

describe('two short accounts', () => {
  const one = () => judged.filter(({ isSame }) => isSame)
  const two = () => judged.filter(({ isSame }) => !isSame)
  const found = (pairs: readonly Judged[], ...as: readonly Judged['found'][]) =>
    pairs.filter(pair => as.includes(pair.found))

  test('of one thing are offered in 95 of 100, and most are ticked', () => {
    const lost = found(one(), 'different', 'unread')
    const count = (pairs: readonly Judged[]) =>
      (['same', 'ask', 'different', 'unread'] as const).map(as => found(pairs, as).length).join(' ')
    console.log(`same, ask, different, unread: one ${count(one())}; two ${count(two())}`)
    expect(judged.length).toBeGreaterThanOrEqual(100)
    expect(found(one(), 'different').length / one().length, textsOf(lost)).toBeLessThanOrEqual(0.05)
    expect(lost.length / one().length, textsOf(lost)).toBeLessThanOrEqual(0.16)
    expect(found(one(), 'same').length / one().length).toBeGreaterThan(0.5)
  })

  test('of two things are seldom asked about, and never ticked', () => {
    const asked = found(two(), 'same', 'ask')
    expect(found(two(), 'same'), textsOf(asked)).toEqual([])
    expect(asked.length / two().length, textsOf(asked)).toBeLessThanOrEqual(0.1)
    expect(across.length, across.join('\n')).toBeLessThanOrEqual(judged.length / 5)
  })
})
