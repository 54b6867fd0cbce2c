import type { Attributes, Attribution, Modality, Span } from '../codebook/index.ts'
import { anchor, dateFor, inherit } from './anchoring.ts'
import type { Timeline } from './timeline.ts'
import type { Candidate, Parsed } from './constructions.ts'
import type { DateMention, Sentence } from './doc.ts'
import { isGeneric, isParty, judge, reportersOf } from './gates.ts'
import type { NounPhrase } from './grammar.ts'
import type { Draft } from './merge.ts'
import type { PenaltyMention } from './penalties.ts'
import { resolve, type Fillers, type Memory } from './references.ts'
import {
  applicationsFor,
  groundsFor,
  isPreventive,
  lengthFor,
  offenceFor,
  placesFor,
  provisionsFor,
  reach,
  wordsBetween,
} from './slots.ts'
import { NOUN, classesOf, infoOf } from './word-table.ts'
import { wordOf } from './words.ts'

/** Everything of the document that filling a record's slots needs. */
export type Context = {
  readonly parsed: Parsed
  readonly memory: Memory
  readonly timeline: Timeline
  readonly sentence: Sentence
  readonly index: number
  readonly title: boolean
  readonly opening: readonly DateMention[]
  /** The penalties of the sentence, looked for when first asked for. */
  readonly penalties: () => readonly PenaltyMention[]
  /** "a rate: every year", or null; looked for when first asked for. */
  readonly rate: () => string | null
}

/** A record, or why there is none. */
export type Outcome =
  { readonly drafts: readonly Draft[] } | { readonly dropped: string; readonly retry?: boolean }

const EMPTY: Fillers = { parties: [], count: null, approx: false, plural: false }

const MAY_BE_PLANNED = new Set(['assembly', 'trial', 'lawsuit', 'law', 'vote'])

const DATED_PLANS = new Set(['assembly', 'vote', 'trial'])

type Gated =
  | { readonly modality: Modality; readonly word: string; readonly planned: boolean }
  | { readonly dropped: string }

function gate(context: Context, candidate: Candidate): Gated {
  const { clause } = candidate
  const { parsed } = context
  const governed =
    candidate.construction === 'governed' ||
    !candidate.construction.match(/^(?:nominal|possessive)/)
  if (!clause) return { modality: 'asserted', word: '', planned: false }
  const planned =
    candidate.set.status === 'planned' || (candidate.kind === 'trial' && candidate.specificity < 0)
  if (planned) return { modality: 'planned', word: 'planned', planned: true }
  if (!governed) return nominalGate(context, candidate)
  const judged = candidate.controlled && clause.governor ? clause.governor : clause
  const verdict = judge(parsed.doc, judged, parsed.clauses)
  if (verdict.drop !== null) {
    const dated =
      context.opening.length > 0 || clause.dates.length > 0 || candidate.ownDate !== null
    const ahead =
      verdict.modality === 'planned' ||
      ['plan', 'intend', 'will', 'be', 'announce', 'due', 'would', 'vow', 'call'].includes(
        verdict.word,
      )
    const still =
      MAY_BE_PLANNED.has(candidate.kind) &&
      ahead &&
      !clause.conditional &&
      (dated || !DATED_PLANS.has(candidate.kind)) &&
      verdict.word !== 'no'
    if (!still || candidate.kind === 'law') return { dropped: verdict.drop }
    return { modality: 'planned', word: verdict.word, planned: true }
  }
  return { modality: verdict.modality, word: verdict.word, planned: false }
}

const WISHES = new Set([
  'demand',
  'urge',
  'call',
  'want',
  'ask',
  'seek',
  'fear',
  'threaten',
  'request',
  'oppose',
  'warn',
])

