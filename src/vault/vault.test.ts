import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Admitted, CodedRecord, Verb } from '../codebook/index.ts'
import * as V from './index.ts'
import { STATE_TABLES } from './tables.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { postgresEngine, sqliteEngine } from './test-vaults.ts'

const engines = [sqliteEngine(), await postgresEngine()]
const at = '2026-11-22T15:00:00.000Z'
const wren = { author: 'wren', at }
const finch = { author: 'finch', at }

afterAll(async () => {
  for (const engine of engines) await engine.stop()
})

const one = sampleDocument('Police detained Maris Oltean in Varda on Friday.', 'one.txt')
const record = sampleRecord(one.document, 'detained Maris Oltean')

const isAdmitted = (found: CodedRecord): found is Admitted =>
  one.document.text.includes(found.quote.exact)

/** One judgement as an act. */
function judge(verb: Verb, judged: CodedRecord, more: object = {}): V.Act {
  const body = verb === 'refuse' || verb === 'undo' ? null : judged
  const { document } = one
  return {
    act: 'judge',
    content: { verb, record: judged.id, document: document.id, body, ...more },
  }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

for (const engine of engines) {
  if (engine.missing !== undefined) test.skip(engine.missing, () => undefined)
  describe.skipIf(engine.missing !== undefined)(engine.name, () => {
    let vault: V.Vault
    beforeAll(async () => {
      vault = await engine.fresh()
      await V.addDocuments(vault, [one], wren)
    })
    afterAll(() => V.closeVault(vault))

    test('a new vault is empty and whole', async () => {
      const empty = await engine.fresh()
      expect(await V.listDocuments(empty)).toEqual([])
      expect(await V.heads(empty)).toMatchObject({ heads: [] })
      expect(await V.search(empty, 'anything')).toMatchObject({ documents: { total: 0 } })
      expect((await V.verify(empty)).findings).toEqual([])
      await V.closeVault(empty)
    })

    test('a document comes back as it was taken in, and is internal', async () => {
      expect(await V.documentById(vault, one.document.id)).toEqual(one.document)
      expect(await V.originalOf(vault, one.document.id)).toEqual(one.original)
      const [listed] = await V.listDocuments(vault)
      expect(listed).toMatchObject({
        name: 'one.txt',
        tier: 'internal',
        by: 'wren',
        at,
        note: null,
      })
      expect(await V.findDocument(vault, one.document.id.slice(0, 6))).toBe(one.document.id)
      expect(await V.findDocument(vault, 'one.txt')).toBe(one.document.id)
      expect(await V.documentById(vault, '0'.repeat(64))).toBeUndefined()
      for (const short of ['d', 'd9', 'd9a'])
        await expect(V.findDocument(vault, short)).rejects.toMatchObject({
          code: 'input-invalid',
          message: expect.stringContaining('at least four digits'),
        })
      await expect(V.findDocument(vault, 'none.txt')).rejects.toMatchObject({ code: 'not-found' })
    })

    test('the same bytes are known, also twice in one batch', async () => {
      const two = sampleDocument('Two.', 'two.txt')
      const result = await V.addDocuments(vault, [one, two, two], finch)
      expect(result.added.map(document => document.name)).toEqual(['two.txt'])
      expect(result.known.map(document => document.name)).toEqual(['one.txt', 'two.txt'])
    })

    test.each([
      ['an empty text', ''],
      ['NUL, half a surrogate pair at most, all scripts', 'a\0b 中文 ქართული 🕊 ё ә \u2028 "\\'],
      ['three megabytes', 'Police detained a monitor. '.repeat(120_000)],
    ])('%s is kept', async (name, text) => {
      const sample = sampleDocument(text, `${name}.txt`)
      await V.addDocuments(vault, [sample], wren)
      vault = await engine.again(vault)
      expect(await V.documentById(vault, sample.document.id)).toEqual(sample.document)
      expect((await V.originalOf(vault, sample.document.id))?.equals(sample.original)).toBe(true)
    })

    test('pages of documents, newest and oldest first, meet without a gap', async () => {
      const all = await V.listDocuments(vault, { newestFirst: false })
      const [first] = await V.listDocuments(vault, { newestFirst: false, limit: 1 })
      const rest = await V.listDocuments(vault, { newestFirst: false, after: first!.position })
      expect([first, ...rest]).toEqual(all)
      expect((await V.listDocuments(vault)).toReversed()).toEqual(all)
      expect(await V.countDocuments(vault)).toBe(all.length)
    })

    test.each<[string, readonly (readonly [Verb, V.Who, object?])[], string]>([
      [
        'nothing decided but an undo',
        [
          ['accept', wren],
          ['undo', wren],
        ],
        'draft',
      ],
      ['accepted', [['accept', wren]], 'accepted'],
      ['accepted with others', [['accept', wren, { batch: 'b1' }]], 'batch-accepted'],
      [
        'then one by one',
        [
          ['accept', wren, { batch: 'b1' }],
          ['accept', wren],
        ],
        'accepted',
      ],
      [
        'refused',
        [
          ['accept', wren],
          ['refuse', finch],
        ],
        'refused',
      ],
      [
        'refused, taken back',
        [
          ['accept', wren],
          ['refuse', finch],
          ['undo', finch],
        ],
        'accepted',
      ],
      [
        'confirmed by another',
        [
          ['accept', wren],
          ['confirm', finch],
        ],
        'confirmed',
      ],
      [
        'confirmed by the same',
        [
          ['accept', wren],
          ['confirm', wren],
        ],
        'accepted',
      ],
      ['made by hand', [['make', wren]], 'accepted'],
      [
        'amended',
        [
          ['accept', wren],
          ['amend', wren],
        ],
        'accepted',
      ],
    ])('state of a record: %s', async (name, steps, state) => {
      const own = { ...record, id: `r-${name}` }
      let before: string | undefined
      for (const [verb, who, more] of steps) {
        const undo = verb === 'undo' ? { undoes: before } : {}
        const [entry] = await V.commit(vault, [judge(verb, own, { ...more, ...undo })], who)
        before = entry?.id
      }
      expect(await V.recordById(vault, own.id)).toMatchObject({
        state,
        tier: 'internal',
        isContested: false,
        document: one.document.id,
      })
      const decisions = await V.decisionsOn(vault, own.id)
      expect(decisions.map(decision => [decision.verb, decision.by])).toEqual(
        steps.map(([verb, who]) => [verb, who.author]),
      )
    })

    test('decisions by document, since a position, and all', async () => {
      const ofDocument = await V.decisionsOfDocument(vault, one.document.id)
      const all = await collect(V.allDecisions(vault))
      expect(ofDocument).toEqual(all)
      const page = await V.decisionsSince(vault, 0, 3)
      const rest = await V.decisionsSince(vault, page.position)
      expect([...page.decisions, ...rest.decisions]).toEqual(all)
      const states = await V.listRecords(vault, { states: ['refused', 'confirmed'] })
      expect(states.map(row => row.state).toSorted()).toEqual(['confirmed', 'refused'])
    })

    test('what is impossible is refused whole, and nothing of it stays', async () => {
      const before = await V.heads(vault)
      const fresh = sampleDocument('Never kept.')
      const bad: readonly (readonly [V.Act, string])[] = [
        [judge('accept', record, { document: 'f'.repeat(64) }), 'not-found'],
        [judge('undo', record, { undoes: 'f'.repeat(64) }), 'not-found'],
        [judge('accept', { ...record, confidence: 7 }), 'record-invalid'],
        [{ act: 'setting', content: { name: '', value: 1 } }, 'input-invalid'],
        [{ act: 'capture', content: { document: fresh.document } }, 'integrity-broken'],
        [
          {
            act: 'capture',
            content: { document: fresh.document },
            files: [Buffer.from('other bytes')],
          },
          'integrity-broken',
        ],
      ]
      for (const [act, code] of bad) {
        const good: V.Act = {
          act: 'capture',
          content: { document: fresh.document },
          files: [fresh.original],
        }
        const acts = act.act === 'capture' ? [act] : [good, act]
        await expect(V.commit(vault, acts, wren)).rejects.toMatchObject({ code })
      }
      expect(await V.heads(vault)).toEqual(before)
      expect(await V.documentById(vault, fresh.document.id)).toBeUndefined()
    })

    test('tiers, masks, consent, settings, texts and links stand as last said', async () => {
      const document = one.document.id
      const acts: V.Act[] = [
        { act: 'tier', content: { of: 'document', subject: document, tier: 'public' } },
        { act: 'tier', content: { of: 'document', subject: document, tier: 'partner' } },
        { act: 'tier', content: { of: 'record', subject: 'r-accepted', tier: 'sealed' } },
        { act: 'mask', content: { person: 'oltean', masked: true, as: 'a student' } },
        { act: 'consent', content: { document, uses: { publish: true, name: false } } },
        { act: 'consent', content: { document, uses: { publish: false } } },
        { act: 'setting', content: { name: 'country', value: { code: 'VA', list: [1, null] } } },
        { act: 'setting', content: { name: 'gone', value: 1 } },
        { act: 'setting', content: { name: 'gone', value: null } },
        { act: 'text', content: { id: 't1', text: 'A paragraph.', of: { update: '2026-11' } } },
        { act: 'text', content: { id: 't2', text: 'Deleted.' } },
        { act: 'text', content: { id: 't2', text: null } },
        { act: 'link', content: { verb: 'same', of: 'person', left: 'a', right: 'b' } },
        { act: 'link', content: { verb: 'different', of: 'group', left: 'c', right: 'd' } },
      ]
      await V.commit(vault, acts, wren)
      expect(await V.tierOf(vault, 'document', document)).toBe('partner')
      expect(await V.tierOf(vault, 'person', 'nobody')).toBe('internal')
      const listed = await V.listDocuments(vault, { newestFirst: false, limit: 1 })
      expect(listed).toMatchObject([{ tier: 'partner' }])
      expect(await V.recordById(vault, 'r-accepted')).toMatchObject({ tier: 'sealed' })
      expect((await V.listTiers(vault)).map(row => row.tier)).toEqual(['partner', 'sealed'])
      expect(await V.listMasks(vault)).toMatchObject([
        { subject: 'oltean', value: { masked: true, as: 'a student' }, isContested: false },
      ])
      expect(await V.consentOf(vault, document)).toEqual({ publish: false, name: false })
      expect(await V.setting(vault, 'country')).toEqual({ code: 'VA', list: [1, null] })
      expect(await V.setting(vault, 'gone')).toBeUndefined()
      expect(await V.setting(vault, 'never')).toBeUndefined()
      expect((await V.listSettings(vault)).map(row => row.subject)).toEqual(['country'])
      expect(await V.listTexts(vault)).toMatchObject([
        { subject: 't1', value: { text: 'A paragraph.', of: { update: '2026-11' } } },
      ])
      expect(await V.listLinks(vault, 'person')).toMatchObject([{ verb: 'same', left: 'a' }])
      expect(await V.listLinks(vault)).toHaveLength(2)
    })

    test('readings are kept, replaced and dropped', async () => {
      const [document, records] = [one.document.id, [record].filter(isAdmitted)]
      const reading = { document, reader: 'rules/1', records, notes: ['n'], names: [] }
      const unread = await V.unreadDocuments(vault, 'rules/1')
      expect(unread[0]).toBe(one.document.id)
      await V.saveReadings(vault, [{ ...reading, records: [] }, reading])
      expect(await V.readingOf(vault, one.document.id, 'rules/1')).toEqual(reading)
      expect(await V.unreadDocuments(vault, 'rules/1')).toEqual(unread.slice(1))
      expect(await V.unreadDocuments(vault, 'rules/2')).toEqual(unread)
      expect(await collect(V.allReadings(vault, 'rules/1'))).toEqual([reading])
      await V.dropReadings(vault)
      expect(await V.readingOf(vault, one.document.id, 'rules/1')).toBeUndefined()
    })

    test('a release is kept with its files', async () => {
      const page = Buffer.from('<p>INTERNAL</p>')
      const sha256 = createHash('sha256').update(page).digest('hex')
      const files = [{ path: 'index.html', sha256, size: page.length }]
      const content = { id: 'x', title: 'X', tier: 'internal' as const, cleared: false, files }
      await V.commit(vault, [{ act: 'release', content, files: [page] }], wren)
      expect(await V.originalOf(vault, sha256)).toEqual(page)
    })

    test('everything is verified, and the fold from scratch is the same', async () => {
      expect((await V.verify(vault, { deep: true })).findings).toEqual([])
      const state = async () => {
        const rows: Record<string, unknown> = {}
        for (const table of STATE_TABLES) {
          const all = await vault.db.selectFrom(table).selectAll().execute()
          rows[table] = all.map(row => JSON.stringify(row)).toSorted()
        }
        return rows
      }
      const before = await state()
      const found = await V.search(vault, 'detained')
      await V.rebuild(vault)
      expect(await state()).toEqual(before)
      expect(await V.search(vault, 'detained')).toEqual(found)
    })
  })
}
