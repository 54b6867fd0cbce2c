import { countryOfNationality, partyType } from '../../names/index.ts'
import { type Doc, FLAG } from '../text/doc.ts'
import { ONLY_BY_WORD, isOfOtherGender, isOfOtherSort, isToldApart } from './other-sorts.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { groupSize } from '../amounts/group-sizes.ts'
import {
  type Fillers,
  type Memory,
  type Place,
  type Seen,
  latest,
  onlyNamed,
  toldBefore,
} from './memory.ts'
import { parentOf } from './parents.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { isCalling } from '../rules/en/callings.ts'
import { oneCalled } from './called.ts'
import { describedAlike } from './described-alike.ts'
import { ANY_GROUP, COLLECTIVE, LOOSE, LOOSE_CALLINGS } from './loose-words.ts'
import { gather } from './gathered.ts'
import { GENERIC_HEADS } from '../rules/en/generic-heads.ts'
import { bodyOfWord } from './short-bodies.ts'
import { varied } from './varied.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const POINTING = new Set(['the', 'this', 'these', 'those', 'that'])

/** "the activist", "the three", "both men", "each activist": somebody told before. */
export function backwards(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { doc } = memory
  const first = wordOf(doc.tokens.word[phrase.from] ?? 0)
  const parent = parentOf(memory, phrase, at)
  if (parent) return parent
  const definite = phrase.determiner === 'definite' && POINTING.has(first)
  if (definite && isToldApart(memory, phrase)) return null
  if (definite && !isBare(doc, phrase)) return at.victim ? describedAlike(memory, phrase, at) : null
  const alone = first === 'all' && isAlone(doc, phrase)
  const whole =
    first === 'both' || first === 'each' || (first === 'all' && phrase.number !== null) || alone
  if (!definite && !whole) return null
  if (
    phrase.complements.some(
      part =>
        part.from === phrase.to &&
        !at.bare &&
        (part.preposition === 'of' || part.preposition === 'from' || part.verb),
    ) &&
    definite
  )
    return null
  const kin = phrase.plural && KIN_TOGETHER.has(phrase.lemma)
  if (!GENERIC_HEADS.has(phrase.lemma) && phrase.number === null && !whole && !kin)
    return phrase.plural
      ? null
      : (bodyCalled(memory, phrase, at) ??
          (at.victim ? (describedSo(memory, phrase, at) ?? varied(memory, phrase, at)) : null))
  const size =
    first === 'both'
      ? 2
      : typeof phrase.number?.value === 'number'
        ? phrase.number.value
        : groupSize(at.bare ? { ...phrase, complements: [] } : phrase)
  const plural = whole || phrase.plural || (size !== null && size > 1)
  const via = doc.source.slice(...spanOf(doc, phrase.from, phrase.to))
  const force = (phrase.classes & (NOUN.police | NOUN.court)) !== 0
  if (force && plural)
    return latest(memory, seen => seen.lemma === phrase.lemma && size === null, at)?.fillers ?? null
  // "A, B and a 17-year-old who cannot be named"
  const everyone = ({ fillers: { parties, count } }: Seen) =>
    parties.filter(({ named }) => !named).length <= (count === parties.length && count > 2 ? 1 : 0)
  const bodies = first === 'both' || (phrase.classes & (NOUN.organisation | NOUN.outlet)) !== 0
  const found = plural
    ? ((size === null
        ? null
        : (latest(memory, seen => isGroup(seen, size) && everyone(seen), at)?.fillers ??
          latest(memory, seen => isCountedJustNow(seen, size, at), at)?.fillers ??
          (phrase.lemma === 'couple' ? null : gather(memory, size, at)))) ??
      calledSo(memory, phrase, at)?.fillers ??
      latest(
        memory,
        seen => isGroup(seen, size) && (alone || suits(phrase, seen)) && !SERVING.has(seen.lemma),
        at,
      )?.fillers ??
      (alone || bodies
        ? latest(memory, seen => areBodies(seen, { size, called: bodies && first !== 'both' }), at)
            ?.fillers
        : null) ??
      null)
    : oneOf(memory, phrase, at)
  if (!found) return null
  return { ...found, parties: found.parties.map(party => ({ ...party, via })) }
}

/** "the brothers", "the spouses": those who were told together. */
const KIN_TOGETHER = new Set(['brother', 'sister', 'sibling', 'spouse', 'cousin', 'twin'])

const THEM = new Set(['them', 'whom', 'these', 'those'])

/** "All were released", "all of them were fined" */
function isAlone({ tokens }: Doc, { from, to, head }: NounPhrase): boolean {
  return to - from === 1 || THEM.has(wordOf(tokens.word[head] ?? 0))
}

/** Those who serve the state are never "the protesters" of a report. */
const SERVING = new Set(
  'servant official officer guard minister deputy lawmaker judge prosecutor soldier policeman trooper'.split(
    ' ',
  ),
)

const spelled = (lemma: string): string => lemma.replace(/or$/, 'er')