function nominalGate(context: Context, candidate: Candidate): Gated {
  const { clause, noun, ownDate } = candidate
  const { parsed } = context
  if (!clause) return { modality: 'asserted', word: '', planned: false }
  if (clause.conditional || (clause.verb.modality === 'conditional' && !ownDate))
    return { dropped: 'if' }
  const wished =
    WISHES.has(clause.verb.lemma) &&
    (clause.objects.some(object => object === noun) ||
      clause.phrases.some(part => part.object === noun && part.preposition === 'for'))
  if (wished && !ownDate) return { dropped: clause.verb.lemma }
  const reporters = reportersOf(clause, parsed.clauses)
  const verdict = judge(parsed.doc, clause, parsed.clauses)
  return {
    modality: verdict.modality === 'alleged' && reporters.length > 0 ? 'alleged' : 'asserted',
    word: verdict.word,
    planned: false,
  }
}

function attributionOf(context: Context, candidate: Candidate): Attribution[] {
  const { clause } = candidate
  const { parsed, memory } = context
  if (!clause) return []
  const out: Attribution[] = []
  for (const reporter of reportersOf(clause, parsed.clauses)) {
    if (!reporter.subject) continue
    const [by] = resolve(memory, reporter.subject, { sentence: context.index, mask: -1 }).parties
    if (by) out.push({ by: by.name, verb: wordOf(parsed.doc.tokens.word[reporter.verb.head] ?? 0) })
  }
  for (const chunk of parsed.chunks) {
    if (chunk.type !== 'pp' || chunk.preposition !== 'according to' || !chunk.object) continue
    const [by] = resolve(memory, chunk.object, { sentence: context.index, mask: -1 }).parties
    if (by) out.push({ by: by.name, verb: 'according to' })
  }
  return out.slice(0, 2)
}

function penaltiesFor(context: Context, candidate: Candidate): PenaltyMention[] {
  const { clause, noun } = candidate
  if (candidate.kind !== 'conviction' && candidate.kind !== 'appeal') return []
  const imposed = context.penalties().filter(one => !one.possible)
  if (isNominal(candidate) && noun) {
    const of = noun.complements[0]
    const end = of?.preposition === 'of' && of.from === noun.to ? of.to : noun.to
    return context.penalties().filter(one => one.from >= noun.from && one.from < end)
  }
  const from = clause ? clause.verb.from : candidate.trigger[0]
  const to = clause ? penaltyEnd(context, candidate) : context.sentence.to
  const found = imposed.filter(one => one.from >= from - 2 && one.from < to)
  if (candidate.kind !== 'appeal') return found.length === 0 ? bareFine(context, candidate) : found
  return CHANGED.has(candidate.set.outcome ?? '') ? changed(context, found) : []
}

/** "was fined", without a sum. */
function bareFine({ parsed }: Context, { clause }: Candidate): PenaltyMention[] {
  if (clause?.verb.lemma !== 'fine') return []
  const { head } = clause.verb
  const span: Span = [parsed.doc.tokens.start[head] ?? 0, parsed.doc.tokens.end[head] ?? 0]
  return [{ penalty: { type: 'fine' }, from: head, to: head + 1, span, possible: false }]
}

const CHANGED = new Set(['reduced', 'increased', 'commuted'])

/** What a changed penalty became: "from three to five years" is five, "the death sentence to life" is life. */
function changed({ parsed }: Context, found: readonly PenaltyMention[]): PenaltyMention[] {
  const word = (at: number): string => wordOf(parsed.doc.tokens.word[at] ?? 0)
  const after = found.filter(
    one =>
      word(one.from - 1) === 'to' ||
      word(one.from - 2) === 'to' ||
      !found.some(other => word(other.from - 1) === 'to' || word(other.from - 2) === 'to'),
  )
  return after.map(one => {
    const { amount } = one.penalty
    const interval = Array.isArray(amount) && word(one.from - 1) === 'from'
    return interval && typeof amount[1] === 'number'
      ? { ...one, penalty: { ...one.penalty, amount: amount[1] } }
      : one
  })
}

function isNominal({ construction }: Candidate): boolean {
  return construction.startsWith('nominal') || construction === 'possessive'
}

