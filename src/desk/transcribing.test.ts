import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addFiles,
  addTranscript,
  admitFeed,
  closeDesk,
  feedsOf,
  forget,
  initVault,
  listDocuments,
  openDesk,
  originalPart,
  reviewQueue,
  acceptAbove,
  setConsent,
  setTier,
  showDocument,
  takeInExchange,
  writeExchange,
  type Desk,
} from './index.ts'
import { standingConsent } from './consenting.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-transcripts-'))
const desks: Desk[] = []
async function open(name: string): Promise<Desk> {
  const path = join(folder, `${name}.vigil`)
  await initVault(path, null)
  const desk = await openDesk(path, { author: name, passphrase: async () => '' })
  desks.push(desk)
  return desk
}
const wave = Buffer.alloc(1044)
wave.write('RIFF\0\0\0\0WAVEfmt ', 'latin1')
wave.write('data', 36, 'latin1')

let desk: Desk
beforeAll(async () => {
  desk = await open('mina')
  writeFileSync(join(folder, 'call.wav'), wave)
  const note = {
    type: 'call',
    by: 'mina',
    taken: '2031-05-04',
    consent: { store: true, publish: true },
  }
  writeFileSync(join(folder, 'call.wav.meta.json'), JSON.stringify({ note }))
  for await (const added of addFiles(desk, [join(folder, 'call.wav')]))
    expect(added.outcome).toBe('added')
})
afterAll(async () => {
  for (const each of desks) await closeDesk(each)
  rmSync(folder, { recursive: true })
})

/** Brings what one vault has into another, which lets its feed take part. */
async function send(from: Desk, to: Desk): Promise<void> {
  const bundle = join(folder, `${desks.indexOf(from)}.bundle`)
  await writeExchange(from, bundle, { isPlain: true })
  await takeInExchange(to, bundle, { passphrase: async () => '' })
  for (const { fingerprint, standing } of await feedsOf(to))
    if (standing === 'waiting') await admitFeed(to, { fingerprint, isAdmitted: true })
}

const FIRST = '[00:00:01] Police detained Pavel Horak in Orvik on 3 May 2031.'
const SECOND = `${FIRST}\n[00:00:02] Police also detained Ana Lesko.`
const drafts = async () => (await reviewQueue(desk)).items.map(({ record }) => record.documentId)

test('what is written down is read, leads to its original, and keeps its consent and tier', async () => {
  await setTier(desk, ['call.wav'], 'partner')
  await setConsent(desk, 'call.wav', { uses: { name: true } })
  const added = await addTranscript(desk, { of: 'call.wav', text: FIRST })
  expect(added).toMatchObject({ transcript: 'stands', tier: 'partner', note: true, read: true })
  const shown = await showDocument(desk, added.id)
  expect(shown.original).toMatchObject({ name: 'call.wav', show: 'audio' })
  expect(shown.records[0]?.record.quote.exact).toContain('Pavel Horak')
  expect(shown.document.blocks[0]?.at).toEqual({ second: 1 })
  expect(await standingConsent(desk, shown.document)).toEqual({
    store: true,
    publish: true,
    name: true,
  })
  expect((await addTranscript(desk, { of: 'call.wav', text: FIRST })).id).toBe(added.id)
})

test('a later version stands in place of the last, of which only what was judged stays', async () => {
  const [before] = (await showDocument(desk, 'call.wav')).transcripts
  expect(await drafts()).toEqual([before?.id])
  const later = await addTranscript(desk, { of: before?.id ?? '', text: SECOND })
  expect(new Set(await drafts())).toEqual(new Set([later.id]))
  expect((await drafts()).length).toBe(2)
  const { documents } = await listDocuments(desk)
  expect(documents.map(({ transcript }) => transcript)).toEqual(['stands', 'replaced', null])
  const { transcripts } = await showDocument(desk, 'call.wav')
  expect(transcripts.map(({ stands }) => stands)).toEqual([false, true])
  await acceptAbove(desk, 0)
  const last = await addTranscript(desk, { of: 'call.wav', text: `${SECOND} It was noon.` })
  expect((await showDocument(desk, later.id)).records.length).toBe(2)
  expect(new Set(await drafts())).toEqual(new Set([last.id]))
})

test('two versions that did not know of each other both stand, until one is written after both', async () => {
  const other = await open('oto')
  await send(desk, other)
  const text = `${SECOND} Oto heard rain.`
  await addTranscript(other, { of: 'call.wav', text })
  await addTranscript(desk, { of: 'call.wav', text: `${SECOND} Mina heard rain.` })
  await send(other, desk)
  const standing = async () =>
    (await showDocument(desk, 'call.wav')).transcripts.filter(({ stands }) => stands)
  expect((await standing()).map(({ by }) => by)).toEqual(['oto', 'mina'])
  const both = await addTranscript(desk, { of: 'call.wav', text })
  expect((await standing()).map(({ id }) => id)).toEqual([both.id])
  await setConsent(desk, 'call.wav', { uses: { publish: false } })
})

test('consent and tier set on the original reach what was written down', async () => {
  const { transcripts } = await showDocument(desk, 'call.wav')
  const last = await showDocument(desk, transcripts.at(-1)?.id ?? '')
  expect((await standingConsent(desk, last.document)).publish).toBe(false)
  await setTier(desk, ['call.wav'], 'sealed')
  expect((await showDocument(desk, last.document.id)).tier).toBe('sealed')
  await expect(setTier(desk, [last.document.id], 'public')).rejects.toThrow(
    /travels no further than that. Nothing was changed/,
  )
})

test('the original is given in ranges, and only what browsers show', async () => {
  const { original, transcripts } = await showDocument(desk, 'call.wav')
  const id = original?.id ?? ''
  const { bytes } = await originalPart(desk, id, undefined)
  expect(Buffer.from(bytes)).toEqual(wave)
  const part = await originalPart(desk, id, { start: 36, end: 40 })
  expect([Buffer.from(part.bytes).toString(), part.range]).toEqual(['data', [36, 40]])
  expect((await originalPart(desk, id, { start: 1044 })).bytes.length).toBe(0)
  await expect(originalPart(desk, transcripts[0]?.id ?? '', undefined)).rejects.toThrow(
    /not shown in the workbench/,
  )
})

test('what is forgotten takes what was written down of it along', async () => {
  await forget(desk, ['call.wav'], 'the source asked')
  expect((await listDocuments(desk)).total).toBe(0)
})
