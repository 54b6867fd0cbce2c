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
  [`delete from entry where position = 2`, 'chain', 'Entry 2 of feed'],
  [`delete from entry where position = 1`, 'chain', 'is missing'],
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
      expect(report.forks).toEqual([])
      await V.closeVault(vault)
    })

    test('an entry that was taken out of the middle is the only thing named', async () => {
      const vault = await engine.fresh()
      for (const text of ['One.', 'Two.', 'Three.'])
        await V.addDocuments(vault, [sampleDocument(text)], wren)
      await sql`delete from entry where position = 3`.execute(vault.db)
      const { findings, forks } = await V.verify(vault)
      expect(forks).toEqual([])
      expect(findings.filter(({ what }) => what !== 'state')).toMatchObject([
        { what: 'chain', message: expect.stringMatching(/^Entry 3 of feed \w+ is missing/) },
      ])
      await V.closeVault(vault)
    })

    test('what follows from a whole journal is mended, and nothing where the journal is not whole', async () => {
      const vault = await engine.fresh()
      await V.addDocuments(vault, [one], wren)
      await sql`update document set title = 'Changed'`.execute(vault.db)
      await sql`delete from document_words`.execute(vault.db)
      const journal = await sql`select * from entry order by position`.execute(vault.db)
      const { report, mended } = await V.mend(vault)
      expect(report.ok).toBe(true)
      expect(mended.map(({ what }) => what)).toEqual(['state', 'index'])
      expect((await sql`select * from entry order by position`.execute(vault.db)).rows).toEqual(
        journal.rows,
      )
      expect(await V.mend(vault)).toMatchObject({ report: { ok: true }, mended: [] })
      await sql`update document set title = 'Changed'`.execute(vault.db)
      await sql`delete from original`.execute(vault.db)
      expect(await V.mend(vault)).toMatchObject({ report: { ok: false }, mended: [] })
      expect(await V.listDocuments(vault)).toMatchObject([{ title: 'Changed' }])
      await V.closeVault(vault)
    })
  })
}
