import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { mentionOver } from '../text/doc.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import {
  type Fillers,
  type Memory,
  type Place,
  type Seen,
  fullName,
  latest,
  toldBefore,
} from './memory.ts'
import { asNamed, named } from './named.ts'
import { isOffice } from './officials.ts'

/** How many sentences back a lawyer's client may have been told of. */
const NEAR = 8
const PLEADER = /\b(?:lawyer|attorney|counsel|advocate|barrister|solicitor|defender)\b/i

const BODIES = NOUN.police | NOUN.court | NOUN.organisation | NOUN.outlet

/** Whether somebody told before may be whom a lawyer speaks for. */
function mayBeDefended({ officials }: Memory, { fillers, classes, sentence }: Seen, at: Place) {
  if ((classes & (NOUN.person | NOUN.quantity)) === 0) return false
  if ((classes & BODIES) !== 0 || at.sentence - sentence > NEAR) return false
  return fillers.parties.every(
    ({ name, as, named: known }) =>
      known && !officials.has(name) && !isOffice(name) && !PLEADER.test(as ?? ''),
  )
}

/** Of whom the text says that somebody is their lawyer: "his lawyer, Ana Lesko". */
export function noteDefended(
  memory: Memory,
  phrase: NounPhrase,
  find: (whose: NounPhrase) => Fillers,
): void {
  const name = phrase.name ?? phrase.apposition?.name
  if (!phrase.possessor || name?.class !== 'person') return
  if (phrase.name?.as === 'client' || phrase.lemma === 'client') {
    const client = { ...asNamed(name, 'own words'), name: fullName(memory, name.name) }
    const only: Fillers = { parties: [client], count: 1, approx: false, plural: false }
    for (const lawyer of find(phrase.possessor).parties) memory.defended.set(lawyer.name, only)
    return
  }
  if (!PLEADER.test(`${phrase.lemma} ${phrase.name?.as ?? ''}`)) return
  const whose = find(phrase.possessor)
  if (whose.parties.length > 0) memory.defended.set(fullName(memory, name.name), whose)
}

const DEFENDING = new Set(['represent', 'defend'])

/** "Beatrice Achola, who represents the trio": whose lawyer somebody is, told by a verb. */
export function noteRepresented(
  memory: Memory,
  { verb, subject, objects: [whom] }: Clause,
  find: (whose: NounPhrase) => Fillers,
): void {
  const name = subject?.name
  if (!DEFENDING.has(verb.lemma) || verb.voice !== 'active' || !whom || name?.class !== 'person')
    return
  if (!PLEADER.test(name.as ?? '') || verb.negative) return
  const clients = find(whom)
  if (clients.parties.length > 0) memory.defended.set(fullName(memory, name.name), clients)
}

/** Those of whom somebody named before in the sentence was told to be the lawyer. */
function defendedBy(memory: Memory, { from }: NounPhrase): Fillers | null {
  if (memory.defended.size === 0) return null
  for (let i = sentenceStart(memory, from); i < from; i++) {
    const mention = mentionOver(memory.doc, i)
    if (mention?.type !== 'name' || mention.from !== i) continue
    const whose = memory.defended.get(fullName(memory, mention.name))
    if (whose) return whose
  }
  return null
}

const OF = new Set(['of', 'for'])

/** "The lawyer of Ivo Kern said her client", "Ivo Kern's lawyer said": whose lawyer speaks, who is not named. */
function ownerBefore(memory: Memory, { from }: NounPhrase): Fillers | null {
  const { doc } = memory
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const start = sentenceStart(memory, from)
  for (let i = from - 1; i >= start; i--) {
    if (!PLEADER.test(word(i))) continue
    const owned = word(i - 1) === "'s" ? mentionOver(doc, i - 2) : null
    const whose = owned ?? (OF.has(word(i + 1)) ? mentionOver(doc, i + 2) : null)
    if (whose?.type !== 'name' || whose.class !== 'person') return null
    return { parties: [named(memory, whose, 'own words')], count: 1, approx: false, plural: false }
  }
  return null
}

/** "her client", "his clients": those told before, who are not the lawyer. */
export function clientsOf(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  if (phrase.lemma !== 'client' || !phrase.possessor || phrase.name || phrase.number) return null
  toldBefore(memory)
  const via = memory.doc.source.slice(...spanOf(memory.doc, phrase.from, phrase.to))
  const known = defendedBy(memory, phrase) ?? (phrase.plural ? null : ownerBefore(memory, phrase))
  if (known) return { ...known, parties: known.parties.map(party => ({ ...party, via })) }
  const several = ({ fillers }: Seen): boolean => fillers.parties.length > 1
  const found =
    (phrase.plural
      ? latest(memory, seen => several(seen) && mayBeDefended(memory, seen, at), at)
      : null) ??
    latest(memory, seen => !several(seen) && mayBeDefended(memory, seen, at), {
      ...at,
      // Whoever speaks in this sentence is the lawyer.
      before: sentenceStart(memory, phrase.from),
    })
  if (!found) return null
  return { ...found.fillers, parties: found.fillers.parties.map(party => ({ ...party, via })) }
}

const sentenceStart = ({ doc }: Memory, from: number): number =>
  doc.sentences[doc.tokens.sentence[from] ?? 0]?.from ?? from
