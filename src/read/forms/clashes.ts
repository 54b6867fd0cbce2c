import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import { clauseOf } from '../events/nominals.ts'
import { dateOf } from '../events/noun-dates.ts'
import type { Frame } from '../events/frames.ts'
import type { Chunk, Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import { stands } from '../events/needs.ts'

/** What two sides come to. */
const NAMES =
  'clash clashes scuffle scuffles skirmish skirmishes brawl brawls fistfight fistfights fight fights fracas melee punch-up altercation altercations tussle tussles'.split(
    ' ',
  )
const CLASHES = new Set(NAMES)
const WORDS = [...NAMES, 'clashed'].map(idOf)

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

type Told = {
  readonly clause: Clause
  readonly noun: NounPhrase
  readonly sides: NounPhrase
  readonly ownDate: Candidate['ownDate']
}

/** The record of a clash. */
function told(frame: Frame, { clause, noun, sides, ownDate }: Told): Candidate {
  const [rule] = frame.rules
  if (!rule) throw new Error('a frame has rules')
  return {
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
  }
}

/** The clause of those who came in on a clash. */
type Coming = { readonly by: NounPhrase; readonly dated: boolean }

const AS = new Set(['when', 'as', 'after'])

/** "Scuffles broke out when police tried to remove the tents": who came in on them. */
function comingIn({ doc, clauses }: Parsed, { verb }: Clause): Coming | null {
  const next = clauses.find(
    ({ subject, verb: other }) => subject && subject.from > verb.to && other.from > subject.from,
  )
  const subject = next?.subject
  if (!subject || !AS.has(wordOf(doc.tokens.word[subject.from - 1] ?? 0))) return null
  return fits(subject, NOUN.police) ? { by: subject, dated: next.dates.length > 0 } : null
}

const LAWMAKERS = NOUN.legislature | NOUN.court

/** "Villagers and company guards clashed near the mine": both sides stand before the verb. */
function clashing(parsed: Parsed, frame: Frame): Candidate[] {
  for (const clause of parsed.clauses) {
    const { verb, subject, phrases, dates } = clause
    if (verb.lemma !== 'clash' || verb.voice !== 'active' || !subject) continue
    if (verb.negative || verb.modality !== 'asserted' || subject.items.length < 2) continue
    const crowds = subject.items.every(
      one => one.plural && fits(one, SIDES) && (one.classes & LAWMAKERS) === 0,
    )
    const rulers = subject.items.every(
      ({ classes }) => (classes & NOUN.authority) !== 0 && (classes & NOUN.police) === 0,
    )
    if (!crowds || rulers) continue
    if (!phrases.some(isPlace) && dates.length === 0) continue
    return [told(frame, { clause, noun: subject, sides: subject, ownDate: null })]
  }
  return []
}

/** "Clashes broke out between students and police near the bridge": force, told by the noun, with its sides and a place or a day. */
export function matchClashes(parsed: Parsed, frame: Frame): Candidate[] {
  for (const chunk of parsed.chunks) {
    const noun = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!noun || !CLASHES.has(noun.lemma) || noun.determiner === 'negative') continue
    const clause = clauseOf(parsed, noun)
    if (!clause || clause.verb.negative || clause.verb.modality !== 'asserted') continue
    if (!TOLD.has(clause.verb.lemma) && clause.subject === noun) continue
    const phrases = behind(parsed, noun, clause)
    const coming = clause.subject === noun ? comingIn(parsed, clause) : null
    const sides = phraseWith(phrases, ['between', 'with', 'among'])?.object ?? coming?.by
    const ownDate = dateOf(parsed, noun)
    const dated = ownDate !== null || clause.dates.length > 0 || coming?.dated === true
    const there = clause.phrases.some(isPlace) || phrases.some(isPlace)
    if (!sides || !fits(sides, SIDES) || (!there && !dated)) continue
    return [told(frame, { clause, noun, sides, ownDate })]
  }
  return clashing(parsed, frame)
}
