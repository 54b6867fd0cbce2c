import { entryHead, writer } from './entry-heads.ts'
import type { Gender } from './genders.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import {
  type Filler,
  type Fillers,
  type Memory,
  NOBODY,
  type Place,
  type Seen,
  latest,
} from './memory.ts'
import { named, nameInside } from './named.ts'
import { ENTRY, PLURAL, SINGULAR } from './pronouns.ts'
import { isFirstPerson, isQuoted } from './first-person.ts'
import { groupSize } from '../amounts/group-sizes.ts'
import { wordOf } from '../text/words.ts'
import { describedBy } from './descriptions.ts'
import { isOffice } from './officials.ts'
import { spanOf, wordsOf } from '../grammar/phrase-words.ts'
import { clientsOf } from './clients.ts'
import { kinTold } from './kin.ts'
import { newcomer } from './newcomers.ts'
import { countOf, countedTogether } from './counted.ts'
import { otherOfTwo } from './other-of-two.ts'
import { pointedAt } from './pointed.ts'
import { twoBefore } from './two-before.ts'
import { isOneByTwoRoles, membersOnly } from './listed-items.ts'
import {
  areBodies,
  isForceHeld,
  isForceNear,
  isSeveralPeople,
  isThing,
  standsForThem,
  surest,
} from './pronoun-fits.ts'
import { groupTold } from './groups-told.ts'
import { hasJustBefallen, oneOfThem, whoWasBefallen } from './befallen.ts'
import { restOf } from './rest-of.ts'
import { backwards } from './told-before.ts'
import { COLLECTIVE } from './loose-words.ts'
import { withWhom } from './told-together.ts'
import { theSame } from './the-same.ts'
import { toldFuller } from './told-fuller.ts'
import { NOUN } from '../text/word-table.ts'

const GENDERED: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  himself: 'male',
  she: 'female',
  herself: 'female',
  her: 'female',
}

/** Who is meant by a phrase: names in full, descriptions in their words, pronouns by what was told before. */
/** "Teacher of history Ana Lesko": the name that ends what somebody is called. */
function ofNamed(memory: Memory, phrase: NounPhrase): Fillers | null {
  const [part] = phrase.complements
  const name = part?.object?.name
  if (!part?.object || !name || part.preposition !== 'of' || part.from !== phrase.to) return null
  if (!(phrase.classes & NOUN.person) || phrase.plural || name.class !== 'person') return null
  if (phrase.determiner !== null || name.possessive || name.from <= part.object.from) return null
  const as = memory.doc.source.slice(...spanOf(memory.doc, phrase.from, name.from))
  const party = { ...named(memory, name, 'own words'), as }
  return { parties: [party], count: 1, approx: false, plural: false }
}

/** "the trio of A, B and C": those who are named. */
function groupOfNames(
  memory: Memory,
  { complements, name }: NounPhrase,
  at: Place,
): Fillers | null {
  const [of] = complements
  if (name || of?.preposition !== 'of' || !of.object) return null
  const { items } = of.object
  const people = items.length > 1 && items.every(item => item.name?.class === 'person')
  return people ? resolve(memory, of.object, at) : null
}

