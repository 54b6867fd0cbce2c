import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingItems, putInOrder } from './in-order.ts'

type Item = { readonly n: number }
const compare = (a: Item, b: Item) => a.n - b.n
const itemsOf = fc.array(fc.record({ n: fc.nat(20) }), { maxLength: 12 })

test('in a long list where little comes and goes it is the same', () => {
  const list = Array.from({ length: 400 }, (_, i) => ({ n: i >> 1 }))
  fc.assert(
    fc.property(
      fc.array(fc.record({ n: fc.integer({ min: -1, max: 201 }) }), { maxLength: 3 }),
      fc.uniqueArray(fc.nat(399), { maxLength: 3 }),
      (more, places) => {
        const gone = new Set(places.flatMap(place => list[place] ?? []))
        const after = putInOrder(list, { gone, come: more }, compare)
        expect(new Set(after)).toEqual(new Set([...list.filter(one => !gone.has(one)), ...more]))
        expect(after).toHaveLength(list.length - gone.size + more.length)
        expect(after.map(({ n }) => n)).toEqual(after.map(({ n }) => n).toSorted((a, b) => a - b))
      },
    ),
  )
})

test('what comes is put in its place, what goes is left out, and both are found again', () => {
  fc.assert(
    fc.property(itemsOf, itemsOf, fc.infiniteStream(fc.boolean()), (some, more, goes) => {
      const list = some.toSorted(compare)
      const gone = new Set(list.filter(() => goes.next().value))
      const after = putInOrder(list, { gone, come: more }, compare)
      const stays = list.filter(item => !gone.has(item))
      expect(after.map(({ n }) => n)).toEqual(
        [...stays, ...more].toSorted(compare).map(({ n }) => n),
      )
      const found = differingItems(list, after)
      expect(found.gone).toEqual(gone)
      expect(new Set(found.come)).toEqual(new Set(more))
    }),
  )
})
