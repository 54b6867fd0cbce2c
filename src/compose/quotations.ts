import type { Incident } from '../codebook/index.ts'
import type { Sources } from './source.ts'

/** Most characters of a quotation within a sentence. */
const MOST = 200

/** Where a clause or a line ends, or a quotation within it. */
const CLAUSE_END = /[.!?…](?=[\s"”’»)]|$)|[;:\n"“”«»()]|,(?=\s)|\s[–—-]\s|\[/u

/** Words after which a clause is not over. */
const DANGLING =
  /[\s,]+(?:and|or|but|nor|not|that|which|who|whom|whose|where|when|while|until|till|after|before|because|since|as|if|for|to|of|by|with|in|on|at|from|over|against|the|an?|was|were|is|are|had|has|have|been|be|being|made|then)$/iu

/** The words an incident is told by, carried on to the end of their clause where the document's text is at hand. */
export function wholeQuote(incident: Incident, sources: Sources): string | null {
  const lead = incident.records[0]
  if (!lead) return null
  const { exact, start, end } = lead.record.quote
  const text = sources.documents.get(lead.documentId)?.text
  // A text that is not the one read (a newer capture, a masked copy) carries nothing on.
  if (text?.slice(start, end) !== exact) return withoutDangling(exact)
  const after = text.slice(end, end + MOST)
  const stop = CLAUSE_END.exec(after)
  const carried = stop && exact + after.slice(0, stop.index).trimEnd()
  return carried !== null && carried.length <= MOST ? carried : withoutDangling(exact)
}

function withoutDangling(words: string): string {
  const kept = words.replace(DANGLING, '').replace(/[\s,;:]+$/u, '')
  if (kept === '' || kept.length === words.trimEnd().length) return words
  return DANGLING.test(kept) ? withoutDangling(kept) : `${kept} …`
}
