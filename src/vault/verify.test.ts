import { afterAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import * as V from './index.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { postgresEngine, sqliteEngine } from './test-vaults.ts'

const engines = [sqliteEngine(), await postgresEngine()]
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean in Varda on Friday.', 'one.txt')
const record = sampleRecord(one.document, 'detained Maris Oltean')

afterAll(async () => {
  for (const engine of engines) await engine.stop()
})

/** What somebody who has the key might do to a vault, and what `verify` says first. */
const TAMPERINGS: readonly (readonly [string, V.Finding['what'], string])[] = [
  [`update original_part set bytes = decode_hex('41')`, 'original', 'was changed'],
  [`delete from original_part`, 'original', 'was changed'],
  [`delete from original`, 'original', 'is missing'],
  [`update content set json = replace(json, 'Varda', 'Verda')`, 'content', 'was changed'],
  [`delete from content where hash = (select entry from decision)`, 'content', 'is missing'],
  [
    `update entry set header = replace(header, 'wren', 'finch') where position = 2`,
    'entry',
    'hash',
  ],
  [`update entry set header = 'x' where position = 2`, 'entry', 'no JSON'],
  [`update entry set header = '{}' where position = 2`, 'entry', 'form'],
  [`update entry set lamport = 9 where position = 2`, 'entry', 'columns'],
  [`delete from entry where position = 2`, 'chain', 'does not follow'],
  [`delete from entry where position = 1`, 'chain', 'does not follow'],
  [`delete from entry where position = 4`, 'signature', 'not signed'],
  [`update entry set signature = null where position = 4`, 'signature', 'not signed'],
  [`update entry set signature = repeat_hex where position = 4`, 'signature', 'does not hold'],
  [`delete from head`, 'chain', 'knows 0 feeds'],
  [`update document set title = 'Changed'`, 'state', 'document'],
  [`update document set tier = 'public'`, 'state', 'document'],
  [`delete from document`, 'state', 'document'],
  [`update record set state = 'confirmed'`, 'state', 'record'],
  [`delete from record`, 'state', 'record'],
  [`update decision set author = 'finch'`, 'state', 'decision'],
  [`delete from decision`, 'state', 'decision'],
  [`update claim set value = '"public"'`, 'state', 'claim'],
  [`update standing set value = '"public"'`, 'state', 'standing'],
  [`delete from standing`, 'state', 'standing'],
  [`delete from document_words`, 'index', 'search index'],
  [`delete from record_words`, 'index', 'search index'],
]

for (const engine of engines) {
  if (engine.missing !== undefined) test.skip(engine.missing, () => undefined)
  describe.skipIf(engine.missing !== undefined)(`verify on ${engine.name}`, () => {
    const dialect = (statement: string) =>
      statement
        .replace("decode_hex('41')", engine.name === 'SQLite' ? "x'41'" : "decode('41', 'hex')")
        .replace('repeat_hex', `'${'00'.repeat(64)}'`)

    test.each(TAMPERINGS)('%s is found', async (statement, what, words) => {
      const vault = await engine.fresh()
      const { id } = one.document
      await V.addDocuments(vault, [one], wren)
      await V.commit(
        vault,
        [
          {
            act: 'judge',
            content: { verb: 'accept', record: record.id, document: id, body: record },
          },
          { act: 'tier', content: { of: 'person', subject: 'oltean', tier: 'sealed' } },
        ],
        wren,
      )
      expect((await V.verify(vault, { deep: true })).findings).toEqual([])
      await sql.raw(dialect(statement)).execute(vault.db)
      const report = await V.verify(vault, { deep: true })
      expect(report.ok).toBe(false)
      expect(report.first).toMatchObject({ what, message: expect.stringContaining(words) })
      await V.closeVault(vault)
    })
  })
}
