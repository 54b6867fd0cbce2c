import type { Candidate, Parsed } from '../events/constructions.ts'
import { itemAt } from '../grammar/item-at.ts'
import { type Frame, type Rule, ruleOf } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import { SAYING, SAYING_WORDS, isPublic, speaksInPublic } from './quoted-words.ts'
import { isView, mayFind } from './view-words.ts'

const CLAIM_WORDS = ['claim', 'claims', 'claimed'].map(idOf)

/** Whether a sentence may tell what somebody finds or wants done, by its words alone. */
export function mayView(stands: (id: number) => boolean): boolean {
  if (CONCERNED_WORDS.some(stands)) return true
  return (SAYING_WORDS.some(stands) || CLAIM_WORDS.some(stands)) && mayFind(stands)
}

const CLAIM = 'claim'

/** What somebody is who finds something wrong: "is concerned about the arrests". */
const CONCERNING =
  'concerned alarmed appalled dismayed troubled shocked disturbed outraged worried'.split(' ')
const CONCERNED_WORDS = CONCERNING.map(idOf)
/** By the verb, or by the word itself where no verb is known. */
const CONCERNED = new Set([
  ...CONCERNING,
  ...'concern alarm appal appall dismay trouble shock disturb outrage worry'.split(' '),
])

/** Who is concerned: "we", or who said "that it was alarmed". */
function concernedOne({ clauses }: Parsed, clause: Clause): NounPhrase | null {
  const { subject, link } = clause
  if (subject?.pronoun === 'we' || !subject?.pronoun) return subject
  const told = itemAt(clauses, clauses.indexOf(clause) - 1)
  return told && link.endsWith('that') && SAYING.has(told.verb.lemma) ? told.subject : null
}

function whoIsConcerned(parsed: Parsed, clause: Clause): NounPhrase | null {
  const { verb, phrases } = clause
  if (!CONCERNED.has(verb.lemma) || verb.voice !== 'passive' || verb.form !== 'finite') return null
  if (verb.negative || verb.modality !== 'asserted') return null
  if (!phrases.some(({ preposition }) => ['about', 'by', 'at', 'over'].includes(preposition)))
    return null
  const who = concernedOne(parsed, clause)
  return who && (who.pronoun === 'we' || hasViews(parsed, who)) ? who : null
}

/** Who decides on cases, or looks into them: what they say is no view. */
const DECIDING = NOUN.police | NOUN.court | NOUN.outlet
const INVESTIGATORS = new Set(['prosecutor', 'prosecution', 'investigator', 'defence', 'report'])

const hasViews = (parsed: Parsed, who: NounPhrase): boolean =>
  (who.classes & DECIDING) === 0 && !INVESTIGATORS.has(who.lemma) && speaksInPublic(parsed, who)

const before = ({ doc }: Parsed, at: number): string => wordOf(doc.tokens.word[at - 1] ?? 0)

/** "the arrests are unlawful, said a rapporteur", not "the union, a body of nurses, said". */
function isBehind(parsed: Parsed, told: Clause): boolean {
  const earlier = parsed.clauses.slice(0, parsed.clauses.indexOf(told))
  const main = earlier.some(({ via, verb }) => via !== 'relative' && verb.form === 'finite')
  return main && before(parsed, told.verb.from) === ','
}

/** Who speaks: before the verb, or behind it. */
const speakerOf = (parsed: Parsed, told: Clause): NounPhrase | null =>
  isBehind(parsed, told) ? (told.objects[0] ?? null) : told.subject

/** What is said: the clauses behind "said", or those before it where it ends the sentence. */
function saidBy(parsed: Parsed, told: Clause): Clause[] {
  const at = parsed.clauses.indexOf(told)
  const behind = isBehind(parsed, told)
  const tail = at > 0 && (behind || before(parsed, told.subject?.from ?? 0) === ',')
  return tail ? parsed.clauses.slice(0, at) : parsed.clauses.slice(at + 1)
}

/** "The arrests are unlawful, the union said": what a body or its speaker finds, or wants done. */
export function matchViews(parsed: Parsed, frame: Frame): Candidate[] {
  const rule = ruleOf(frame, 'quoted')
  if (!rule) return []
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const { verb } = clause
    const concerned = whoIsConcerned(parsed, clause)
    if (concerned) return [viewOf(clause, concerned, { frame, rule })]
    if (
      !(SAYING.has(verb.lemma) || verb.lemma === CLAIM) ||
      verb.form !== 'finite' ||
      verb.voice !== 'active'
    )
      return []
    if (verb.negative || verb.modality !== 'asserted') return []
    const actor = speakerOf(parsed, clause)
    if (!actor || !hasViews(parsed, actor) || !isPublic(parsed, clause, actor)) return []
    if (!saidBy(parsed, clause).some(one => isView(parsed, one))) return []
    return [viewOf(clause, actor, { frame, rule })]
  })
}

function viewOf(
  clause: Clause,
  actor: NounPhrase | null,
  { frame, rule }: { readonly frame: Frame; readonly rule: Rule },
): Candidate {
  return {
    kind: 'statement',
    frame,
    rule,
    id: 'statement.view.active',
    construction: 'nominal-quoted',
    clause,
    trigger: [clause.verb.from, clause.verb.to],
    actor,
    target: null,
    noun: null,
    set: {},
    ownDate: null,
    specificity: 0,
  }
}
