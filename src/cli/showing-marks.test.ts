import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { columns } from './columns.ts'
import { showingMarks, showMarks } from './showing-marks.ts'
import { openTerminal } from './terminal.ts'

test.each([
  ['Ana \u202eleroD\u202c', 'Ana \\u202eleroD\\u202c'],
  ['\u2066Ana\u2069 \u200eDorel\u200f', '\\u2066Ana\\u2069 \\u200eDorel\\u200f'],
  [
    '\u001b[2J\u001b]0;owned\u0007Ana\rIvo\b',
    '\\u001b[2J\\u001b]0;owned\\u0007Ana\\u000dIvo\\u0008',
  ],
  ['Ana\u200bDorel\ufeff', 'Ana\\u200bDorel\\ufeff'],
  // What scripts are written with stays, and so do lines, tabs and the bold of found words.
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['a\tb\r\nc', 'a\tb\nc'],
  ['a \u001b[1mrally\u001b[22m', 'a \u001b[1mrally\u001b[22m'],
])('%j is shown as %j', (text, shown) => expect(showMarks(text)).toBe(shown))

test('what is printed as JSON is the same data', () => {
  const value = { name: '\u202eAna \u001b[31m\u2066' }
  expect(JSON.parse(showMarks(JSON.stringify(value)))).toEqual(value)
})

test('a table stays one where names have such marks', () => {
  const [, first = '', second = ''] = columns(
    ['name', 'title'],
    [
      ['\u202eAna', 'x'],
      ['Ana Dorel', 'y'],
    ],
    40,
  ).split('\n')
  expect(first.indexOf('x')).toBe(second.indexOf('y'))
})

test.each([
  [true, '\\u202eAna\n'],
  [false, '\u202eAna\n'],
])('what is kept in a file is as it is, unless it goes to a screen: %s', (isTTY, written) => {
  const out: string[] = []
  const stream = () => Object.assign(new PassThrough(), { isTTY })
  const output = stream()
  output.on('data', part => out.push(String(part)))
  const terminal = openTerminal({ input: stream(), output, errors: stream(), env: {} })
  showingMarks(terminal).keep('\u202eAna')
  expect(out.join('')).toBe(written)
})
