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
import { admit, learn, stateOf } from './test-exchange.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { quickFolder } from './test-vaults.ts'

const folder = mkdtempSync(join(quickFolder(), 'vigil-fold-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = '2026-11-22T15:00:00.000Z'
const one = sampleDocument('Police detained Maris Oltean and Ines Varro in Varda on Friday.')
const records = ['Maris Oltean', 'Ines Varro'].map(words => sampleRecord(one.document, words))

const MOVES = [
  'accept',
  'refuse',
  'undo',
  'tier',
  'mask',
  'consent',
  'text',
  'link',
  'learn',
  'learn a part',
  'admit',
] as const

/** Something that one of three does: `who` is a copy of the vault; `learn` takes in what another has. */
type Move = {
  who: number
  what: (typeof MOVES)[number]
  pick: number
}
const move: Arbitrary<Move> = recordOf({
  who: integer({ min: 0, max: 2 }),
  what: constantFrom(...MOVES),
  pick: integer({ min: 0, max: 3 }),
})

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
    text: { act: 'text', content: { id: 'lead', text: pick === 3 ? null : `Words ${pick}` } },
    link: {
      act: 'link',
      content: {
        verb: pick % 2 === 0 ? 'same' : 'different',
        of: 'incident',
        left: records[0]!.id,
        right: records[1]!.id,
      },
    },
  }
  const undo: V.Act | undefined = undoes && {
    act: 'judge',
    content: { ...judged, verb: 'undo', body: null, undoes: undoes.id },
  }
  const act = what === 'undo' ? undo : acts[what]
  if (act) await V.commit(vault, [act], { author, at })
}

const setting: V.Act = { act: 'setting', content: { name: 'ready', value: true } }

/** The same in another order, which follows from a seed. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** Whether a vault has something of another's own feed. */
async function knows(vault: V.Vault, other: V.Vault): Promise<boolean> {
  const own = (await V.listFeeds(other)).find(({ standing }) => standing === 'own')
  return (await V.listFeeds(vault)).some(({ feed }) => feed === own?.feed)
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
          const paths = ['a', 'b', 'c'].map(name => `${base}-${name}`)
          for (const path of paths) copyFileSync(base, path)
          const vaults = await Promise.all(paths.map(path => V.openVault(path)))
          const actors = vaults
          for (const step of moves) {
            const actor = actors[step.who]!
            const other = actors[step.pick % 3]!
            if (step.what === 'learn') await learn(actor, other, { tier: 'sealed' })
            else if (step.what === 'learn a part') await learn(actor, other, { tier: 'public' })
            else if (step.what !== 'admit') await play(actor, step)
            else if (other !== actor && (await knows(actor, other))) await admit(actor, other)
          }
          // Everybody admits everybody, then all gossip, each in an order of its own and some twice.
          for (const actor of actors) await V.commit(actor, [setting], { author: 'wren', at })
          for (const into of actors)
            for (const other of actors) if (into !== other) await admit(into, other)
          for (const round of [1, 2, 3])
            for (const who of shuffled([0, 1, 2], seed + round))
              for (const other of shuffled([0, 1, 2, 1], seed - round))
                if (who !== other) await learn(actors[who]!, actors[other]!, { tier: 'sealed' })
          for (const actor of actors) {
            const state = await stateOf(actor)
            expect(state).toEqual(await stateOf(actors[0]!))
            expect((await V.verify(actor, { deep: true })).findings).toEqual([])
            await V.rebuild(actor)
            expect(await stateOf(actor)).toEqual(state)
          }
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
