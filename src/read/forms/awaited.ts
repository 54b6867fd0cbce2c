import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Grammar } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { fits } from '../events/fits.ts'
import { trialTarget } from './trials.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What a court is yet to do or to hear. */
const DECISIONS = new Set(
  'sentencing verdict judgment judgement ruling hearing arraignment mitigation plea arguments submissions sentence decision'.split(
    ' ',
  ),
)

/** Words that open what is told here, beside the verbs and nouns of the frames. */
export const AWAITED: ReadonlySet<string> = new Set(
  'sentencing verdict judgment judgement ruling rule arraignment mitigation arguments submissions appearance date dates'.split(
    ' ',
  ),
)

const PUT_OFF = new Set(['adjourn', 'postpone', 'defer', 'put', 'push', 'reschedule', 'delay'])
const SET = new Set(['set', 'schedule', 'expect', 'fix', 'slate', 'list', 'reserve'])
const DELIVERING = new Set(
  'deliver announce hand issue pronounce give read pass render return'.split(' '),
)
const UNTIL = new Set(['to', 'until', 'till', 'for'])
/** "A decision is expected on 3 July" may be anybody's. */
const ANYBODYS = new Set(['decision', 'sentence'])
const TRIED = new Set(['sentence', 'try', 'arraign', 'retry', 'resentence'])
const HEARING = new Set(['hear', 'learn', 'receive'])
const RULES = new Set(['rule', 'decide'])
const AHEAD = new Set(['be', 'schedule', 'set', 'expect', 'slate', 'due'])

