import type { NounPhrase } from '../grammar/grammar.ts'
import { BY_SURNAME, isOfficial } from '../forms/quoted-words.ts'
import type { Fillers } from '../referring/memory.ts'
import { FLAG } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

/** Nouns of those who speak for others, or by office, even where no name is told. */
const SPEAKERS = new Set(
  `expert rapporteur bishop imam cleric leader minister official observer diplomat senator governor mayor spokesman
  spokeswoman spokesperson representative ambassador organiser organizer commissioner ombudsman monitor prelate
  mp lawmaker legislator deputy envoy scholar pastor elder`.split(/\s+/),
)

const BODIES = NOUN.organisation | NOUN.authority | NOUN.legislature | NOUN.outlet | NOUN.court

const isSpeaker = (lemma: string): boolean => SPEAKERS.has(lemma) || lemma.endsWith('-rapporteur')

function isCrowd({ name, names, items, pronoun, plural, classes, lemma }: NounPhrase): boolean {
  if (name !== null || names.length > 0 || items.length > 0 || pronoun !== null) return false
  if ((classes & BODIES) !== 0 || isSpeaker(lemma)) return false
  return plural && (classes & (NOUN.person | NOUN.quantity)) !== 0
}

/** "The ministry refused, arguing that the papers were late", "closed the group, accusing it of fraud": the grounds of what it did. */
const isGrounds = ({ kind, clause }: Candidate): boolean =>
  kind === 'statement' && clause?.verb.form === 'gerund' && GROUNDS.has(clause.verb.lemma)

const GROUNDS = new Set(['argue', 'accuse', 'claim', 'allege', 'contend', 'assert'])

/** "recognises 1,431 people as political prisoners": how many there are. */
const isCountOfHeld = ({ kind, rule, target }: Candidate): boolean =>
  kind === 'statement' && rule.id === 'taken-up' && target !== null && target.number !== null

/** "Some 60 workers demanded their pay": a crowd that speaks for nobody makes no statement of its own. */
export function isNobodysStatement({ kind, actor }: Candidate, { doc }: Parsed): boolean {
  if (kind !== 'statement' || !actor || actor.apposition !== null || !isCrowd(actor)) return false
  // "Lawyers for Liberty", "Mothers of Valdora": the name of a body.
  const capital = (at: number): boolean => ((doc.tokens.flags[at] ?? 0) & FLAG.capital) !== 0
  return !(capital(actor.head) && capital(actor.head + 2))
}

const OFFICIAL = NOUN.authority | NOUN.court | NOUN.police | NOUN.organisation

/** Who brings charges, where others only blame. */
const PROSECUTING =
  /\b(?:police|prosecut|procurat|investigat|court|judge|magistrate|security|intelligence|fsb|kgb|detectives?|customs|tax|anti-corruption|inquiry)/i
const BLAMING =
  /^(?:ministry|ministries|government|minister|president|governor|mayor|council|parliament|bureau|regime)$/

/** "Activists accused the police of abuse", "the ministry accused the weekly of lies": said by them, no charge. */
export function isOnlyAccusing({ kind, clause }: Candidate, { doc }: Parsed): boolean {
  if (kind !== 'charge' || clause?.verb.lemma !== 'accuse') return false
  const { subject, verb } = clause
  if (verb.form === 'gerund' && (!subject || (subject.classes & OFFICIAL) === 0)) return true
  if (verb.voice !== 'active' || !subject) return false
  const words = doc.source.slice(doc.tokens.start[subject.from], doc.tokens.end[subject.to - 1])
  // "The lawsuit filed by three students accuses the university of ...": what a suit says
  if ((subject.classes & NOUN.suit) !== 0 && !/criminal/i.test(words)) return true
  if (PROSECUTING.test(words)) return false
  if (words.split(/[\s-]+/).some(word => BLAMING.test(word.toLowerCase()))) return true
  if (subject.pronoun !== null || subject.name) return false
  return (subject.classes & NOUN.person) !== 0 && (subject.classes & OFFICIAL) === 0
}

