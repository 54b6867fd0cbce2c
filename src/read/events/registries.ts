import { phraseWith } from '../grammar/owners.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { registration } from '../rules/en/registration.ts'
import type { Doc } from '../text/doc.ts'
import { type WordSet, wordSet } from '../text/scan.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { ruleOf } from './frames.ts'

const REGISTRIES = wordSet('registrar registry registrars')
/** Words by which it is told that somebody wants to be registered. */
const REGISTERING = wordSet(
  'registration registrations registering re-register re-registered re-registration reregistration unregistered personality',
)
const TO_REGISTER = wordSet('register registered')
const ASKED = new Set(
  'application request bid paper document paperwork attempt submission'.split(' '),
)
/** What may be registered. */
const BODIES = new Set(
  `party movement association union church congregation parish ngo foundation society newspaper station league federation
  community organisation organization group outlet weekly daily mosque temple syndicate guild`.split(
    /\s+/,
  ),
)
const BODY_WORDS = wordSet([...BODIES].flatMap(one => [one, `${one}s`]).join(' '))
/** What else is asked for by an application. */
const OTHERWISE = wordSet(
  `bail visa asylum parole extradition custody passport citizenship appeal review injunction warrant rally march picket
  demonstration procession vigil protest gathering permit land refugee loan funding grant patent
  vaccine drug medicine product pesticide fungicide trademark brand`,
)
/** How many sentences back it may be told that registration was asked for. */
const BACK = 3

type Reach = { readonly from: number; readonly to: number }

function holds(doc: Doc, { from, to }: Reach, words: WordSet): boolean {
  for (let i = from; i < to; i++) if (words.has(doc.tokens.word[i] ?? 0)) return true
  return false
}

/** "applied to register", "its registration": not "registered mail". */
function speaksOfRegistering(doc: Doc, reach: Reach): boolean {
  if (holds(doc, reach, REGISTERING)) return true
  const ofBody = holds(doc, reach, BODY_WORDS)
  for (let i = reach.from; i < reach.to; i++) {
    if (!TO_REGISTER.has(doc.tokens.word[i] ?? 0)) continue
    if (ofBody) return true
    const before = wordOf(doc.tokens.word[i - 1] ?? 0)
    if (before === 'to' || before === 'be' || before === 'the') return true
  }
  return false
}

/** Whether a request told of in a sentence is one to be registered: by its own words, or by those of the sentences before. */
export function isToRegister({ doc, from, to }: Parsed): boolean {
  const own = { from, to }
  if (holds(doc, own, OTHERWISE)) return false
  if (speaksOfRegistering(doc, own)) return true
  const index = doc.tokens.sentence[from] ?? 0
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const sentence = doc.sentences[at]
    if (!sentence || holds(doc, sentence, OTHERWISE)) return false
    if (speaksOfRegistering(doc, sentence)) return true
  }
  return false
}

const isAsked = (phrase: NounPhrase | null | undefined): boolean => ASKED.has(phrase?.lemma ?? '')

const isBody = (phrase: NounPhrase | null): boolean =>
  phrase !== null && BODIES.has(phrase.lemma) && (phrase.classes & NOUN.court) === 0

/** "whose application had been turned down" of a party, where nothing says what else it asked for. */
const isOfBody = ({ target }: Candidate, { doc, from, to }: Parsed): boolean =>
  isBody(target) && !holds(doc, { from, to }, OTHERWISE)

/** Whether a request that was turned down, whatever it was read as, is one to be registered. */
function isTurnedDown(candidate: Candidate, parsed: Parsed): boolean {
  const { kind, set, actor, clause, noun } = candidate
  const down =
    (kind === 'lawsuit' && set.outcome === 'dismissed') ||
    (kind === 'permission' && set.decision === 'refused')
  if (!down || !clause || (actor && (actor.classes & NOUN.court) !== 0)) return false
  const asked = clause.verb.voice === 'passive' ? clause.subject : clause.objects[0]
  if (!isAsked(asked) && !isAsked(noun)) return false
  return isToRegister(parsed) || (kind === 'lawsuit' && isOfBody(candidate, parsed))
}

const SENDING_BACK = new Set(['return', 'send'])

const isRegistry = (actor: NounPhrase | null, { doc }: Parsed): boolean =>
  actor !== null && holds(doc, actor, REGISTRIES)

/** "The Registrar of Societies rejected the application by the League", "its application to register was turned down": no suit, but a registration that was refused. */
export function asRegistry(candidate: Candidate, parsed: Parsed): Candidate {
  const { kind, set, actor, clause } = candidate
  const byRegistry = kind === 'lawsuit' && set.outcome === 'dismissed' && isRegistry(actor, parsed)
  if (!byRegistry && !isTurnedDown(candidate, parsed)) return candidate
  const rule = ruleOf(registration, 'refused')
  if (!rule || !clause) return candidate
  const passive = clause.verb.voice === 'passive'
  const asked = passive ? clause.subject : clause.objects[0]
  const by = asked && phraseWith([...asked.complements, ...clause.phrases], ['from', 'of'])
  const whose = asked?.possessor ?? by?.object ?? null
  const body = passive ? whose : (phraseWith(asked?.complements ?? [], ['by'])?.object ?? whose)
  return {
    ...candidate,
    kind: 'registration',
    frame: registration,
    rule,
    id: `registration.refused.${passive ? 'passive' : 'active'}`,
    set: { decision: SENDING_BACK.has(clause.verb.lemma) ? 'returned' : 'refused' },
    target: body ?? candidate.target,
  }
}
