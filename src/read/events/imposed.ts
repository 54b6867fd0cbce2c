import type { Penalty, Span } from '../../codebook/index.ts'
import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import { eachOf, inTurn } from './in-turn.ts'
import type { Draft } from '../draft.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { PenaltyMention } from '../amounts/terms.ts'
import { CHANGED, SWAPPED, changed, shiftedTerm } from './changed-terms.ts'
import { FINES, bareFine, unitsOfFine } from './bare-fines.ts'
import { FLAG, mentionOver } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** The penalties that a conviction or appeal imposes. */
export function penaltiesFor(context: Context, candidate: Candidate): PenaltyMention[] {
  const { clause, noun } = candidate
  if (candidate.kind !== 'conviction' && candidate.kind !== 'appeal') return []
  const imposed = context.penalties().filter(one => !one.possible)
  if (isNominal(candidate) && noun) {
    const end = nominalEnd(noun)
    return context.penalties().filter(one => one.from >= noun.from && one.from < end)
  }
  const from = clause ? clause.verb.from : candidate.trigger[0]
  const entry = candidate.construction === 'entry'
  const swaps = candidate.kind === 'appeal' && SWAPPED.has(clause?.verb.lemma ?? '')
  const to = swaps
    ? context.sentence.to
    : clause
      ? penaltyEnd(context, candidate)
      : entry
        ? candidate.trigger[1]
        : context.sentence.to
  const first = Math.min(from - 2, termStart(clause))
  const own = imposed.filter(one => one.from >= first && one.from < to)
  const found = own.length > 0 || !clause ? own : behindAside(context, clause, imposed)
  if (entry && found.length === 0) return bareTerm(context, candidate)
  const inUnits = candidate.kind === 'conviction' ? bareFine(context, candidate) : []
  if (found.every(one => isInBrackets(context, one)) && inUnits.length > 0) return inUnits
  if (candidate.kind !== 'appeal') return found.length === 0 ? bareFine(context, candidate) : found
  if (!CHANGED.has(candidate.set.outcome ?? '')) return []
  // "a 15-day arrest was replaced with a fine": the one before the verb is what it was.
  const now = found.filter(one => !isFormerTerm(clause, one))
  if (now.length > 0) return changed(context, candidate, now)
  const shifted = shiftedTerm(context, [from, to])
  return shifted ? [shifted] : changedInto(context, [from, to])
}

/** What is said of somebody beside the main clause: "who was arrested in May", "arrested in May". */
const ASIDES: ReadonlySet<Clause['via']> = new Set(['relative', 'antecedent'])
const GIVEN_TERMS = new Set(['sentence', 'term', 'fine', 'penalty', 'punishment'])

/** "A sentence of 12 years and six months was handed to X": where the penalty stands that is given. */
function termStart(clause: Clause | null): number {
  if (clause?.verb.voice === 'passive' && GIVEN_TERMS.has(clause.subject?.lemma ?? ''))
    return clause.subject?.from ?? Infinity
  // "a fine of 8,000 euros which a court had imposed"
  const given = clause?.objects.find(
    ({ from, lemma }) => from < (clause?.verb.from ?? 0) && GIVEN_TERMS.has(lemma),
  )
  return given?.from ?? Infinity
}

const TERMS = new Set(['to', 'for'])

/** "sentenced A, who had been given a year in 2019 |, to two months": where the aside ends and the sentence goes on; -1 where it does not. */
function asideEnd({ parsed, sentence }: Context, { via, verb }: Clause): number {
  const { doc, clauses } = parsed
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (!ASIDES.has(via)) return -1
  const main = clauses.findLast(one => one.verb.from < verb.from && !ASIDES.has(one.via))
  if (!main || !SENTENCING.has(main.verb.lemma)) return -1
  const restricts = via === 'relative' && main.verb.lemma === 'sentence' && !TERMED.has(verb.lemma)
  for (let at = verb.to; at < sentence.to; at++) {
    // "sentenced six monks who led a sit-in in August to 18 months in prison"
    const bare = restricts && word(at) === 'to'
    if (!bare && (word(at) !== ',' || !TERMS.has(word(at + 1)))) continue
    const over = (bare ? [at + 1] : [at + 2, at + 3]).map(i => mentionOver(doc, i)?.type)
    if (over.includes('duration') || over.includes('money')) return at
  }
  return -1
}

/** Verbs with a term of their own: "who was given two years". */
const TERMED = new Set(
  'sentence jail imprison condemn give hand receive get serve face cut reduce increase commute bring add'.split(
    ' ',
  ),
)

const SENTENCING = new Set(['sentence', 'jail', 'imprison', 'condemn', 'fine', 'convict'])

