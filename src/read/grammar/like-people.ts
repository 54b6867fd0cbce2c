import { DONE_TO } from './deeds.ts'
import { text } from './phrase-starts.ts'
import { type Doc, FLAG } from '../text/doc.ts'
import { FN, FORM, NOUN, infoOf } from '../text/word-table.ts'

/** What people do by themselves: before a word for them it says which ones. */
const BY_THEMSELVES = new Set(
  `protesting striking fleeing marching demonstrating dissenting grieving mourning aspiring sleeping dying praying cheering
  jeering rioting surviving picketing commuting defecting begging`.split(/\s+/),
)

/** Besides the verbs that are done to people: "dispersed protesting students". */
const DONE_BESIDES = new Set(['disperse', 'evict', 'target', 'meet', 'include', 'rescue'])

/** "arrested leading activist Ana Lesko", "beat fleeing protesters", "against striking miners": what somebody is like, and no deed. */
export function isLikePeople(doc: Doc, at: number): boolean {
  const { forms } = infoOf(doc.tokens.word[at] ?? 0)
  if ((forms & FORM.gerund) === 0) return false
  const whom = infoOf(doc.tokens.word[at + 1] ?? 0)
  if ((whom.noun & NOUN.person) === 0 || whom.fn !== 0) return false
  const before = infoOf(doc.tokens.word[at - 1] ?? 0)
  if (BY_THEMSELVES.has(text(doc, at)) && whom.plural) {
    const opens = ((doc.tokens.flags[at] ?? 0) & FLAG.sentenceStart) !== 0
    if (opens || (before.fn & FN.preposition) !== 0) return true
  }
  if ((before.forms & (FORM.past | FORM.third | FORM.base)) === 0 || before.noun !== 0) return false
  // "denied beating prisoners"
  if (before.verb === 'deny') return false
  return DONE_TO.has(before.verb) || DONE_BESIDES.has(before.verb)
}
