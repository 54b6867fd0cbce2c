import type { Attributes } from '../codebook/index.ts'
import { clauseOf, dateOf, fits, phrasesOf, type Candidate, type Parsed } from './constructions.ts'
import type { Frame, Grammar, NounPattern } from './frames.ts'
import type { Clause, NounPhrase } from './grammar.ts'
import { mentionsIn } from './slots.ts'
import { NOUN } from './word-table.ts'
import { wordOf } from './words.ts'

/** What the verb that governs a gathering says became of it. */
const STATUS: Readonly<Record<string, string>> = {
  hold: 'held',
  stage: 'held',
  organise: 'held',
  organize: 'held',
  mount: 'held',
  join: 'held',
  attend: 'held',
  lead: 'held',
  begin: 'held',
  start: 'held',
  launch: 'held',
  take: 'held',
  draw: 'held',
  end: 'held',
  happen: 'held',
  open: 'held',
  enter: 'held',
  continue: 'held',
  last: 'held',
  conduct: 'held',
  convene: 'held',
  participate: 'held',
  address: 'held',
  mark: 'held',
  observe: 'held',
  attract: 'held',
  gather: 'held',
  bring: 'held',
  see: 'held',
  cross: 'held',
  drive: 'held',
  pass: 'held',
  unfold: 'held',
  embark: 'held',
  declare: 'held',
  plan: 'planned',
  announce: 'planned',
  schedule: 'planned',
  call: 'planned',
  be: '',
  intend: 'planned',
  propose: 'planned',
  cancel: 'cancelled',
  postpone: 'cancelled',
  call_off: 'cancelled',
  abandon: 'cancelled',
  disperse: 'dispersed',
  break: 'dispersed',
  quash: 'dispersed',
  prevent: 'prevented',
  thwart: 'prevented',
  stop: 'prevented',
  block: 'prevented',
  disrupt: 'held',
  foil: 'prevented',
}

const ACTIVE_HOSTS = new Set([
  'hold',
  'stage',
  'organise',
  'organize',
  'mount',
  'begin',
  'observe',
  'declare',
  'start',
  'launch',
  'lead',
  'plan',
  'announce',
  'conduct',
  'convene',
  'join',
  'attend',
  'take',
  'participate',
  'call',
])

const FORMS: Readonly<Record<string, string>> = {
  rally: 'rally',
  march: 'march',
  picket: 'picket',
  strike: 'strike',
  vigil: 'commemoration',
  commemoration: 'commemoration',
  memorial: 'commemoration',
  procession: 'march',
  parade: 'march',
  'sit-in': 'gathering',
  gathering: 'gathering',
  meeting: 'meeting',
  walkout: 'strike',
  'hunger-strike': 'strike',
  concert: 'performance',
  performance: 'performance',
  encampment: 'gathering',
  camp: 'gathering',
  motorcade: 'march',
  cortège: 'march',
  cortege: 'march',
  bandh: 'strike',
  hartal: 'strike',
  stayaway: 'strike',
  'stay-away': 'strike',
  stoppage: 'strike',
  'walk-out': 'strike',
  dharna: 'gathering',
  gherao: 'gathering',
  morcha: 'march',
  'die-in': 'gathering',
  'lie-in': 'gathering',
  'sit-down': 'gathering',
  'teach-in': 'meeting',
}

const UNPERMITTED = new Set([
  'unsanctioned',
  'unauthorised',
  'unauthorized',
  'illegal',
  'unlawful',
  'banned',
  'unapproved',
  'unpermitted',
])
const PERMITTED = new Set([
  'sanctioned',
  'authorised',
  'authorized',
  'permitted',
  'approved',
  'government-approved',
  'government-sanctioned',
  'state-approved',
])
const ONE = new Set([
  'one-person',
  'one-man',
  'one-woman',
  'single-person',
  'solo',
  'lone',
  'solitary',
  'individual',
])

/** Nouns that are a gathering only where somebody holds it. */
const WEAK = new Set([
  'meeting',
  'action',
  'concert',
  'performance',
  'gathering',
  'parade',
  'event',
  'riot',
  'procession',
])

function words(parsed: Parsed, phrase: NounPhrase): string[] {
  return Array.from({ length: phrase.to - phrase.from }, (_, i) =>
    wordOf(parsed.doc.tokens.word[phrase.from + i] ?? 0),
  )
}