/** The penalties that a clause goes on to behind an aside on somebody in it. */
function behindAside(
  context: Context,
  clause: Clause,
  imposed: readonly PenaltyMention[],
): PenaltyMention[] {
  const { clauses } = context.parsed
  const next = clauses.find(({ verb }) => verb.from > clause.verb.from && verb.form === 'finite')
  const from = next && !ASIDES.has(clause.via) ? asideEnd(context, next) : -1
  if (from < 0) return []
  const after = clauses.find(({ verb }) => verb.from > from && verb.form === 'finite')
  return imposed.filter(one => one.from > from && one.from < (after?.verb.from ?? Infinity))
}

/** "halved his six-year term", "a 15-day arrest was replaced": what it was before. */
function isFormerTerm(clause: Clause | null, { from, to }: PenaltyMention): boolean {
  if (clause?.verb.voice === 'passive') return from < clause.verb.from
  const was = clause?.objects[0]
  // "six-year" is one word, unlike "raised the term from two years to four".
  return was !== undefined && to - from === 1 && was.from <= from && to <= was.head
}

/** What a penalty may be changed into without a word on how much. */
const CHANGED_INTO: Readonly<Record<string, Penalty['type']>> = {
  fine: 'fine',
  probation: 'restriction',
  warning: 'warning',
  'suspended sentence': 'restriction',
  'suspended term': 'restriction',
  'house arrest': 'restriction',
}

/** "commuted to a fine", "replaced with house arrest" */
function changedInto({ parsed }: Context, [from, to]: readonly [number, number]): PenaltyMention[] {
  const { doc } = parsed
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = from; at < to; at++) {
    if (!INTO.has(word(at))) continue
    const start = word(at + 1) === 'a' ? at + 2 : at + 1
    for (const length of [2, 1]) {
      const words = Array.from({ length }, (_, i) => word(start + i)).join(' ')
      const type = CHANGED_INTO[words]
      const span: Span = [doc.tokens.start[start] ?? 0, doc.tokens.end[start + length - 1] ?? 0]
      if (!type) continue
      const amount = type === 'fine' ? unitsOfFine(parsed, start) : null
      const penalty: Penalty = amount === null ? { type } : { type, amount }
      return [{ penalty, from: start, to: start + length, span, possible: false }]
    }
  }
  return []
}

const INTO = new Set(['to', 'into', 'with', 'by'])

/** Whether the line above a list speaks of fines. */
function isOfFines({ parsed: { doc }, sentence: { stem } }: Context): boolean {
  const above = stem === null ? undefined : doc.sentences[stem]
  return above !== undefined && FINES.test(doc.source.slice(above.start, above.end))
}

/** "Ana Lesko: three years", in a verdict; "Ana Lesko: 300 euros" in a list of fines. */
function bareTerm(context: Context, { trigger }: Candidate): PenaltyMention[] {
  for (const mention of context.parsed.mentions) {
    if (mention.from < trigger[0] || mention.to > trigger[1]) continue
    const { from, to, start, end } = mention
    const at = { from, to, span: [start, end] as const, possible: false }
    if (mention.type === 'money' && isOfFines(context))
      return [{ ...at, penalty: { type: 'fine', amount: mention.value, unit: mention.currency } }]
    if (mention.type !== 'duration' || mention.age) continue
    const { value: amount, unit } = mention
    if (unit === 'minutes') return []
    const type = unit === 'years' || unit === 'months' ? 'prison' : 'detention'
    return [{ ...at, penalty: { type, amount, unit } }]
  }
  return []
}

const EQUALS = new Set(['is', 'was', 'equals', '='])

/** "20 basic units (one is 35,000 roubles)": what an aside says of the unit, and not "20 MCI (70,000 tenges)". */
const isInBrackets = ({ parsed: { doc } }: Context, { from }: PenaltyMention): boolean =>
  ((doc.tokens.flags[from] ?? 0) & FLAG.inBrackets) !== 0 &&
  EQUALS.has(wordOf(doc.tokens.word[from - 1] ?? 0))

function isNominal({ construction }: Candidate): boolean {
  return construction.startsWith('nominal') || construction === 'possessive'
}

/** "the sentencing of Ana Lesko to two years": where the words that belong to a noun end. */
function nominalEnd({ complements, lemma, to }: NounPhrase): number {
  const [of] = complements
  let end = to
  if (!lemma.endsWith('ing')) return of?.preposition === 'of' && of.from === to ? of.to : to
  for (const { preposition, object, to: last } of complements) {
    const term = object?.duration != null || object?.money != null
    if (preposition === 'of' || (term && (preposition === 'to' || preposition === 'for')))
      end = last
    else if (!term) break
  }
  return end
}

/** "jailed all nine, with X receiving ten years": what one of them got, in a phrase of its own. */
const isApart = ({ verb, subject, via }: Clause, { subject: own }: Clause): boolean =>
  verb.form === 'gerund' &&
  via === 'antecedent' &&
  subject !== null &&
  subject !== own &&
  (subject.name?.class === 'person' || subject.number !== null) &&
  RECEIVING.has(verb.lemma)

const RECEIVING = new Set(['receive', 'get', 'draw', 'serve', 'face'])

