import type { Block } from '../codebook/index.ts'

/** "[12:34]", "[00:12:34]", "[1:02:03.5]". */
const CODE = /\[(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?\]/g

type TimeCode = { readonly start: number; readonly length: number; readonly second: number }

/**
 * Has the blocks of a text found with its time codes out of the way, and gives each block the last code before it. Codes
 * count at the beginning of a line and after the end of a sentence; others stay among the words.
 */
export function withTimes<Extracted extends { readonly blocks: readonly Block[] }>(
  text: string,
  extract: (words: string) => Extracted,
): Extracted {
  const codes = timeCodes(text)
  const extracted = extract(blanked(text, codes))
  let next = 0
  const blocks = extracted.blocks.map(block => {
    while (codes[next] && (codes[next]?.start ?? 0) < block.start) next += 1
    const code = codes[next - 1]
    return code ? { ...block, at: { ...block.at, second: code.second } } : block
  })
  return { ...extracted, blocks }
}

function timeCodes(text: string): readonly TimeCode[] {
  return [...text.matchAll(CODE)].flatMap(found => {
    const [code, hours = '0', minutes = '0', seconds = '0'] = found
    const before = text.slice(Math.max(0, found.index - 40), found.index)
    const isApart = /(?:^|[\n\r\u2028\u2029]|[.!?…؟۔।。]["'”’»)\]]*\s)\s*$/.test(before)
    const isTime = Number(minutes) < 60 && Number(seconds) < 60
    if (!isTime || !isApart) return []
    const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    return [{ start: found.index, length: code.length, second }]
  })
}

/** The text with each code as an empty line of the same length, so that what follows is a block of its own. */
function blanked(text: string, codes: readonly TimeCode[]): string {
  let words = ''
  let end = 0
  for (const { start, length } of codes) {
    words += `${text.slice(end, start)}\n${' '.repeat(length - 2)}\n`
    end = start + length
  }
  return words + text.slice(end)
}
