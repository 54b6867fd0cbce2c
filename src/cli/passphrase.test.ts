import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { passphraseFor } from './passphrase.ts'
import { openTerminal } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-passphrase-'))
afterAll(() => rmSync(folder, { recursive: true }))
const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/** A terminal at which somebody types the given keys. */
function typing(keys: string[], env: Record<string, string> = {}) {
  // A keyboard does not end.
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => input,
  })
  input.once = ((event: string, listen: (chunk: string) => void) => {
    if (event === 'data') setTimeout(() => listen(keys.shift() ?? '\u0004'), 0)
    return input
  }) as typeof input.once
  return openTerminal({ input, output: sink(), errors: sink(), env })
}

test.each([
  ['words of a file\n', 'words of a file'],
  ['words of a file\r\n', 'words of a file'],
  [' kept as typed ', ' kept as typed '],
])('from a file: %j', async (content, passphrase) => {
  const file = join(folder, 'key')
  writeFileSync(file, content)
  const typed = { args: [], options: { passphraseFile: file } }
  expect(await passphraseFor(typing([], { VIGIL_PASSPHRASE: 'other' }), typed)).toBe(passphrase)
})

const none = { args: [], options: {} }
test('from the environment', async () =>
  expect(await passphraseFor(typing([], { VIGIL_PASSPHRASE: 'from there' }), none)).toBe(
    'from there',
  ))

test('from the keyboard, with a slip mended', async () =>
  expect(await passphraseFor(typing(['a', 'x', '\u007f', 'b', '\r']), none)).toBe('ab'))

test.each([
  ['two that differ', typing(['a\r', 'b\r']), /differ/],
  ['an empty one', typing(['\r']), /empty/],
  ['an empty one in the environment', typing([], { VIGIL_PASSPHRASE: ' ' }), /empty/],
])('refused: %s', async (_name, terminal, message) =>
  expect(passphraseFor(terminal, none, { twice: true })).rejects.toThrow(message),
)

test('nobody to ask', async () => {
  const terminal = openTerminal({
    input: Readable.from([]),
    output: sink(),
    errors: sink(),
    env: {},
  })
  await expect(passphraseFor(terminal, none)).rejects.toThrow(/--passphrase-file/)
})

test('a file that is not there', async () => {
  const typed = { args: [], options: { passphraseFile: join(folder, 'none') } }
  await expect(passphraseFor(typing([]), typed)).rejects.toThrow(/nothing of that name/)
})
