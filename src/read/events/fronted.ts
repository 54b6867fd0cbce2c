import type { Parsed } from './constructions.ts'
import { mentionOver } from '../text/doc.ts'
import { idOf } from '../text/intern.ts'
import { mentionsIn } from './slots.ts'
import { type Words } from '../text/doc-words.ts'

const OPENERS = new Set(['in', 'at', 'near', 'outside'].map(idOf))
const COMMA = idOf(',')
const AND = idOf('and')
const MAX_FRONT = 12

/** "In the town of Ardov, a student was fined": where a sentence says at its beginning that it plays. */
export function fronted(parsed: Parsed): Words[] {
  const { doc, from, to } = parsed
  let at = from
  const first = mentionOver(doc, at)
  if (first?.type === 'date') at = first.to
  if (doc.tokens.word[at] === COMMA) at++
  if (!OPENERS.has(doc.tokens.word[at] ?? 0)) return []
  const places: Words[] = []
  for (let i = at + 1; i < Math.min(to, at + MAX_FRONT); i++) {
    const [found] = mentionsIn(doc, i, i + 1)
    const place = found?.type === 'name' && found.class === 'place' && !found.possessive
    if (place) {
      places.push({ text: found.name, span: found.nameSpan })
      i = found.to - 1
    } else if (doc.tokens.word[i] === COMMA) {
      const next = mentionsIn(doc, i + 1, i + 2)[0]
      if (next?.type !== 'name' || next.class !== 'place') return places
    } else if (found || (places.length > 0 && doc.tokens.word[i] !== AND)) {
      return found?.type === 'date' ? places : []
    }
  }
  return []
}
