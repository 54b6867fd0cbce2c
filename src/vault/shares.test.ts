import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVault } from './create.ts'
import { closeVault } from './open.ts'
import { keyOfShares, splitKey } from './shares.ts'
import { printShare, readShares, type Share } from './share-text.ts'
import { quickFolder } from './test-vaults.ts'

const folder = mkdtempSync(join(quickFolder(), 'vigil-shares-'))
const path = join(folder, 'cases.vigil')
let shares: readonly Share[]
let others: readonly Share[]
let key: Buffer

beforeAll(async () => {
  const vault = await createVault(path, { passphrase: 'seven boats on the lake' })
  key = Buffer.from(vault.file?.key?.key ?? [])
  shares = await splitKey(vault, { of: 5, need: 3 })
  await closeVault(vault)
  const other = await createVault(join(folder, 'other.vigil'), { passphrase: 'another lake' })
  others = await splitKey(other, { of: 3, need: 3 })
  await closeVault(other)
})
afterAll(() => rmSync(folder, { recursive: true }))

const printed = (some: readonly Share[]) => some.map(printShare).join('\n\n')
const recover = (text: string) => keyOfShares(path, readShares(text, 'the test'))

test('any three of five give the key back, printed and read again, with more and in any order', async () => {
  for (const some of [
    [0, 1, 2],
    [4, 2, 0],
    [1, 3, 4, 2, 0],
    [1, 1, 3, 4],
  ]) {
    const text = printed(some.map(i => shares[i]!))
    expect((await recover(text)).key.equals(key)).toBe(true)
    expect((await recover(text.toLowerCase().replaceAll('0', 'o'))).key.equals(key)).toBe(true)
  }
})

test('a share names neither vault nor key', () => {
  const text = printed(shares)
  expect(text).not.toContain('cases')
  expect(text.toLowerCase()).not.toContain(key.toString('hex').slice(0, 8))
})

test('too few, mixed, doubled, incomplete shares are each named', async () => {
  await expect(recover(printed(shares.slice(0, 2)))).rejects.toThrow(
    /3 different shares.*share 1, share 2/,
  )
  await expect(recover(printed([shares[0]!, shares[0]!, shares[1]!]))).rejects.toThrow(/2 are here/)
  await expect(recover(printed([shares[0]!, shares[1]!, others[0]!]))).rejects.toThrow(
    /several keys/,
  )
  expect(() => readShares('3 shares are needed.', 'note.txt')).toThrow(/no share in note.txt/)
  expect(() => readShares(printShare(shares[0]!).split('\n').slice(0, 5).join('\n'), 'a')).toThrow(
    /not whole/,
  )
  const [a, b] = [printShare(shares[0]!).split('\n'), printShare(shares[1]!).split('\n')]
  expect(() => readShares([...a.slice(0, 3), ...b.slice(3)].join('\n'), 'a')).toThrow(/mixed/)
  const forged = { ...shares[2]!, part: Uint8Array.from(shares[2]!.part, byte => byte ^ 1) }
  await expect(recover(printed([shares[0]!, shares[1]!, forged]))).rejects.toThrow(
    /forged or damaged/,
  )
  // The last byte tells parts from one another: two of one number are no parts of a key.
  const doubled = Uint8Array.from(shares[2]!.part)
  doubled.set(shares[0]!.part.slice(-1), doubled.length - 1)
  await expect(
    recover(printed([shares[0]!, shares[1]!, { ...shares[2]!, part: doubled }])),
  ).rejects.toThrow(/forged or damaged/)
})

test('a letter written wrongly is told with its row', () => {
  const [title = '', ...rows] = printShare(shares[0]!).split('\n')
  let told = 0
  for (const [i, row] of rows.entries())
    for (let at = 3; at < row.length; at += 1) {
      if (row[at] === ' ') continue
      const slipped = row.slice(0, at) + (row[at] === 'K' ? 'M' : 'K') + row.slice(at + 1)
      const text = [title, ...rows.toSpliced(i, 1, slipped)].join('\n')
      expect(() => readShares(text, 'a')).toThrow(/slip/)
      told += 1
    }
  expect(told).toBe(80)
})

test('what is no share is refused as such, never taken', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), text => {
      expect(() => readShares(text, 'a')).toThrow(/share/i)
    }),
  )
})

test('numbers that make no sense are refused', async () => {
  const vault = await createVault(join(folder, 'third.vigil'), { plain: true })
  await expect(splitKey(vault, { of: 5, need: 3 })).rejects.toThrow(/nothing to share/)
  for (const [of, need] of [
    [1, 1],
    [3, 4],
    [5, 1],
    [300, 3],
    [2.5, 2],
  ] as const)
    await expect(splitKey(vault, { of, need })).rejects.toMatchObject({ code: 'usage' })
  await closeVault(vault)
})