/** "the protesters": those who were called so before, not whoever stood nearest. */
function calledSo(memory: Memory, { lemma, number }: NounPhrase, at: Place): Seen | null {
  if (number !== null || lemma === '') return null
  return latest(
    memory,
    seen =>
      isGroup(seen, null) &&
      spelled(seen.lemma) === spelled(lemma) &&
      at.sentence - seen.sentence <= NEAR,
    at,
  )
}

/** How many sentences back a group is looked for by its own word. */
const NEAR = 3

/** Whether a group may be "the organisers": those who were called so, never just anybody. */
function suits({ lemma, number }: NounPhrase, seen: Seen): boolean {
  if (number !== null || ANY_GROUP.has(lemma) || seen.lemma === lemma) return true
  return seen.fillers.parties.some(
    ({ as, name, named }) => named || isCalling(lemma, `${as ?? ''} ${name}`),
  )
}

const AGE = /^\d+(?:-year-old)?$/

/** "the farmer", never "the ruling party", "the fifth defendant", "the capital's women", "the site The Open Ledger". */
function isBare(doc: Doc, phrase: NounPhrase): boolean {
  if (phrase.possessor || !phrase.names.every(({ name }) => countryOfNationality(name) !== null))
    return false
  for (let i = phrase.from + 1; i < phrase.head; i++) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    if (!LOOSE.has(word) && !AGE.test(word) && !isNationality(doc, i)) return false
  }
  return true
}

/** "the Kenyan lawyer", who was told of before. */
const isNationality = ({ source, tokens }: Doc, at: number): boolean =>
  countryOfNationality(source.slice(tokens.start[at], tokens.end[at])) !== null

function isGroup({ fillers, classes }: Seen, size: number | null): boolean {
  if (fillers.parties.length < 2 && !fillers.plural) return false
  if (size !== null && fillers.count !== size && fillers.parties.length !== size) return false
  return (classes & (NOUN.person | NOUN.quantity)) !== 0 && !(classes & (NOUN.police | NOUN.outlet))
}

/** "Police held her widowed mother, Ana Lesko, and two of her sons. The three": the people told together just now, who are just as many. */
const isCountedJustNow = (seen: Seen, size: number, { sentence }: Place): boolean =>
  sentence - seen.sentence <= 1 &&
  seen.fillers.parties.length > 1 &&
  seen.fillers.count === size &&
  isGroup(seen, size) &&
  seen.fillers.parties.some(({ named }) => named)

/** "The two stations", "both": bodies told together by name, just as many. */
const areBodies = (
  { fillers: { parties }, classes }: Seen,
  { size, called }: { readonly size: number | null; readonly called: boolean },
): boolean =>
  parties.length > 1 &&
  (size === null || parties.length === size) &&
  parties.every(({ named }) => named) &&
  (classes & (NOUN.organisation | NOUN.outlet)) !== 0 &&
  (called || (classes & NOUN.person) === 0)

/** "His wife, Lena, was not told": a person by what is said of her, though her name alone could be a body's. */
const isSomebody = ({ genders }: Memory, { classes, fillers: { parties } }: Seen): boolean =>
  (classes & NOUN.person) !== 0 &&
  (genders.has(parties[0]?.name ?? '') || (parties[0]?.as ?? null) !== null)

/** "the union": an organisation of that word; "the site", "the movement": the last outlet or group. */
function sortOf(
  memory: Memory,
  phrase: NounPhrase,
  { at, fits }: { readonly at: Place; readonly fits: (seen: Seen) => boolean },
): Fillers | null {
  const { lemma } = phrase
  const called = (seen: Seen): boolean => {
    const [party] = seen.fillers.parties
    return seen.lemma === lemma || (party?.name.toLowerCase().split(' ').includes(lemma) ?? false)
  }
  const thing = (seen: Seen): boolean =>
    fits(seen) &&
    (seen.classes & NOUN.person) === 0 &&
    (seen.classes & NOUN.court & ~phrase.classes) === 0
  const organisation = (seen: Seen): boolean =>
    !seen.fillers.plural &&
    seen.fillers.parties.length === 1 &&
    seen.fillers.parties[0]?.named === true &&
    (seen.classes & NOUN.organisation) !== 0 &&
    !isSomebody(memory, seen) &&
    !isOfOtherSort(lemma, seen.fillers.parties[0].name)
  const found = latest(memory, seen => organisation(seen) && called(seen), at)
  if (found) return found.fillers
  const farther = bodyOfWord(memory, phrase)
  if (farther || ONLY_BY_WORD.has(lemma)) return farther
  return (latest(memory, thing, at) ?? latest(memory, organisation, at))?.fillers ?? null
}

/** "the church", "the forum": the one body told before whose name holds the word. */
function bodyCalled(memory: Memory, { classes, lemma, from, to }: NounPhrase, at: Place) {
  if ((classes & (NOUN.organisation | NOUN.outlet)) === 0 || (classes & NOUN.person) !== 0)
    return null
  const found = latest(
    memory,
    seen => onlyNamed(seen)?.name.toLowerCase().split(' ').includes(lemma) === true,
    at,
  )
  if (!found) return null
  const via = memory.doc.source.slice(...spanOf(memory.doc, from, to))
  return { ...found.fillers, parties: found.fillers.parties.map(party => ({ ...party, via })) }
}

