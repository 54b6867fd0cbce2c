import { expect, test } from 'vitest'
import { read } from '../read.ts'

const TEXT =
  'Police in Lund detained activist Tova Brandt on Monday. Brandt leads Uly Dala (“Great Steppe”). ' +
  'The New Orchard youth movement and Open Court Watch (OCW) called for her release. OCW has offices in the city of Lund.'

const names = read(TEXT, { published: '2024-05-08' }).names

test.each([
  ['person', 'Tova Brandt'],
  ['person', 'Brandt'],
  ['place', 'Lund'],
  ['place', 'city of Lund'],
  ['group', 'New Orchard youth movement'],
  ['group', 'New Orchard'],
  ['group', 'Open Court Watch'],
  ['group', 'Great Steppe'],
])('%s %s is among the names of the text', (type, name) =>
  expect(names.map(named => [named.type, named.name])).toContainEqual([type, name]),
)

test('each stands where it says', () => {
  for (const { name, spans } of names)
    for (const [start, end] of spans) expect(TEXT.slice(start, end)).toBe(name)
})

test('what is told with a name, and what stands in brackets behind it', () => {
  expect(names.find(({ name }) => name === 'Tova Brandt')?.as).toEqual(['activist'])
  expect(names.find(({ name }) => name === 'Open Court Watch')?.also).toEqual(['OCW'])
})

test('laws bear no name of a body, firms are no persons', () => {
  const told = read('Keltrow Ltd said the Public Order Act was used against it.', {
    published: '2024-05-08',
  }).names.map(({ type, name }) => `${type} ${name}`)
  expect(told).toContain('group Keltrow Ltd')
  expect(told.filter(name => name.includes('Act'))).toEqual([])
})
