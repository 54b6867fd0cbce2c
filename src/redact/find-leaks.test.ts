import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { findLeaks } from './find-leaks.ts'
import { MASK } from './fixture.ts'

const leaked = (text: string) =>
  findLeaks(text, [MASK]).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Zarina Dovletova was held.', ['Zarina Dovletova']],
  ['Police held DOVLETOVA Zarina.', ['DOVLETOVA Zarina']],
  ['Dovletova’s lawyer was turned away.', ['Dovletova']],
  ["Dovletova's lawyer", ['Dovletova']],
  ['a letter to Dovletova', ['Dovletova']],
  ['Z. Dovletova and Z.Dovletova', ['Z. Dovletova', 'Z.Dovletova']],
  ['the case of Z. D. goes on', ['Z. D.']],
  ['Dovletova Z. was named', ['Dovletova Z.']],
  ['задержали Зарину Довлетову', ['Зарину Довлетову']],
  ['адвокат Довлетовой', ['Довлетовой']],
  ['Довлетованың ісі', ['Довлетованың']],
  ['письмо Зарине', ['Зарине']],
  ['Zarina Dovletowa, Sarina was not there', ['Zarina Dovletowa']],
  ['Zar\u00ADina Dovle\u200Btova', ['Zar\u00ADina Dovle\u200Btova']],
  ['Zаrinа Dоvletоvа in letters of two alphabets', ['Zаrinа Dоvletоvа']],
  ['https://lantern.example/2031/zarina-dovletova-held', ['zarina-dovletova']],
  ['https://lantern.example/2031/dovletova.html', ['dovletova']],
  ['zarinadovletova@post.example', ['zarinadovletova']],
  ['Only Zarina came.', ['Zarina']],
  ['Meryem Dovletova, her sister', ['Dovletova']],
  ['Zarina Amirovna Dovletova', ['Zarina Amirovna Dovletova']],
])('%s', (text, expected) => {
  expect(leaked(text)).toEqual(expected)
})

test.each([
  'Zarina Kerimova was held.',
  'Police held four people in Orvel.',
  'the zero hour, the dove and the letter',
  'Z. Kerimova, K. Dorn',
  'They met in Zarinskaya street and at Dovle.',
  '',
])('nothing in: %s', text => {
  expect(leaked(text)).toEqual([])
})

test('a given name is not the beginning of another word', () => {
  const marat = { entity: 'e', names: ['Marat Ospan'], as: 'a man' }
  expect(
    findLeaks('The Marathon was run. Ospanova won.', [marat]).map(({ start }) => start),
  ).toEqual([22])
})

test('scripts without spaces and names of one word are found', () => {
  expect(
    findLeaks('警方拘留了王小明一天。', [{ entity: 'e', names: ['王小明'], as: 'a man' }]),
  ).toHaveLength(1)
  expect(
    findLeaks('The singer Maralbek was fined.', [
      { entity: 'e', names: ['Maralbek'], as: 'a singer' },
    ]),
  ).toHaveLength(1)
})

test('wherever a spelling stands, it is found', () => {
  const filler = array(
    constantFrom(
      'the',
      'police',
      'Orvel',
      'on',
      '14',
      'June,',
      '(',
      '“held”',
      '–',
      'суд',
      'activist',
    ),
    { maxLength: 8 },
  )
  assert(
    property(
      filler,
      constantFrom(...MASK.names, 'Zarina DOVLETOVA', 'Довлетовой'),
      filler,
      (before, name, after) => {
        expect(leaked([...before, name, ...after].join(' ')).length).toBeGreaterThan(0)
      },
    ),
  )
})
