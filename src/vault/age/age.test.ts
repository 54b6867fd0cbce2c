import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { decrypt, encrypt, type Opener } from './age.ts'
import { bech32, fromBech32 } from './bech32.ts'
import { newAddressKey, privateKeyFrom } from './keys.ts'
import type { Recipient } from './stanzas.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-age-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function all(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}
const passphrase = 'seven herons over the weir'
const key = newAddressKey()
const opener: Opener = {
  passphrase: async () => passphrase,
  keys: [privateKeyFrom(key.privateKey)],
}
const sealed = (bytes: Buffer, recipients: readonly Recipient[]) =>
  all(encrypt(recipients, inPieces(bytes, 10_000)))
const opened = (bytes: Buffer, by = opener) => all(decrypt(inPieces(bytes, 777), by))

test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_001])(
  '%i bytes come back as they were',
  async length => {
    const bytes = Buffer.alloc(length, 'some words ')
    const back = await opened(await sealed(bytes, [{ address: key.address }]))
    expect(back.equals(bytes)).toBe(true)
  },
)

test('a passphrase opens, another does not', async () => {
  const file = await sealed(Buffer.from('words'), [{ passphrase }])
  expect(String(await opened(file))).toBe('words')
  const wrong = { ...opener, passphrase: async () => 'eight herons' }
  await expect(opened(file, wrong)).rejects.toMatchObject({ code: 'vault-access' })
})

test('one of several devices opens, another device does not', async () => {
  const other = newAddressKey()
  const file = await sealed(Buffer.from('words'), [
    { address: other.address },
    { address: key.address },
  ])
  expect(String(await opened(file))).toBe('words')
  const stranger = { ...opener, keys: [privateKeyFrom(newAddressKey().privateKey)] }
  await expect(opened(file, stranger)).rejects.toMatchObject({ code: 'vault-access' })
})

const isProof = process.env['VIGIL_PROOF'] === '1'

test('each flipped byte and each cut is refused', async () => {
  const file = await sealed(Buffer.from('some words'), [{ address: key.address }])
  for (let at = 0; at < file.length; at += 1) {
    for (const bit of isProof ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, at % 8]) {
      const flipped = Buffer.from(file)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      await expect(opened(flipped), `byte ${at}, bit ${bit}`).rejects.toHaveProperty('code')
    }
    await expect(opened(file.subarray(0, at)), `cut at ${at}`).rejects.toHaveProperty('code')
  }
})

test('parts of a long file cannot change places', async () => {
  const file = await sealed(Buffer.alloc(3 * 65_536, 'x'), [{ address: key.address }])
  const chunk = 65_536 + 16
  const start = file.length - 3 * chunk
  const part = (n: number) => file.subarray(start + n * chunk, start + (n + 1) * chunk)
  const swapped = Buffer.concat([file.subarray(0, start), part(1), part(0), part(2)])
  await expect(opened(swapped)).rejects.toThrow(/part 1/)
})

test('addresses are written as Bech32, and a wrong letter is seen', () => {
  const bytes = Buffer.from('The thirty-two bytes of one key.')
  const written = bech32('age', bytes)
  expect(fromBech32('age', written)).toEqual(bytes)
  for (let at = 4; at < written.length; at += 1) {
    const letter = written[at] === 'q' ? 'p' : 'q'
    expect(fromBech32('age', written.slice(0, at) + letter + written.slice(at + 1))).toBeUndefined()
  }
})

const hasAge = spawnSync('age', ['--version']).status === 0
test.skipIf(!hasAge)(
  'age itself opens what Vigil writes, and writes what Vigil opens',
  async () => {
    const generated = spawnSync('age-keygen', { encoding: 'utf8' }).stdout
    const identity = join(folder, 'key.txt')
    writeFileSync(identity, generated)
    const address = /age1\w+/.exec(generated)?.[0] ?? ''
    const bytes = Buffer.alloc(150_000, 'words that travel ')
    const file = join(folder, 'from-vigil.age')
    writeFileSync(file, await sealed(bytes, [{ address: key.address }, { address }]))
    const read = spawnSync('age', ['-d', '-i', identity, file], { maxBuffer: 2 ** 24 })
    expect(read.stdout.equals(bytes)).toBe(true)
    const plain = join(folder, 'plain')
    writeFileSync(plain, bytes)
    const written = join(folder, 'from-age.age')
    expect(spawnSync('age', ['-r', key.address, '-o', written, plain]).status).toBe(0)
    expect((await opened(readFileSync(written))).equals(bytes)).toBe(true)
  },
)
