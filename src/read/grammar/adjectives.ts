import { type Doc, FLAG } from '../text/doc.ts'
import type { Draft } from './phrase-draft.ts'
import { nounish, text } from './phrase-starts.ts'
import { wordSet } from '../text/scan.ts'
import { infoOf } from '../text/word-table.ts'

const ADJECTIVE =
  /(?:al|ic|ive|ous|ful|less|ary|ent|ish|ian|ean|able|ible|political|female|male|foreign|uniformed|plainclothes|unarmed|hooded)$/

/** A word in small letters that can only describe: "local", "religious". */
function describes(doc: Doc, at: number): boolean {
  const { fn, noun, verb } = infoOf(doc.tokens.word[at] ?? 0)
  const small = ((doc.tokens.flags[at] ?? 0) & (FLAG.capital | FLAG.punctuation)) === 0
  return small && fn === 0 && noun === 0 && verb === '' && ADJECTIVE.test(text(doc, at))
}

/** A noun that stands for one thing, in small letters, and so counts nobody after a number: "trade" of "34 trade and labour activists". */
function isSingular(doc: Doc, at: number): boolean {
  const { noun, plural, fn } = infoOf(doc.tokens.word[at] ?? 0)
  const small = ((doc.tokens.flags[at] ?? 0) & (FLAG.capital | FLAG.punctuation)) === 0
  const singular = noun === 0 ? !text(doc, at).endsWith('s') : !plural
  return small && singular && fn === 0
}

/** "seventeen local and international groups", "her political and religious views", "34 trade and labour activists": one phrase. */
export function joinsAdjectives(doc: Doc, { at, head, number }: Draft, limit: number): boolean {
  const joint = text(doc, at)
  if ((joint !== 'and' && joint !== 'or') || head !== at - 1) return false
  const several = number !== null && number.value !== 1 && !number.percent && number.to === at - 1
  if (several && isSingular(doc, at - 1) && isSingular(doc, at + 1)) {
    const next = infoOf(doc.tokens.word[at + 2] ?? 0)
    const whose = infoOf(doc.tokens.word[at + 3] ?? 0)
    return (next.plural && next.noun !== 0) || (next.noun !== 0 && whose.plural)
  }
  return describes(doc, at - 1) && describes(doc, at + 1) && nounish(doc, at + 2, limit)
}

/** What somebody declares a thing to be: "declared the law unconstitutional". */
const PREDICATED = wordSet(
  `unconstitutional unlawful illegal unauthorised unauthorized unsanctioned invalid void extremist undesirable inadmissible unacceptable
  disproportionate arbitrary unjust unfair unjustified unfounded groundless baseless outrageous shameful absurd inhumane illegitimate`,
)

export const isPredicated = ({ tokens }: Doc, at: number): boolean =>
  PREDICATED.has(tokens.word[at] ?? 0)
