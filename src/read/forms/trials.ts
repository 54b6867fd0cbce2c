import type { Candidate, Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import type { Grammar } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { clauseOf, phrasesOf } from '../events/nominals.ts'
import { dateOf } from '../events/noun-dates.ts'
import { fits } from '../events/fits.ts'
import { isPuttingOff, putOffUntil } from './put-off-until.ts'
import { isNotedHearing } from './noted-hearings.ts'
import { itemAt } from '../grammar/item-at.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const OPENING = new Set([
  'open',
  'begin',
  'start',
  'resume',
  'continue',
  'hold',
  'close',
  'set',
  'schedule',
  'appoint',
  'take',
  'conclude',
  'end',
  'adjourn',
  'postpone',
  'put',
  'defer',
  'reschedule',
  'last',
  'be',
  'get',
  'fix',
  'list',
  'delay',
  'reopen',
  'conduct',
  'suspend',
  'attend',
  'kick',
  'commence',
  'proceed',
  'reconvene',
  'recess',
  'stall',
])

const ON = new Set(['go on', 'go ahead', 'drag on', 'be underway', 'be ongoing'])

/** "had been going on since May", "is under way in Lesk": a trial that goes on. */
function goesOn({ doc }: Parsed, { verb }: Clause): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const next = word(verb.to) === 'under' && word(verb.to + 1) === 'way' ? 'underway' : word(verb.to)
  return ON.has(`${verb.lemma} ${next}`)
}

const EACH = new Set(['every', 'each', 'any'])

/** "judgments in every trial": any that there may be. */
const isEach = ({ doc }: Parsed, { from }: NounPhrase): boolean =>
  EACH.has(wordOf(doc.tokens.word[from] ?? 0))

/** Trials and hearings told by nouns, with what is said of their openness. */
export function matchTrials(parsed: Parsed, grammar: Grammar): Candidate[] {
  const out: Candidate[] = []
  for (const phrase of phrasesOf(parsed)) {
    const pattern = grammar.nouns.get(phrase.lemma)?.find(one => one.frame.kind === 'trial')
    if (!pattern || phrase.quoted || phrase.determiner === 'negative') continue
    if (isEach(parsed, phrase)) continue
    const clause = clauseOf(parsed, phrase)
    const access = accessOf(parsed, phrase)
    const target = trialTarget(phrase) ?? convicted(clause, phrase)
    const governs =
      clause !== null &&
      (clause.subject === phrase || clause.objects.includes(phrase)) &&
      (OPENING.has(clause.verb.lemma) || goesOn(parsed, clause))
    const next = !clause && isNext(parsed, phrase)
    const sitting = sittingDate(parsed, phrase)
    if (
      !next &&
      !isNotedHearing(parsed, phrase) &&
      !sitting &&
      !access &&
      !(governs && (target || phrase.lemma !== 'session')) &&
      !(target && dateOf(parsed, phrase)) &&
      !isOfVerdict(clause, phrase)
    )
      continue
    if (!access && phrase.lemma === 'proceedings' && !target) continue
    if (isInstituted(clause, phrase) || isNone(parsed, phrase)) continue
    // "Parliament held hearings on the bill"
    if (clause?.subject && (clause.subject.classes & NOUN.legislature) !== 0) continue
    // "attended 43 hearings"
    if (clause?.verb.lemma === 'attend' && phrase.plural) continue
    const due =
      clause !== null &&
      governs &&
      (clause.verb.modality === 'planned' ||
        ['set', 'schedule', 'appoint'].includes(clause.verb.lemma) ||
        (clause.verb.lemma === 'be' && saysDue(parsed, clause)))
    // "The trial has not yet begun"
    if (governs && clause.verb.negative) continue
    const thenOn = governs && due ? (opensThen(parsed, clause)?.dates[0] ?? null) : null
    const states = clause?.verb.lemma === 'be' && !goesOn(parsed, clause)
    if (states && governs && !due && !access) continue
    out.push({
      kind: 'trial',
      frame: pattern.frame,
      rule: pattern.rule,
      id: `trial.${phrase.lemma}.${governs ? 'governed' : 'nominal'}`,
      construction: governs ? 'governed' : 'nominal',
      clause,
      trigger: [phrase.from, phrase.to],
      actor: courtOf(clause, phrase),
      target,
      noun: phrase,
      set: access ? { access } : {},
      ownDate:
        sitting ?? thenOn ?? dateOf(parsed, phrase) ?? (next ? dateAfter(parsed, phrase) : null),
      specificity: due || next ? -1 : 0,
    })
  }
  return out
}

