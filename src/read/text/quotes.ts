import { CLASS, classOf, isLetter } from './characters.ts'

/** Follows quotation marks through a stretch of text; `depth` is how many are open. */
export type Quotes = {
  depth: number
  see(source: string, start: number, end: number): void
}

const OPENING = '“«„‟'
const CLOSING = '”»'
const MAX_DEPTH = 6
const SINGLE = "'‘’‚‛"

function blankBefore(source: string, at: number): boolean {
  if (at === 0) return true
  const unit = source.charCodeAt(at - 1)
  const kind = classOf(unit)
  return (
    kind === CLASS.space || kind === CLASS.newline || '([“"«—–-'.includes(source.charAt(at - 1))
  )
}

function wordAfter(source: string, at: number): boolean {
  const kind = classOf(source.charCodeAt(at))
  return isLetter(kind) || kind === CLASS.digit || kind === CLASS.surrogate
}

/** A fresh follower of quotation marks, for one block of text. */
export function createQuotes(): Quotes {
  const open: string[] = []
  const quotes: Quotes = { depth: 0, see }
  function close(mark: string): void {
    const at = open.lastIndexOf(mark)
    if (at >= 0) open.length = at
  }
  function see(source: string, start: number, end: number): void {
    const mark = source.charAt(start)
    const low = open.includes('„')
    if (mark === '“' && low) close('„')
    else if (OPENING.includes(mark)) open.push(mark === '„' ? '„' : '“')
    else if (CLOSING.includes(mark)) close(low ? '„' : '“')
    else if (mark === '"') {
      if (open.includes('"')) close('"')
      else open.push('"')
    } else if (SINGLE.includes(mark)) {
      if (open.includes("'") && !blankBefore(source, start)) close("'")
      else if (blankBefore(source, start) && mark !== '’' && wordAfter(source, end)) open.push("'")
    }
    // Nobody quotes so deeply: marks that never close are not quotation marks.
    if (open.length > MAX_DEPTH) open.length = 0
    quotes.depth = open.length
  }
  return quotes
}
