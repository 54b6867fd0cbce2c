import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import * as V from './index.ts'
import { strandsIn } from './strands.ts'
import { takeIn } from './take-in.ts'
import { admit, bundleBytes, learn, sourceOf, stateOf } from './test-exchange.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { quickFolder, sqliteEngine } from './test-vaults.ts'

const engine = sqliteEngine()
const folder = mkdtempSync(join(quickFolder(), 'vigil-exchange-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await engine.stop()
})
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const finch = { author: 'finch', at: '2026-11-22T16:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean in Varda.', 'one.txt')
const two = sampleDocument('A court in Sorel fined Ines Varro.', 'two.txt')
const tier = (subject: string, to: 'public' | 'partner' | 'internal' | 'sealed'): V.Act => ({
  act: 'tier',
  content: { of: 'document', subject, tier: to },
})
const accept = (sample: typeof one, words: string): V.Act => {
  const body = sampleRecord(sample.document, words)
  return {
    act: 'judge',
    content: { verb: 'accept', record: body.id, document: sample.document.id, body },
  }
}
const names = async (vault: V.Vault) =>
  (await V.listDocuments(vault)).map(({ name }) => name).toSorted()
const whole = async (vault: V.Vault) =>
  expect((await V.verify(vault, { deep: true })).findings).toEqual([])

async function vaultWith(...documents: (typeof one)[]): Promise<V.Vault> {
  const vault = await engine.fresh()
  if (documents.length > 0) await V.addDocuments(vault, documents, wren)
  return vault
}

test('what comes from another vault waits until a keeper admits it, and leaves with the admission', async () => {
  const [office, field] = [await vaultWith(one), await vaultWith(two)]
  expect(await learn(office, field)).toMatchObject({ entries: 2, contents: 2, originals: 1 })
  expect(await names(office)).toEqual(['one.txt'])
  await whole(office)
  await admit(office, field)
  expect(await names(office)).toEqual(['one.txt', 'two.txt'])
  expect((await V.search(office, 'Varro')).documents.total).toBe(1)
  await whole(office)
  const state = await stateOf(office)
  await V.rebuild(office)
  expect(await stateOf(office)).toEqual(state)
  await admit(office, field, false)
  expect(await names(office)).toEqual(['one.txt'])
  expect((await V.search(office, 'Varro')).documents.total).toBe(0)
  await whole(office)
})

test('an admitted feed admits nobody; it only vouches', async () => {
  const [office, field, far] = [await vaultWith(one), await vaultWith(), await vaultWith(two)]
  await V.commit(field, [{ act: 'setting', content: { name: 'a', value: 1 } }], finch)
  await learn(field, far)
  await admit(field, far)
  await learn(office, field)
  await admit(office, field)
  expect(await names(office)).toEqual(['one.txt'])
  const feeds = await V.listFeeds(office)
  expect(feeds.map(({ standing }) => standing)).toEqual(['own', 'admitted', 'waiting'])
  expect(feeds[2]?.vouchedBy).toEqual([feeds[1]?.feed])
})

test('what waits has not been seen: an own decision made meanwhile contests it', async () => {
  const office = await vaultWith(one)
  const field = await vaultWith(one)
  await V.commit(field, [tier(one.document.id, 'sealed')], finch)
  await learn(office, field, { tier: 'sealed' })
  await V.commit(office, [tier(one.document.id, 'public')], wren)
  await admit(office, field)
  expect(await V.tierOf(office, 'document', one.document.id)).toBe('sealed')
  expect((await V.listTiers(office))[0]?.isContested).toBe(true)
})

test('a second time changes nothing', async () => {
  const [office, field] = [await vaultWith(one), await vaultWith(two)]
  await learn(office, field)
  await admit(office, field)
  const state = await stateOf(office)
  expect(await learn(office, field)).toMatchObject({ entries: 0, contents: 0, known: 2 })
  expect(await stateOf(office)).toEqual(state)
})

