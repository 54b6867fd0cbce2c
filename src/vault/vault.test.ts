import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import * as V from './index.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-vault-'))
afterAll(() => rmSync(folder, { recursive: true }))
const who = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }

test('a vault keeps documents and decisions', async () => {
  const path = join(folder, 'a.vigil')
  let vault = await V.createVault(path, { passphrase: 'five words are a start' })
  const a = sampleDocument('Police detained Maris Oltean in Varda.', 'one.txt')
  expect((await V.addDocuments(vault, [a, a], who)).known.length).toBe(1)
  const record = sampleRecord(a.document, 'detained Maris Oltean')
  const [entry] = await V.commit(
    vault,
    [
      {
        act: 'judge',
        content: { verb: 'accept', record: record.id, document: a.document.id, body: record },
      },
    ],
    who,
  )
  await V.closeVault(vault)
  vault = await V.openVault(path, { passphrase: 'five words are a start' })
  const [decision] = await V.decisionsOn(vault, record.id)
  expect(decision).toMatchObject({ id: entry?.id, by: 'wren', verb: 'accept' })
  expect(await V.documentById(vault, a.document.id)).toEqual(a.document)
  expect((await V.listDocuments(vault))[0]).toMatchObject({ name: 'one.txt', tier: 'internal' })
  const found = await V.search(vault, 'oltean')
  expect(found.documents.total).toBe(1)
  expect(found.records.hits[0]).toMatchObject({ record: record.id, state: 'accepted' })
  const report = await V.verify(vault)
  expect(report.findings).toEqual([])
  expect(report.checked).toEqual({
    pages: expect.any(Number),
    entries: 3,
    originals: 1,
    documents: 1,
  })
  await V.closeVault(vault)
})
