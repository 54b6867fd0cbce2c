import type { Filler, Memory } from '../referring/memory.ts'
import { named } from '../referring/named.ts'
import { isOffice } from '../referring/officials.ts'
import { type Doc, type Sentence, mentionOver } from '../text/doc.ts'

/** "In another case,", "In a separate development,", "In a second ruling": another matter, whoever it is about. */
const ANOTHER =
  /^(?:(?:and|but) )?(?:in|at) (?:(?:an?|one|yet) )?(?:another|separate|similar|related|unrelated|parallel|different|second|further|other) (?:\p{Ll}+ )?(?:cases?|matters?|trials?|incidents?|developments?|rulings?|hearings?|court(?:room)?s?|proceedings?|decisions?|disputes?)\b/iu
/** "Meanwhile,", "Separately,": another matter, where somebody else is named. */
const BESIDE = /^(?:meanwhile|separately|elsewhere)\b/iu

/** Whether a sentence opens another matter than that of the sentences before it. */
export function opensAnother(doc: Doc, sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  const words = doc.source.slice(sentence.start, sentence.end)
  if (ANOTHER.test(words)) return true
  return BESIDE.test(words) && namesSomebody(doc, sentence)
}

/** The one person whom a sentence that opens another matter is about; null where it names several, or none but officials. */
export function onlyPersonIn(memory: Memory, { from, to }: Sentence): Filler | null {
  const { doc } = memory
  const people = new Map<string, Filler>()
  for (let i = from; i < to; i++) {
    const one = mentionOver(doc, i)
    if (one?.type !== 'name' || one.class !== 'person' || one.from !== i) continue
    const filler = named(memory, one, 'the one person whom the sentence names')
    const { name, as } = filler
    if (memory.officials.has(name) || (as !== null && (isOffice(as) || PLEADING.test(as)))) continue
    people.set(name, filler)
  }
  const [only, more] = people.values()
  return only && !more ? only : null
}

const PLEADING = /\b(?:lawyer|attorney|counsel|advocate|solicitor|barrister|minister)\b/iu

function namesSomebody(doc: Doc, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const one = mentionOver(doc, i)
    if (one?.type === 'name' && one.from === i && (one.class === 'person' || one.class === 'group'))
      return true
  }
  return false
}
