import type { Block } from '../../codebook/index.ts'
import type { ExtractContext } from '../capture-bytes.ts'
import type { Extract, Piece } from '../extract.ts'

/**
 * Plain text is kept as it stands, character for character, so that offsets mean the same to whoever opens the file;
 * blocks are the lines of it.
 */
export function extractText(text: string, context: ExtractContext): Extract {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0]
    const start = match.index + (line.length - line.trimStart().length)
    const words = line.trim()
    if (words === '') continue
    const kind: Piece['kind'] = /^(?:[-–—•*·▪●◦]|\d{1,3}[.)])\s/.test(words) ? 'item' : 'paragraph'
    blocks.push({ kind, start, end: start + words.length })
  }
  const title = context.title
  return { text, blocks, metadata: {}, notes: title === undefined ? [] : [] }
}
