import type { Doc } from '../text/doc.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What is cited by its number. */
const NUMBERED = new Set([
  'law',
  'act',
  'bill',
  'decree',
  'resolution',
  'ordinance',
  'regulation',
  'directive',
  'proclamation',
])
const BEFORE_NUMBER = new Set(['no', 'no.', 'nº', 'n°', 'number', 'nr.'])

const word = (doc: Doc, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

/** The word for the law that ends a phrase: "decree" of "Supreme Decree", "Legislative Decree No."; null where none does. */
function lawWord(doc: Doc, { from, to }: NounPhrase): string | null {
  let last = to - 1
  while (last > from && (BEFORE_NUMBER.has(word(doc, last)) || word(doc, last) === '.')) last--
  const said = word(doc, last)
  return NUMBERED.has(said) ? said : null
}

function isBareNumber({ number, from, to, complements }: NounPhrase): boolean {
  return number !== null && number.from === from && number.to === to && complements.length === 0
}

/** One phrase of a law and its number; null where they are none. */
function joined(doc: Doc, law: NounPhrase, number: NounPhrase): NounPhrase | null {
  if (law.to !== number.from || law.items.length > 0 || !isBareNumber(number)) return null
  const lemma = lawWord(doc, law)
  if (lemma === null) return null
  const { to, complements } = number
  return { ...law, to, lemma, head: to - 1, classes: NOUN.law, name: null, names: [], complements }
}

/** "a package of laws", "a raft of amendments": several laws at once. */
const BUNDLES = new Set(['package', 'set', 'series', 'raft', 'batch', 'bundle', 'slew'])

const ABOUT = new Set(['on', 'about', 'governing', 'regulating'])

/** Takes bundles of laws for laws, and what a law is on ("a bill on peaceful assemblies") for nothing that happened. */
export function markBundles(chunks: readonly Chunk[]): readonly Chunk[] {
  for (let at = 0; at + 1 < chunks.length; at++) {
    const chunk = chunks[at]
    const next = chunks[at + 1]
    if (next?.type !== 'pp' || !next.object) continue
    const phrase = chunk?.type === 'np' ? chunk : chunk?.type === 'pp' ? chunk.object : null
    if (!phrase) continue
    if (next.preposition === 'of' && chunk === phrase && BUNDLES.has(phrase.lemma))
      phrase.classes |= next.object.classes & NOUN.law
    const topic = ABOUT.has(next.preposition) && phrase.to === next.from
    if (topic && (phrase.classes & NOUN.law) !== 0 && next.object.classes & NOUN.assembly)
      next.object.classes = NOUN.law
  }
  return chunks
}

/** "Supreme Decree 5117", "Law No. 21": the number belongs to the law. */
export function joinNumberedLaws(doc: Doc, chunks: readonly Chunk[]): readonly Chunk[] {
  let gone: Set<number> | null = null
  let all: Chunk[] | null = null
  for (let at = 0; at + 1 < chunks.length; at++) {
    const number = chunks[at + 1]
    if (number?.type !== 'np' || number.number === null) continue
    const first = chunks[at]
    const law = first?.type === 'np' ? first : first?.type === 'pp' ? first.object : null
    if (!first || !law) continue
    const whole = joined(doc, law, number)
    if (!whole) continue
    all ??= [...chunks]
    all[at] = first.type === 'pp' ? { ...first, to: whole.to, object: whole } : whole
    gone = (gone ?? new Set<number>()).add(at + 1)
  }
  return all && gone ? all.filter((_, at) => !gone.has(at)) : chunks
}