/** "was cleared to hold consultations": allowed to. */
export const isClearedTo = ({ kind, clause }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'acquittal' &&
  clause?.verb.lemma === 'clear' &&
  clauses.some(({ governor, verb }) => governor === clause && verb.form === 'infinitive')

/** Rules of what anybody may deny or claim, and which is a statement only of who speaks for others. */
const CLAIMS = new Set(['denied-that', 'claimed', 'found'])
const CLAIMANTS = NOUN.organisation | NOUN.authority | NOUN.legislature

/** "The two denied that they had thrown stones": what the accused say, no statement of police or an official. */
function isPrivateClaim({ kind, rule, actor }: Candidate): boolean {
  if (kind !== 'statement' || !CLAIMS.has(rule.id) || !actor || isOfficial(actor)) return false
  if (actor.pronoun !== null) return true
  const police = (actor.classes & NOUN.police) !== 0
  if (rule.id === 'claimed' && (police || PROSECUTION.has(actor.lemma))) return true
  return !police && (actor.classes & CLAIMANTS) === 0
}

/** Whose claims are those of a case. */
const PROSECUTION = new Set('prosecutor prosecution investigator defence judge court'.split(' '))

const SAID = new Set(['claim', 'accusation', 'allegation', 'charge'])

/** "The commission rejected claims of fraud", "the director rejected the claims": said, where no court throws out a claim. */
export const isClaimDenied = ({ kind, noun, actor, clause }: Candidate, { doc }: Parsed): boolean =>
  kind === 'lawsuit' &&
  noun !== null &&
  SAID.has(noun.lemma) &&
  (noun.plural || wordOf(doc.tokens.word[noun.to] ?? 0) === 'that') &&
  clause?.verb.voice === 'active' &&
  actor !== null &&
  (actor.classes & NOUN.court) === 0

/** "They had demanded lower fees", of students who were told of: what a crowd gathered for, no statement. */
export function isCrowdsDemand({ kind, actor }: Candidate, { parties }: Fillers): boolean {
  if (kind !== 'statement' || actor?.pronoun !== 'they') return false
  return parties.length > 0 && parties.every(({ name, named }) => !named && isOfCrowd(name))
}

function isOfCrowd(words: string): boolean {
  const [head = ''] = words.toLowerCase().split(/ (?:of|from|at|in|who|with) /)
  const { noun, lemma, plural } = infoOf(idOf(head.split(' ').at(-1) ?? ''))
  return plural && (noun & NOUN.person) !== 0 && (noun & BODIES) === 0 && !isSpeaker(lemma)
}

/** What people say of their own case as well as officials of others'. */
const TELLING = new Set(['recall', 'insist', 'maintain', 'vow', 'argue', 'stress', 'note'])

const isByOffice = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .some(isSpeaker)

/** "“We go on,” Dorel said", "he recalled that he had been beaten", where nothing says that they speak for anybody. */
export function isUnknownSpeaker(
  { id, kind, actor, clause }: Candidate,
  { parties }: Fillers,
  speakers: ReadonlySet<string>,
): boolean {
  if (kind !== 'statement') return false
  if (id === BY_SURNAME) return !parties.some(({ name }) => speakers.has(name))
  if (!TELLING.has(clause?.verb.lemma ?? '') || !actor || isOfficial(actor)) return false
  const one = actor.name?.class === 'person' || actor.pronoun === 'he' || actor.pronoun === 'she'
  return one && !parties.some(({ name }) => speakers.has(name) || isByOffice(name))
}

/** "welcomed the guests at the gate", "urged motorists to avoid the centre": to people, and no news. */
function isCourtesy({ kind, clause, target, actor }: Candidate): boolean {
  if (kind !== 'statement' || !clause) return false
  const [object] = clause.objects
  if (clause.verb.lemma === 'welcome' && clause.verb.voice === 'active')
    return object !== undefined && object.name === null && (object.classes & NOUN.person) !== 0
  const police = ((actor?.classes ?? 0) & NOUN.police) !== 0
  return police && clause.verb.lemma === 'urge' && ON_THE_ROAD.has(target?.lemma ?? '')
}

const ON_THE_ROAD = new Set('motorist driver commuter passenger traveller pedestrian'.split(' '))

/** Whether the words of a candidate are no statement of somebody who speaks for others. */
export const isNoStatement = (candidate: Candidate): boolean =>
  isGrounds(candidate) ||
  isPrivateClaim(candidate) ||
  isCountOfHeld(candidate) ||
  isCourtesy(candidate) ||
  isAskingLeave(candidate) ||
  isOfTheCase(candidate) ||
  isStreetProtest(candidate)

/** Those whose part it is in a case to ask, argue and deny. */
const IN_CASES = new Set(
  `prosecutor prosecution investigator lawyer counsel attorney advocate judge magistrate complainant plaintiff defendant
  defence barrister solicitor sub-inspector`.split(/\s+/),
)

/** "Prosecutors had demanded 15 years", "the investigator, who argued that": what is said in a case, and not to the public. */
function isOfTheCase({ kind, actor, rule }: Candidate): boolean {
  if (kind !== 'statement' || !actor || !IN_COURT.has(rule.id)) return false
  if (actor.name !== null && actor.name.class !== 'person') return false
  const titles = actor.name?.as?.toLowerCase().split(/[\s-]+/) ?? []
  return IN_CASES.has(actor.lemma) || titles.some(one => IN_CASES.has(one))
}

/** What is asked, argued and denied in court as well as in public. */
const IN_COURT = new Set(
  'demanded called-for concluded denied denied-that claimed rejected-that asked-for warned otherwise'.split(
    ' ',
  ),
)

const ASKING = new Set(['ask', 'request', 'appeal', 'petition', 'apply'])
const LEAVE = new Set('leave permission permit consent clearance approval authorisation'.split(' '))

/** "had asked the city for leave to march": a request for permission. */
const isAskingLeave = ({ kind, clause }: Candidate): boolean =>
  kind === 'statement' &&
  ASKING.has(clause?.verb.lemma ?? '') &&
  [...(clause?.objects ?? []), ...(clause?.phrases.map(({ object }) => object) ?? [])].some(
    object => LEAVE.has(object?.lemma ?? ''),
  )

/** "police beat students protesting against the law": people who gather. */
function isStreetProtest({ kind, clause, actor }: Candidate): boolean {
  if (kind !== 'statement' || clause?.verb.lemma !== 'protest' || !actor?.plural) return false
  return (
    clause.verb.form === 'gerund' &&
    actor.name === null &&
    (actor.classes & NOUN.person) !== 0 &&
    (actor.classes & OFFICIAL) === 0
  )
}

/** "DCP Arvind Rao denied the charge": what somebody said of the police, and nobody is charged. */
export const isRebuttal = ({ kind, clause, target }: Candidate): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'deny' &&
  clause.objects[0]?.plural === false &&
  (target?.name?.as ?? '')
    .toLowerCase()
    .split(' ')
    .some(
      word => isSpeaker(word) || (infoOf(idOf(word)).noun & NOUN.police) !== 0 || RANKS.has(word),
    )

/** How South Asia writes the ranks of its police. */
const RANKS = new Set('dcp dsp acp sp ssp dig igp sho ips si asi'.split(' '))
