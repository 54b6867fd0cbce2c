import { expect, test } from 'vitest'
import type { NoteTemplate } from '../codebook/index.ts'
import { askForm } from './ask-form.ts'
import type { Terminal } from './terminal.ts'

const template: NoteTemplate = {
  name: 'visit',
  title: 'Visit',
  type: 'form',
  fields: [
    { name: 'day', label: 'Day', kind: 'date', required: true },
    { name: 'open', label: 'Open', kind: 'yes or no' },
    { name: 'account', label: 'Account', kind: 'long text' },
    { name: 'cell', label: 'Cell', kind: 'choice', choices: ['Good', 'Bad'] },
  ],
}

/** A person who types these lines, one after the other, and then goes. */
function typing(lines: readonly string[]) {
  const [left, asked, told] = [[...lines], Array<string>(), Array<string>()]
  const terminal: Terminal = {
    print: () => undefined,
    keep: () => undefined,
    onScreen: false,
    tell: line => void told.push(line),
    progress: () => ({ at: () => undefined, end: () => undefined }),
    askSecret: () => Promise.resolve(null),
    ask: question => {
      asked.push(question)
      return Promise.resolve(left.shift() ?? null)
    },
    key: () => Promise.resolve(null),
    readInput: () => Promise.resolve(''),
    interactive: true,
    colour: false,
    columns: 80,
    env: {},
  }
  return { terminal, asked, told }
}

test('each field is asked for, again where the answer does not hold', async () => {
  const { terminal, asked, told } = typing([
    '',
    '12 March',
    '2026-03-12',
    '',
    'One.',
    'Two.',
    '',
    'bad',
  ])
  expect(await askForm(terminal, template)).toEqual({
    day: '2026-03-12',
    account: 'One.\nTwo.',
    cell: 'Bad',
  })
  expect(asked[0]).toBe('Day* (such as 2026-03-02): ')
  expect(asked.at(-1)).toBe('Cell (Good / Bad): ')
  expect(told.slice(1)).toEqual([
    '  Day: has to be answered.',
    '  Day: is no date: write 2026-03-02, 2026-03, 2026, or 2026-03-02/2026-03-05.',
  ])
})

test('where the input ends, nothing is taken', async () =>
  expect(askForm(typing(['2026-03-12']).terminal, template)).rejects.toThrow('Nothing was stored'))
