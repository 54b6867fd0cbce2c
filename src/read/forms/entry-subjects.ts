import type { Parsed } from '../events/constructions.ts'
import type { Doc, Sentence } from '../text/doc.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { DECIDING } from './notices-told.ts'
import { nounPhraseAt } from '../grammar/noun-phrases.ts'

/** How many sentences of an entry may stand before the one whose subject is looked for. */
const ENTRY = 12

/** The person whose name is all that a sentence says, with an age or what they are: "Ana Lesko (34), nurse." */
function nameAlone(doc: Doc, { from, to }: Sentence): NounPhrase | null {
  const phrase = nounPhraseAt(doc, from, to)
  if (phrase?.name?.class !== 'person') return null
  const after = doc.tokens.word[phrase.to]
  const alone = phrase.to >= to - 1 || doc.source[doc.tokens.start[phrase.to] ?? 0] === '('
  return alone && after !== undefined ? phrase : null
}

/** Whom an entry is about: the name that opens its paragraph, or that stands as a heading right above it. */
function headOf(doc: Doc, sentence: Sentence, index: number): NounPhrase | null {
  let first = index
  while (doc.sentences[first - 1]?.block === sentence.block && index - first < ENTRY) first--
  const opening = doc.sentences[first]
  const own = opening && first < index ? nameAlone(doc, opening) : null
  if (own) return own
  const above = doc.sentences[first - 1]
  const heading = above && doc.blocks[above.block]?.kind === 'heading'
  return heading ? nameAlone(doc, above) : null
}

/** "Ana Lesko. Nurse. Detained on 3 May. Sentenced to five years.": who was detained is whom the entry is about. */
export function withEntrySubject(parsed: Parsed, sentence: Sentence, index: number): Parsed {
  const { chunks, clauses, doc, from } = parsed
  const [first] = clauses
  const opens = first && chunks[0]?.type === 'vg' && first.verb.from === from
  if (!opens || first.subject !== null || !first.verb.ambiguous) return parsed
  // "Refused on 6 March": what was asked for, not who asked.
  if (DECIDING[first.verb.lemma] !== undefined) return parsed
  const subject = headOf(doc, sentence, index)
  if (!subject) return parsed
  let open = true
  return {
    ...parsed,
    clauses: clauses.map(clause => {
      open &&= clause.subject === null && clause.verb.ambiguous
      if (!open) return clause
      return {
        ...clause,
        subject,
        via: 'own' as const,
        verb: { ...clause.verb, voice: 'passive' as const },
      }
    }),
  }
}
