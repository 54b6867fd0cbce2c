import { expect, test } from 'vitest'
import { parseNote, type ShownNote } from './parse-note.ts'

test.each<[unknown, ShownNote]>([
  [
    { start: 3, end: 9, rule: 'r', reason: 'a wish' },
    { reason: 'a wish', span: [3, 9] },
  ],
  [
    { reason: 'not said', kind: 'charge', quote: { exact: 'abc', start: 1, end: 4 } },
    { reason: 'not said', span: [1, 4] },
  ],
  [{ reason: 'no place' }, { reason: 'no place' }],
  [{ reason: 'backwards', start: 9, end: 3 }, { reason: 'backwards' }],
  ['a line', { reason: 'a line' }],
  [{ other: 1 }, { reason: '{"other":1}' }],
])('%j', (note, shown) => expect(parseNote(note)).toEqual(shown))
