import { expect, test } from 'vitest'
import { KINDS, SLOT_NAMES } from '../codebook/index.ts'
import { readDocument } from './reader.ts'

const TEXT = `About 40 people rallied in Lemsk on 3 May 2026, according to the Lemsk Observatory.

Police detained activist Ana Dorel at the rally. Her lawyer, Imre Toth, said that officers beat her in the van.

The next day a court in Lemsk fined Dorel 300 euros for disobeying the police.`

test('every value of every record points at words', () => {
  const { records } = readDocument({ name: 'rally.txt', text: TEXT, published: '2026-05-06' })
  expect(records.length).toBeGreaterThan(2)
  expect(records.some(record => record.attribution)).toBe(true)
  for (const record of records) {
    const names = [...SLOT_NAMES, ...Object.keys(KINDS[record.kind].attributes)]
    const values = new Map(Object.entries<unknown>(record))
    // How a thing is told is a matter of the whole sentence, which is the quote.
    const filled = names.filter(name => name !== 'modality' && (values.get(name) ?? null) !== null)
    for (const name of filled) expect(record.spans[name], `${record.kind}.${name}`).toBeDefined()
  }
})
