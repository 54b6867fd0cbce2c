import { Parser } from 'htmlparser2'
import type { ExtractContext } from '../capture-bytes.ts'
import { layOut, type Extract, type Piece } from '../extract.ts'

/** The words of a web page. */
export function extractHtml(text: string, _context: ExtractContext): Extract {
  const pieces: Piece[] = []
  let words = ''
  let skip = 0
  const flush = () => {
    if (words.trim() !== '')
      pieces.push({ kind: 'paragraph', text: words.replace(/\s+/g, ' ').trim() })
    words = ''
  }
  const parser = new Parser({
    onopentag(name) {
      if (['script', 'style', 'nav', 'footer', 'title'].includes(name)) skip++
      if (!['a', 'b', 'i', 'em', 'strong', 'span'].includes(name)) flush()
    },
    ontext(data) {
      if (skip === 0) words += data
    },
    onclosetag(name) {
      if (['script', 'style', 'nav', 'footer', 'title'].includes(name)) skip--
      if (!['a', 'b', 'i', 'em', 'strong', 'span'].includes(name)) flush()
    },
  })
  parser.end(text)
  flush()
  return { ...layOut(pieces), metadata: {}, notes: [] }
}