/** "jailed a man for six months and fined a woman 1,000 dinars": somebody else. */
const isNewcomer = ({ name, classes, determiner, number }: NounPhrase): boolean =>
  name?.class === 'person' ||
  ((classes & NOUN.person) !== 0 && (determiner === 'indefinite' || number !== null))

/** A penalty belongs to the last conviction before it that has another target. */
function penaltyEnd(context: Context, { clause, trigger }: Candidate): number {
  const { parsed } = context
  if (!clause) return parsed.to
  const aside = asideEnd(context, clause)
  if (aside >= 0) return aside
  for (const other of parsed.clauses) {
    if (other.verb.from <= trigger[0] || other === clause) continue
    // "two years, suspended for three, and ordered to do unpaid work"
    const held = other.verb.lemma === 'suspend' && other.objects.length === 0
    const joint = wordOf(parsed.doc.tokens.word[other.verb.from - 1] ?? 0)
    // "six months of which were suspended"
    if (held && (joint === ',' || joint === 'which' || other.subject?.duration)) continue
    // "14 days in jail followed by five years of probation"
    if (
      other.verb.lemma === 'follow' &&
      other.phrases.some(({ preposition }) => preposition === 'by')
    )
      continue
    // "two more years, bringing her term to eight"
    if (other.verb.form === 'gerund' && other.verb.lemma === 'bring') return other.verb.from
    if (isApart(other, clause)) return other.subject?.from ?? other.verb.from
    if (other.verb.form !== 'finite') continue
    const others = other.verb.voice === 'active' && other.objects.some(isNewcomer)
    const same =
      !others &&
      other.via === 'shared' &&
      other.subject === clause.subject &&
      ['sentence', 'fine', 'jail', 'give', 'hand', 'order', 'ban', 'deprive', 'convict'].includes(
        other.verb.lemma,
      )
    if (!same)
      return other.via === 'own' && other.subject && other.subject.from >= clause.verb.to
        ? other.subject.from
        : other.verb.from
  }
  return parsed.to
}

/** "A and B were sentenced to four and eight years, respectively": one record each. */
export function respectively({ parsed }: Pick<Context, 'parsed'>, draft: Draft): Draft[] {
  const { doc, from, to } = parsed
  if (draft.penalty.length === 0) return [draft]
  if (draft.target.parties.length < 2) return eachOf({ parsed }, draft)
  const said = Array.from({ length: to - from }, (_, i) => wordOf(doc.tokens.word[from + i] ?? 0))
  const { parties } = draft.target
  const [first] = draft.penalty
  if (!first) return [draft]
  const word = said.indexOf('respectively')
  const later = said.findIndex(
    (one, i) => one === ';' && i < word && (doc.tokens.start[from + i] ?? 0) > first.span[0],
  )
  if (word < 0 || later >= 0) return inTurn({ parsed }, draft)
  // "10 and seven days of arrest, respectively; the driver – a fine"
  const behind = (doc.tokens.start[from + word] ?? 0) > first.span[0]
  const limit = behind ? from + word : to
  const end = doc.tokens.end[limit - 1] ?? 0
  const stated = draft.penalty.filter(one => one.span[0] < end)
  const amounts = parsed.mentions.filter(
    mention =>
      mention.from >= from &&
      mention.to <= limit &&
      (mention.type === 'number' || mention.type === 'duration' || mention.type === 'money') &&
      typeof mention.value === 'number' &&
      mention.end <= first.span[1] + 40 &&
      mention.start >= first.span[0] - 40 &&
      !(mention.type === 'duration' && mention.age),
  )
  const listed = amounts.slice(-parties.length)
  const several = stated.length === parties.length
  if (!several && listed.length !== parties.length) return [draft]
  return parties.map((party, i): Draft => {
    const own = several ? stated[i] : undefined
    const mention = listed[i]
    const amount = mention && 'value' in mention ? mention.value : undefined
    const span: Span = mention ? [mention.start, mention.end] : first.span
    const made = {
      penalty: { ...first.penalty, ...(amount === undefined ? {} : { amount }) },
      span,
    }
    return {
      ...draft,
      anchors: [...draft.anchors],
      target: { parties: [party], count: 1, approx: false, plural: false },
      penalty: [own ?? made],
      why: [...draft.why, '“respectively” gives each their own penalty'],
    }
  })
}

/** "The judge gave him a warning": a penalty, and not what police do to those whom they call in. */
export const isCourtsWarning = (
  { kind, rule, actor, clause }: Candidate,
  { timeline: { last }, index, sentence }: Context,
): boolean => {
  if (kind !== 'summons' || rule.id !== 'warning') return false
  // "The court fined A. B was given a warning": by the same court.
  if (actor === null)
    return (
      clause?.verb.voice === 'passive' &&
      last?.kind === 'conviction' &&
      last.block === sentence.block &&
      index - last.sentence <= 1
    )
  return (actor.classes & NOUN.court) !== 0 && !actor.name?.name.startsWith('Ministry')
}