/** "jailed without trial in Lesk": none was held. */
const isNone = ({ doc }: Parsed, { from }: NounPhrase): boolean =>
  wordOf(doc.tokens.word[from - 1] ?? 0) === 'without'

const INSTITUTING = new Set(['open', 'begin', 'start'])

/** "proceedings were opened against X": a charge; "the proceedings opened": a trial. */
function isInstituted(clause: Clause | null, phrase: NounPhrase): boolean {
  if (!clause || !phrase.lemma.startsWith('proceeding') || !INSTITUTING.has(clause.verb.lemma))
    return false
  const done = clause.verb.voice === 'passive' || clause.objects.includes(phrase)
  return done && clause.subject?.lemma !== 'court'
}

const PUT_OFF = NOUN.case | NOUN.suit

/** "adjourned the case to 14 March", "the hearing was put off until June": it is to go on then. */
export function matchAdjourned(parsed: Parsed, grammar: Grammar): Candidate[] {
  const pattern = grammar.nouns.get('hearing')?.find(one => one.frame.kind === 'trial')
  if (!pattern) return []
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const { verb, subject, objects } = clause
    if (!isPuttingOff(verb)) return []
    const forced = verb.form === 'infinitive' && CAUSING.has(clause.governor?.verb.lemma ?? '')
    if (verb.form !== 'finite' && verb.form !== 'gerund' && !forced) return []
    const what = trialOf(grammar, verb.voice === 'passive' ? subject : (objects[0] ?? null))
    const ownDate = putOffUntil(parsed, clause)
    const heard = what && grammar.nouns.get(what.lemma)?.some(one => one.frame.kind === 'trial')
    if (!what || !ownDate || !(heard || what.lemma === 'matter' || (what.classes & PUT_OFF) !== 0))
      return []
    return [
      {
        kind: 'trial',
        frame: pattern.frame,
        rule: pattern.rule,
        id: 'trial.adjourned',
        construction: 'adjourned',
        clause: null,
        trigger: [what.from, ownDate.to],
        actor: courtOf(clause, what),
        target: trialTarget(what),
        noun: what,
        set: {},
        ownDate,
        specificity: -1,
      },
    ]
  })
}

const BEGINNING = new Set(['opening', 'start', 'beginning', 'resumption', 'continuation'])

/** "the opening of their trial was put off": the trial. */
function trialOf(grammar: Grammar, what: NounPhrase | null): NounPhrase | null {
  if (!what || !BEGINNING.has(what.lemma)) return what
  const of = what.complements.find(({ preposition }) => preposition === 'of')?.object
  const heard = of && grammar.nouns.get(of.lemma)?.some(one => one.frame.kind === 'trial')
  return heard ? of : what
}

/** "forcing the matter to be adjourned to 14 March" */
const CAUSING = new Set(['force', 'cause', 'lead', 'compel', 'prompt'])

/** "Next hearing on 7 July", "Next session: 19 May": a note of the day it is to be. */
function isNext(parsed: Parsed, phrase: NounPhrase): boolean {
  const words = [phrase.from - 1, phrase.from].map(at => wordOf(parsed.doc.tokens.word[at] ?? 0))
  return words.includes('next') && dateAfter(parsed, phrase) !== null
}

function dateAfter({ mentions }: Parsed, { to }: NounPhrase): DateMention | null {
  for (const one of mentions)
    if (one.type === 'date' && one.from >= to && one.from <= to + 2) return one
  return null
}

const HELD = new Set(['hold', 'conduct'])

/** "at the hearing on 5 June", "at the hearing, held on 5 June,": the day of what went on in court. */
function sittingDate(parsed: Parsed, phrase: NounPhrase): DateMention | null {
  if (phrase.lemma !== 'hearing') return null
  const at = parsed.chunks.findIndex(chunk => chunk.type === 'pp' && chunk.object === phrase)
  const part = parsed.chunks[at]
  if (part?.type !== 'pp' || !['at', 'during'].includes(part.preposition)) return null
  const [comma, verb, date] = parsed.chunks.slice(at + 1, at + 4)
  const held = comma?.type === 'comma' && verb?.type === 'vg' && HELD.has(verb.lemma)
  return held && date?.type === 'date' ? date.mention : dateOf(parsed, phrase)
}

/** The court that opens, holds or adjourns it. */
function courtOf(clause: Clause | null, phrase: NounPhrase): NounPhrase | null {
  if (!clause?.subject || clause.verb.voice === 'passive') return null
  const court = (clause.subject.classes & NOUN.court) !== 0
  return court && clause.objects.includes(phrase) ? clause.subject : null
}

const TRYING = new Set(['sentence', 'convict', 'fine', 'acquit', 'jail', 'imprison', 'find'])

