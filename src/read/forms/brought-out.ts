import type { Candidate, Parsed } from '../events/constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'
import { LET_GO_BOUND } from '../rules/en/custody-stages.ts'
import { SPOKEN } from '../rules/en/assembly-ways.ts'
import { isSpokenAt } from './spoken-at.ts'

/** The way by which somebody or something has people in the streets. */
const BROUGHT_OUT = 'brought-out'
/** The way by which police have people leave. */
export const DRIVEN_OFF = 'driven-off'

/** "The killing brought thousands onto the streets", "dispersed a crowd of 300": those who came gathered. */
export function asBroughtOut(candidate: Candidate): Candidate {
  const { rule, kind, noun, clause } = candidate
  if (kind !== 'assembly') return candidate
  if (rule.id === DRIVEN_OFF) return { ...candidate, actor: noun }
  const addressed = rule.id === SPOKEN && !isSpokenAt(candidate)
  if (rule.id !== BROUGHT_OUT && !addressed) return candidate
  const spoken = clause?.phrases.find(({ preposition }) => preposition === 'to')?.object
  return { ...candidate, actor: noun ?? clause?.objects[0] ?? spoken ?? null, noun: null }
}

/** "recorded 41 marches, of which nine were dispersed" */
const isBareNumber = (phrase: NounPhrase | null): boolean =>
  phrase?.number != null && phrase.number.to > phrase.head

/** The rule of those who are fined as they are let go. */
const LET_GO_FINED = 'let-go-fined'

const isPassive = (clause: Candidate['clause']): boolean => clause?.verb.voice === 'passive'

/** The rule of those who are dragged to a car: held, and by force. */
const TO_A_CAR = 'to-a-car'

/** What is told apart from the rest of its verb. */
const APART = new Set([DRIVEN_OFF, LET_GO_FINED, TO_A_CAR, LET_GO_BOUND])

/**
 * "were dispersed with batons": the force and the gathering that it ended are two things told; "were released with
 * fines": that they were let go, and what they were given.
 */
export const withTwoTold = (readings: readonly Candidate[]): Candidate[][] => {
  const apart = readings.filter(({ rule }) => APART.has(rule.id))
  return [readings.filter(one => !apart.includes(one)), apart].filter(list => list.length > 0)
}

/** How far before a verb "during which" may stand. */
const REACH = 6

/** "a march during which a group carried placards", "mourners, many of them carrying candles", "addressed the crowd": part of what is told beside it. */
export function isWithin(
  { doc }: Parsed,
  { clause, actor, rule }: Candidate,
  told: readonly Candidate[],
): boolean {
  if (rule.id === BROUGHT_OUT && actor?.determiner === 'definite') return true
  const others = told.filter(one => one.kind === 'assembly' && one.clause !== clause)
  if (rule.id === DRIVEN_OFF && (others.length > 0 || (isPassive(clause) && isBareNumber(actor))))
    return true
  if (!clause || others.length === 0) return false
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  if (actor && ['them', 'whom'].includes(word(actor.to - 1)) && word(actor.to - 2) === 'of')
    return true
  for (let i = clause.verb.from; i > clause.verb.from - REACH; i--)
    if (word(i) === 'which' && (word(i - 1) === 'during' || word(i - 1) === 'at'))
      return others.some(({ trigger }) => trigger[0] < i)
  return false
}
