import { expect, test } from 'vitest'
import { tagOf } from './aegis.ts'

const hex = (text: string) => Buffer.from(text, 'hex')
const key = hex('1001000000000000000000000000000000000000000000000000000000000000')
const nonce = hex('1000020000000000000000000000000000000000000000000000000000000000')

// From the draft's test vectors for AEGIS-256, without associated data: no message, and one of 16 bytes.
test.each([
  ['', '6a348c930adbd654896e1666aad67de989ea75ebaa2b82fb588977b1ffec864a'],
  [
    '754fc3d8c973246dcc6d741412a4b236',
    '1181a1d18091082bf0266f66297d167d2e68b845f61a3b0527d31fc7b7b89f13',
  ],
])('the tag over %s is the published one', (ciphertext, tag) =>
  expect(Buffer.from(tagOf(key, nonce, hex(ciphertext))).toString('hex')).toBe(tag),
)
