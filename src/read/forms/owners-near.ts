import type { Fillers, Memory } from '../referring/memory.ts'
import { named } from '../referring/named.ts'
import { type Doc, type NameMention, mentionOver } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Where somebody lives or works, beyond what is searched. */
const THEIRS = new Set(
  'home house flat apartment stall shop studio residence dwelling kiosk hut'.split(' '),
)

/** How far behind "the home of" the name may stand: "the home of the former editor Ivo Dahl". */
const FAR = 5

const isPremise = (doc: Doc, at: number): boolean => {
  const { noun, lemma } = infoOf(doc.tokens.word[at] ?? 0)
  return (noun & NOUN.premise) !== 0 || THEIRS.has(lemma || wordOf(doc.tokens.word[at] ?? 0))
}

/** "the family home of A", "A's flat": whose place a name tells. */
function isOwner(doc: Doc, name: NameMention): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (name.possessive) return [2, 1, 3].some(more => isPremise(doc, name.to + more))
  for (let at = name.from - 1; at > name.from - FAR; at--)
    if (word(at) === 'of') return isPremise(doc, at - 1)
  return false
}

/** The one person or body whose home or office a sentence names; null where it names none, or several. */
export function ownerIn(memory: Memory, index: number): Fillers | null {
  const { doc } = memory
  const sentence = doc.sentences[index]
  if (!sentence) return null
  const owners = new Map<string, Fillers>()
  for (let at = sentence.from; at < sentence.to; at++) {
    const name = mentionOver(doc, at)
    if (name?.type !== 'name' || name.from !== at) continue
    if (name.class === 'place' || name.class === 'law' || !isOwner(doc, name)) continue
    const owner = named(memory, name, 'whose place it was')
    const count = name.class === 'person' ? 1 : null
    owners.set(owner.name, { parties: [owner], count, approx: false, plural: false })
  }
  const [only, more] = owners.values()
  return only && !more ? only : null
}