test('since a head only what is new goes along, and a gap is refused', async () => {
  const [office, field] = [await vaultWith(), await vaultWith(one)]
  await learn(office, field)
  const [head] = (await V.heads(field)).heads
  await V.addDocuments(field, [two], finch)
  const later = await bundleBytes(field, { since: [head?.spoken ?? ''] })
  expect(
    await takeIn(await vaultWith(), sourceOf(later)).catch((error: unknown) => error),
  ).toMatchObject({
    code: 'integrity-broken',
    message: expect.stringMatching(/entry 3 of feed .* follows on one/),
  })
  expect(await takeIn(office, sourceOf(later))).toMatchObject({ entries: 1, known: 0 })
  await whole(office)
})

test('heads that are not here are left aside, as long as one of those named is; and none twice counts as brought', async () => {
  const [office, field] = [await vaultWith(), await vaultWith(one)]
  await learn(office, field)
  const [head] = (await V.heads(field)).heads
  const since = [head?.hash ?? '', 'f'.repeat(64)]
  expect(await V.unknownHeads(field, since)).toEqual(since.slice(1))
  await V.addDocuments(field, [two], finch)
  expect(await learn(office, field, { since })).toMatchObject({ entries: 1, known: 0 })
  for (const wrong of [['f'.repeat(64)], ['f0'], [...since, 'no head']])
    await expect(bundleBytes(field, { since: wrong })).rejects.toMatchObject({ code: 'not-found' })
  expect(await learn(office, field)).toMatchObject({ entries: 0, contents: 0, originals: 0 })
})

test('only what was selected comes along; the rest is withheld and can follow', async () => {
  const [office, field] = [await vaultWith(one, two), await vaultWith()]
  await V.commit(
    office,
    [
      tier(two.document.id, 'public'),
      accept(one, 'detained Maris Oltean'),
      accept(two, 'fined Ines Varro'),
      { act: 'mask', content: { person: 'Maris Oltean', masked: true, as: 'a man' } },
      { act: 'mask', content: { person: 'Ines Varro', masked: true, as: 'a woman' } },
      { act: 'text', content: { id: 'lead', text: 'Maris Oltean was detained.' } },
    ],
    wren,
  )
  const bytes = await bundleBytes(office, { tier: 'public' })
  expect(bytes.includes('Oltean')).toBe(false)
  expect(bytes.includes('Varro')).toBe(true)
  await takeIn(field, sourceOf(bytes))
  await admit(field, office)
  expect(await names(field)).toEqual(['two.txt'])
  expect((await V.listMasks(field)).map(({ subject }) => subject)).toEqual(['Ines Varro'])
  expect((await V.verify(field)).withheld).toBe(4)
  await whole(field)
  const chosen = await bundleBytes(office, { documents: [one.document.id] })
  expect([chosen.includes('Oltean'), chosen.includes('Varro')]).toEqual([true, false])
  expect(await learn(field, office)).toMatchObject({ entries: 0, contents: 4 })
  expect(await names(field)).toEqual(['one.txt', 'two.txt'])
  expect((await V.verify(field)).withheld).toBe(0)
  await whole(field)
  // The same as for somebody to whom all came at once.
  const fresh = await vaultWith()
  await learn(fresh, field)
  await admit(fresh, office)
  const [late, once] = [await stateOf(field), await stateOf(fresh)]
  expect({ ...late, claim: 0, seen: 0, standing: 0 }).toEqual({
    ...once,
    claim: 0,
    seen: 0,
    standing: 0,
  })
})

test('contents that wait here are not passed on, and sealed documents stay unless asked for', async () => {
  const [office, field] = [await vaultWith(one), await vaultWith(two)]
  await V.commit(office, [tier(one.document.id, 'sealed')], wren)
  await learn(office, field)
  const bytes = await bundleBytes(office)
  expect([bytes.includes('Oltean'), bytes.includes('Varro')]).toEqual([false, false])
  expect((await bundleBytes(office, { tier: 'sealed' })).includes('Oltean')).toBe(true)
})

