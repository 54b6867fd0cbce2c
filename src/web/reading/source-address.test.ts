import { expect, test } from 'vitest'
import { parseAt, sourceAddress } from './source-address.ts'

test.each<[Parameters<typeof sourceAddress>[1], string]>([
  [{}, '/documents/d1'],
  [{ record: 'r1' }, '/documents/d1?record=r1'],
  [{ record: 'r1', at: [3, 9] }, '/documents/d1?record=r1&at=3-9'],
])('%j', (words, address) => expect(sourceAddress('d1', words)).toBe(address))

test.each([
  ['3-9', [3, 9]],
  ['9-3', undefined],
  ['3-', undefined],
  ['a-b', undefined],
  [null, undefined],
])('%s', (text, span) => expect(parseAt(text)).toEqual(span))