function statusOf(
  clause: Clause | null,
  phrase: NounPhrase,
): { status: string | null; host: boolean } {
  if (!clause) return { status: null, host: false }
  const lemma = clause.verb.lemma
  const asObject = clause.objects.some(object => object === phrase || object.items.includes(phrase))
  const asSubject = clause.subject === phrase || clause.subject?.items.includes(phrase) === true
  const part = clause.phrases.find(
    other => other.object === phrase || other.object?.items.includes(phrase),
  )
  const partaking = part?.preposition === 'in' && (lemma === 'take' || lemma === 'participate')
  if (lemma === 'call' && (asSubject || asObject)) return { status: 'cancelled', host: false }
  if (!asObject && !asSubject && !partaking) return { status: null, host: false }
  const status = STATUS[lemma]
  if (status === undefined || status === '') return { status: null, host: false }
  if (
    asSubject &&
    clause.verb.voice === 'active' &&
    ['hold', 'plan', 'stage', 'organise', 'join'].includes(lemma)
  )
    return { status: null, host: false }
  const planned = clause.verb.modality === 'planned' || clause.verb.form === 'infinitive'
  return {
    status: status === 'held' && planned ? 'planned' : status,
    host: ACTIVE_HOSTS.has(lemma) && (asObject || partaking),
  }
}

function attributes(parsed: Parsed, phrase: NounPhrase, status: string | null): Attributes {
  const said = words(parsed, phrase)
  const form = FORMS[phrase.lemma]
  const permitted = said.some(word => UNPERMITTED.has(word))
    ? 'no'
    : said.some(word => PERMITTED.has(word))
      ? 'yes'
      : null
  const planned = said.includes('planned') && status === null
  return {
    ...(form ? { form } : {}),
    status: planned ? 'planned' : (status ?? 'held'),
    ...(permitted ? { permitted } : {}),
    ...(said.some(word => ONE.has(word)) ? { size: 1 } : {}),
  }
}

function placed(phrase: NounPhrase): boolean {
  return phrase.complements.some(
    part =>
      ['in', 'at', 'outside', 'near', 'on', 'through', 'across', 'around'].includes(
        part.preposition,
      ) &&
      part.object !== null &&
      (part.object.name?.class === 'place' ||
        (part.object.classes & NOUN.place) !== 0 ||
        part.object.names.length > 0),
  )
}

function participants(phrase: NounPhrase): NounPhrase | null {
  const by = phrase.complements.find(
    part =>
      (part.preposition === 'by' || part.preposition === 'of') &&
      part.object !== null &&
      fits(part.object, NOUN.person | NOUN.organisation),
  )
  return (
    by?.object ??
    (phrase.possessor && phrase.possessor.name && phrase.possessor.name.class !== 'place'
      ? phrase.possessor
      : null)
  )
}

/** "Processions took place in Osh on 3 May": a date or a place stands with the verb. */
function isToldThere(clause: Clause): boolean {
  return (
    clause.dates.length > 0 ||
    clause.phrases.some(part => part.object?.name?.class === 'place' && part.preposition !== 'from')
  )
}

/** "The march drew 5,000 people". */
function drawn(clause: Clause | null, phrase: NounPhrase): Attributes {
  if (!clause || clause.subject !== phrase || !DRAWING.has(clause.verb.lemma)) return {}
  const number = clause.objects[0]?.number
  if (!number || number.percent) return {}
  const { value, approx } = number
  return { size: approx && typeof value === 'number' ? [value, value] : value }
}

const DRAWING = new Set(['draw', 'attract', 'gather', 'bring', 'see'])

const ADJUNCT = new Set([
  'at',
  'during',
  'in',
  'over',
  'for',
  'after',
  'from',
  'following',
  'amid',
  'to',
  'with',
  'ahead of',
  'before',
])

