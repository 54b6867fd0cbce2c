import { ACTIVE_HOSTS, DECIDED, STATUS } from './assembly-words.ts'
import { fits } from '../events/fits.ts'
import { isDeclaredIllegal, isNamed, isNoticed } from './gatherings-asked.ts'
import { isIt } from './gatherings-told.ts'
import type { Parsed } from '../events/constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Doc } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Who stands after "by". */
export function agentOf(clause: Clause | null): NounPhrase | null {
  return clause?.phrases.find(part => part.preposition === 'by')?.object ?? null
}

/** "called off the march", "called the march off"; not "called a march". */
function isCalledOff(doc: Doc, { verb }: Clause, phrase: NounPhrase): boolean {
  const off = (i: number): boolean => wordOf(doc.tokens.word[i] ?? 0) === 'off'
  return off(verb.to - 1) || off(verb.to) || off(phrase.to)
}

/** "called off their hunger strike after 31 days": it was held until then. */
const isOver = ({ phrases }: Clause, { lemma }: NounPhrase): boolean =>
  lemma === 'hunger-strike' ||
  phrases.some(({ preposition, object }) => preposition === 'after' && object?.duration != null)

/** "set out on a march" */
const SETTING_OUT = new Set(['set', 'embark', 'start'])

/** "the march set off at noon" */
const SETTING = new Set(['off', 'out'])

/** "kept up a blockade", "set up a roadblock" */
const KEPT_UP = new Set(['keep', 'set', 'put', 'take'])

/** Verbs that keep somebody from holding a gathering. */
const KEPT_FROM = new Set([
  'prevent',
  'stop',
  'bar',
  'ban',
  'block',
  'prohibit',
  'keep',
  'restrain',
])

const COUNTING = new Set(['record', 'register', 'document', 'witness'])

/** "moved in to disperse a sit-in" */
export const MOVING_IN = new Set([
  'move',
  'come',
  'arrive',
  'intervene',
  'try',
  'attempt',
  'step',
  'rush',
])

/** "attempted to break up the march": it went on. */
export const TRYING = new Set(['try', 'attempt'])

/** "turned into a demonstration" */
const BECOMING = new Set(['turn', 'grow', 'develop', 'swell', 'escalate'])

const STOPPING = new Set(['stop', 'block', 'disrupt', 'break', 'disperse'])

/** "were denied permission" */
const REFUSING = new Set(['refuse', 'deny', 'grant', 'give'])

/** What a gathering may do that is let go ahead. */
const LET_GO = new Set(['go', 'proceed', 'take'])

/** "will end on Friday": what is to end goes on until then. */
const ENDING = new Set(['end', 'finish', 'conclude', 'culminate'])

const BROKEN_OFF = new Set(['end', 'suspend', 'halt', 'lift', 'abandon', 'pause'])
const DECIDING = new Set(['vote', 'agree', 'decide', 'choose', 'resolve', 'opt', 'offer', 'refuse'])

/** "voted to end their strike", "agreed to suspend the sit-in": it was on until then. */
export const isToEnd = ({ verb, governor }: Clause): boolean =>
  BROKEN_OFF.has(verb.lemma) &&
  governor !== null &&
  DECIDING.has(governor.verb.lemma) &&
  governor.verb.modality === 'asserted'

/** "a strike is due on 9 February" */
const AHEAD = new Set(['due', 'slated', 'imminent'])

/** Gatherings that stay where they are until they are cleared; a march is cleared to set off. */
const STAYING = new Set(
  'sit-in camp encampment blockade roadblock sit-down occupation vigil protest barricade'.split(
    ' ',
  ),
)
const CLEARING = new Set([
  'clear',
  'evict',
  'dismantle',
  'remove',
  'uproot',
  'raze',
  'tear',
  'demolish',
  'bulldoze',
])

/** "the sit-in was cleared by police", "had not been cleared": broken up, or going on. */
function isCleared({ verb, subject, objects }: Clause, phrase: NounPhrase): string | null {
  if (!CLEARING.has(verb.lemma) || !STAYING.has(phrase.lemma)) return null
  const cleared = verb.voice === 'passive' ? isIt(subject, phrase) : objects.includes(phrase)
  if (!cleared || (verb.modality !== 'asserted' && !verb.negative)) return null
  return verb.negative ? 'held' : verb.form === 'infinitive' ? 'held' : 'dispersed'
}