/** A penalty belongs to the last conviction before it that has another target. */
function penaltyEnd({ parsed }: Context, { clause, trigger }: Candidate): number {
  if (!clause) return parsed.to
  for (const other of parsed.clauses) {
    if (other.verb.from <= trigger[0] || other === clause) continue
    if (other.verb.form !== 'finite') continue
    const same =
      other.via === 'shared' &&
      other.subject === clause.subject &&
      ['sentence', 'fine', 'jail', 'give', 'hand', 'order', 'ban', 'deprive', 'convict'].includes(
        other.verb.lemma,
      )
    if (!same)
      return other.via === 'own' && other.subject
        ? Math.max(other.subject.from, clause.verb.to)
        : other.verb.from
  }
  return parsed.to
}

function fillersOf(
  context: Context,
  phrase: NounPhrase | null,
  at: { mask: number; apart?: readonly (NounPhrase | null)[]; bare?: boolean },
): Fillers {
  if (!phrase) return EMPTY
  return resolve(context.memory, phrase, { sentence: context.index, before: phrase.from, ...at })
}

/** Verbs whose "of" tells what somebody is blamed for. */
const OF_VERBS = new Set([
  'convict',
  'accuse',
  'acquit',
  'clear',
  'find',
  'suspect',
  'strip',
  'deprive',
  'rob',
  'inform',
])

const PERSONAL_KINDS = new Set([
  'detention',
  'release',
  'charge',
  'conviction',
  'acquittal',
  'appeal',
  'trial',
  'summons',
  'violence',
  'torture',
  'death',
  'intimidation',
  'restriction',
  'accreditation',
  'search',
  'lawsuit',
])

function quoteOf(context: Context, candidate: Candidate): Span {
  const { parsed } = context
  const { doc } = parsed
  const { clause } = candidate
  const nominal = !clause || /^(?:nominal|possessive)/.test(candidate.construction)
  let from = candidate.trigger[0]
  let to = Math.max(
    candidate.trigger[1],
    nominal ? candidate.trigger[1] : Math.min(clause.to, reach(parsed, clause)),
  )
  if (
    !nominal &&
    clause.subject &&
    clause.subject.from >= parsed.from &&
    clause.subject.from < from &&
    clause.verb.from - clause.subject.from < 30
  )
    from = clause.subject.from
  if (nominal && candidate.noun) to = Math.max(to, candidate.noun.complements.at(-1)?.to ?? to)
  to = Math.min(to, parsed.to)
  const start = doc.tokens.start[from] ?? 0
  let end = doc.tokens.end[Math.max(from, to - 1)] ?? start
  while (to - 1 > from && end - start > 240) end = doc.tokens.end[--to - 1] ?? end
  while (to - 1 > from && /^[,;:.—–-]+$/.test(doc.source.slice(doc.tokens.start[to - 1], end)))
    end = doc.tokens.end[--to - 1] ?? end
  return [start, end]
}

type Filled = { attributes: Record<string, unknown>; spans: Record<string, readonly Span[]> }