/** A gathering that is told by a noun: "held a rally", "at a march in Osh", "over a picket on 3 May". */
function gathering(parsed: Parsed, phrase: NounPhrase, pattern: NounPattern): Candidate | null {
  if (phrase.quoted || phrase.determiner === 'negative') return null
  const clause = clauseOf(parsed, phrase)
  const { status, host } = statusOf(clause, phrase)
  const ownDate = dateOf(parsed, phrase)
  const by = participants(phrase)
  const said = words(parsed, phrase)
  const adjunct =
    clause?.phrases.some(part => part.object === phrase && ADJUNCT.has(part.preposition)) ?? false
  const permitted = said.some(word => UNPERMITTED.has(word) || PERMITTED.has(word))
  const detail =
    (ownDate ? 1 : 0) +
    (placed(phrase) ? 1 : 0) +
    (by ? 1 : 0) +
    (said.some(word => ONE.has(word)) ? 1 : 0)
  const definite = phrase.determiner === 'definite' && said[0] === 'the'
  if (WEAK.has(phrase.lemma) && status === null && !(permitted || ownDate)) return null
  if (phrase.plural && detail === 0 && status === null) return null
  const told = status !== null && clause !== null && isToldThere(clause)
  if (phrase.plural && detail < 2 && !ownDate && !placed(phrase) && phrase.number === null && !told)
    return null
  if (
    status === null &&
    detail === 0 &&
    !definite &&
    !(adjunct && (phrase.determiner === 'indefinite' || permitted))
  )
    return null
  if (definite && status === null && detail === 0 && !adjunct) return null
  const actor =
    by ?? (host && clause?.verb.voice === 'active' ? clause.subject : host ? agentOf(clause) : null)
  return {
    kind: 'assembly',
    frame: pattern.frame,
    rule: pattern.rule,
    id: `assembly.${phrase.lemma}.${status ? 'governed' : 'nominal'}`,
    construction: status ? 'governed' : 'nominal',
    clause,
    trigger: [phrase.from, phrase.to],
    actor,
    target: null,
    noun: phrase,
    set: { ...attributes(parsed, phrase, status), ...drawn(clause, phrase) },
    ownDate,
    specificity: 0,
  }
}

function agentOf(clause: Clause | null): NounPhrase | null {
  return clause?.phrases.find(part => part.preposition === 'by')?.object ?? null
}

/** Gatherings told by nouns. */
export function matchGatherings(parsed: Parsed, grammar: Grammar): Candidate[] {
  const out: Candidate[] = []
  for (const phrase of phrasesOf(parsed)) {
    const pattern = grammar.nouns.get(phrase.lemma)?.find(one => one.frame.kind === 'assembly')
    const found = pattern && gathering(parsed, phrase, pattern)
    if (found) out.push(found)
  }
  return out
}

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
  'take',
  'conclude',
  'end',
  'adjourn',
  'postpone',
  'last',
  'be',
])

/** Trials and hearings told by nouns, with what is said of their openness. */
export function matchTrials(parsed: Parsed, grammar: Grammar): Candidate[] {
  const out: Candidate[] = []
  for (const phrase of phrasesOf(parsed)) {
    const pattern = grammar.nouns.get(phrase.lemma)?.find(one => one.frame.kind === 'trial')
    if (!pattern || phrase.quoted || phrase.determiner === 'negative') continue
    const clause = clauseOf(parsed, phrase)
    const access = accessOf(parsed, phrase)
    const target = trialTarget(phrase) ?? convicted(clause, phrase)
    const governs =
      clause !== null &&
      (clause.subject === phrase || clause.objects.includes(phrase)) &&
      OPENING.has(clause.verb.lemma)
    if (
      !access &&
      !(governs && (target || phrase.lemma !== 'session')) &&
      !(target && dateOf(parsed, phrase))
    )
      continue
    if (!access && phrase.lemma === 'proceedings' && !target) continue
    const due =
      clause !== null &&
      governs &&
      (clause.verb.modality === 'planned' ||
        ['set', 'schedule'].includes(clause.verb.lemma) ||
        (clause.verb.lemma === 'be' && saysDue(parsed, clause)))
    if (clause?.verb.lemma === 'be' && governs && !due && !access) continue
    out.push({
      kind: 'trial',
      frame: pattern.frame,
      rule: pattern.rule,
      id: `trial.${phrase.lemma}.${governs ? 'governed' : 'nominal'}`,
      construction: governs ? 'governed' : 'nominal',
      clause,
      trigger: [phrase.from, phrase.to],
      actor: null,
      target,
      noun: phrase,
      set: access ? { access } : {},
      ownDate: dateOf(parsed, phrase),
      specificity: due ? -1 : 0,
    })
  }
  return out
}

const TRYING = new Set(['sentence', 'convict', 'fine', 'acquit', 'jail', 'imprison', 'find'])

/** "Following a closed trial, a court sentenced X": the trial was X's. */
function convicted(clause: Clause | null, phrase: NounPhrase): NounPhrase | null {
  if (!clause || !TRYING.has(clause.verb.lemma)) return null
  if (!clause.phrases.some(part => part.object === phrase)) return null
  const target = clause.verb.voice === 'passive' ? clause.subject : (clause.objects[0] ?? null)
  return target && fits(target, NOUN.person) ? target : null
}

function saysDue(parsed: Parsed, clause: Clause): boolean {
  for (let i = clause.verb.to; i < clause.verb.to + 3; i++) {
    const word = wordOf(parsed.doc.tokens.word[i] ?? 0)
    if (word === 'due' || word === 'set' || word === 'scheduled' || word === 'expected') return true
  }
  return false
}

