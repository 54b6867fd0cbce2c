import type { Parsed } from '../events/constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { type Doc, mentionOver } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

const SITTINGS = new Set(['hearing', 'session', 'sitting', 'trial'])
const WHICH = new Set(
  'first second third fourth fifth sixth seventh opening final last preliminary closing another main pretrial pre-trial appeal'.split(
    ' ',
  ),
)
const MARKS = new Set([':', '-', '–', '—', '.'])

/** Whether the sentence before is no more than a day, as the entries of a chronology are headed. */
function isUnderDay(doc: Doc, from: number): boolean {
  const before = doc.sentences[(doc.tokens.sentence[from] ?? 0) - 1]
  const day = before && mentionOver(doc, before.from)
  return before !== undefined && day?.type === 'date' && day.to >= before.to - 1
}

/** "4 October: First hearing.", "Second hearing in the case of A": a note in a chronology that says no more than which one it was. */
export function isNotedHearing({ doc, from, clauses }: Parsed, phrase: NounPhrase): boolean {
  if (clauses.length > 0 || phrase.plural || !SITTINGS.has(phrase.lemma)) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  let which = false
  for (let at = phrase.from; at <= phrase.head; at++) which ||= WHICH.has(word(at))
  if (!which) return false
  if (phrase.from === from) return isUnderDay(doc, from)
  const dated = mentionOver(doc, from)
  return dated?.type === 'date' && MARKS.has(word(phrase.from - 1)) && phrase.from - dated.to <= 1
}
