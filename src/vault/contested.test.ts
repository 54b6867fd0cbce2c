import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as V from './index.ts'
import { admit, learn } from './test-exchange.ts'
import { at, one, records } from './test-moves.ts'
import { quickFolder } from './test-vaults.ts'

const folder = mkdtempSync(join(quickFolder(), 'vigil-contested-'))
const base = join(folder, 'base.vigil')
beforeAll(async () => {
  const vault = await V.createVault(base, { plain: true })
  await V.addDocuments(vault, [one], { author: 'wren', at })
  await V.closeVault(vault)
})
afterAll(() => rmSync(folder, { recursive: true }))

const setting: V.Act = { act: 'setting', content: { name: 'ready', value: true } }

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
  const list = await V.listContested(a!)
  const words = list.map(({ of, said }) => [
    of,
    ...said
      .map(({ by, says, stands }) => `${by} ${String(says)}${stands ? ' stands' : ''}`)
      .toSorted(),
  ])
  expect(words).toEqual([
    ['record', 'finch refuse stands', 'wren accept'],
    ['tier', 'finch public', 'wren sealed stands'],
  ])
  // Who has seen both decides.
  await V.commit(a!, [tier('public'), judge('accept')], { author: 'wren', at })
  expect(await V.tierOf(a!, 'document', document)).toBe('public')
  expect((await V.listTiers(a!))[0]).toMatchObject({ isContested: false })
  expect(await V.recordById(a!, records[0]!.id)).toMatchObject({
    state: 'accepted',
    isContested: false,
  })
  expect(await V.listContested(a!)).toEqual([])
  expect((await V.verify(a!)).findings).toEqual([])
  const decisions = await V.decisionsOn(a!, records[0]!.id)
  const [accepted, refused, last] = decisions
  expect(last?.seen[refused!.order.feed]).toBe(refused!.order.seq)
  expect(refused?.seen[accepted!.order.feed]).toBeUndefined()
  await V.closeVault(a!)
  await V.closeVault(b!)
})

const PROTECTIVE: readonly (readonly [string, open: V.Act, close: V.Act])[] = [
  [
    'mask',
    { act: 'mask', content: { person: 'oltean', masked: false } },
    { act: 'mask', content: { person: 'oltean', masked: true, as: 'a man' } },
  ],
  [
    'consent',
    { act: 'consent', content: { document: one.document.id, uses: { name: true } } },
    { act: 'consent', content: { document: one.document.id, uses: { name: false } } },
  ],
  [
    'tier',
    { act: 'tier', content: { of: 'record', subject: records[0]!.id, tier: 'public' } },
    { act: 'tier', content: { of: 'record', subject: records[0]!.id, tier: 'partner' } },
  ],
]

const standing = async (vault: V.Vault, act: string) =>
  vault.db
    .selectFrom('standing')
    .select(['value', 'contested'])
    .where('act', '=', act)
    .executeTakeFirstOrThrow()

test.each(
  PROTECTIVE.flatMap(([act, ...acts]) => [
    [act, 'first', ...acts] as const,
    [act, 'last', ...acts] as const,
  ]),
)(
  'of two words on a %s the closer one stands, also where it was said %s',
  async (...[act, when, opened, closed]) => {
    const paths = ['a', 'b'].map(name => join(folder, `${act}-${when}-${name}.vigil`))
    for (const path of paths) copyFileSync(base, path)
    const [a, b] = await Promise.all(paths.map(path => V.openVault(path)))
    const later = when === 'last' ? closed : opened
    await V.commit(a!, [later === closed ? opened : closed], { author: 'wren', at })
    // A higher Lamport time: as the later word it would stand, were it not for its protection.
    await V.commit(b!, [setting, setting, later], { author: 'finch', at })
    for (const [into, from] of [
      [a!, b!],
      [b!, a!],
    ] as const)
      await learn(into, from, { tier: 'sealed' })
    for (const [into, from] of [
      [a!, b!],
      [b!, a!],
    ] as const)
      await admit(into, from)
    const alone = await V.openVault(copyOf(base, `${act}-${when}-c.vigil`))
    await V.commit(alone, [closed], { author: 'jay', at })
    const { value } = await standing(alone, act)
    for (const vault of [a!, b!])
      expect(await standing(vault, act)).toEqual({ value, contested: 1 })
    for (const vault of [a!, b!, alone]) await V.closeVault(vault)
  },
)

function copyOf(from: string, name: string): string {
  const path = join(folder, name)
  copyFileSync(from, path)
  return path
}
