import type { Parsed } from '../events/constructions.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What may be a prison, by the word before it: "detention centre", but "Press Freedom Centre". */
const ANY_PLACES = new Set(['centre', 'center', 'facility', 'camp'])
const OF_PRISON = new Set(
  'detention prison remand correctional correction holding penal labour labor interrogation custody isolation reception deportation re-education'.split(
    ' ',
  ),
)

/** Whether this sentence or the three before it name a prison or detention. */
export function speaksOfPrison({ doc, from, to }: Parsed): boolean {
  const index = doc.tokens.sentence[from] ?? 0
  const start = doc.sentences[Math.max(0, index - 3)]?.from ?? from
  for (let i = start; i < to; i++) {
    const info = infoOf(doc.tokens.word[i] ?? 0)
    const held = !ANY_PLACES.has(info.lemma) || OF_PRISON.has(wordOf(doc.tokens.word[i - 1] ?? 0))
    if ((info.noun & NOUN.prison && held) || ['inmate', 'prisoner'].includes(info.lemma))
      return true
  }
  return false
}