/** "Following a closed trial, a court sentenced X": the trial was X's. */
function convicted(clause: Clause | null, phrase: NounPhrase): NounPhrase | null {
  if (!clause || !TRYING.has(clause.verb.lemma)) return null
  if (!clause.phrases.some(part => part.object === phrase)) return null
  const target = clause.verb.voice === 'passive' ? clause.subject : (clause.objects[0] ?? null)
  return target && fits(target, NOUN.person) ? target : null
}

/** "was jailed for two years following an unfair trial": the trial that the sentence ended. */
function isOfVerdict(clause: Clause | null, phrase: NounPhrase): boolean {
  if (phrase.lemma !== 'trial' || phrase.plural || convicted(clause, phrase) === null) return false
  const part = clause?.phrases.find(({ object }) => object === phrase)
  return (
    phrase.determiner === 'indefinite' && ['after', 'following'].includes(part?.preposition ?? '')
  )
}

function saysDue(parsed: Parsed, clause: Clause): boolean {
  for (let i = clause.verb.to; i < clause.verb.to + 3; i++) {
    const word = wordOf(parsed.doc.tokens.word[i] ?? 0)
    if (word === 'due' || word === 'set' || word === 'scheduled' || word === 'expected') return true
  }
  return opensThen(parsed, clause) !== null
}

/** "The trial is to begin on 3 May", "was to be held on Monday": the clause that says so. */
function opensThen({ doc, clauses }: Parsed, { verb }: Clause): Clause | null {
  if (verb.lemma !== 'be' || wordOf(doc.tokens.word[verb.to] ?? 0) !== 'to') return null
  const next = clauses.find(one => one.verb.from > verb.from && one.verb.form === 'infinitive')
  return next && next.verb.from <= verb.to + 1 && OPENING.has(next.verb.lemma) ? next : null
}

/** What a hearing or a session belongs to. */
const IN_CASE = new Set(['case', 'trial', 'retrial', 'appeal', 'prosecution'])

/** Whose trial, hearing or sentence a phrase names. */
export function trialTarget(phrase: NounPhrase): NounPhrase | null {
  const heard = phrase.complements.find(
    part => part.preposition === 'of' && part.object?.lemma === 'case',
  )?.object?.possessor
  if (heard && fits(heard, NOUN.person)) return heard
  const inCase = phrase.complements.find(
    part => ['in', 'on', 'of'].includes(part.preposition) && IN_CASE.has(part.object?.lemma ?? ''),
  )?.object
  if (inCase) {
    const owner =
      inCase.possessor ?? inCase.complements.find(part => part.preposition === 'of')?.object ?? null
    if (owner && fits(owner, NOUN.person)) return owner
  }
  const of = phrase.complements.find(
    (part, i) =>
      ['of', 'against', 'for', 'over'].includes(part.preposition) &&
      !isOfMatter(phrase.complements, i) &&
      part.object !== null &&
      fits(part.object, part.preposition === 'against' ? TRIED : NOUN.person),
  )
  if (of?.object) return of.object
  return phrase.possessor && fits(phrase.possessor, NOUN.person) ? phrase.possessor : null
}

/** "on trial for the killing of 28 marchers": whom they are said to have killed. */
function isOfMatter(parts: NounPhrase['complements'], at: number): boolean {
  const before = itemAt(parts, at - 1)
  return (
    parts[at]?.preposition === 'of' &&
    (before?.preposition === 'for' || before?.preposition === 'over')
  )
}

/** Who may stand behind "the trial against". */
const TRIED = NOUN.person | NOUN.outlet | NOUN.organisation

const CLOSED_PHRASES = [
  'behind closed doors',
  'in camera',
  'closed to',
  'closed trial',
  'closed trials',
  'closed hearing',
  'was closed',
  'closed the hearing',
  'closed the trial',
  'in closed session',
]
const OPEN_PHRASES = [
  'open to the public',
  'open to reporters',
  'open to journalists',
  'open court',
  'in open session',
  'open trial',
]

export function accessOf(parsed: Parsed, phrase: Pick<NounPhrase, 'from' | 'to'>): string | null {
  const { tokens, source } = parsed.doc
  const from = tokens.start[Math.max(parsed.from, phrase.from - 3)] ?? 0
  const to = tokens.end[Math.min(parsed.to, phrase.to + 16) - 1] ?? from
  const said = source.slice(from, to).toLowerCase()
  if (CLOSED_PHRASES.some(words => said.includes(words))) return 'closed'
  return OPEN_PHRASES.some(words => said.includes(words)) ? 'open' : null
}