function trialTarget(phrase: NounPhrase): NounPhrase | null {
  const inCase = phrase.complements.find(
    part => part.preposition === 'in' && part.object?.lemma === 'case',
  )?.object
  if (inCase) {
    const owner =
      inCase.possessor ?? inCase.complements.find(part => part.preposition === 'of')?.object ?? null
    if (owner && fits(owner, NOUN.person)) return owner
  }
  const of = phrase.complements.find(
    part =>
      (part.preposition === 'of' || part.preposition === 'against') &&
      part.object !== null &&
      fits(part.object, NOUN.person),
  )
  if (of?.object) return of.object
  return phrase.possessor && fits(phrase.possessor, NOUN.person) ? phrase.possessor : null
}

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

function accessOf(parsed: Parsed, phrase: NounPhrase): string | null {
  const { tokens, source } = parsed.doc
  const from = tokens.start[Math.max(parsed.from, phrase.from - 3)] ?? 0
  const to = tokens.end[Math.min(parsed.to, phrase.to + 16) - 1] ?? from
  const said = source.slice(from, to).toLowerCase()
  if (CLOSED_PHRASES.some(words => said.includes(words))) return 'closed'
  return OPEN_PHRASES.some(words => said.includes(words)) ? 'open' : null
}

/** Elections and petitions told by nouns, and the like, which need a date or a number beside them. */
export function matchOccasions(parsed: Parsed, grammar: Grammar): Candidate[] {
  const out: Candidate[] = []
  for (const phrase of phrasesOf(parsed)) {
    for (const pattern of grammar.nouns.get(phrase.lemma) ?? []) {
      const { kind } = pattern.frame
      if (
        (kind !== 'vote' && kind !== 'petition') ||
        phrase.quoted ||
        phrase.determiner === 'negative'
      )
        continue
      const clause = clauseOf(parsed, phrase)
      const ownDate = dateOf(parsed, phrase)
      const governs =
        clause !== null && (clause.subject === phrase || clause.objects.includes(phrase))
      const set = kind === 'petition' ? signatures(parsed) : {}
      if (
        kind === 'vote' &&
        !ownDate &&
        !(governs && ['hold', 'take', 'be', 'report'].includes(clause.verb.lemma))
      )
        continue
      if (
        kind === 'petition' &&
        set.signatures === undefined &&
        !(
          governs &&
          [
            'hand',
            'start',
            'submit',
            'launch',
            'sign',
            'reject',
            'support',
            'deliver',
            'consider',
            'refer',
            'initiate',
          ].includes(clause.verb.lemma)
        )
      )
        continue
      out.push(occasion(pattern.frame, pattern, { parsed, phrase, clause, governs, set, ownDate }))
    }
  }
  return out
}

function occasion(
  frame: Frame,
  pattern: NounPattern,
  found: {
    parsed: Parsed
    phrase: NounPhrase
    clause: Clause | null
    governs: boolean
    set: Attributes
    ownDate: Candidate['ownDate']
  },
): Candidate {
  const { phrase, clause, governs, set, ownDate } = found
  const petition = frame.kind === 'petition'
  const asObject = clause !== null && clause.objects.includes(phrase)
  const to =
    clause?.phrases.find(part => part.preposition === 'to' && part.object !== null)?.object ?? null
  const by = governs ? agentOf(clause) : null
  return {
    kind: frame.kind,
    frame,
    rule: pattern.rule,
    id: `${frame.kind}.${phrase.lemma}.${governs ? 'governed' : 'nominal'}`,
    construction: governs ? 'governed' : 'nominal',
    clause,
    trigger: [phrase.from, phrase.to],
    actor: petition ? (asObject && clause?.verb.voice === 'active' ? clause.subject : by) : null,
    target: petition ? to : null,
    noun: phrase,
    set,
    ownDate,
    specificity: 0,
  }
}

function signatures(parsed: Parsed): Attributes {
  for (let i = parsed.from; i < parsed.to; i++) {
    const word = wordOf(parsed.doc.tokens.word[i] ?? 0)
    if (word !== 'signatures' && word !== 'signed') continue
    const mention = mentionsIn(parsed.doc, parsed.from, parsed.to).find(
      other =>
        other.type === 'number' &&
        other.from >= parsed.from &&
        other.to <= parsed.to &&
        (word === 'signatures' ? other.to <= i && other.to >= i - 2 : true),
    )
    if (mention?.type === 'number' && !mention.ordinal) return { signatures: mention.value }
  }
  return {}
}
