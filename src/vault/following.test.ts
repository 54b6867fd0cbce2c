import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import * as V from './index.ts'
import { admit, learn } from './test-exchange.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { quickFolder } from './test-vaults.ts'

const folder = mkdtempSync(join(quickFolder(), 'vigil-following-'))
afterAll(() => rmSync(folder, { recursive: true }))
const who = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean in Varda on Friday.')
const record = sampleRecord(one.document, 'Maris Oltean')
const leaning = (word: 'critical' | 'loyal'): V.Act => ({
  act: 'follow',
  content: {
    of: 'leaning',
    subject: 'river league',
    value: { applicant: 'River League', leaning: word },
  },
})
const contact: V.Act = {
  act: 'follow',
  content: {
    of: 'contact',
    subject: 'c1',
    value: {
      who: 'a lawyer',
      on: '2026-11-20',
      how: 'by phone',
      by: 'wren',
      asked: 'Is he free?',
      answer: null,
      records: [record.id],
    },
  },
}

async function threeVaults(name: string): Promise<readonly V.Vault[]> {
  const base = join(folder, `${name}.vigil`)
  const first = await V.createVault(base, { plain: true })
  await V.addDocuments(first, [one], who)
  await V.commit(
    first,
    [
      {
        act: 'judge',
        content: { verb: 'accept', record: record.id, document: one.document.id, body: record },
      },
    ],
    who,
  )
  await V.closeVault(first)
  const paths = ['a', 'b', 'c'].map(copy => `${base}-${copy}`)
  for (const path of paths) copyFileSync(base, path)
  return Promise.all(paths.map(path => V.openVault(path)))
}

test('what is written in two vaults comes together in a third, in either order, with what each had seen', async () => {
  const [a, b, c] = await threeVaults('order')
  await V.commit(a!, [leaning('critical')], who)
  await V.commit(b!, [leaning('loyal'), contact], who)
  await learn(c!, a!)
  await learn(c!, b!)
  expect(await V.listFollowing(c!)).toEqual([])
  await admit(c!, b!)
  await admit(c!, a!)
  await learn(a!, b!)
  await admit(a!, b!)
  const inC = await V.listFollowing(c!)
  expect(inC).toHaveLength(3)
  expect(await V.listFollowing(a!)).toEqual(inC)
  await V.rebuild(a!)
  expect(await V.listFollowing(a!)).toEqual(inC)
  expect((await V.verify(a!, { deep: true })).findings).toEqual([])
  for (const vault of [a!, b!, c!]) await V.closeVault(vault)
})

test('what is followed stays behind where only a part leaves, and is forgotten with its document', async () => {
  const [a, b, c] = await threeVaults('part')
  await V.commit(b!, [leaning('loyal'), contact], who)
  await V.commit(
    b!,
    [{ act: 'tier', content: { of: 'document', subject: one.document.id, tier: 'public' } }],
    who,
  )
  await learn(a!, b!, { tier: 'partner' })
  await admit(a!, b!)
  expect(await V.listFollowing(a!)).toEqual([])
  await V.forgetDocuments(b!, [one.document.id], { reason: 'asked for', who })
  expect((await V.listFollowing(b!)).map(({ said }) => said.of)).toEqual(['leaning'])
  expect((await V.verify(b!)).findings).toEqual([])
  for (const vault of [a!, b!, c!]) await V.closeVault(vault)
})