export function resolve(memory: Memory, phrase: NounPhrase, at: Place): Fillers {
  const [role] = phrase.items
  const held = role && isOneByTwoRoles(phrase.items) ? resolve(memory, role, at) : NOBODY
  if (held.parties.length === 1 && held.parties[0]?.named === true) return held
  const together = countedTogether(memory, phrase, at) ?? groupOfNames(memory, phrase, at)
  if (together) return together
  if (phrase.items.length > 0) {
    const parts = membersOnly(memory, phrase.items).map(item => resolve(memory, item, at))
    const parties = parts.flatMap(part => part.parties)
    const counts = parts.map(part => part.count)
    const known = counts.filter(value => typeof value === 'number')
    const count =
      known.length === counts.length ? known.reduce((sum, value) => sum + value, 0) : null
    return { parties, count, approx: parts.some(part => part.approx), plural: true }
  }
  if (phrase.pronoun !== null) return pronoun(memory, phrase, at)
  if (phrase.name) {
    const one = named(memory, phrase.name, 'own words')
    const person =
      (phrase.classes & NOUN.person) !== 0 &&
      phrase.name.class !== 'group' &&
      phrase.name.class !== 'outlet' &&
      phrase.name.class !== 'authority'
    return { parties: [one], count: person ? 1 : null, approx: false, plural: false }
  }
  const own = nameInside(memory.doc, phrase)
  if (own) {
    const party = named(memory, own, 'own words')
    return { parties: [party], count: null, approx: false, plural: false }
  }
  const taught = ofNamed(memory, phrase)
  if (taught) return taught
  const extra = including(memory, phrase)
  const apposed = phrase.apposition ? resolve(memory, phrase.apposition, at) : NOBODY
  const count = countOf(phrase)
  // "Four persons – A, B, C and a minor": some of them by name, and all of them told.
  const all = count === apposed.parties.length && apposed.parties.some(party => party.named)
  if (all || (apposed.parties.length > 0 && apposed.parties.every(party => party.named))) {
    const whole = count === null || all || apposed.parties.length === 1
    const parties = whole
      ? apposed.parties.map(party => describedAs(memory, phrase, party))
      : [described(memory, phrase, at.bare), ...apposed.parties]
    return {
      parties,
      count: phrase.number ? count : apposed.count,
      approx: false,
      plural: parties.length > 1,
    }
  }
  // "the fifth defendant, a 17-year-old girl": she is no defendant told before.
  if (phrase.apposition && apposed.parties.length > 0 && (!phrase.plural || count === 1))
    return apposed
  const asked = { at, whose: (one: NounPhrase) => resolve(memory, one, at) }
  const before =
    theSame(memory, phrase, at) ??
    clientsOf(memory, phrase, at) ??
    otherOfTwo(memory, phrase, asked) ??
    kinTold(memory, phrase, asked) ??
    restOf(memory, phrase, at) ??
    groupTold(memory, phrase, at) ??
    pointedAt(memory, phrase, at) ??
    backwards(memory, phrase, at) ??
    toldFuller(memory, phrase, at)
  if (before) return before
  const single =
    count ??
    sizeInWords(memory, phrase) ??
    (!phrase.plural &&
    phrase.determiner !== 'quantity' &&
    (phrase.classes & NOUN.person) !== 0 &&
    (phrase.classes & (NOUN.organisation | NOUN.authority)) === 0 &&
    !COLLECTIVE.has(phrase.lemma)
      ? 1
      : null)
  const person = (phrase.classes & NOUN.person) !== 0 || phrase.number !== null
  if (isEach(phrase)) return NOBODY
  return {
    parties: [described(memory, phrase, at.bare), ...extra],
    count: person ? single : null,
    approx: phrase.number?.approx ?? false,
    plural: phrase.plural,
  }
}

/** "both activists", "another activist", "a married couple": a size that is no number. */
function sizeInWords({ doc }: Memory, phrase: NounPhrase): number | null {
  if ((phrase.classes & NOUN.person) === 0) return null
  const word = wordOf(doc.tokens.word[phrase.from] ?? 0)
  if (word === 'both' && phrase.plural) return 2
  const one = word === 'another' && !phrase.plural && !COLLECTIVE.has(phrase.lemma)
  return one ? 1 : groupSize(phrase)
}

/** "the leader of the Forward party, Grace Obura": the words before the name say what the one person is. */
function describedAs(memory: Memory, phrase: NounPhrase, party: Filler): Filler {
  if (party.as !== null || phrase.plural || (phrase.classes & NOUN.person) === 0) return party
  if (phrase.number || groupSize(phrase)) return party
  // "Its publisher, Luka Oni": somebody's brother is nothing by himself
  const whose = wordOf(memory.doc.tokens.word[phrase.from] ?? 0)
  const ofBody = phrase.possessor?.pronoun != null && (whose === 'its' || whose === 'their')
  if (phrase.possessor && !ofBody) return party
  const { as, age } = describedBy(described(memory, phrase).name.replace(/^(?:its|their) /i, ''))
  return { ...party, as, age: party.age ?? age }
}

/** "three years each": nobody by itself. */
const isEach = ({ from, to, lemma }: NounPhrase): boolean => to - from === 1 && lemma === 'each'

function described(memory: Memory, phrase: NounPhrase, bare = false): Filler {
  const span = wordsOf(memory.doc, phrase, bare)
  return {
    name: memory.doc.source.slice(span[0], span[1]),
    span,
    as: null,
    age: null,
    named: phrase.quoted,
    via: 'own words',
  }
}

/** "a pregnant woman" */
const isOnePerson = ({ determiner, plural, classes, lemma }: NounPhrase): boolean =>
  determiner === 'indefinite' && !plural && (classes & NOUN.person) !== 0 && !COLLECTIVE.has(lemma)