function attributesFor(
  context: Context,
  candidate: Candidate,
  people: { actor: Fillers; target: Fillers },
): Filled {
  const { parsed } = context
  const { kind, trigger, actor } = candidate
  const attributes: Record<string, unknown> = { ...candidate.set }
  const spans: Record<string, readonly Span[]> = {}
  const put = (name: string, value: unknown, span: readonly Span[]): void => {
    attributes[name] = value
    spans[name] = span
  }
  const triggerSpan: Span = [
    parsed.doc.tokens.start[trigger[0]] ?? 0,
    parsed.doc.tokens.end[trigger[1] - 1] ?? 0,
  ]
  for (const name of Object.keys(attributes)) spans[name] = [triggerSpan]
  if (kind === 'charge' || kind === 'conviction') {
    const provisions = provisionsFor(parsed, candidate)
    if (provisions.length === 1 && provisions[0])
      put('provision', provisions[0].text, [provisions[0].span])
    else if (provisions.length > 1)
      put(
        'provision',
        provisions.map(one => one.text),
        provisions.map(one => one.span),
      )
    const offence = offenceFor(parsed, candidate)
    if (offence) put('offence', offence.text, [offence.span])
  }
  if (kind === 'detention') {
    const length = lengthFor(parsed, candidate)
    if (length) put('length', length.length, [length.span])
    if (isPreventive(parsed, candidate.clause)) put('preventive', true, [triggerSpan])
  }
  if (kind === 'permission' || kind === 'registration') {
    const applications = applicationsFor(parsed, candidate)
    if (applications !== null) put('applications', applications, [triggerSpan])
  }
  if (kind === 'permission' || kind === 'registration' || kind === 'accreditation') {
    const grounds = groundsFor(parsed, trigger[1])
    if (grounds) put('grounds', grounds.text, [grounds.span])
  }
  if (kind === 'death') {
    const deaths =
      people.target.count ??
      (people.target.parties.length > 0 && people.target.parties.every(one => one.named)
        ? people.target.parties.length
        : null)
    if (deaths !== null)
      put(
        'deaths',
        deaths,
        people.target.parties.map(one => one.span),
      )
  }
  const { figure } = candidate
  if (figure) {
    const unit = wordsBetween(parsed.doc, figure.unit[0], figure.unit[1])
    const of = wordsBetween(parsed.doc, figure.of[0], figure.of[1])
    put('value', figure.number.value, [[figure.number.start, figure.number.end]])
    put('unit', unit.text, [unit.span])
    put('of', of.text, [of.span])
  }
  if (kind === 'assembly' && actor && attributes['size'] === undefined) {
    const size = people.actor.count
    if (size !== null && actor.number !== null)
      put(
        'size',
        actor.number?.approx && typeof size === 'number' ? [size, size] : size,
        people.actor.parties.map(one => one.span),
      )
  }
  return { attributes, spans }
}

/** "those arrested", "118 injured", "the act under which she was held": who is meant, not what happened. */
function isBackground({ parsed }: Context, { clause, construction }: Candidate): string | null {
  if (!clause || construction !== 'reduced-passive') return null
  const before = wordOf(parsed.doc.tokens.word[clause.verb.from - 1] ?? 0)
  if (before === 'those') return 'says who is meant: “those”'
  if (before === 'remained' || before === 'remain' || before === 'remains')
    return 'says how somebody is'
  const bare =
    clause.dates.length === 0 &&
    clause.phrases.length === 0 &&
    clause.objects.length === 0 &&
    clause.verb.adverbs.length === 0
  const followed = parsed.clauses.some(other =>
    other.link === 'for' || other.link === 'after' ? other.governor === clause : false,
  )
  return bare && !followed ? 'says who is meant' : null
}

/** "Two others were convicted as well:": a sentence that only opens a list; "the following were fined:" is none. */
function introduces({ parsed, sentence, index }: Context): boolean {
  const { doc } = parsed
  if (wordOf(doc.tokens.word[sentence.to - 1] ?? 0) !== ':') return false
  const next = doc.sentences[index + 1]
  return next !== undefined && doc.blocks[next.block]?.kind === 'item'
}

const RECURRING = [
  ['every', 'year'],
  ['each', 'year'],
  ['every', 'month'],
  ['every', 'day'],
  ['a', 'year'],
  ['per', 'year'],
]

/** "about 400 women die every year": a rate, no occurrence. */
export function rateOf(parsed: Parsed): string | null {
  const { doc, from, to } = parsed
  for (let i = from; i < to - 1; i++) {
    const pair = RECURRING.find(words =>
      words.every((word, k) => wordOf(doc.tokens.word[i + k] ?? 0) === word),
    )
    if (pair && (pair[0] !== 'a' || (doc.mentionAt[i] ?? -1) < 0))
      return `a rate: “${pair.join(' ')}”`
  }
  return null
}

