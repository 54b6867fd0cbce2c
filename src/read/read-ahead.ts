import { bracketedClauses } from './grammar/bracketed.ts'
import { candidatesOf } from './events/candidates.ts'
import { chunksOf } from './grammar/chunks.ts'
import { clausesOf } from './grammar/clauses.ts'
import type { Candidate, Parsed } from './events/constructions.ts'
import { type DateMention, type Doc, type Sentence, mentionsOf } from './text/doc.ts'
import { withEntrySubject } from './forms/entry-subjects.ts'
import type { Grammar } from './events/frames.ts'
import { hasTrigger, mayBeEntry, mayTell } from './events/triggers.ts'

/** A sentence cut into its pieces and clauses, with the dates that open it. */
type Opened = { readonly parsed: Parsed; readonly openingDates: readonly DateMention[] }

/**
 * What the words of a sentence alone say of it: that it only names people and things, stands where nothing is told,
 * has a word that could tell something but does not, or may tell something.
 */
type Looked = {
  readonly state: 'names' | 'passed' | 'silent' | 'telling'
  /** The sentence that an item of a list goes on, where that can open a record. */
  readonly stem: Sentence | null
}

/** What is known of a sentence before anybody asks what was told before it. */
export type Ahead = Looked & {
  /** Its grammar with the readings of each trigger, the best first, where it may tell something. */
  readonly telling: (Opened & { readonly candidates: readonly Candidate[][] }) | null
}

/**
 * How many sentences go through one stage before the first of them goes on to the next. All of the reader's code does
 * not fit where a processor keeps what it runs; that of one stage does, and is fetched once for all of them.
 */
const TOGETHER = 32

/** The grammar of a sentence. */
export function parse(doc: Doc, sentence: Sentence): Opened {
  const chunks = chunksOf(doc, sentence)
  const { clauses: main, openingDates } = clausesOf(chunks)
  const { from, to } = sentence
  const clauses = [...main, ...bracketedClauses(doc, sentence, chunks)]
  return {
    parsed: { doc, from, to, chunks, clauses, mentions: mentionsOf(doc, sentence) },
    openingDates,
  }
}

/** The stem's sentence of a list item, where it has a word that can open a record. */
function stemOf(doc: Doc, { stem }: Sentence, grammar: Grammar): Sentence | null {
  const sentence = stem === null ? undefined : doc.sentences[stem]
  return sentence && hasTrigger(doc, sentence, grammar) ? sentence : null
}

function lookAtWords(doc: Doc, sentence: Sentence, grammar: Grammar): Looked {
  const stem = stemOf(doc, sentence, grammar)
  const tells = stem !== null || mayTell(doc, sentence, grammar)
  if (!tells && !hasTrigger(doc, sentence, grammar) && !mayBeEntry(doc, sentence))
    return { state: 'names', stem }
  const kind = doc.blocks[sentence.block]?.kind
  if (kind === 'dateline' || kind === 'preformatted') return { state: 'passed', stem }
  return { state: tells ? 'telling' : 'silent', stem }
}

/** Reads of the sentences from one on what can be read without those before them, stage by stage. */
export function readAhead(doc: Doc, first: number, grammar: Grammar): Ahead[] {
  const sentences = doc.sentences.slice(first, first + TOGETHER)
  const looked = sentences.map(sentence => lookAtWords(doc, sentence, grammar))
  const opened = sentences.map((sentence, i) =>
    looked[i]?.state === 'telling' ? parse(doc, sentence) : null,
  )
  const telling = sentences.map((sentence, i) => {
    const found = opened[i]
    if (!found) return null
    const parsed = withEntrySubject(found.parsed, sentence, first + i)
    return { ...found, parsed, candidates: candidatesOf(parsed, grammar) }
  })
  return looked.map((one, i) => ({ ...one, telling: telling[i] ?? null }))
}