/** "the former mayor", of whom something is told: who was called so before. */
function describedSo(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  if ((phrase.classes & NOUN.person) === 0) return null
  const found = latest(
    memory,
    seen =>
      seen.fillers.parties.length === 1 &&
      seen.fillers.parties[0]?.named === true &&
      wordsSaid(seen).includes(phrase.lemma),
    at,
  )
  const fillers = found?.fillers ?? oneCalled(memory, { phrase, since: null }, at)
  if (!fillers) return null
  const via = memory.doc.source.slice(...spanOf(memory.doc, phrase.from, phrase.to))
  return { ...fillers, parties: fillers.parties.map(party => ({ ...party, via })) }
}

/** The words that say what the first of those told is: "deputy", "editor". */
const wordsSaid = ({ fillers }: Seen): readonly string[] =>
  fillers.parties[0]?.as?.toLowerCase().split(/[\s-]+/) ?? []

/** "the farmer": somebody described so before; otherwise whom the text speaks of most. */
/** "the driver" is nobody who was told to be a director. */
function isOfOtherCalling({ lemma }: NounPhrase, { fillers }: Seen): boolean {
  const as = fillers.parties[0]?.as?.toLowerCase()
  if (!as || ANY_GROUP.has(lemma) || LOOSE_CALLINGS.has(lemma)) return false
  return !isCalling(lemma, as)
}

/** "the lawyer said that the activist was convicted": another. */
const isApart = (seen: Seen, { apart, sentence }: Place): boolean =>
  seen.sentence === sentence && apart?.some(other => other?.from === seen.at) === true

/** What stands behind the words that point back. */
const isBehind = (seen: Seen, { before, sentence }: Place): boolean =>
  before !== undefined && seen.sentence === sentence && seen.at >= before

const PLEADERS = new Set('lawyer attorney counsel advocate barrister solicitor'.split(' '))

/** Somebody's lawyer is "the activist" only where nobody else is told of. */
const pleadsForOthers = ({ lemma }: NounPhrase, { fillers }: Seen): boolean => {
  const [first = ''] = fillers.parties[0]?.as?.toLowerCase().split(' ') ?? []
  return !PLEADERS.has(lemma) && PLEADERS.has(first)
}

const UNKNOWN = NOUN.person | NOUN.organisation
const PLACING = new Set(['in', 'near', 'outside', 'around', 'from'])

/** "in central Lesk", "LESK, March 15": where something was, and nobody "the teacher" could be. */
function isTown({ doc: { tokens } }: Memory, { classes, at }: Seen): boolean {
  if ((classes & UNKNOWN) !== UNKNOWN) return false
  const opens = FLAG.allCaps | FLAG.sentenceStart
  return (
    PLACING.has(wordOf(tokens.word[at - 1] ?? 0)) || ((tokens.flags[at] ?? 0) & opens) === opens
  )
}

/** "the group" is a body told of before, never one person. */
const isBody = ({ classes, fillers }: Seen): boolean =>
  (classes & (NOUN.authority | NOUN.court)) === 0 &&
  partyType(fillers.parties[0]?.name ?? '', 'group') === 'group'

function oneOf(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const fits = (seen: Seen): boolean =>
    !seen.fillers.plural &&
    seen.fillers.parties.length === 1 &&
    seen.fillers.parties[0]?.named === true &&
    (seen.classes & phrase.classes) !== 0 &&
    (!COLLECTIVE.has(phrase.lemma) || isBody(seen))
  // "the reporter" is who was called a reporter rather than an editor.
  const known =
    latest(memory, seen => fits(seen) && wordsSaid(seen).includes(phrase.lemma), at) ??
    latest(
      memory,
      seen => fits(seen) && isCalling(phrase.lemma, seen.fillers.parties[0]?.as ?? ''),
      at,
    )
  const called = oneCalled(memory, { phrase, since: known }, at)
  if (called ?? known) return called ?? known?.fillers ?? null
  if (!(phrase.classes & NOUN.person) || phrase.lemma === 'group')
    return sortOf(memory, phrase, { at, fits })
  let best: Seen | null = null
  const told = toldBefore(memory)
  for (let i = told.length - 1, bestTimes = -1; i >= 0; i--) {
    const seen = told[i]
    if (!seen || at.sentence - seen.sentence > 8) break
    if (isOfOtherCalling(phrase, seen) || isApart(seen, at) || isBehind(seen, at)) continue
    const name = seen.fillers.parties[0]?.name ?? ''
    if (isOfOtherGender(memory, phrase.lemma, name)) continue
    const able = fits(seen) && !memory.officials.has(name) && !isTown(memory, seen)
    const times = !able ? -1 : pleadsForOthers(phrase, seen) ? 0 : (memory.times.get(name) ?? 0)
    if (times > bestTimes) {
      best = seen
      bestTimes = times
    }
  }
  return best?.fillers ?? null
}