/** Whether a request is about a gathering: a gathering is named in this sentence or the one before. */
function speaksOfAssembly({ parsed, sentence }: Context): boolean {
  const { tokens } = parsed.doc
  const before =
    parsed.doc.sentences[
      tokens.sentence[sentence.from] === undefined ? 0 : (tokens.sentence[sentence.from] ?? 0) - 1
    ]
  const from = before && before.block === sentence.block ? before.from : sentence.from
  for (let i = from; i < sentence.to; i++) {
    const info = infoOf(tokens.word[i] ?? 0)
    if ((info.noun & NOUN.assembly) !== 0 || ASSEMBLING.has(info.verb)) return true
  }
  return false
}

const PERMITS = new Set(['notice', 'notification', 'permit'])
const ASSEMBLING = new Set([
  'rally',
  'march',
  'protest',
  'demonstrate',
  'assemble',
  'gather',
  'picket',
])

/** "held for two days", "held at a station", "held incommunicado". */
function isHeld({ parsed }: Context, candidate: Candidate): boolean {
  if (lengthFor(parsed, candidate) !== null) return true
  const phrases = candidate.clause?.phrases ?? []
  return phrases.some(
    part =>
      part.object !== null &&
      part.preposition !== 'for' &&
      (part.object.classes & (NOUN.station | NOUN.prison)) !== 0,
  )
}

const GUARDS = new Set(['guard', 'warden', 'jailer', 'cellmate', 'inmate', 'interrogator'])
const CARS = new Set([
  'police van',
  'police car',
  'police bus',
  'police vehicle',
  'police station',
  'police department',
])

/** Whether this sentence or the three before it name a prison or detention. */
function speaksOfPrison({ doc, from, to }: Parsed): boolean {
  const index = doc.tokens.sentence[from] ?? 0
  const start = doc.sentences[Math.max(0, index - 3)]?.from ?? from
  for (let i = start; i < to; i++) {
    const info = infoOf(doc.tokens.word[i] ?? 0)
    if (info.noun & NOUN.prison || ['detention', 'inmate', 'prisoner'].includes(info.lemma))
      return true
  }
  return false
}

/** Ill-treatment of people who are held: violence by guards, or in a prison, station or police van. */
function inCustody({ parsed }: Context, { actor, clause }: Candidate): boolean {
  const word = (at: number): string => wordOf(parsed.doc.tokens.word[at] ?? 0)
  if (actor && GUARDS.has(actor.lemma) && speaksOfPrison(parsed)) return true
  return (clause?.phrases ?? []).some(({ object, preposition }) => {
    if (!object || !['in', 'at', 'inside'].includes(preposition)) return false
    return (
      (object.classes & NOUN.prison) !== 0 ||
      CARS.has(`${word(object.head - 1)} ${word(object.head)}`)
    )
  })
}

const TRENDS = new Set<Candidate['kind']>([
  'conviction',
  'charge',
  'detention',
  'death',
  'release',
  'summons',
  'intimidation',
])

/** "activists", "individuals charged over …": no determiner, number or name. */
function isBarePlural({ target }: Candidate): boolean {
  return (
    target !== null &&
    target.plural &&
    target.names.length === 0 &&
    target.number === null &&
    target.determiner === null &&
    target.pronoun === null &&
    target.items.length === 0 &&
    target.possessor === null &&
    (target.classes & NOUN.quantity) === 0
  )
}

