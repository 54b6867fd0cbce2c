import { assert, asyncProperty, constantFrom, integer, array, nat, record } from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentSchema, VigilError } from '../codebook/index.ts'
import { RUNS_APART } from './apart/parse-apart.ts'
import { makeJpeg, makeTiff } from './image/fixture.ts'
import { IMAGES, riff } from './image/hostile.cases.ts'
import { captureBytes } from './index.ts'
import { makePdf, setLines } from './pdf/fixture.ts'
import { good, PDFS } from './pdf/hostile.cases.ts'
import { rtf, RTFS } from './rtf/hostile.cases.ts'
import type { Hostile } from './hostile.cases.ts'
import { makeDocx, makeEpub, makeOdt, makePptx, p, shape } from './story/fixture.ts'
import { STORIES } from './story/hostile.cases.ts'

const WORDS = 'Police detained twelve people in Orvik on 8 August 2024, witnesses said.'
/** Milliseconds within which anything is read or refused. */
const BOUND = 30_000

/** Takes in bytes: a sound document, or a VigilError's code and message; all else rises. */
async function capture(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { document } = await captureBytes({ name, bytes }, { limits: { seconds: 10 } })
    expect(documentSchema.parse(document)).toEqual(document)
    expect(document.text).not.toMatch(/\p{Surrogate}/u)
    let before = 0
    const isSound = document.blocks.every(({ start, end }) => {
      const follows = start >= before && end > start
      before = end
      return follows
    })
    expect(isSound).toBe(true)
    expect(before).toBeLessThanOrEqual(document.text.length)
    return document.text
  } catch (error) {
    if (error instanceof VigilError) return `${error.code}: ${error.message}`
    throw error
  }
}

/** What takes a parser beyond its time, and is ended only where it runs in a process of its own. */
const ENDED = new Set([
  'a PDF: a hundred thousand contents',
  'a PDF: a hundred thousand states kept',
])

const CASES: Hostile = [
  ...PDFS.map(([what, make]) => [`a PDF: ${what}`, make] as const),
  ...STORIES,
  ...RTFS,
  ...IMAGES,
]

async function bounded(what: string, make: () => Uint8Array): Promise<void> {
  const bytes = make()
  const started = performance.now()
  const answer = await capture('a.bin', bytes)
  expect(performance.now() - started, what).toBeLessThan(BOUND)
  expect(answer).not.toMatch(/lollol|root:/)
}

describe(`files made to hurt are read or refused in time (${RUNS_APART ? 'in a process of their own' : 'in this process'})`, () => {
  test.each(CASES.filter(([what]) => !ENDED.has(what)))('%s', bounded)
  test.skipIf(!RUNS_APART).each(CASES.filter(([what]) => ENDED.has(what)))('%s', bounded)

  test('there are enough of them', () => expect(CASES.length).toBeGreaterThanOrEqual(100))

  test('after all of them a good one is read', async () =>
    expect(await capture('good.pdf', good)).toBe(WORDS))
})

const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  'small.pdf': makePdf([{ words: setLines(WORDS, { x: 60, y: 100, letters: 40 }) }]),
  'a.docx': makeDocx(p(WORDS, 'a') + p(WORDS)),
  'a.odt': makeOdt(`<text:p>${WORDS}</text:p>`),
  'a.pptx': makePptx([{ tree: shape('<p:ph type="title"/>', WORDS), notes: WORDS }]),
  'a.epub': makeEpub([`<h1>Orvik</h1><p>${WORDS}</p>`]),
  'a.rtf': rtf(`{\\fonttbl{\\f0\\fcharset204 A;}}\\f0\\b ${WORDS}\\par\\u1057?\\'d1}`),
  'a.jpg': makeJpeg({
    exif: makeTiff([
      [0x010e, WORDS],
      [0x8769, [[0x9003, '2024:08:08 14:03:22']]],
    ]),
    iptc: [[120, WORDS]],
    xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>',
  }),
  'a.tif': makeTiff([[0x010e, WORDS]]),
  'a.webp': riff(8),
}

describe('a file that is cut off', () => {
  const cut = { ...SAMPLES, 'review.pdf': new Uint8Array(readFileSync('test/files/review.pdf')) }
  test.each(Object.entries(cut))('%s, at every length in steps', async (name, bytes) => {
    const steps = name === 'review.pdf' ? 12 : 40
    for (let at = 1; at < steps; at++)
      await capture(name, bytes.subarray(0, Math.ceil((bytes.length * at) / steps)))
  })
})

describe('a file in which bytes were changed', () => {
  test.each(Object.entries(SAMPLES))(
    '%s is read or refused',
    { timeout: 900_000 },
    async (name, bytes) => {
      const change = record({ at: nat(bytes.length - 1), byte: integer({ min: 0, max: 255 }) })
      const kind = constantFrom('set', 'cut', 'twice')
      await assert(
        asyncProperty(
          array(change, { minLength: 1, maxLength: 12 }),
          kind,
          async (changes, how) => {
            const changed = new Uint8Array(bytes)
            for (const { at, byte } of changes) changed[at] = byte
            const [{ at } = { at: 0 }] = changes
            if (how === 'cut') await capture(name, changed.slice(at))
            else if (how === 'set') await capture(name, changed)
            else await capture(name, Buffer.concat([changed.subarray(0, at), changed]))
          },
        ),
        process.env['VIGIL_PROOF'] === '1' ? { numRuns: 2000 } : { numRuns: 60, seed: 7 },
      )
    },
  )
})