const word = ({ doc }: Parsed, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

const isDecision = (phrase: NounPhrase | null | undefined): boolean =>
  phrase != null && (DECISIONS.has(phrase.lemma) || DECISIONS.has(`${phrase.lemma}s`))

/** The word of a decision at a token or behind one small word: "adjourned sentencing", "deferred her ruling". */
function decisionAt(parsed: Parsed, at: number, step: 1 | -1): string | null {
  for (const i of [at, at + step]) if (DECISIONS.has(word(parsed, i))) return word(parsed, i)
  return null
}

function isAhead({ verb, governor }: Clause): boolean {
  if (verb.negative) return false
  if (verb.form !== 'infinitive') return verb.modality === 'planned'
  return governor !== null && AHEAD.has(governor.verb.lemma) && !governor.verb.negative
}

/** "adjourned sentencing to 3 July", "the ruling was put off until 3 July": to which day. */
export function putOff(parsed: Parsed, clause: Clause): DateMention | null {
  const { verb, subject, objects, dates } = clause
  if (!PUT_OFF.has(verb.lemma) || verb.negative || verb.modality !== 'asserted') return null
  const date = dates.find(({ preposition }) => UNTIL.has(preposition ?? '')) ?? null
  const what = verb.voice === 'passive' ? subject : objects[0]
  const near =
    verb.voice === 'passive'
      ? decisionAt(parsed, verb.from - 1, -1)
      : decisionAt(parsed, verb.to, 1)
  return date && (isDecision(what) || near !== null) ? date : null
}

/** "Sentencing is set for 3 July", "a ruling is due on 3 July", "fixed 3 July for judgment" */
function setFor(parsed: Parsed, clause: Clause): DateMention | null {
  const { verb, subject, dates } = clause
  const due = verb.lemma === 'be' && ['due', 'expected'].includes(word(parsed, verb.to))
  if (verb.negative || !(due || (SET.has(verb.lemma) && verb.voice === 'passive'))) return null
  const told = subject?.lemma ?? decisionAt(parsed, verb.from - 1, -1)
  const known = told !== null && (DECISIONS.has(told) || DECISIONS.has(`${told}s`))
  if (!known || ANYBODYS.has(told)) return null
  return dates[0] ?? null
}

const COURT_DAYS = new Set(['date', 'dates', 'appearance'])
const OF_COURT = new Set(['court', 'hearing', 'trial'])

const SITTINGS = new Set(['hearing', 'session', 'sitting', 'date', 'mention'])
const FALLING = new Set(['be', 'fall', 'take'])

const isOfTrial = (parsed: Parsed, at: number): boolean =>
  [at, at + 1].some(one => ['trial', 'case'].includes(word(parsed, one)))

const ORDER = new Set(['next', 'first', 'opening'])

/** "the next hearing is on 9 November", "the next date is 9 November": when a case goes on. */
const isNextOfCase = (parsed: Parsed, { from, to, lemma }: NounPhrase): boolean =>
  SITTINGS.has(lemma) &&
  [from, from + 1].some(at => ORDER.has(word(parsed, at))) &&
  (lemma !== 'session' || word(parsed, to) !== 'of' || isOfTrial(parsed, to + 1))

/** "Her next court date is 17 July", "the next court appearance for A is set for 17 July" */
function courtDay(parsed: Parsed, { verb, subject, dates }: Clause): DateMention | null {
  if (!subject || verb.negative) return null
  const set = SET.has(verb.lemma) && verb.voice === 'passive'
  if (isNextOfCase(parsed, subject)) {
    const falls = FALLING.has(verb.lemma) && verb.tense === 'present'
    return falls || set ? (dates[0] ?? null) : null
  }
  if (!COURT_DAYS.has(subject.lemma)) return null
  if (!OF_COURT.has(word(parsed, subject.head - 1))) return null
  return set || verb.lemma === 'be' ? (dates[0] ?? null) : null
}

/** "set 14 August as the hearing date", "fixed 3 July for judgment" */
function daySet(parsed: Parsed, clause: Clause): DateMention | null {
  const { verb, dates } = clause
  const [date] = dates
  if (!SET.has(verb.lemma) || verb.negative || verb.modality !== 'asserted' || !date) return null
  if (!courtOf(clause)) return null
  for (let at = date.to; at < date.to + 5; at++) if (DECISIONS.has(word(parsed, at))) return date
  return null
}

/** "will deliver its verdict on 3 July", "judgment is to be handed down on 3 July" */
function delivered(clause: Clause): DateMention | null {
  const { verb, subject, objects, dates } = clause
  // "is due to rule on 3 July"
  if (RULES.has(verb.lemma) && isAhead(clause) && courtOf(clause)) return dates[0] ?? null
  if (!DELIVERING.has(verb.lemma) || !isAhead(clause)) return null
  const what = verb.voice === 'passive' ? subject : objects.find(isDecision)
  return isDecision(what) ? (dates[0] ?? null) : null
}

/** "will be sentenced on 3 July" */
function tried(clause: Clause): DateMention | null {
  const { verb, subject, dates, objects } = clause
  const hears = HEARING.has(verb.lemma) && verb.voice === 'active' && objects.some(isDecision)
  const done = TRIED.has(verb.lemma) && verb.voice === 'passive'
  if (!(hears || done) || !isAhead(clause)) return null
  return subject && fits(subject, NOUN.person) ? (dates[0] ?? null) : null
}

const courtOf = ({ verb, subject }: Clause): NounPhrase | null =>
  verb.voice === 'active' && subject && (subject.classes & NOUN.court) !== 0 ? subject : null

/** "The sentencing of Ana Lesko is set for 3 July", "adjourned her sentencing" */
function whoseDay({ verb, subject, objects, phrases }: Clause): NounPhrase | null {
  const what = verb.voice === 'passive' || verb.lemma === 'be' ? subject : (objects[0] ?? null)
  if (!what || what.name !== null) return null
  const own = trialTarget(what)
  const part = phrases.find(
    ({ preposition, from }) => from === what.to && (preposition === 'for' || preposition === 'of'),
  )?.object
  return own ?? (part && fits(part, NOUN.person) ? part : null) ?? inCase(phrases)
}

/** "Dates were set in the trial of Ana Lesko": the one whose case it is. */
function inCase(phrases: Clause['phrases']): NounPhrase | null {
  const at = phrases.findIndex(
    ({ preposition, object }) =>
      preposition === 'in' &&
      object !== null &&
      (object.lemma === 'trial' || (object.classes & NOUN.case) !== 0),
  )
  const object = phrases[at]?.object
  if (!object) return null
  const next = phrases[at + 1]
  const behind =
    next && ['of', 'against'].includes(next.preposition) && next.from === object.to
      ? next.object
      : null
  return trialTarget(object) ?? (behind && fits(behind, NOUN.person) ? behind : null)
}

/** What is yet to come in a case, on a day that is told. */
export function matchAwaited(parsed: Parsed, grammar: Grammar): Candidate[] {
  const pattern = grammar.nouns.get('hearing')?.find(one => one.frame.kind === 'trial')
  if (!pattern) return []
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const person = tried(clause)
    const date =
      person ??
      putOff(parsed, clause) ??
      setFor(parsed, clause) ??
      courtDay(parsed, clause) ??
      daySet(parsed, clause) ??
      delivered(clause)
    if (!date) return []
    return [
      {
        kind: 'trial',
        frame: pattern.frame,
        rule: pattern.rule,
        id: 'trial.awaited',
        construction: 'adjourned',
        clause: null,
        trigger: [clause.verb.from, Math.max(clause.verb.to, date.to)],
        actor: courtOf(clause),
        target: person ? clause.subject : whoseDay(clause),
        noun: null,
        set: {},
        ownDate: date,
        specificity: -1,
      },
    ]
  })
}
