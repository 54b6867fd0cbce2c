import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import { clauseOf, dateOf } from '../events/nominals.ts'
import type { Frame } from '../events/frames.ts'
import type { Chunk, Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf } from '../text/words.ts'
import { stands } from '../events/needs.ts'

/** What two sides come to. */
const NAMES =
  'clash clashes scuffle scuffles skirmish skirmishes brawl brawls fistfight fistfights'.split(' ')
const CLASHES = new Set(NAMES)
const WORDS = NAMES.map(idOf)

const SIDES = NOUN.person | NOUN.police | NOUN.authority | NOUN.organisation | NOUN.assembly

/** Whether the words looked at last have one for a clash. */
export const mayClash = (): boolean => WORDS.some(stands)

/** How it is told that there were some. */
const TOLD = new Set(
  'break erupt be occur take flare ensue follow continue begin start happen report lead result end turn descend see leave injure spark trigger witness record'.split(
    ' ',
  ),
)

const isPlace = ({ preposition, object }: Prepositional): boolean =>
  object !== null &&
  ['in', 'at', 'near', 'outside', 'around', 'on', 'inside'].includes(preposition) &&
  (object.name?.class === 'place' || (object.classes & NOUN.place) !== 0)

/** The phrases with a preposition that follow a noun, as far as its clause goes. */
function behind({ chunks }: Parsed, noun: NounPhrase, { verb }: Clause): Prepositional[] {
  const after = chunks.filter(({ from }) => from >= noun.to)
  const next = after.findIndex(one => one.type === 'vg' && one !== verb)
  return after
    .slice(0, next < 0 ? undefined : next)
    .filter((one): one is Prepositional & Chunk => one.type === 'pp')
}

/** "Clashes broke out between students and police near the bridge": force, told by the noun, with its sides and a place or a day. */
export function matchClashes(parsed: Parsed, frame: Frame): Candidate[] {
  const [rule] = frame.rules
  if (!rule) return []
  for (const chunk of parsed.chunks) {
    const noun = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!noun || !CLASHES.has(noun.lemma) || noun.determiner === 'negative') continue
    const clause = clauseOf(parsed, noun)
    if (!clause || clause.verb.negative || clause.verb.modality !== 'asserted') continue
    if (!TOLD.has(clause.verb.lemma) && clause.subject === noun) continue
    const phrases = behind(parsed, noun, clause)
    const sides = phraseWith(phrases, ['between', 'with'])?.object
    const ownDate = dateOf(parsed, noun)
    const there = clause.phrases.some(isPlace) || phrases.some(isPlace)
    if (!sides || !fits(sides, SIDES) || (!there && !ownDate && clause.dates.length === 0)) continue
    return [
      {
        kind: frame.kind,
        frame,
        rule,
        id: 'violence.clash.nominal',
        construction: 'nominal',
        clause,
        trigger: [noun.from, noun.to],
        actor: sides,
        target: null,
        noun,
        set: {},
        ownDate,
        specificity: 0,
      },
    ]
  }
  return []
}
