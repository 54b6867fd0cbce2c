import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askText } from './ask-text.ts'
import { openTerminal } from './terminal.ts'

/** A terminal at which somebody sits, and what is typed at it. */
function sitting() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
  const [output, errors] = [new PassThrough(), new PassThrough()].map(stream =>
    Object.assign(stream, { isTTY: true, columns: 80 }),
  )
  if (!output || !errors) throw new Error('no streams')
  return { input, terminal: openTerminal({ input, output, errors, env: {} }) }
}

const soon = () => new Promise(resolve => setTimeout(resolve, 20))

test('of lines that are pasted at once none is lost, nor the beginning of the last', async () => {
  const { input, terminal } = sitting()
  const first = terminal.ask('one: ')
  input.write('Ana\rBela\rCor')
  expect(await first).toBe('Ana')
  expect(await terminal.ask('two: ')).toBe('Bela')
  const third = terminal.ask('three: ')
  await soon()
  input.write('in\r')
  expect(await third).toBe('Corin')
})

test('words of any length end with a full stop alone, or with the input, and a secret can be asked for after them', async () => {
  const { input, terminal } = sitting()
  const words = askText(terminal, 'The note')
  input.write('He was held.\r\rFor two days.\r.\r')
  expect(await words).toBe('He was held.\n\nFor two days.')
  const secret = terminal.askSecret('Passphrase: ')
  await soon()
  input.write('four quiet words\r')
  expect(await secret).toBe('four quiet words')
  const more = askText(terminal, 'The note')
  await soon()
  input.write('One line.\r')
  await soon()
  input.write('\u0004')
  expect(await more).toBe('One line.')
})

test('where the input has ended nobody can be asked for a secret', async () => {
  const { input, terminal } = sitting()
  const asked = terminal.askSecret('Passphrase: ')
  input.end()
  expect(await asked).toBeNull()
  expect(await terminal.askSecret('Once more: ')).toBeNull()
})
