import type { Parsed } from '../events/constructions.ts'
import { word } from '../text/doc-words.ts'
import type { Clause } from '../grammar/grammar.ts'
import { mentionOver } from '../text/doc.ts'

const COUNTED = new Set('charge charges count counts offence offences offense offenses'.split(' '))
const OPENING = new Set([':', ',', '–', '—', '-'])
const NEAR = 16

/** Where the words begin that say what so many charges are: "on two counts: incitement and riot"; -1 where none do. */
export function offencesAfterCount({ doc, to }: Parsed, { verb }: Clause): number {
  for (let i = verb.to; i < Math.min(to - 2, verb.to + NEAR); i++) {
    if (!COUNTED.has(word(doc, i)) || !OPENING.has(word(doc, i + 1))) continue
    const number = [i - 1, i - 2].some(at => mentionOver(doc, at)?.type === 'number')
    const next = mentionOver(doc, i + 2)
    if (number && next?.type !== 'name' && next?.type !== 'date') return i + 2
  }
  return -1
}
