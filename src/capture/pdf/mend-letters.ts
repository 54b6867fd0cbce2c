import type { DrawnPage } from './page-layout.ts'
import type { Run } from './page-runs.ts'

const FEWEST = 20

/**
 * Old Cyrillic fonts give their letters as Latin ones with accents ("Ñóä" for "Суд"): they are read as the code page
 * that those fonts were made for. Letters that mean nothing are named by page.
 */
export function mendLetters(pages: readonly DrawnPage[]): {
  readonly pages: readonly DrawnPage[]
  readonly notes: readonly string[]
} {
  const mended: number[] = []
  const blind: number[] = []
  const result = pages.map(page => {
    const text = page.runs.map(run => run.text).join('')
    const letters = text.match(/[\p{L}\p{Co}\ufffd]/gu)?.length ?? 0
    if (letters < FEWEST) return page
    if ((text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0) > letters * 0.2) blind.push(page.page)
    if ((text.match(/[\u00c0-\u00ff]/g)?.length ?? 0) < letters * 0.6) return page
    mended.push(page.page)
    return { ...page, runs: page.runs.map(cyrillic) }
  })
  return {
    pages: result,
    notes: [
      ...(mended.length > 0
        ? [
            `the letters of page ${list(mended)} were those of an old Cyrillic font (windows-1251) and were read as such: compare them with the original`,
          ]
        : []),
      ...(blind.length > 0
        ? [
            `the font of page ${list(blind)} does not say what its letters mean: much of the text there is not readable; print the page and scan it, or type it`,
          ]
        : []),
    ],
  }
}

/** The article before a word that begins with alef, its two letters swapped: no Arabic word is written so. */
const SWAPPED = /ا([اأإآ])ل/gu
const WHOLE = /ال[اأإآ]/gu

/**
 * Programs that draw lam and alef as one sign may name the two in the wrong order ("األحد" for "الأحد"). Put right where
 * a document does so throughout and where the letters leave no other reading.
 */
export function mendArabic(pages: readonly DrawnPage[]): {
  readonly pages: readonly DrawnPage[]
  readonly notes: readonly string[]
} {
  const text = pages.flatMap(({ runs }) => runs.map(run => run.text)).join('\n')
  const swapped = text.match(SWAPPED)?.length ?? 0
  if (swapped === 0 || (text.match(WHOLE)?.length ?? 0) * 10 > swapped) return { pages, notes: [] }
  const mend = (words: string) =>
    words.replace(SWAPPED, 'ال$1').replace(/(?<!\p{L})ال(?![\p{L}\p{M}])/gu, 'لا')
  return {
    pages: pages.map(page => ({
      ...page,
      runs: page.runs.map(run => ({ ...run, text: mend(run.text) })),
    })),
    notes: [
      `the file names lam and alef in the wrong order where they are drawn as one sign; ${swapped} of them were put right: compare words with these letters with the original`,
    ],
  }
}

const windows1251 = new TextDecoder('windows-1251')

function cyrillic(run: Run): Run {
  const codes = Array.from(run.text, letter => letter.codePointAt(0) ?? 0)
  if (!codes.some(code => code >= 0xa0 && code <= 0xff)) return run
  const text = Array.from(run.text, letter => {
    const code = letter.codePointAt(0) ?? 0
    return code >= 0xa0 && code <= 0xff ? windows1251.decode(Uint8Array.of(code)) : letter
  })
  return { ...run, text: text.join('') }
}

export const list = (pages: readonly number[]) =>
  pages.length > 20
    ? `${pages.slice(0, 20).join(', ')} and ${pages.length - 20} more`
    : pages.join(', ')
