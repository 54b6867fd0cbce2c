import { reportersOf } from './reporters.ts'
import type { Modality } from '../../codebook/index.ts'
import {
  accusedOf,
  allegedBefore,
  chargedWith,
  fearedBefore,
  isCalledUntrue,
  suspicionBefore,
  untrueBefore,
} from './accused.ts'
import { toldOfOneself } from './own-words.ts'
import { isBroughtAbout, isNotKept } from './brought-about.ts'
import { isDeniedOtherwise } from './denied-otherwise.ts'
import { isDoneAfterAll } from './done-after-all.ts'
import { grantedTo } from './granted-then.ts'
import { notDone } from './not-done.ts'
import { askedThat } from './addressed.ts'
import { isKeptThere, isToldToStay, staysThere } from './staying.ts'
import { HEARD, isOrdered, isRuled, isToldOf, isToldTo } from './orders.ts'
import type { Doc } from '../text/doc.ts'
import { keepsOutBy } from '../grammar/closing.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { isOffice } from '../referring/officials.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What the gates say of a candidate: dropped, or kept with a modality, and which word decided. */
export type Verdict = {
  readonly drop: string | null
  readonly modality: Modality
  readonly word: string
}

/** Verbs under which what follows has not happened. */
const UNDONE = new Set(
  `demand urge call ask want plan intend fail try attempt seek threaten fear refuse decline promise vow
  hope aim need expect require order instruct encourage tell agree offer wish prepare decide warn propose
  consider request appeal pledge intend continue forbid dare`
    .split(/\s+/)
    .filter(word => word !== 'continue' && word !== 'dare'),
)

/** Verbs under which what follows was done after all. */
const DONE = new Set([
  'begin',
  'start',
  'continue',
  'go',
  'come',
  'help',
  'manage',
  'report',
  'use',
  'proceed',
  'have',
  'join',
  'gather',
  'lead',
  'take',
  'bring',
])

const UNDONE_PREPOSITIONS = new Set(['without', 'instead of', 'against', 'despite', 'from'])

const ALLEGED_VERBS = new Set(['allege', 'claim', 'accuse', 'insist'])

const HEDGES = new Set(['allegedly', 'reportedly', 'purportedly', 'supposedly'])

/** Who is heard as a party to what they say, not as an observer. */
const PARTIES = new Set(
  `lawyer attorney counsel wife husband mother father brother sister son daughter widow family relative relatives
  victim colleague friend supporter neighbour witness he she they i we cousin uncle aunt parent parents sisters brothers lawyers
  colleagues detainee prisoner inmate survivor defendant`.split(/\s+/),
)

/** "when he is sentenced on 12 January" */
const isDueThen = ({ link, verb }: Clause): boolean =>
  link === 'when' && verb.voice === 'passive' && (verb.lemma === 'sentence' || verb.lemma === 'try')

const WAITING = new Set(['until', 'till', 'unless'])

const SEEING = new Set(['see', 'have', 'get', 'find'])

/** "could see their accreditation suspended": what may be seen has not happened. */
function onlySeen({ via, subject, verb, link }: Clause, clauses: readonly Clause[]): string | null {
  if (via !== 'antecedent' || verb.form === 'gerund' || subject === null) return null
  const seen = clauses.find(
    other =>
      SEEING.has(other.verb.lemma) &&
      other.verb.modality !== 'asserted' &&
      (other.objects.includes(subject) || link === `${other.verb.lemma}:that`) &&
      other.verb.to <= verb.from,
  )
  return seen?.verb.modalWord ?? null
}

function irrealis(doc: Doc, clause: Clause, clauses: readonly Clause[]): string | null {
  const { verb } = clause
  if (staysThere(doc, clause) || isToldToStay(doc, clause, reportersOf(clause, clauses)))
    return null
  if (isKeptThere(doc, clause)) return null
  const seen = onlySeen(clause, clauses)
  if (seen !== null) return seen
  const spared = notDone(doc, clause, clauses) ?? fearedBefore(doc, clause)
  if (spared !== null) return spared
  if (verb.modality !== 'asserted') return verb.modalWord
  const asked = askedThat(clause, clauses)
  if (asked) return asked.verb.lemma
  if (clause.conditional) return 'if'
  // "until she is reinstated", "faces ten years when she is sentenced": what is waited for
  const before = (clause.link === 'before' || isDueThen(clause)) && !verb.perfect
  const waited = WAITING.has(clause.link) || before
  if (waited && verb.tense === 'present') return clause.link
  const suspected = suspicionBefore(doc, clause)
  if (suspected) return suspected
  const accused = accusedOf(clause)
  if (accused) return accused
  if (verb.form === 'infinitive') return governed(doc, clause)
  if (isNotKept(clause)) return null
  if (verb.form === 'gerund' && UNDONE_PREPOSITIONS.has(clause.link)) return clause.link
  const { governor } = clause
  if (governor && verb.form === 'gerund' && governor.verb.to >= verb.from - 1) {
    // "ordered freezing the accounts"
    if (isToldTo(clause)) return null
    if (UNDONE.has(governor.verb.lemma)) return governor.verb.lemma
    // "must stop using force"
    if (governor.verb.modality !== 'asserted') return governor.verb.modalWord
    const over = governor.governor?.verb.lemma ?? ''
    if (STOPPING.has(governor.verb.lemma) && CALLING_FOR.has(over)) return over
  }
  return null
}