const ANNOUNCED = new Set([
  'announce',
  'call',
  'plan',
  'organise',
  'organize',
  'notify',
  'advertise',
])
const UNITS = new Set(['day', 'days', 'week', 'weeks', 'hour', 'hours', 'month', 'months'])
const BEFORE = new Set(['ahead', 'earlier', 'before', 'beforehand', 'previously'])
/** How many words "only a few days earlier" may have. */
const LEAD = 7

/** Whether a clause says how long before: "only a day ahead", "at short notice". */
function isShortBefore({ tokens }: Doc, { verb }: Clause): boolean {
  for (let at = verb.to; at < verb.to + LEAD; at++) {
    const word = wordOf(tokens.word[at] ?? 0)
    if (word === ',' || word === '.') return false
    if (BEFORE.has(word) && UNITS.has(wordOf(tokens.word[at - 1] ?? 0))) return true
    if (word === 'notice' && wordOf(tokens.word[at - 1] ?? 0) === 'short') return true
  }
  return false
}

/** What a clause says became of a gathering, and whether its subject or agent held it. */
export function statusOf(
  doc: Doc,
  clause: Clause | null,
  phrase: NounPhrase,
): { status: string | null; host: boolean } {
  if (!clause) return { status: null, host: false }
  const lemma = clause.verb.lemma
  const asObject = clause.objects.some(object => isIt(object, phrase))
  const asSubject = isIt(clause.subject, phrase)
  const part = clause.phrases.find(
    other => other.object === phrase || other.object?.items.includes(phrase),
  )
  const partaking = part?.preposition === 'in' && (lemma === 'take' || lemma === 'participate')
  if (part?.preposition === 'up' && KEPT_UP.has(lemma)) return { status: 'held', host: true }
  if (lemma === 'set' && asSubject && SETTING.has(wordOf(doc.tokens.word[clause.verb.to] ?? 0)))
    return { status: clause.verb.modality === 'planned' ? 'planned' : 'held', host: false }
  if (part?.preposition === 'on' && SETTING_OUT.has(lemma)) return { status: 'held', host: true }
  const calledFor = part?.preposition === 'for' && ['call', 'appeal'].includes(lemma)
  if (calledFor) return { status: 'planned', host: true }
  if (part?.preposition === 'to' && lemma === 'invite') return { status: 'planned', host: true }
  if (part?.preposition === 'into' && BECOMING.has(lemma)) return { status: 'held', host: false }
  if (lemma === 'call' && isCalledOff(doc, clause, phrase) && isOver(clause, phrase))
    return { status: 'held', host: asObject }
  if (lemma === 'call' && asSubject)
    return { status: isCalledOff(doc, clause, phrase) ? 'cancelled' : null, host: false }
  // "called the stoppage “unlawful”": what it was named, by whoever did not call it.
  if (lemma === 'call' && asObject && !isCalledOff(doc, clause, phrase) && isNamed(doc, phrase))
    return { status: null, host: false }
  if (lemma === 'call' && asObject)
    return isCalledOff(doc, clause, phrase)
      ? { status: 'cancelled', host: false }
      : { status: 'planned', host: true }
  if (!asObject && !asSubject && !partaking) return { status: null, host: false }
  const { governor } = clause
  // "held a vigil to mark the anniversary": what it is for, told by the verb before.
  const isPurpose = clause.verb.form === 'infinitive' && asSubject && !asObject
  if (isPurpose && clause.verb.voice === 'active' && governor?.objects.includes(phrase))
    return { status: null, host: false }
  if (governor && clause.link === 'from' && KEPT_FROM.has(governor.verb.lemma) && asObject)
    return { status: 'prevented', host: false }
  const leave = clause.objects.some(object => object.lemma === 'permission')
  if (asSubject && leave && clause.verb.voice === 'passive' && REFUSING.has(lemma))
    return { status: 'planned', host: false }
  const down = lemma === 'turn' && wordOf(doc.tokens.word[clause.verb.to] ?? 0) === 'down'
  const decided = down ? 'planned' : DECIDED[lemma]
  // "announced only a day ahead": it was held after that.
  if (asSubject && ANNOUNCED.has(lemma) && isShortBefore(doc, clause))
    return { status: null, host: false }
  if (asObject && ANNOUNCED.has(lemma) && isShortBefore(doc, clause))
    return { status: null, host: true }
  const one = !phrase.plural || phrase.number !== null
  if (decided && one && (asObject || (asSubject && clause.verb.voice === 'passive')))
    return { status: decided, host: false }
  // "a vigil will be carried out on Sunday"
  const out = lemma === 'carry' && wordOf(doc.tokens.word[clause.verb.to] ?? 0) === 'out'
  const held = isCleared(clause, phrase)
  if (held) return { status: held, host: false }
  // "there were gatherings outside the stations"
  const there = wordOf(doc.tokens.word[clause.verb.from - 1] ?? 0) === 'there'
  if (lemma === 'be' && there && !clause.verb.negative && clause.verb.modality === 'asserted')
    return { status: phrase.determiner === 'negative' ? null : 'held', host: false }
  if (lemma === 'be' && asSubject && AHEAD.has(wordOf(doc.tokens.word[clause.verb.to] ?? 0)))
    return { status: 'planned', host: false }
  if (lemma === 'expect' && asSubject && clause.verb.voice === 'passive')
    return { status: 'planned', host: false }
  const called = asObject && clause.verb.voice === 'active' && !isDeclaredIllegal(doc, phrase)
  if (lemma === 'declare' && !called) return { status: null, host: false }
  // "monitors recorded 41 demonstrations": a sum; "protests were recorded in Osh".
  if (COUNTING.has(lemma) && (asObject || phrase.number !== null))
    return { status: null, host: false }
  // "the march stopped at the bridge", "the crowd's protest broke up": by itself
  if (asSubject && clause.verb.voice === 'active' && STOPPING.has(lemma) && !clause.verb.negative)
    return { status: 'held', host: false }
  const status = out ? 'held' : STATUS[lemma]
  if (status === undefined || status === '') return { status: null, host: false }
  if (
    asSubject &&
    clause.verb.voice === 'active' &&
    !clause.verb.ambiguous &&
    ['hold', 'plan', 'stage', 'organise', 'join'].includes(lemma)
  )
    return { status: null, host: false }
  if (asSubject && clause.verb.negative && status === 'held')
    return { status: 'cancelled', host: false }
  // "had never attended a meeting"
  if (asObject && status === 'held' && clause.verb.adverbs.includes('never'))
    return { status: null, host: false }
  const { form, modality } = clause.verb
  const tried = form === 'infinitive' && TRYING.has(governor?.verb.lemma ?? '')
  if (status === 'held' && tried && governor?.verb.modality === 'asserted')
    return { status: 'prevented', host: ACTIVE_HOSTS.has(lemma) && asObject }
  // "ruled that the march could go ahead"
  const mayGo = (modality === 'possible' || modality === 'conditional') && LET_GO.has(lemma)
  if (asSubject && mayGo) return { status: 'planned', host: false }
  const goes =
    (ENDING.has(lemma) && asSubject && modality === 'planned') ||
    (asObject && form === 'infinitive' && isToEnd(clause))
  const planned = !goes && (modality === 'planned' || form === 'infinitive' || isNoticed(clause))
  return {
    status: status === 'held' && planned ? 'planned' : status,
    host:
      ACTIVE_HOSTS.has(lemma) &&
      (asObject || partaking || (asSubject && isDoneBy(clause))) &&
      !clause.verb.negative,
  }
}

/** "was organised by the Coalition of Parents": people or a body are named behind "by". */
function isDoneBy(clause: Clause): boolean {
  const by = clause.verb.voice === 'passive' ? agentOf(clause) : null
  return by !== null && fits(by, NOUN.person | NOUN.organisation)
}

const HELD_IN = new Set(['at', 'during', 'in'])
/** How many words may tell where and when it was before "at which". */
const TO_WHICH = 14

/** "The march in Osh on 3 May, at which two people died, had been authorised": it took place. */
export function wasHeld({ doc, clauses, to }: Parsed, phrase: NounPhrase): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = phrase.to; at < Math.min(to - 1, phrase.to + TO_WHICH); at++) {
    if (clauses.some(({ verb }) => verb.from === at)) return false
    if (!HELD_IN.has(word(at)) || word(at + 1) !== 'which') continue
    const next = clauses.find(({ verb }) => verb.from > at)
    return next?.verb.tense === 'past' && next.verb.modality === 'asserted'
  }
  return false
}
