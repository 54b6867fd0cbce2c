import type { Candidate, Parsed } from './constructions.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { idOf } from '../text/intern.ts'
import { townsWith } from './towns-named.ts'
import { fronted } from './fronted.ts'
import { AT_HOME, type Telling, collect, placesOf } from './place-phrases.ts'
import { stageOf } from './stages.ts'
import { isVague, whole } from './venue-words.ts'
import { heldPlace } from './venues.ts'
import type { Words } from '../text/doc-words.ts'
import { NOUN } from '../text/word-table.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(','))
const ids = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(idOf))

/** The places that phrases name, "to" as where something is: "taken to the station". */
export function placesIn(
  { doc }: Parsed,
  kind: Candidate['kind'],
  phrases: readonly Prepositional[],
): Words[] {
  return collect(
    { doc, kind },
    phrases.map(part => (part.preposition === 'to' ? { ...part, preposition: 'at' } : part)),
  )
}

const THERE = list('in,at,outside,near')

const isThere = ({ preposition }: Prepositional): boolean => THERE.has(preposition)
/** "inmates of Soba prison" */
const isThereOrOf = (part: Prepositional): boolean => isThere(part) || part.preposition === 'of'

/** What people do at a place that they hold or seal. */
const HELD_KINDS: ReadonlySet<string> = list('assembly,violence,restriction')

function heldBy({ doc, kind }: Telling, clause: Clause): Words[] {
  const held = HELD_KINDS.has(kind) ? heldPlace(clause) : null
  return held && !isVague(doc, held) ? [whole(doc, held)] : []
}

/** "set fire to the Lund home of Ana Lesko", "broke into her Lund flat" */
const ONTO: ReadonlySet<string> = list('to,into,at,on')
/** What is done to premises named with their town. */
const ON_PREMISES: ReadonlySet<string> = list('search,violence,intimidation')

/** "raided the office in Osh", "police in Osh searched": the place stands with what was done or who did it. */
function beside(telling: Telling, { objects, subject, verb, phrases }: Clause): Words[] {
  const acting = verb.voice === 'active' && telling.kind !== 'statement' ? subject : null
  const around = [...objects, ...(acting && acting.name === null ? [acting] : [])].flatMap(phrase =>
    collect(telling, phrase.complements.filter(isThere)),
  )
  if (around.length > 0 || !ON_PREMISES.has(telling.kind)) return around
  // "searched the Ardov office of the site"
  const searched = verb.voice === 'active' ? objects : subject ? [subject] : []
  const to = phrases.flatMap(({ preposition, object }) =>
    object && ONTO.has(preposition) ? [object] : [],
  )
  return [...searched, ...to].flatMap(phrase =>
    (phrase.classes & NOUN.premise) !== 0 ? townsWith(phrase) : [],
  )
}

const DRIVEN: ReadonlySet<string> = list(
  'evict,eject,remove,displace,drive,chase,escort,throw,force,drag,expel,bar,uproot',
)

/** Whoever is expelled from these is no longer of them. */
const SCHOOLS = ids('university universities school schools college colleges academy faculty party')

/** "Gatherings were reported from Ardov and Benda", "evicted from the village of Tal": where it was. */
function placesLeft(telling: Telling, { verb, phrases }: Clause): Words[] {
  const { kind } = telling
  const reported = kind === 'assembly' && verb.lemma === 'report'
  const driven = (kind === 'restriction' || kind === 'violence') && DRIVEN.has(verb.lemma)
  if (!reported && !driven) return []
  return phrases.flatMap(({ preposition, object }, i) => {
    const left = preposition === 'from' || (driven && preposition === 'out of')
    if (!left || !object || SCHOOLS.has(telling.doc.tokens.word[object.to - 1] ?? 0)) return []
    const next = phrases[i + 1]
    const town = next?.preposition === 'of' && next.from === object.to ? next.object : null
    const places = placesOf(telling, object, driven ? 'inside' : 'in')
    return places.length > 0 || town?.name?.class !== 'place'
      ? places
      : placesOf(telling, town, 'in')
  })
}

/** "left Soba prison after two years" */
function prisonLeft({ doc, kind }: Telling, { verb, objects }: Clause): Words[] {
  const [object] = objects
  const left = kind === 'release' && (verb.lemma === 'leave' || verb.lemma === 'exit')
  if (!left || !object) return []
  const named = object.name !== null || object.names.length > 0
  return named && (object.classes & (NOUN.prison | NOUN.station)) !== 0 ? [whole(doc, object)] : []
}

