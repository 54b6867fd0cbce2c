import type { Doc, NumberMention } from '../text/doc.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { idOf } from '../text/intern.ts'

const ids = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(idOf))

/** Parts of a country, of which there are several. */
const AREAS = ids(
  `city cities town towns village villages province provinces region regions district districts department departments
  county counties state states municipality municipalities commune communes ward wards block blocks suburb suburbs
  neighbourhood neighbourhoods neighborhood neighborhoods settlement settlements township townships capitals
  sub-division sub-divisions subdivision subdivisions governorate governorates prefecture prefectures oblast oblasts
  parish parishes canton cantons locality localities zone zones borough boroughs taluk taluks thana thanas upazila
  upazilas raion raions rayon rayons island islands camps quarters voivodeship voivodeships`,
)
/** Which of these have a name as an adjective: "the West department". */
const NAMED = ids(
  'province provinces region regions district districts department departments county counties canton cantons governorate governorates prefecture prefectures zone zones suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods ward',
)
const OTHERS = ids('other others more different')
const IN: ReadonlySet<string> = new Set(['in', 'at', 'across', 'within', 'through', 'throughout'])

const isCapital = ({ source, tokens }: Doc, at: number): boolean =>
  /\p{Lu}/u.test(source.charAt(tokens.start[at] ?? 0))

/** Whether a capital stands before the head: "the West department", "Northern Province". */
function isNamedWithin(doc: Doc, { from, head }: NounPhrase): boolean {
  for (let at = from; at < head; at++) if (isCapital(doc, at)) return true
  return false
}

/** "in five provinces", but not "in Tal and five other provinces", nor "in several". */
function isCounted(doc: Doc, { from, head }: NounPhrase, number: NumberMention): boolean {
  if (number.ordinal || typeof number.value !== 'number') return false
  for (let at = from; at < head; at++) if (OTHERS.has(doc.tokens.word[at] ?? 0)) return false
  return true
}

/** Whether a phrase tells in how many parts of a country something was, or in which: "in two sub-divisions", "in the West department". */
export function isAreas(doc: Doc, phrase: NounPhrase, preposition: string): boolean {
  if (!IN.has(preposition) || phrase.pronoun !== null || phrase.items.length > 0) return false
  const head = doc.tokens.word[phrase.head] ?? 0
  if (!AREAS.has(head)) return false
  if (phrase.plural && phrase.number !== null) return isCounted(doc, phrase, phrase.number)
  return NAMED.has(head) && phrase.determiner === 'definite' && isNamedWithin(doc, phrase)
}
