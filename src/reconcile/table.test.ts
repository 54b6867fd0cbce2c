import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingRows, emptyTable, lookUp, patchTable, rowsOf, type Table } from './table.ts'

const changesOf = fc.array(
  fc.record({ key: fc.nat(400), row: fc.option(fc.nat(9), { nil: undefined }) }),
  { maxLength: 300 },
)
const laidOn = (
  table: Table<number>,
  changes: readonly { key: number; row?: number | undefined }[],
) => patchTable(table, new Map(changes.map(({ key, row }) => [`key ${key}`, row])))

test('a table holds what a map would, and the one before stays as it was', () => {
  fc.assert(
    fc.property(fc.array(changesOf, { maxLength: 4 }), steps => {
      let table = emptyTable<number>()
      const map = new Map<string, number>()
      for (const changes of steps) {
        const before = rowsOf(table).length
        const next = laidOn(table, changes)
        expect(rowsOf(table)).toHaveLength(before)
        for (const { key, row } of changes) {
          if (row === undefined) map.delete(`key ${key}`)
          else map.set(`key ${key}`, row)
        }
        table = next
        expect(table.size).toBe(map.size)
      }
      expect(new Map(rowsOf(table))).toEqual(map)
      for (let key = 0; key <= 400; key++)
        expect(lookUp(table, `key ${key}`)).toBe(map.get(`key ${key}`))
    }),
    { numRuns: 50 },
  )
})

const MANY = 200_000
const many = patchTable(
  emptyTable<number>(),
  new Map(Array.from({ length: MANY }, (_, i) => [`key ${i}`, i])),
)

test('a large table is divided into many cells and finds each row', () => {
  expect(many.size).toBe(MANY)
  const most = Math.max(...many.shelves.flatMap(({ cells }) => cells.map(({ size }) => size)))
  expect(most).toBeLessThan(150)
  for (let i = 0; i < MANY; i += 97) expect(lookUp(many, `key ${i}`)).toBe(i)
  expect(new Set(rowsOf(many).map(([, row]) => row)).size).toBe(MANY)
})

test('a change copies the cells it falls into and no others', () => {
  const changed = patchTable(many, new Map([['key 7', -7]]))
  const before = new Set(many.shelves.flatMap(({ cells }) => cells))
  const copied = changed.shelves.flatMap(({ cells }) => cells).filter(cell => !before.has(cell))
  expect(copied).toHaveLength(1)
  expect(differingRows(many, changed)).toEqual({ gone: [7], come: [-7] })
})

test('rows that come and go are told, also where a shelf was divided meanwhile', () => {
  const few = patchTable(
    emptyTable<number>(),
    new Map(Array.from({ length: 1000 }, (_, i) => [`key ${i}`, i])),
  )
  const { gone, come } = differingRows(few, patchTable(many, new Map([['key 3', undefined]])))
  expect(gone).toEqual([3])
  expect(come.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: MANY - 1000 }, (_, i) => i + 1000),
  )
})