/** What happens where the rest of its sentence plays. */
const IN_SENTENCE: ReadonlySet<string> = list(
  'assembly,search,violence,torture,death,summons,permission,vote,figure',
)
/** What happens where its subject did something else: "stormed a house in Lesk and arrested two". */
const BESIDE: ReadonlySet<string> = list('detention,restriction,intimidation,release')

/** "Ana Lesko, arrested in Lund in May, was freed": told in passing, of another time. */
const isAside = ({ via }: Clause): boolean => via === 'antecedent' || via === 'relative'

/** "Ana Lesko, who works in Lund": what somebody is, not what was done there. */
const isStanding = ({ verb }: Clause): boolean => verb.form === 'finite' && STANDING.has(verb.lemma)
const STANDING: ReadonlySet<string> = list(
  'be,live,work,reside,study,teach,come,run,head,edit,lead,chair,own,write,report,represent,serve,lecture,practise,practice,grow',
)

/** "His killing comes after an attack that wounded a nurse in Peru": where the other thing was. */
const isOfAnother = ({ clauses }: Parsed, part: Prepositional, noun: NounPhrase | null): boolean =>
  noun?.possessor != null &&
  clauses.some(
    ({ via, verb, phrases }) =>
      via === 'relative' && verb.from > noun.to && phrases.some(one => one.from === part.from),
  )

const SAYING: ReadonlySet<string> = list(
  'say,tell,add,write,recall,recount,state,announce,insist,claim',
)

/** "was beaten, she said in an interview at her home": where it was told, and not where it was done. */
const isOfSaying = ({ clauses }: Parsed, { from }: Prepositional, own: Clause | null): boolean =>
  clauses.some(
    one =>
      one !== own &&
      SAYING.has(one.verb.lemma) &&
      one.phrases.some(part => part.from === from) &&
      one.verb.to <= from,
  )

const COMING: ReadonlySet<string> = list('come,go,turn,return')

/** "came to her office and threatened her": they were there, then; "her release and return to Kenya": she was not. */
const phrasesThere = ({ verb, phrases }: Clause, kind: string): readonly Prepositional[] =>
  COMING.has(verb.lemma) && verb.voice === 'active' && kind !== 'release'
    ? phrases.map(part => (part.preposition === 'to' ? { ...part, preposition: 'at' } : part))
    : phrases

/** The one place that the sentence names beside another doing. */
export function placeBeside(parsed: Parsed, { kind, clause, noun }: Candidate): Words[] {
  const telling = { doc: parsed.doc, kind }
  const phrases = IN_SENTENCE.has(kind)
    ? parsed.chunks.flatMap(chunk =>
        chunk.type === 'pp' &&
        !isOfAnother(parsed, chunk, noun) &&
        !isOfSaying(parsed, chunk, clause)
          ? [chunk]
          : [],
      )
    : BESIDE.has(kind) && clause?.subject
      ? parsed.clauses.flatMap(one =>
          one.subject === clause.subject &&
          !(isAside(one) && (kind === 'release' || isStanding(one)))
            ? phrasesThere(one, kind)
            : [],
        )
      : []
  if (kind === 'intimidation')
    return onlyVenue(collect({ ...telling, known: true }, phrases.filter(isThereOrOf)))
  const known = onlyOne(collect({ ...telling, known: true }, phrases.filter(isThere)))
  return known.length > 0 || kind !== 'assembly'
    ? known
    : onlyVenue(collect(telling, phrases.filter(isThere)))
}

/** What is said of a gathering that is to be, or was, held. */
const SETS: ReadonlySet<string> = list(
  'hold,plan,schedule,announce,stage,organise,organize,call,intend,propose,convene,take,arrange,set,want,apply,request,use',
)
/** How many words behind a noun its relative clause may have its verb. */
const SET_WITHIN = 12

/** "a rally that was to be held on Freedom Square", "a vigil which the League had planned in Tal". */
function setFor(parsed: Parsed, telling: Telling, noun: NounPhrase): Words[] {
  if (!HELD_OR_ASKED.has(telling.kind)) return []
  return parsed.clauses.flatMap(clause => {
    const { verb, phrases, objects } = clause
    const near = verb.from > noun.to && verb.from - noun.to <= SET_WITHIN
    if (!near || !SETS.has(verb.lemma)) return []
    // "did not allow them to use Freedom Square"
    if (verb.lemma === 'use' && objects[0]) return placesOf(telling, objects[0], 'on')
    return isRelative(clause) ? collect(telling, phrases) : []
  })
}

