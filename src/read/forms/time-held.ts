import type { Candidate, Parsed } from '../events/constructions.ts'
import { type Frame, ruleOf } from '../events/frames.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

/** Where somebody was who was then let go. */
const INSIDE = new Set(
  'custody detention jail prison gaol bars cell cells remand captivity confinement lock-up'.split(
    ' ',
  ),
)
const AFTER = new Set(['after', 'following'])
/** How many words behind a length of time may say where it was spent. */
const NEAR = 4

/** What is told of somebody when he is out again. */
const OUT: ReadonlySet<string> = new Set(['release', 'acquittal'])

const WORDS = [...AFTER].map(idOf)

/** Whether a sentence may tell how long somebody was held before. */
export const mayTellTimeHeld = (stands: (id: number) => boolean): boolean => WORDS.some(stands)

/** Where the words end that say how long and where: "40 days of detention", "a year behind bars"; -1 where they do not. */
function endOf({ doc, to }: Parsed, { object }: Prepositional): number {
  const stay = object?.duration
  if (!stay || stay.age) return -1
  for (let at = stay.to; at < Math.min(to, stay.to + NEAR); at++) {
    const word = wordOf(doc.tokens.word[at] ?? 0)
    if (word === ',' || word === ';') return -1
    if (INSIDE.has(word)) return at + 1
  }
  return -1
}

/** Who was let go: the target, or who walked out. */
const whoOf = ({ target, clause }: Candidate): NounPhrase | null =>
  target ?? ((clause?.subject?.classes ?? 0) & NOUN.person ? (clause?.subject ?? null) : null)

const phrasesOf = ({ phrases }: Clause): readonly Prepositional[] =>
  phrases.filter(({ preposition }) => AFTER.has(preposition))

/** "was freed after 40 days of detention", "walked out of the jail after a year behind bars": that they had been held. */
export function matchTimeHeld(
  parsed: Parsed,
  frame: Frame,
  readings: readonly Candidate[][],
): Candidate[] {
  const rule = ruleOf(frame, 'time-held')
  if (!rule) return []
  return readings.flatMap(([out]): Candidate[] => {
    const who = out && OUT.has(out.kind) && out.clause ? whoOf(out) : null
    const told = out?.clause?.verb
    if (!out?.clause || !who || told?.negative || told?.modality !== 'asserted') return []
    const stay = phrasesOf(out.clause).find(part => endOf(parsed, part) > 0)
    if (!stay) return []
    return [
      {
        kind: 'detention',
        frame,
        rule,
        id: 'detention.time-held.nominal',
        construction: 'nominal',
        clause: null,
        trigger: [stay.from + 1, endOf(parsed, stay)],
        actor: null,
        target: who,
        noun: null,
        set: {},
        ownDate: null,
        specificity: 0,
      },
    ]
  })
}