test('every flipped byte and every cut of a bundle is refused by name, and changes nothing', async () => {
  const field = await vaultWith(one)
  await V.commit(field, [accept(one, 'detained Maris Oltean')], finch)
  const bytes = await bundleBytes(field)
  const office = await vaultWith(two)
  const before = await stateOf(office)
  const refusal = async (broken: Buffer) =>
    takeIn(office, sourceOf(broken)).then(
      () => 'taken in',
      (error: unknown) => error,
    )
  const step = process.env['VIGIL_PROOF'] === '1' ? 1 : 7
  for (let at = 0; at < bytes.length; at += step) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    const named = { name: 'VigilError', message: expect.stringMatching(/bundle/) }
    expect(await refusal(flipped), `byte ${at}`).toMatchObject(named)
    expect(await refusal(bytes.subarray(0, at)), `cut at ${at}`).toMatchObject(named)
  }
  expect(await refusal(Buffer.concat([bytes, Buffer.from('x')]))).toMatchObject({
    code: 'integrity-broken',
  })
  expect(await stateOf(office)).toEqual(before)
  expect((await V.heads(office)).heads).toHaveLength(1)
  await whole(office)
})

test('a copy that was put back over the vault forks its feed: both ways are kept, and known', async () => {
  const path = join(folder, 'office.vigil')
  const office = await V.createVault(path, { plain: true })
  await V.addDocuments(office, [one], wren)
  await V.closeVault(office)
  const copy = readFileSync(path)
  const field = await vaultWith()
  let again = await V.openVault(path)
  await V.commit(again, [tier(one.document.id, 'sealed')], wren)
  await learn(field, again, { tier: 'sealed' })
  await admit(field, again)
  await V.closeVault(again)
  // The same file, with what it held before.
  writeFileSync(path, copy)
  again = await V.openVault(path)
  await V.commit(again, [tier(one.document.id, 'public'), tier(one.document.id, 'partner')], wren)
  await learn(field, again)
  await learn(again, field, { tier: 'sealed' })
  for (const vault of [field, again]) {
    const report = await V.verify(vault)
    expect(report.findings).toEqual([])
    expect(report.forks).toHaveLength(1)
    expect(await V.tierOf(vault, 'document', one.document.id)).toBe('sealed')
    expect((await V.listTiers(vault))[0]?.isContested).toBe(true)
    const state = await stateOf(vault)
    await V.rebuild(vault)
    expect(await stateOf(vault)).toEqual(state)
  }
  // The next entry opens a feed of its own, which has seen one way, and the one after it the other.
  await V.commit(again, [tier(one.document.id, 'internal')], wren)
  await V.commit(again, [tier(one.document.id, 'internal')], wren)
  expect((await V.listTiers(again))[0]).toMatchObject({ tier: 'internal', isContested: false })
  expect((await strandsIn(again.db)).size).toBeGreaterThan(0)
  await whole(again)
  await learn(field, again)
  await admit(field, again)
  expect(await V.tierOf(field, 'document', one.document.id)).toBe('internal')
  await whole(field)
  await V.closeVault(again)
})

test('a bundle in a file opens with its passphrase, and for the device it is for', async () => {
  const [office, field, other] = [await vaultWith(), await vaultWith(one), await vaultWith()]
  const file = join(folder, 'one.bundle')
  const address = await V.ownAddress(office)
  const passphrase = async () => 'seven herons over the weir'
  await V.writeBundle(field, file, { protection: { recipients: [{ address }] } })
  expect(readFileSync(file).includes('Oltean')).toBe(false)
  await expect(V.takeInFile(other, { path: file, passphrase })).rejects.toMatchObject({
    code: 'vault-access',
  })
  await expect(V.writeBundle(field, file, { protection: { isPlain: true } })).rejects.toThrow(
    /there already/,
  )
  expect(await V.takeInFile(office, { path: file, passphrase })).toMatchObject({ entries: 2 })
  const second = join(folder, 'two.bundle')
  await V.writeBundle(field, second, {
    protection: { recipients: [{ passphrase: await passphrase() }] },
  })
  expect(await V.takeInFile(other, { path: second, passphrase })).toMatchObject({ entries: 2 })
  await expect(
    V.checkBundleFile(other, { path: second, passphrase: async () => 'other words' }),
  ).rejects.toMatchObject({ code: 'vault-access' })
  await expect(
    V.checkBundleFile(other, { path: join(folder, 'none'), passphrase }),
  ).rejects.toMatchObject({ code: 'input-unreadable' })
})