const HELD_OR_ASKED: ReadonlySet<string> = list('assembly,permission')

function isRelative({ via, governor }: Clause): boolean {
  return via === 'relative' || (via === 'matrix' && governor !== null && isRelative(governor))
}

/** How far behind a venue its town may stand: " in ", " near ", ", ". */
const BESIDE_TOWN = 6

/** The place of which alone is spoken. */
function onlyOne(found: readonly Words[]): Words[] {
  const [place] = found
  return place && found.every(({ text }) => text === place.text) ? [place] : []
}

/** The place of which alone is spoken; a venue and the town right behind it are one. */
function onlyVenue(found: readonly Words[]): Words[] {
  const [place, town, more] = found
  if (!place || !town || more) return onlyOne(found)
  const gap = town.span[0] - place.span[1]
  return gap >= 0 && gap <= BESIDE_TOWN ? [place, town] : onlyOne(found)
}

const MOMENTS = list('as,when,while')

/** "was held as he left a cafe in Ardov": where somebody was when it was done. */
function atMoment({ clauses }: Parsed, telling: Telling, { clause }: Candidate): Words[] {
  if (!AT_HOME.has(telling.kind) || !clause) return []
  const next = clauses[clauses.indexOf(clause) + 1]
  if (!next || !MOMENTS.has(next.link) || next.verb.from < clause.verb.to) return []
  const parts = next.objects.flatMap(({ complements }) => complements)
  return collect(telling, [...next.phrases, ...parts].filter(isThere))
}

/** "the embassy in Lund condemned": where those sit who speak, not where they spoke. */
const ofAct = ({ kind }: Telling, { phrases, subject }: Clause): readonly Prepositional[] =>
  kind === 'statement' ? phrases.filter(({ from }) => from !== subject?.to) : phrases

const isWithin = ({ span: [from, to] }: Words, { span }: Words): boolean =>
  span[0] <= from && to <= span[1] && span[1] - span[0] > to - from

/** Where it happened: the venue as named, then the town; for a court, the court's town. */
export function placesFor(parsed: Parsed, candidate: Candidate): Words[] {
  const telling = { doc: parsed.doc, kind: candidate.kind }
  const { clause, noun, actor } = candidate
  const nominal =
    candidate.construction === 'nominal' ||
    candidate.construction === 'possessive' ||
    candidate.construction === 'nominal-by'
  const set = noun ?? clause?.objects[0]
  const own = [
    ...(noun ? collect(telling, noun.complements) : []),
    ...(set ? setFor(parsed, telling, set) : []),
  ]
  const around =
    clause && !nominal
      ? [
          ...heldBy(telling, clause),
          ...collect(telling, ofAct(telling, clause)),
          ...beside(telling, clause),
          ...placesLeft(telling, clause),
          ...prisonLeft(telling, clause),
        ]
      : []
  const below =
    around.length === 0 && clause && !nominal
      ? parsed.clauses
          .filter(
            one => one.governor === clause && one.link === 'from' && one.verb.form === 'gerund',
          )
          .flatMap(one => collect(telling, one.phrases.filter(isThere)))
      : []
  const moment =
    around.length === 0 && below.length === 0 && clause && !nominal
      ? atMoment(parsed, telling, candidate)
      : []
  const court =
    actor && (actor.classes & NOUN.court) !== 0
      ? [...townsWith(actor), ...collect(telling, actor.complements)]
      : []
  const seen = candidate.kind === 'assembly' && clause ? stageOf(clause) : []
  const told = [...own, ...around, ...below, ...moment, ...court, ...seen]
  // "dockers in Ardov went on strike"
  const acting = told.length === 0 && candidate.kind !== 'statement'
  const doing = acting && actor?.name === null ? actor.complements : []
  const said = told.length > 0 ? told : collect(telling, doing.filter(isThereOrOf))
  const first = said.length > 0 || !clause ? said : fronted(parsed)
  const known = new Set<string>()
  return first.filter(place => {
    // "the entrance of her house", and her house
    if (known.has(place.text) || first.some(other => isWithin(place, other))) return false
    known.add(place.text)
    return true
  })
}
