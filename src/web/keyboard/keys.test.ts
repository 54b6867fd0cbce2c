import { expect, test } from 'vitest'
import { letterOf, press, type Stroke } from './keys.ts'

const stroke = (key: string, code = '', more: Partial<Stroke> = {}): Stroke => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

test.each([
  ['j', 'KeyJ', 'j'],
  ['о', 'KeyJ', 'j'],
  ['О', 'KeyJ', 'j'],
  ['ғ', 'BracketLeft', 'ғ'],
  ['ت', 'KeyJ', 'j'],
  ['J', 'KeyJ', 'j'],
  ['q', 'KeyA', 'q'],
  ['?', 'Digit7', '?'],
  ['/', 'Slash', '/'],
  ['Escape', 'Escape', 'Escape'],
])('%s at %s is %s', (key, code, letter) => expect(letterOf({ key, code })).toBe(letter))

test.each<[string, Stroke[], (string | undefined)[]]>([
  ['one key', [stroke('a')], ['a']],
  ['two keys', [stroke('g'), stroke('d')], [undefined, 'g d']],
  ['a key after a pair', [stroke('g'), stroke('u'), stroke('u')], [undefined, 'g u', 'u']],
  ['a shifted key', [stroke('Shift'), stroke('?')], [undefined, '?']],
  ['copying is no confirming', [stroke('c', 'KeyC', { ctrlKey: true })], [undefined]],
  ['a pair on a Russian keyboard', [stroke('п', 'KeyG'), stroke('в', 'KeyD')], [undefined, 'g d']],
])('%s', (...[, strokes, chords]) => {
  let prefix = ''
  const heard = strokes.map(each => {
    const pressed = press(prefix, each)
    prefix = pressed.prefix
    return pressed.chord
  })
  expect(heard).toEqual(chords)
})
