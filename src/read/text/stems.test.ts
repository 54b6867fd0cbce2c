import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const read = (text: string) =>
  readDocument({ name: 'list.txt', text, published: '2025-05-12' }).records

const TEXT = `The following were fined on 3 May:

- Anna Berek, 200 euros;
- Tomas Vilk, 150 euros.

Detained that day:

- Mara Denk
- Paul Orsi and Nina Brall

Refused:

- Notice of a rally on Castle Square on 4 June.`

test.each([
  ['Anna Berek, 200 euros', 'conviction', { when: '2025-05-03', target: ['Anna Berek'] }],
  [
    'Tomas Vilk, 150 euros',
    'conviction',
    { penalty: [{ type: 'fine', amount: 150, unit: 'EUR' }] },
  ],
  ['Mara Denk', 'detention', { when: '2025-05-03', count: 1 }],
  ['Paul Orsi and Nina Brall', 'detention', { target: ['Paul Orsi', 'Nina Brall'], count: 2 }],
  ['Notice of a rally on Castle Square on 4 June', 'permission', { decision: 'refused' }],
])('an item is read with its stem: %s', (exact, kind, slots) => {
  const found = read(TEXT).find(one => one.quote.exact === exact)
  expect(found).toMatchObject({ kind, ...slots })
})

test('what the stem says stands in the spans', () => {
  const refused = read(TEXT).find(one => one.kind === 'permission')
  const [[start, end] = [0, 0]] = refused?.spans['decision'] ?? []
  expect(TEXT.slice(start, end)).toBe('Refused')
})

test.each([
  'Nobody may be fined:\n\n- Anna Berek;\n- Tomas Vilk.',
  'The centre demands that the following be detained:\n\n- Anna Berek;\n- Tomas Vilk.',
])('no fact in: %s', text => expect(read(text)).toEqual([]))
