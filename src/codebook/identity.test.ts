import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256, stableId } from './index.ts'

const real = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('SHA-256 of “%s”', (text, hash) => expect(sha256(text)).toBe(hash))

test('equals the platform’s, at every length around the block’s', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 7)
    expect(sha256(bytes)).toBe(real(bytes))
  }
  const samples = fc.oneof(
    fc.string({ unit: 'grapheme' }).map(text => new TextEncoder().encode(text)),
    fc
      .tuple(fc.uint8Array({ maxLength: 5000 }), fc.nat(9))
      .map(([all, from]) => all.subarray(from)),
  )
  fc.assert(
    fc.property(samples, bytes => {
      expect(sha256(bytes)).toBe(real(bytes))
    }),
  )
})

test('an id depends on each part and its place', () => {
  expect(stableId('ab', 'c')).not.toBe(stableId('a', 'bc'))
  expect(stableId('1')).not.toBe(stableId(1))
  expect(stableId('a', 1)).toBe(stableId('a', 1))
  expect(stableId('a')).toMatch(/^[0-9a-f]{32}$/)
})