/** "called on the police to stop harassing reporters": what is to end, and no single occurrence. */
const STOPPING = new Set(['stop', 'cease', 'end', 'halt', 'quit', 'refrain'])
const CALLING_FOR = new Set([
  'call',
  'urge',
  'ask',
  'appeal',
  'demand',
  'want',
  'request',
  'implore',
])

/** "used tear gas to disperse the crowd": what force was used for was done with it. */
const MEANS = new Set([
  'use',
  'deploy',
  'fire',
  'employ',
  'open',
  'resort',
  'lob',
  'spray',
  'charge',
])
const ENDS_OF_FORCE = new Set([
  'disperse',
  'break',
  'clear',
  'quell',
  'quash',
  'stop',
  'scatter',
  'suppress',
])

/** "were forced to use tear gas": they did. */
const FORCED = new Set(['force', 'compel', 'oblige'])

function governed(doc: Doc, clause: Clause): string | null {
  const { governor } = clause
  if (!governor) return 'to'
  const lemma = governor.verb.lemma
  const took = (lemma === 'need' || lemma === 'take') && governor.objects.some(one => one.duration)
  if (took && governor.verb.modality === 'asserted') return null
  if (
    MEANS.has(lemma) &&
    ENDS_OF_FORCE.has(clause.verb.lemma) &&
    governor.verb.modality === 'asserted'
  )
    return null
  if (keepsOutBy(governor.verb, clause.verb)) return null
  const { voice, modality, negative } = governor.verb
  if (FORCED.has(lemma) && voice === 'passive' && modality === 'asserted' && !negative) return null
  if (isBroughtAbout(clause) || isDoneAfterAll(doc, clause)) return null
  if (grantedTo(doc, clause) !== null) return null
  if (isToldTo(clause) || isRuled(clause) || isToldOf(clause)) return null
  if (UNDONE.has(lemma)) return lemma
  if (governor.verb.modality !== 'asserted') return governor.verb.modalWord
  if (SCHEDULED.has(lemma) && voice === 'passive' && !negative) return 'plan'
  if (DONE.has(lemma) && governor.verb.to >= clause.verb.from - 1) return null
  if (lemma === 'prevent' || lemma === 'allow' || lemma === 'permit') return lemma
  return 'to'
}

/** "are set to strike on Friday" */
const SCHEDULED = new Set(['set', 'schedule', 'slate', 'poise'])

const OFFICIALS = NOUN.police | NOUN.authority | NOUN.court
const THEMSELVES = new Set(['he', 'she', 'they', 'him', 'her', 'them', 'me', 'us', 'i', 'we'])

/** "Nahid Haque says he was beaten": told by the one it was done to, who speaks for no office. */
function isOwnWord(
  clause: Clause,
  { name, classes, lemma }: NounPhrase,
  clauses: readonly Clause[],
): boolean {
  const unnamed = name === null && lemma !== '' && (classes & NOUN.person) !== 0
  if (unnamed && (classes & OFFICIALS) !== 0) return false
  if (!unnamed && name?.class !== 'person') return false
  if (name !== null && name.as !== null && isOffice(name.as)) return false
  // "threatened to kill her": whom the verb under it is done to
  const under = clauses.find(other => other.governor === clause && other.verb.form === 'infinitive')
  const whom =
    clause.verb.voice === 'passive' ? clause.subject : (clause.objects[0] ?? under?.objects[0])
  const kin = whom && (whom.classes & NOUN.person) !== 0 ? whom.possessor?.pronoun : null
  const word = whom?.pronoun ?? kin
  return word != null && THEMSELVES.has(word)
}

/** Whether the words of a clause report what a party alleges: "His sister says he was beaten". */
function allegation(
  clause: Clause,
  {
    doc,
    reporters,
    clauses,
  }: { doc: Doc; reporters: readonly Clause[]; clauses: readonly Clause[] },
): string | null {
  for (const adverb of clause.verb.adverbs) if (HEDGES.has(adverb)) return adverb
  const heard = isToldOf(clause) ? clause.governor?.verb.lemma : undefined
  if (heard !== undefined && HEARD.has(heard)) return heard
  const party = clause.phrases.find(
    ({ preposition, object }) =>
      preposition === 'according to' && object !== null && PARTIES.has(object.lemma),
  )
  if (party?.object) return `according to (${party.object.lemma})`
  const blamed = allegedBefore(doc, clause)
  if (blamed !== null) return blamed
  const charged = chargedWith(doc, clause)
  if (charged !== null) return charged
  const own = toldOfOneself(clause, clauses)
  if (own !== null) return own
  for (const reporter of reporters) {
    const { verb, subject } = reporter
    // "was fined over an article alleging fraud": what the article says.
    const behind = verb.form === 'gerund' && verb.from > clause.verb.from
    if (ALLEGED_VERBS.has(verb.lemma) && verb.lemma !== 'accuse' && reporter !== clause && !behind)
      return verb.lemma
    if (!subject) continue
    const head = subject.lemma
    const names = subject.name?.as ?? ''
    if (isOwnWord(clause, subject, clauses)) return `${verb.lemma} (${subject.name?.name ?? head})`
    if (PARTIES.has(head) || names.split(' ').some(word => PARTIES.has(word)))
      return `${verb.lemma} (${head || names})`
  }
  return null
}

