import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listClaims, listDocuments, listIncidents, listProposals } from './index.ts'
import { addFiles, closeDesk, initVault, openDesk, readDocuments } from './index.ts'

/** Short accounts of invented events, two and two: "contradicts" or "compatible" with slots, and each account with its day. */
const FILES = ['first.txt', 'second.txt']

type Pair = {
  readonly isContradiction: boolean
  readonly slots: readonly string[]
  readonly accounts: readonly { readonly published: string; readonly text: string }[]
}

/** Told as a contradiction, set side by side as what may both be true, nothing told of it, or a side without a record. */
type Judged = Pair & { readonly found: 'contradicts' | 'beside' | 'silent' | 'unread' }

const root = mkdtempSync(join(tmpdir(), 'vigil-contradictions-'))
const judged: Judged[] = []
/** What is told as a contradiction between accounts of two pairs: they never tell of one thing. */
const across: string[] = []

const pairsIn = (file: string): readonly Pair[] =>
  readFileSync(join('test/contradictions', file), 'utf8')
    .split('\n\n')
    .filter(part => !part.startsWith('#') && part.trim() !== '')
    .map(part => {
      const [head = '', ...lines] = part.trim().split('\n')
      const [label, ...slots] = head.split(' ')
      const accounts = lines.map(line => ({ published: line.slice(0, 10), text: line.slice(11) }))
      return { isContradiction: label === 'contradicts', slots, accounts }
    })

beforeAll(async () => {
  const pairs = FILES.flatMap(pairsIn)
  const paths = pairs.flatMap(({ accounts }, at) =>
    accounts.map(({ published, text }, side) => {
      const name = `${at}-${side}`
      const meta = { source: `Publisher ${name}`, published, title: name, language: 'en' }
      writeFileSync(join(root, `${name}.txt`), text)
      writeFileSync(join(root, `${name}.meta.json`), JSON.stringify(meta))
      return join(root, `${name}.txt`)
    }),
  )
  await initVault(join(root, 'told.vigil'), null)
  const desk = await openDesk(join(root, 'told.vigil'), {
    author: 'tester',
    passphrase: () => Promise.resolve(''),
  })
  for await (const { outcome } of addFiles(desk, paths)) expect(outcome).toBe('added')
  await readDocuments(desk, { ids: [], again: false })
  const { documents } = await listDocuments(desk)
  const names = new Map(documents.map(({ id, name }) => [id, name.replace(/\.txt$/, '')]))
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

afterAll(() => rmSync(root, { recursive: true }))

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
