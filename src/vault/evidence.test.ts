import { afterAll, describe, expect, test } from 'vitest'
import { sha256 } from './canonical.ts'
import { chainsOf, entriesAbout } from './evidence.ts'
import * as V from './index.ts'
import { admit, learn } from './test-exchange.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { postgresEngine, sqliteEngine } from './test-vaults.ts'

const engines = [sqliteEngine(), await postgresEngine()]
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const finch = { author: 'finch', at: '2026-11-23T15:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean in Varda on Friday.', 'one.txt')
const two = sampleDocument('Nobody was detained in Orvale.', 'two.txt')
const record = sampleRecord(one.document, 'detained Maris Oltean')

afterAll(async () => {
  for (const engine of engines) await engine.stop()
})

for (const engine of engines) {
  if (engine.missing !== undefined) test.skip(engine.missing, () => undefined)
  describe.skipIf(engine.missing !== undefined)(engine.name, () => {
    test('what was done about a document is found, whoever did it, in chains that end signed', async () => {
      const office = await engine.fresh()
      const field = await engine.fresh()
      await V.addDocuments(office, [two, one], wren)
      await V.commit(
        office,
        [
          { act: 'tier', content: { of: 'document', subject: one.document.id, tier: 'partner' } },
          { act: 'setting', content: { name: 'country', value: 'VA' } },
        ],
        wren,
      )
      await field.db
        .updateTable('meta')
        .set({ value: office.id })
        .where('name', '=', 'vault')
        .execute()
      await learn({ ...field, id: office.id }, office)
      const judged = { record: record.id, document: one.document.id, body: record }
      await V.addDocuments({ ...field, id: office.id }, [one], finch)
      await V.commit(
        { ...field, id: office.id },
        [{ act: 'judge', content: { ...judged, verb: 'accept' } }],
        finch,
      )
      await learn(office, { ...field, id: office.id })
      await admit(office, { ...field, id: office.id })

      const entries = await entriesAbout(office, [one.document.id])
      // Both have taken it in, and had not seen each other do so.
      expect(entries.map(({ act }) => act)).toEqual(['capture', 'tier', 'capture', 'judge'])
      for (const { id, header, content, salt } of entries) {
        expect(sha256(header)).toBe(id)
        expect(JSON.parse(header).body).toBe(sha256(Buffer.from(salt, 'hex'), content))
      }
      const chains = await chainsOf(
        office,
        entries.map(({ id }) => id),
      )
      expect(chains).toHaveLength(2)
      for (const { lines, last } of chains) {
        expect(lines.at(-1)?.id).toBe(last)
        for (const [i, { id, header }] of lines.entries()) {
          expect(sha256(header)).toBe(id)
          if (i > 0) expect(JSON.parse(header).prev).toBe(lines[i - 1]?.id)
        }
      }
      const held = new Set(chains.flatMap(({ lines }) => lines.map(({ id }) => id)))
      for (const { id } of entries) expect(held).toContain(id)
      // What comes before the first of them proves nothing of them, and stays.
      const acts = chains.flatMap(({ lines }) => lines.map(({ header }) => JSON.parse(header).act))
      expect(acts).not.toContain('open')
      expect(await chainsOf(office, [])).toEqual([])
      expect(await entriesAbout(office, [two.document.id])).toMatchObject([{ act: 'capture' }])
      for (const vault of [office, field]) await V.closeVault(vault)
    })

    test('a request for a stamp waits in the vault; a database is not backed up to a file', async () => {
      const vault = await engine.fresh()
      await expect(V.requestTimestamp(vault)).rejects.toMatchObject({ code: 'nothing-to-do' })
      await V.addDocuments(vault, [one], wren)
      expect((await V.requestTimestamp(vault)).der.length).toBeGreaterThan(60)
      expect(await V.listTimestamps(vault)).toEqual([])
      expect((await V.verify(vault)).findings).toEqual([])
      if (vault.file === null)
        await expect(V.backup(vault, 'copy.vigil')).rejects.toThrow(/pg_dump/)
      await V.closeVault(vault)
    })
  })
}