/** Those after "including" or "among them", by name or as one person. */
function including(memory: Memory, phrase: NounPhrase): Filler[] {
  return phrase.including.flatMap(item => {
    if (item.name) return item.name.class === 'place' ? [] : [named(memory, item.name, 'including')]
    // "two reporters, A and B"
    const { apposition } = item
    const people = apposition?.items.length ? apposition.items : [apposition]
    if (apposition?.name?.class === 'person')
      return people.flatMap(one => (one?.name ? [named(memory, one.name, 'including')] : []))
    return isOnePerson(item) ? [{ ...described(memory, item), via: 'including' }] : []
  })
}

const FORCES = NOUN.police | NOUN.authority | NOUN.court

/** "State Security Prosecutors" are never "she". */
const BODY = /(?:prosecutors|investigators|forces|authorities|officers|officials|police)$/i

/** "They were signed": a law is looked for, and nobody. */
const isOfLaw = ({ mask }: Place): boolean => (mask & NOUN.law) !== 0 && (mask & NOUN.person) === 0

function pronoun(memory: Memory, phrase: NounPhrase, at: Place): Fillers {
  const word = phrase.pronoun ?? ''
  if (word === 'others')
    return { parties: [described(memory, phrase)], count: null, approx: false, plural: true }
  if (word === ENTRY) return entryHead(memory, at)
  const gender = GENDERED[word]
  const suits = (seen: Seen): boolean => {
    const known = memory.genders.get(seen.fillers.parties[0]?.name ?? '')
    return gender === undefined || known === undefined || known === gender
  }
  const free = (seen: Seen): boolean =>
    !at.victim ||
    seen.fillers.parties.every(({ name, named: known }) =>
      known
        ? (!memory.officials.has(name) && !isOffice(name)) || hasJustBefallen(memory, name, at)
        : true,
    )
  const spoken = isFirstPerson(phrase) && isQuoted(memory.doc, phrase.from)
  if (isFirstPerson(phrase) && !spoken) return writer(memory, at)
  const byName = (seen: Seen): boolean =>
    !seen.fillers.plural &&
    seen.fillers.parties.length === 1 &&
    (seen.classes & NOUN.person) !== 0 &&
    seen.fillers.parties[0]?.named === true &&
    !BODY.test(seen.fillers.parties[0]?.name ?? '') &&
    free(seen)
  const surely = SINGULAR.has(word) || spoken ? surest(memory, { byName, suits, gender }, at) : null
  const fits = (seen: Seen): boolean => byName(seen) && suits(seen)
  const best = whoWasBefallen(memory, { best: surely, fits }, at) ?? surely
  const member = SINGULAR.has(word) ? oneOfThem(memory, { best, gender }, at) : null
  if (member) return { parties: [{ ...member, via: word }], count: 1, approx: false, plural: false }
  const found =
    SINGULAR.has(word) || spoken
      ? (newcomer(memory, { best, gender }, at) ??
        best ??
        latest(
          memory,
          seen =>
            !seen.fillers.plural &&
            seen.fillers.parties.length === 1 &&
            (seen.classes & NOUN.person) !== 0 &&
            free(seen) &&
            (seen.accused === true || (seen.classes & (NOUN.authority | NOUN.police)) === 0) &&
            !COLLECTIVE.has(seen.lemma) &&
            !BODY.test(seen.fillers.parties[0]?.name ?? ''),
          at,
        ))
      : PLURAL.has(word) && isOfLaw(at)
        ? latest(memory, seen => (seen.classes & NOUN.law) !== 0 && seen.fillers.plural, at)
        : PLURAL.has(word)
          ? ((at.force ? latest(memory, seen => isForceNear(seen, at), at) : null) ??
            (at.victim ? latest(memory, seen => isForceHeld(seen, at), at) : null) ??
            (at.victim
              ? latest(memory, seen => standsForThem(seen, at) && !(seen.classes & FORCES), at)
              : null) ??
            latest(memory, seen => standsForThem(seen, at), at) ??
            (at.victim ? latest(memory, seen => areBodies(seen, at), at) : null))
          : word === 'it' || word === 'itself'
            ? (latest(memory, seen => isThing(seen, at) && !isSeveralPeople(seen), at) ??
              latest(memory, seen => isThing(seen, at), at))
            : null
  const fillers =
    (found && at.victim && PLURAL.has(word) ? withWhom(memory, found) : null) ??
    found?.fillers ??
    (at.victim && PLURAL.has(word) && !isOfLaw(at) ? twoBefore(memory, at) : null)
  if (!fillers) return NOBODY
  return {
    ...fillers,
    parties: fillers.parties.map(party => ({ ...party, via: word })),
  }
}
