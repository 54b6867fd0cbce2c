import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Frame } from '../events/frames.ts'
import type { Chunk, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const isPeople = (chunk: Chunk | undefined): chunk is NounPhrase =>
  chunk?.type === 'np' &&
  (chunk.items.length > 0 || chunk.name?.class === 'person') &&
  (chunk.classes & (NOUN.court | NOUN.police)) === 0

const isSomebody = (phrase: NounPhrase | null): phrase is NounPhrase =>
  phrase !== null && (phrase.classes & NOUN.person) !== 0

const PENALTIES = new Set(['fine', 'term', 'sentence', 'warning', 'reprimand'])

const isAmount = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'np' &&
  (chunk.duration !== null || chunk.money !== null || PENALTIES.has(chunk.lemma))

/** "Ana Lesko: five years in prison", "Boris Orlin and Carl Vint: a fine of 300 euros each", "Tamba court: two years for a teacher": entries of a verdict. */
export function matchEntries({ chunks }: Parsed, frame: Frame): Candidate[] {
  const rule = frame.rules.find(one => one.id === 'given')
  if (!rule) return []
  return chunks.flatMap((chunk, at): Candidate[] => {
    const [before, stop, told] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]]
    const opens = before === undefined || before.type === 'stop'
    if (!opens || stop?.type !== 'stop' || stop.word !== ':' || !told || !isAmount(told)) return []
    const more = chunks[at + 3]
    const given = more?.type === 'pp' && more.preposition === 'for' ? more.object : null
    const court = chunk.type === 'np' && (chunk.classes & NOUN.court) !== 0 && isSomebody(given)
    if (!court && !isPeople(chunk)) return []
    return [
      {
        kind: frame.kind,
        frame,
        rule,
        id: `${frame.kind}.${rule.id}.entry`,
        construction: 'entry',
        clause: null,
        trigger: [chunk.from, more?.type === 'pp' ? more.to : told.to],
        actor: court ? chunk : null,
        target: court ? given : chunk,
        noun: null,
        set: {},
        ownDate: null,
        specificity: 0,
      },
    ]
  })
}
