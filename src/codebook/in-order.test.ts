import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingItems, putInOrder } from './in-order.ts'

type Item = { readonly n: number }
const compare = (a: Item, b: Item) => a.n - b.n
const itemsOf = fc.array(fc.record({ n: fc.nat(20) }), { maxLength: 12 })

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
