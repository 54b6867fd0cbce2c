import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountPair, accountPairs, readPairs } from './fixture.ts'
import { closeDesk, listClaims, listIncidents, listProposals } from './index.ts'

/** Short accounts of invented events, two and two: "contradicts" or "compatible" with slots, and each account with its day. */
const FILES = ['first.txt', 'second.txt']

type Pair = Pick<AccountPair, 'accounts'> & {
  readonly isContradiction: boolean
  readonly slots: readonly string[]
}

/** Told as a contradiction, set side by side as what may both be true, nothing told of it, or a side without a record. */
type Judged = Pair & { readonly found: 'contradicts' | 'beside' | 'silent' | 'unread' }

const judged: Judged[] = []
/** What is told as a contradiction between accounts of two pairs: they never tell of one thing. */
const across: string[] = []

let removeVault = () => {}

beforeAll(async () => {
  const pairs = accountPairs('test/contradictions', FILES).map(
    ({ label, words, accounts }): Pair => ({
      isContradiction: label === 'contradicts',
      slots: words,
      accounts,
    }),
  )
  const { desk, names, remove } = await readPairs(pairs)
  removeVault = remove
  const { incidents } = await listIncidents(desk, { drafts: true })
  const told = new Map(
    incidents.map(({ records }) => [
      records[0]?.record.id ?? '',
      records.map(({ documentId }) => names.get(documentId) ?? ''),
    ]),
  )
  const { claims } = await listClaims(desk, { drafts: true })
  const compared = claims.map(({ slot, relation, versions }) => ({
    slot,
    relation,
    sides: versions.map(version => version.documents.map(id => names.get(id) ?? '')),
  }))
  const { proposals } = await listProposals(desk, { of: 'incident' })
  const asked = proposals.map(({ left, right, reasons }) => ({
    sides: [told.get(left) ?? [], told.get(right) ?? []],
    slots: reasons.flatMap(line => {
      if (!line.includes(' beside ')) return []
      return line.startsWith('whether it happened') ? ['modality'] : (line.split(':')[0] ?? [])
    }),
  }))
  const ofPair = (name: string) => name.split('-')[0]
  for (const { slot, relation, sides } of compared)
    if (relation === 'contradicts' && new Set(sides.flat().map(ofPair)).size > 1)
      across.push(`${slot}: ${sides.flat().join(' ')}`)
  for (const [at, pair] of pairs.entries()) {
    const [left, right] = [`${at}-0`, `${at}-1`]
    const parts = (sides: readonly (readonly string[])[]) =>
      sides.some((one, mine) =>
        sides.some(
          (other, theirs) => mine !== theirs && one.includes(left) && other.includes(right),
        ),
      )
    const isAbout = (slot: string) => !pair.isContradiction || pair.slots.includes(slot)
    const between = compared.filter(({ slot, sides }) => isAbout(slot) && parts(sides))
    const isRead = [left, right].every(name => [...told.values()].some(own => own.includes(name)))
    const isBeside =
      between.length > 0 || asked.some(({ sides, slots }) => parts(sides) && slots.some(isAbout))
    const found = between.some(({ relation }) => relation === 'contradicts')
      ? 'contradicts'
      : isBeside
        ? 'beside'
        : isRead
          ? 'silent'
          : 'unread'
    judged.push({ ...pair, found })
  }
  await closeDesk(desk)
}, 240_000)

afterAll(() => removeVault())

const textsOf = (pairs: readonly Judged[]) =>
  pairs
    .map(({ slots, found, accounts }) =>
      [`${slots.join(' ')} (${found})`, ...accounts.map(({ text }) => text)].join('\n  '),
    )
    .join('\n')

describe('two short accounts', () => {
  const of = (isContradiction: boolean) =>
    judged.filter(pair => pair.isContradiction === isContradiction)
  const found = (pairs: readonly Judged[], ...as: readonly Judged['found'][]) =>
    pairs.filter(pair => as.includes(pair.found))
  const count = (pairs: readonly Judged[]) =>
    (['contradicts', 'beside', 'silent', 'unread'] as const)
      .map(as => found(pairs, as).length)
      .join(' ')

  test('that contradict each other are set side by side in 90 of 100', () => {
    console.log(
      `contradicts, beside, silent, unread: contradicting ${count(of(true))}; compatible ${count(of(false))}`,
    )
    const lost = found(of(true), 'silent', 'unread')
    expect(judged.length).toBeGreaterThanOrEqual(120)
    expect(lost.length / of(true).length, textsOf(lost)).toBeLessThanOrEqual(0.1)
  })

  test('that can both be true are not told as a contradiction', () => {
    const wrong = found(of(false), 'contradicts')
    expect(wrong, textsOf(wrong)).toEqual([])
    expect(across, across.join('\n')).toEqual([])
  })
})
