import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  record as recordOf,
  type Arbitrary,
} from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import * as V from './index.ts'
import { storedEntries } from './refold.ts'
import { STATE_TABLES } from './tables.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { quickFolder } from './test-vaults.ts'

const folder = mkdtempSync(join(quickFolder(), 'vigil-fold-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = '2026-11-22T15:00:00.000Z'
const one = sampleDocument('Police detained Maris Oltean and Ines Varro in Varda on Friday.')
const records = ['Maris Oltean', 'Ines Varro'].map(words => sampleRecord(one.document, words))

/** Something that one of three does: `who` is a copy of the vault; `learn` takes in what another has. */
type Move = {
  who: number
  what: 'accept' | 'refuse' | 'undo' | 'tier' | 'mask' | 'consent' | 'learn'
  pick: number
}
const move: Arbitrary<Move> = recordOf({
  who: integer({ min: 0, max: 2 }),
  what: constantFrom('accept', 'refuse', 'undo', 'tier', 'mask', 'consent', 'learn'),
  pick: integer({ min: 0, max: 3 }),
})

/** Copies what another vault's journal has and this one has not, in an order of the caller's choice. */
async function learn(
  into: V.Vault,
  from: readonly V.Vault[],
  order: (rows: Row[]) => Row[] = rows => rows,
): Promise<void> {
  const rows: Row[] = []
  for (const vault of from) rows.push(...(await rowsOf(vault)))
  const known = new Set((await rowsOf(into)).map(row => row.hash))
  let position = known.size
  for (const { salt, json, ...row } of order(rows)) {
    if (known.has(row.hash)) continue
    known.add(row.hash)
    position += 1
    await into.db
      .insertInto('entry')
      .values({ ...row, position })
      .execute()
    await into.db.insertInto('content').values({ hash: row.hash, salt, json }).execute()
    const { feed, seq, hash, lamport } = row
    const head = { feed, seq, hash, lamport }
    await into.db
      .insertInto('head')
      .values(head)
      .onConflict(c => c.column('feed').doUpdateSet(head).where('head.seq', '<', seq))
      .execute()
  }
  await V.rebuild(into)
}

/** The same entries, feeds mixed by chance; within a feed each after the one before it, as they travel. */
function interleaved(rows: readonly Row[], seed: number): Row[] {
  const own = new Map<string, Row[]>()
  for (const row of rows.toSorted((a, b) => a.seq - b.seq))
    own.set(row.feed, [...(own.get(row.feed) ?? []), row])
  return rows
    .map(({ feed }, i) => ({ feed, key: Math.imul(i + 1, seed | 1) }))
    .toSorted((a, b) => a.key - b.key)
    .flatMap(({ feed }) => own.get(feed)?.shift() ?? [])
}

type Row = {
  hash: string
  position: number
  feed: string
  seq: number
  lamport: number
  act: string
  header: string
  signature: string | null
  salt: Buffer
  json: string
}
async function rowsOf(vault: V.Vault): Promise<Row[]> {
  const rows: Row[] = []
  for await (const { salt, json, ...row } of storedEntries(vault.db))
    if (salt !== null && json !== null) rows.push({ ...row, salt, json })
  return rows
}

async function play(vault: V.Vault, { who, what, pick }: Move): Promise<void> {
  const author = ['wren', 'finch', 'jay'][who] ?? 'wren'
  const body = records[pick % 2]!
  const document = one.document.id
  const judged = { record: body.id, document }
  const [undoes] = (await V.decisionsOn(vault, body.id)).slice(-1)
  const acts: Partial<Record<Move['what'], V.Act>> = {
    accept: {
      act: 'judge',
      content: { ...judged, verb: 'accept', body: { ...body, confidence: pick / 4 } },
    },
    refuse: { act: 'judge', content: { ...judged, verb: 'refuse', body: null } },
    tier: {
      act: 'tier',
      content: {
        of: 'document',
        subject: document,
        tier: (['public', 'partner', 'internal', 'sealed'] as const)[pick]!,
      },
    },
    mask: { act: 'mask', content: { person: 'oltean', masked: pick > 1 } },
    consent: {
      act: 'consent',
      content: { document, uses: { publish: pick > 1, name: pick % 2 === 0 } },
    },
  }
  const undo: V.Act | undefined = undoes && {
    act: 'judge',
    content: { ...judged, verb: 'undo', body: null, undoes: undoes.id },
  }
  const act = what === 'undo' ? undo : acts[what]
  if (act) await V.commit(vault, [act], { author, at })
}

/** Everything the journal says, without the places in this one vault. */
async function stateOf(vault: V.Vault): Promise<unknown> {
  const state: Record<string, unknown> = {}
  for (const table of STATE_TABLES) {
    const rows = await vault.db.selectFrom(table).selectAll().execute()
    state[table] = rows.map(row => JSON.stringify({ ...row, position: 0 })).toSorted()
  }
  return state
}

let made = 0
test(
  'three copies that learn of each other in any order come to the same state',
  { timeout: 600_000 },
  async () => {
    await assert(
      asyncProperty(
        array(move, { minLength: 4, maxLength: 14 }),
        integer(),
        async (moves, seed) => {
          const base = join(folder, `${(made += 1)}.vigil`)
          const first = await V.createVault(base, { plain: true })
          await V.addDocuments(first, [one], { author: 'wren', at })
          await V.closeVault(first)
          const paths = ['a', 'b', 'c', 'd', 'e'].map(name => `${base}-${name}`)
          for (const path of paths) copyFileSync(base, path)
          const vaults = await Promise.all(paths.map(path => V.openVault(path)))
          const actors = vaults.slice(0, 3)
          for (const step of moves) {
            const actor = actors[step.who]!
            if (step.what === 'learn') await learn(actor, [actors[step.pick % 3]!])
            else await play(actor, step)
          }
          const [, , , forwards, anyhow] = vaults
          await learn(forwards!, actors)
          await learn(anyhow!, actors.toReversed(), rows => interleaved(rows, seed))
          expect(await stateOf(anyhow!)).toEqual(await stateOf(forwards!))
          expect((await V.verify(forwards!)).findings).toEqual([])
          for (const vault of vaults) await V.closeVault(vault)
        },
      ),
      { numRuns: process.env['VIGIL_PROOF'] === '1' ? 300 : 15 },
    )
  },
)

test('what two said without knowing of each other is contested, and the more protective stands', async () => {
  const base = join(folder, 'contested.vigil')
  const first = await V.createVault(base, { plain: true })
  await V.addDocuments(first, [one], { author: 'wren', at })
  await V.closeVault(first)
  for (const name of ['a', 'b']) copyFileSync(base, `${base}-${name}`)
  const [a, b] = await Promise.all(['a', 'b'].map(name => V.openVault(`${base}-${name}`)))
  const document = one.document.id
  const tier = (to: 'public' | 'sealed'): V.Act => ({
    act: 'tier',
    content: { of: 'document', subject: document, tier: to },
  })
  const judge = (verb: 'accept' | 'refuse'): V.Act => ({
    act: 'judge',
    content: {
      verb,
      record: records[0]!.id,
      document,
      body: verb === 'refuse' ? null : records[0]!,
    },
  })
  await V.commit(a!, [tier('sealed'), judge('accept')], { author: 'wren', at })
  await V.commit(b!, [tier('public'), tier('public'), judge('refuse')], { author: 'finch', at })
  await learn(a!, [b!])
  expect(await V.tierOf(a!, 'document', document)).toBe('sealed')
  expect((await V.listTiers(a!))[0]).toMatchObject({ isContested: true })
  expect(await V.recordById(a!, records[0]!.id)).toMatchObject({
    state: 'refused',
    isContested: true,
  })
  // Who has seen both decides.
  await V.commit(a!, [tier('public'), judge('accept')], { author: 'wren', at })
  expect(await V.tierOf(a!, 'document', document)).toBe('public')
  expect((await V.listTiers(a!))[0]).toMatchObject({ isContested: false })
  expect(await V.recordById(a!, records[0]!.id)).toMatchObject({
    state: 'accepted',
    isContested: false,
  })
  expect((await V.verify(a!)).findings).toEqual([])
  const decisions = await V.decisionsOn(a!, records[0]!.id)
  const [accepted, refused, last] = decisions
  expect(last?.seen[refused!.order.feed]).toBe(refused!.order.seq)
  expect(refused?.seen[accepted!.order.feed]).toBeUndefined()
  await V.closeVault(a!)
  await V.closeVault(b!)
})
