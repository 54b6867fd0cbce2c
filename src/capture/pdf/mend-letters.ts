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