/** "Anyone found guilty can be jailed": nobody in particular. */
const ANYBODY = new Set(['anyone', 'anybody', 'whoever'])
const REJECTING = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute'])
const CLAIMS = new Set(['claim', 'report', 'allegation', 'accusation', 'suggestion', 'rumour'])
const CALLING = new Set(['call', 'describe', 'brand', 'label', 'term'])
/** How many words after "rejected claims that" the verb of the claim is looked for. */
const CLAIMED = 9

/** "rejected claims that rubber bullets had been used", "called reports that they had been used “false”" */
const rejectsClaim = (doc: Doc, { verb, objects }: Clause, claim: Clause): boolean =>
  (REJECTING.has(verb.lemma) || (CALLING.has(verb.lemma) && isCalledUntrue(doc, claim))) &&
  verb.voice === 'active' &&
  CLAIMS.has(objects[0]?.lemma ?? '') &&
  wordOf(doc.tokens.word[objects[0]?.to ?? 0] ?? 0) === 'that' &&
  verb.to <= claim.verb.from &&
  claim.verb.from - verb.to < CLAIMED

/** "denied that the security forces had used live rounds" */
const deniesThat = (doc: Doc, { verb }: Clause): boolean =>
  wordOf(doc.tokens.word[verb.to] ?? 0) === 'that'

/** The clause that denies another. */
export function denierOf(doc: Doc, clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(
    other =>
      (other.verb.lemma === 'deny' || other.verb.lemma === 'reject') &&
      other !== clause &&
      other.objects.length === 0 &&
      other.verb.to <= clause.verb.from &&
      clause.verb.from - other.verb.to < (deniesThat(doc, other) ? CLAIMED : 4),
  )
}

/** The clause that rejects what another one claims. */
export const rejecterOf = (doc: Doc, clause: Clause, clauses: readonly Clause[]) =>
  clauses.find(other => rejectsClaim(doc, other, clause))

const LABELLED = new Set(['alleged', 'purported', 'apparent'])

/** Drops what did not happen, and marks what is only alleged or denied. Each verdict names its word. */
export function judge(doc: Doc, clause: Clause, clauses: readonly Clause[]): Verdict {
  const drop = (word: string): Verdict => ({ drop: word, modality: 'asserted', word })
  if (clause.subject?.determiner === 'negative' && clause.verb.form !== 'gerund') return drop('no')
  const first = clause.subject ? wordOf(doc.tokens.word[clause.subject.from] ?? 0) : ''
  const rejecter = rejecterOf(doc, clause, clauses)
  if (ANYBODY.has(first) && !rejecter) return drop(first)
  // "any student who attends the rally"
  const whoever = (first === 'any' || first === 'every') && clause.via === 'relative'
  if (whoever && clause.verb.tense === 'present') return drop(first)
  // "Neither A nor B was charged": the subject is B, or all of it.
  const nor = clause.subject
    ? wordOf(doc.tokens.word[clause.subject.from - 1] ?? 0) === 'nor'
    : false
  if (nor || first === 'neither') return drop('no')
  const unreal = isOrdered(clause, clauses) ? null : irrealis(doc, clause, clauses)
  if (unreal !== null)
    return {
      drop: unreal,
      modality: clause.verb.modality === 'planned' || unreal === 'plan' ? 'planned' : 'asserted',
      word: unreal,
    }
  if (clause.verb.voice === 'active' && clause.objects[0]?.determiner === 'negative')
    return drop('no')
  if (rejecter) return { drop: null, modality: 'denied', word: rejecter.verb.lemma }
  if (isDeniedOtherwise(doc, clause, clauses))
    return { drop: null, modality: 'denied', word: 'not' }
  const untrue = untrueBefore(doc, clause)
  if (untrue !== null) return { drop: null, modality: 'denied', word: untrue }
  const reporters = reportersOf(clause, clauses)
  const hedge = allegation(clause, { doc, reporters, clauses })
  if (hedge !== null) return { drop: null, modality: 'alleged', word: hedge }
  const denier = denierOf(doc, clause, clauses)
  if (denier) return { drop: null, modality: 'denied', word: denier.verb.lemma }
  const before = clause.subject ? wordOf(doc.tokens.word[clause.subject.from] ?? 0) : ''
  if (LABELLED.has(before)) return { drop: null, modality: 'alleged', word: before }
  return { drop: null, modality: 'asserted', word: '' }
}

/** Whether somebody who tells is a relative, lawyer or friend of whom they speak. */
export function isParty(phrase: NounPhrase): boolean {
  return phrase.pronoun === null && PARTIES.has(phrase.lemma)
}
