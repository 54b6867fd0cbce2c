import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { closeDesk, listProposals } from './index.ts'
import { deskOfTexts } from './test-desks.ts'

const root = mkdtempSync(join(tmpdir(), 'vigil-odd-'))
afterAll(() => rmSync(root, { recursive: true }))

const SYLLABLES = ['ba', 'ke', 'mi', 'no', 'ru', 'ta', 've', 'zo']

/** A name of its own for each number. */
function nameAt(number: number): string {
  const syllables = Array.from(
    number.toString(8).padStart(5, '0'),
    digit => SYLLABLES[Number(digit)],
  )
  const word = syllables.join('')
  return `${word.slice(0, 4).replace(/^./, letter => letter.toUpperCase())} Al${word.slice(4)}ev`
}

const many = (count: number, sentence: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => sentence(at)).join(' ')

const ODD: readonly (readonly [what: string, text: string])[] = [
  ['a name of 5,000 letters', `Police detained Ab${'cd'.repeat(2500)} Berov in Lund on Monday.`],
  ['a name of 1,000 words', `Police in Lund detained ${'Anna '.repeat(1000)}Berova on Monday.`],
  [
    'invisible letters and marks of direction',
    'Police detained An\u00ADna Be\u200Drova and \u202EIvan\u202C Pe\u200Btrov (\uFEFF) in Lund on Monday.',
  ],
  [
    'emoji and mixed scripts',
    'Police in Lund detained 🙂 Аnnа Ведоvа 👨‍👩‍👧 and עדנה Berova on Monday.',
  ],
  [
    'brackets without end',
    `The Open Hands movement ${'('.repeat(3000)}Great Steppe called a rally.`,
  ],
  ['two thousand names', many(2000, at => `Police detained ${nameAt(at)} in Lund on Monday.`)],
  ['one name ten thousand times', many(10_000, () => 'Anna Berova was detained in Lund.')],
  ['only capitals', `${'ANNA BEROVA OF LUND '.repeat(500)}.`],
]

test.each(ODD)(
  '%s: read, and asked about, in time',
  async (_, text) => {
    const folder = mkdtempSync(join(root, 'odd-'))
    const desk = await deskOfTexts(folder, {
      'odd.txt': text,
      'plain.txt': 'Police detained Anna Berova in Lund on 4 May 2024.',
    })
    const { proposals } = await listProposals(desk)
    for (const { score, reasons, names } of proposals) {
      expect(score).toBeGreaterThan(0)
      expect(reasons.length).toBeGreaterThan(0)
      expect((names ?? []).join('').length).toBeLessThan(1000)
    }
    await closeDesk(desk)
  },
  120_000,
)
