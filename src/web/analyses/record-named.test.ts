import { expect, test } from 'vitest'
import { recordNamed } from './record-named.ts'

test.each([
  [' 9c01d2 ', '9c01d2'],
  ['http://127.0.0.1:7171/documents/3fa4c1?record=9c01d2e7', '9c01d2e7'],
  ['/documents/3fa4c1?at=3-9&record=9c01d2e7', '9c01d2e7'],
  ['', ''],
])('%s names the record %s', (typed, record) => expect(recordNamed(typed)).toBe(record))
