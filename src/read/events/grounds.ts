import type { Doc } from '../text/doc.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Before these anything may stand that people gather at: "outside the villa", "opposite the depot". */
const BESIDE = new Set(['outside', 'in front of', 'opposite', 'outside of', 'near', 'beside'])
/** Before these only what is known for a place, or has a name. */
const UPON = new Set([
  ...BESIDE,
  'at',
  'on',
  'along',
  'around',
  'inside',
  'in',
  'through',
  'behind',
])

/** Nouns of ground that people gather on, beside those of premises. */
const GROUNDS = list(
  `steps entrance gate gates wall tomb grave plaza lawn field fields forecourt stairs crossing runway track tracks line ring
  rail rails pavement sidewalk junction barrier roadside riverbank beach seafront embankment terrace balcony roof fence
  ministry hotel hospital chancellery consulate offices residence secretariat collectorate premises camp site village garden
  shrine temple obelisk fountain theatre library market bazaar terminal depot post chowk maidan circle roundabout`,
)

/** Of these many are meant, or one that is named beside: "in the Ugandan capital", "in the same building". */
const TOWNS = list(
  'city town village region province district country capital area centre center neighbourhood suburb state county settlement',
)

/** What something takes place on, at or in that is no ground. */
const NO_GROUND = list(
  `time day night week month year morning evening afternoon eve anniversary occasion moment hour weekend end beginning start
  behalf way charge charges issue case matter strike hunger fire hand hands request call order orders front head side sides
  rally march protest demonstration picket vigil gathering meeting event funeral hearing trial session conference ceremony
  election vote law bill decision condition conditions basis ground grounds suspicion face light view favour favor response
  protest support solidarity memory mourning honour honor silence row turn place rain cold heat sun dark shadow presence
  least last first once present total person name part detail addition fact phone internet social television radio list
  media run rise move lead scene statement speech poster banner placard shirt clothes black white party war crackdown
  killing death arrest detention price rate age level speed pace distance point course process attempt letter petition`,
)

const isCapital = ({ source, tokens }: Doc, at: number): boolean =>
  /\p{Lu}/u.test(source.charAt(tokens.start[at] ?? 0))

/** "on the Esplanade", "through Tarn", "outside the House of Culture": a name that is no person's. */
function isNamedGround({ name, determiner, from }: NounPhrase, preposition: string): boolean {
  if (name === null) return false
  // "in downtown Tal"
  if (preposition === 'in' && from < name.from && name.class !== 'person' && determiner === null)
    return true
  if (name.class === 'group' || name.class === 'outlet' || name.class === 'authority')
    return BESIDE.has(preposition) || (preposition === 'at' && determiner === 'definite')
  if (preposition === 'on' || preposition === 'around' || preposition === 'in')
    return determiner === 'definite'
  return name.class === 'unknown' || name.class === 'place'
}

/** "the campus of Lesk University" */
const isNamedBehind = (doc: Doc, to: number): boolean =>
  wordOf(doc.tokens.word[to] ?? 0) === 'of' && isCapital(doc, to + 1)

/** Whether a phrase names where people gathered: "on the Esplanade", "outside the chancellery", "at the site gates". */
export function isGround(doc: Doc, phrase: NounPhrase, preposition: string): boolean {
  if (!UPON.has(preposition) || phrase.items.length > 0 || phrase.pronoun !== null) return false
  const { from, head, to, lemma, classes, determiner } = phrase
  if (lemma === '') return isNamedGround(phrase, preposition)
  if (NO_GROUND.has(lemma) || phrase.number !== null || phrase.date !== null) return false
  const standing = (classes & (NOUN.place | NOUN.premise)) !== 0
  const ground = GROUNDS.has(lemma) || standing || (classes & NOUN.authority) !== 0
  if ((classes & (NOUN.person | NOUN.police)) !== 0 && !standing) return false
  const definite = determiner === 'definite' || phrase.possessor !== null
  let named = false
  for (let i = definite ? from + 1 : from; i < to; i++) if (isCapital(doc, i)) named = true
  if (TOWNS.has(lemma)) return false
  if (definite && ground && isNamedBehind(doc, to)) return true
  if (named && (definite || ground)) return true
  if (wordOf(doc.tokens.word[from + 1] ?? 0) === 'same') return false
  return definite && (BESIDE.has(preposition) || (ground && head - from > 1))
}