/** "A and B were sentenced to four and eight years, respectively": one record each. */
function respectively({ parsed }: Context, draft: Draft): Draft[] {
  const { doc, from, to } = parsed
  if (draft.target.parties.length < 2 || draft.penalty.length === 0) return [draft]
  const said = Array.from({ length: to - from }, (_, i) => wordOf(doc.tokens.word[from + i] ?? 0))
  const { parties } = draft.target
  const [first] = draft.penalty
  if (!said.includes('respectively') || parties.length < 2 || !first) return [draft]
  const amounts = parsed.mentions.filter(
    mention =>
      mention.from >= from &&
      mention.to <= to &&
      (mention.type === 'number' || mention.type === 'duration' || mention.type === 'money') &&
      typeof mention.value === 'number' &&
      mention.end <= first.span[1] + 40 &&
      mention.start >= first.span[0] - 40 &&
      !(mention.type === 'duration' && mention.age),
  )
  const listed = amounts.slice(-parties.length)
  const several = draft.penalty.length === parties.length
  if (!several && listed.length !== parties.length) return [draft]
  return parties.map((party, i): Draft => {
    const own = several ? draft.penalty[i] : undefined
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
      why: [...draft.why, 'respectively'],
    }
  })
}

/** Fills the slots of a candidate that passes the gates; otherwise says which gate and word dropped it. */
export function fill(context: Context, candidate: Candidate): Outcome {
  const { parsed, timeline } = context
  const { doc } = parsed
  const gated = gate(context, candidate)
  if ('dropped' in gated) return { dropped: `not a fact: “${gated.dropped}”` }
  if (introduces(context)) return { dropped: 'introduces what follows' }
  const background = isBackground(context, candidate) ?? (candidate.figure ? null : context.rate())
  if (background) return { dropped: background }
  if (
    candidate.kind === 'permission' &&
    !PERMITS.has(candidate.noun?.lemma ?? '') &&
    !speaksOfAssembly(context)
  )
    return { dropped: 'no gathering is asked for', retry: true }
  const penalty = penaltiesFor(context, candidate)
  const needs = candidate.rule.needs ?? []
  if (needs.includes('length') && !isHeld(context, candidate))
    return { dropped: 'not said how long or where', retry: true }
  if (needs.includes('penalty') && penalty.length === 0)
    return { dropped: 'no penalty stated', retry: true }
  if (
    candidate.id.startsWith('conviction') &&
    /nominal|possessive/.test(candidate.construction) &&
    penalty.length === 0
  )
    return { dropped: 'refers to a penalty told elsewhere' }
  const { clause, rule, frame } = candidate
  const own = candidate.target !== clause?.subject ? (clause?.subject ?? null) : null
  const tellers = clause ? reportersOf(clause, parsed.clauses).map(teller => teller.subject) : []
  const apart = [own, ...tellers.filter(teller => teller !== null && isParty(teller))]
  const actor = fillersOf(context, candidate.actor, { mask: classesOf(rule.actor ?? frame.actor) })
  const target = fillersOf(context, candidate.target, {
    mask: classesOf(rule.target ?? frame.target),
    apart,
    bare: clause !== null && OF_VERBS.has(clause.verb.lemma),
  })
  const found = dateFor(parsed, candidate, context.opening)
  const present = clause !== null && clause.verb.perfect && clause.verb.tense === 'present'
  const several =
    present &&
    (typeof target.count !== 'number' || target.count > 1) &&
    (target.count !== null || candidate.kind === 'registration')
  const direct = anchor(doc, found, {
    timeline,
    future: gated.planned,
    several,
    lasting: candidate.kind === 'assembly',
  })
  const place = { doc, timeline, block: context.sentence.block, sentence: context.index }
  const dated = direct.date || context.title ? direct : inherit(candidate, found.via, place)
  const { attributes, spans } = attributesFor(context, candidate, { actor, target })
  const where = placesFor(parsed, candidate)
  const named = [...target.parties, ...actor.parties].some(party => party.named)
  const trend =
    TRENDS.has(candidate.kind) &&
    isBarePlural(candidate) &&
    dated.when === null &&
    where.length === 0 &&
    penalty.every(one => one.penalty.amount === undefined)
  if (trend && !context.title) return { dropped: 'nobody named, counted, dated or placed' }
  if (candidate.clause && /active|passive|shared/.test(candidate.construction)) {
    const generic = isGeneric(candidate.clause, {
      named,
      counted: target.count !== null || penalty.length > 0,
      dated: dated.when !== null,
    })
    if (generic && candidate.kind !== 'statement')
      return { dropped: `a trend, not an occurrence: “${generic}”` }
  }
  const definite =
    candidate.noun !== null &&
    candidate.noun.determiner === 'definite' &&
    candidate.noun.lemma !== '' &&
    /nominal|governed|possessive/.test(candidate.construction)
  if (gated.planned && candidate.kind === 'assembly')
    attributes['status'] =
      attributes['status'] === 'cancelled' || attributes['status'] === 'prevented'
        ? attributes['status']
        : 'planned'
  const quote = quoteOf(context, candidate)
  const modality: Modality =
    gated.modality === 'planned' && !MAY_BE_PLANNED.has(candidate.kind)
      ? 'asserted'
      : gated.modality
  const count =
    PERSONAL_KINDS.has(candidate.kind) &&
    candidate.target &&
    (((candidate.target.classes |
      (candidate.target.items[0]?.classes ?? 0) |
      (candidate.target.apposition?.classes ?? 0)) &
      (NOUN.person | NOUN.police | NOUN.quantity)) !==
      0 ||
      candidate.target.pronoun !== null)
      ? target.count
      : null
  const kind =
    candidate.kind === 'violence' && inCustody(context, candidate) ? 'torture' : candidate.kind
  const draft: Draft = {
    kind,
    rule: candidate.id,
    sentence: context.index,
    block: context.sentence.block,
    title: context.title,
    added: clause?.verb.adverbs.includes('also') ?? false,
    definite,
    quote,
    anchors: [quote],
    actor,
    target: { ...target, count },
    when: dated.when,
    whenSpan: dated.date ? [dated.date.start, dated.date.end] : null,
    where,
    penalty,
    attributes: attributes as Attributes,
    attributeSpans: spans,
    modality,
    attribution: attributionOf(context, candidate),
    why: [explanation(context, candidate, { dated, actor, target, word: gated.word })],
    confidence: confidence(candidate, { target, when: dated.when }),
  }
  if (dated.when && dated.date && !context.title && !gated.planned && draft.kind !== 'statement') {
    timeline.last = {
      when: dated.when,
      date: dated.date,
      block: context.sentence.block,
      sentence: context.index,
    }
  }
  return { drafts: respectively(context, draft) }
}

