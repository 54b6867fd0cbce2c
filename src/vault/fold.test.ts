import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
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
import { learn, stateOf } from './test-exchange.ts'
import { at, LATER, one, PLAYS } from './test-moves.ts'
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
/** What happens to files: a copy is kept, put back over the vault (which forks its feed), or goes on under a new name. */
const FILES = ['keep a copy', 'put it back', 'go on with it'] as const
const LEARNING = ['learn', 'learn a part'] as const
const MOVES = [...ACTS, ...LEARNING, ...LEARNING, ...LEARNING, ...FILES, ...FILES] as const

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

const isOfFile = (what: Move['what']): what is (typeof FILES)[number] =>
  FILES.some(each => each === what)

let copies = 0
/** Does something with the file of one of three vaults, and gives the vault that is open after it. */
async function copyFile(vault: V.Vault, what: (typeof FILES)[number]): Promise<V.Vault> {
  await V.closeVault(vault)
  const copy = `${vault.where}-copy`
  if (what === 'keep a copy') copyFileSync(vault.where, copy)
  if (what === 'keep a copy' || !existsSync(copy)) return V.openVault(vault.where)
  copies += 1
  const path = what === 'put it back' ? vault.where : `${vault.where}-${copies}`
  copyFileSync(copy, path)
  return V.openVault(path)
}

async function play(vaults: V.Vault[], { who, what, pick, more }: Move): Promise<void> {
  const vault = vaults[who]!
  const other = vaults[pick % 3]!
  if (isOfFile(what)) vaults[who] = await copyFile(vault, what)
  else if (what === 'learn') await learn(vault, other, everything)
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

/** Keepers let everybody take part, also those they had refused; tells whether anybody was left to admit. */
async function admitAll(vault: V.Vault): Promise<boolean> {
  const feeds = await V.listFeeds(vault)
  const out = feeds.filter(({ standing }) => standing === 'waiting' || standing === 'refused')
  for (const { feed } of out)
    await V.commit(vault, [{ act: 'admit', content: { feed, admitted: true } }], {
      author: 'keeper',
      at,
    })
  return out.length > 0
}

/** Does the same in every vault, and lets all hear of it, until there is nothing left to do. */
async function settle(
  vaults: readonly V.Vault[],
  seed: number,
  work: (vault: V.Vault) => Promise<boolean>,
): Promise<void> {
  for (let isMore = true; isMore;) {
    await gossip(vaults, seed)
    isMore = false
    for (const vault of vaults) isMore = (await work(vault)) || isMore
  }
}

/** Keepers agree to whatever anybody has had forgotten; tells whether anything was left to agree to. */
async function agree(vault: V.Vault): Promise<boolean> {
  let isMore = false
  for (const said of await V.listForgettings(vault))
    if ((await V.leftHere(vault, said)).length > 0) {
      await V.agreeToForget(vault, said.id, { author: 'keeper', at })
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
let forked = 0
const runs = process.env['VIGIL_PROOF'] === '1' ? 300 : 12
test(
  `three copies that learn of each other in any order come to the same state (${missingOpenssl ?? 'with every act there is'})`,
  { timeout: 3_600_000 },
  async ({ task }) => {
    await assert(
      asyncProperty(
        array(move, { minLength: 6, maxLength: 24 }),
        integer(),
        async (moves, seed) => {
          made += 1
          const place = mkdtempSync(join(folder, `${made}-`))
          const paths = ['a', 'b', 'c'].map(name => join(place, `${name}.vigil`))
          for (const path of paths) copyFileSync(base, path)
          const vaults = await Promise.all(paths.map(path => V.openVault(path)))
          for (const step of moves) {
            await play(vaults, step)
            await expectNoWiderTranscript(vaults[step.who]!)
          }
          for (const vault of vaults) await V.commit(vault, [setting], { author: 'wren', at })
          await settle(vaults, seed, admitAll)
          await settle(vaults, seed, agree)
          await settle(vaults, seed, admitAll)
          await expectOneState(vaults)
          if ((await V.verify(vaults[0]!)).forks.length > 0) forked += 1
          for (const vault of vaults) await V.closeVault(vault)
          rmSync(place, { recursive: true })
        },
      ),
      { numRuns: runs },
    )
    Object.assign(task.meta, {
      counted: `${runs} histories, ${forked} of them with a feed that forked`,
    })
    if (runs > 100) expect(forked).toBeGreaterThan(0)
  },
)
