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
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closerTier } from '../codebook/index.ts'
import * as V from './index.ts'
import { missingOpenssl, startAuthority, type Authority } from './test-authority.ts'
import { admit, learn, stateOf } from './test-exchange.ts'
import { at, LATER, one, PLAYS, records } from './test-moves.ts'
import { quickFolder } from './test-vaults.ts'

const folder = mkdtempSync(join(quickFolder(), 'vigil-fold-'))
const base = join(folder, 'base.vigil')
let authority: Authority | undefined
beforeAll(async () => {
  if (missingOpenssl === undefined) authority = await startAuthority()
  const vault = await V.createVault(base, { plain: true })
  await V.addDocuments(vault, [one], { author: 'wren', at })
  await V.setSealPassphrase(vault, 'nobody will ask', { author: 'wren', at })
  await V.closeVault(vault)
})
afterAll(async () => {
  await authority?.stop()
  rmSync(folder, { recursive: true })
})

const ACTS = Object.keys(PLAYS) as (keyof typeof PLAYS)[]
const MOVES = [...ACTS, 'learn', 'learn a part', 'learn', 'learn a part'] as const

/** Something that one of three does: `who` is a copy of the vault; `learn` takes in what another has. */
type Move = {
  who: number
  what: (typeof MOVES)[number]
  pick: number
  more: number
}
const few = integer({ min: 0, max: 3 })
const move: Arbitrary<Move> = recordOf({
  who: integer({ min: 0, max: 2 }),
  what: constantFrom(...MOVES),
  pick: few,
  more: few,
})

const everything = { tier: 'sealed', isWithSealed: true } as const

async function play(vaults: readonly V.Vault[], { who, what, pick, more }: Move): Promise<void> {
  const vault = vaults[who]!
  const other = vaults[pick % 3]!
  if (what === 'learn') await learn(vault, other, everything)
  else if (what === 'learn a part') await learn(vault, other, { tier: 'public' })
  else {
    const author = ['wren', 'finch', 'jay'][who] ?? 'wren'
    const others = vaults.filter(each => each !== vault)
    await PLAYS[what]({ vault, others, who: { author, at }, authority }, { pick, more })
  }
}

const setting: V.Act = { act: 'setting', content: { name: 'ready', value: true } }

/** The same in another order, which follows from a seed. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** All learn of all, each in an order of its own and some twice. */
async function gossip(vaults: readonly V.Vault[], seed: number): Promise<void> {
  for (const round of [1, 2, 3])
    for (const who of shuffled([0, 1, 2], seed + round))
      for (const other of shuffled([0, 1, 2, 1], seed - round))
        if (who !== other) await learn(vaults[who]!, vaults[other]!, everything)
}

/** Keepers agree to whatever anybody has had forgotten; tells whether anything was left to agree to. */
async function agree(vault: V.Vault): Promise<boolean> {
  let isMore = false
  for (const { id, entries } of await V.listForgettings(vault))
    if ((await V.namedHere(vault, entries)).length > 0) {
      await V.agreeToForget(vault, id, { author: 'keeper', at })
      isMore = true
    }
  return isMore
}

/** A transcript never travels further than what it was written down from. */
async function expectNoWiderTranscript(vault: V.Vault): Promise<void> {
  for (const { id, tier } of await V.listDocuments(vault)) {
    const original = (await V.documentById(vault, id))?.transcript && LATER[0]!.document.id
    const above = original ? await V.tierOf(vault, 'document', original) : tier
    expect([closerTier(tier, above), await V.tierOf(vault, 'document', id)]).toEqual([tier, tier])
  }
}

async function expectOneState(vaults: readonly V.Vault[]): Promise<void> {
  for (const vault of vaults) {
    const state = await stateOf(vault)
    expect(state).toEqual(await stateOf(vaults[0]!))
    expect((await V.verify(vault, { deep: true })).findings).toEqual([])
    await expectNoWiderTranscript(vault)
    await V.rebuild(vault)
    expect(await stateOf(vault)).toEqual(state)
  }
}

let made = 0
const runs = process.env['VIGIL_PROOF'] === '1' ? 300 : 15
test(
  `three copies that learn of each other in any order come to the same state (${missingOpenssl ?? 'with every act there is'})`,
  { timeout: 3_600_000 },
  async () => {
    await assert(
      asyncProperty(
        array(move, { minLength: 6, maxLength: 20 }),
        integer(),
        async (moves, seed) => {
          made += 1
          const paths = ['a', 'b', 'c'].map(name => join(folder, `${made}-${name}.vigil`))
          for (const path of paths) copyFileSync(base, path)
          const vaults = await Promise.all(paths.map(path => V.openVault(path)))
          for (const step of moves) {
            await play(vaults, step)
            await expectNoWiderTranscript(vaults[step.who]!)
          }
          for (const vault of vaults) await V.commit(vault, [setting], { author: 'wren', at })
          for (const into of vaults)
            for (const other of vaults) if (into !== other) await admit(into, other)
          await gossip(vaults, seed)
          for (let isMore = true; isMore; await gossip(vaults, seed)) {
            isMore = false
            for (const vault of vaults) isMore = (await agree(vault)) || isMore
          }
          await expectOneState(vaults)
          for (const vault of vaults) await V.closeVault(vault)
          for (const path of paths) rmSync(path)
        },
      ),
      { numRuns: runs },
    )
  },
)

test('what two said without knowing of each other is contested, and the more protective stands', async () => {
  const paths = ['a', 'b'].map(name => join(folder, `contested-${name}.vigil`))
  for (const path of paths) copyFileSync(base, path)
  const [a, b] = await Promise.all(paths.map(path => V.openVault(path)))
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
  await learn(a!, b!)
  await admit(a!, b!)
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