function explanation(
  context: Context,
  candidate: Candidate,
  told: {
    dated: { when: string | null; via: string }
    actor: Fillers
    target: Fillers
    word: string
  },
): string {
  const { doc } = context.parsed
  const words = doc.source.slice(
    doc.tokens.start[candidate.trigger[0]],
    doc.tokens.end[candidate.trigger[1] - 1],
  )
  const parts = [`${candidate.id} from “${words}”`]
  const who = (fillers: Fillers): string =>
    fillers.parties
      .map(party => (party.via === 'own words' ? party.name : `${party.via} → ${party.name}`))
      .join(', ')
  if (told.target.parties.length > 0) parts.push(`target ${who(told.target)}`)
  if (told.actor.parties.length > 0) parts.push(`actor ${who(told.actor)}`)
  parts.push(
    told.dated.when ? `date ${told.dated.when} (${told.dated.via})` : `no date (${told.dated.via})`,
  )
  if (told.word) parts.push(`modality by “${told.word}”`)
  return parts.join(' · ')
}

function confidence(
  candidate: Candidate,
  { target, when }: { target: Fillers; when: string | null },
): number {
  let value = /nominal|possessive/.test(candidate.construction) ? 0.6 : 0.82
  if (candidate.specificity > 2) value += 0.05
  if (target.parties.some(party => party.named)) value += 0.06
  if (target.parties.some(party => party.via !== 'own words' && party.via !== 'including'))
    value -= 0.12
  if (when !== null) value += 0.04
  return Math.round(Math.max(0.05, Math.min(0.98, value)) * 100) / 100
}
