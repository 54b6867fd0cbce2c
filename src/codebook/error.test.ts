import { expect, test } from 'vitest'
import { systemReason, writingReason } from './error.ts'

const failed = (code: string) => Object.assign(new Error(code), { code })

test.each([
  ['ENOENT', 'there is no such folder'],
  ['EACCES', 'the system does not let you write there'],
  ['EPERM', 'the system does not let you write there'],
])('why a file could not be written: %s', (code, why) => {
  expect(writingReason(failed(code))).toBe(why)
})

test('why one could not be read is another thing', () => {
  expect(systemReason(failed('EACCES'))).toContain('read')
})
