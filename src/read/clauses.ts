import type { DateMention } from './doc.ts'
import type { Chunk, Clause, NounPhrase, Prepositional, VerbGroup } from './grammar.ts'
import { NOUN } from './word-table.ts'

/** Verbs whose complement is a clause of its own: "said police detained him". */
const REPORTING = new Set(
  `say tell report claim allege insist state add note explain warn argue admit confirm believe
  think know fear hope announce show see hear find reveal deny assert stress emphasise emphasize write
  suggest indicate learn remember recall testify mean realise realize understand`.split(/\s+/),
)

const INTRANSITIVE = new Set(
  `rally march protest gather demonstrate assemble come go walk die happen occur begin start
  last stand sit live fall rise resign arrive appear remain stay continue participate plead speak travel flee escape
  return meet end strike picket work kneel sleep wait say tell claim announce warn add state note`.split(
    /\s+/,
  ),
)

/** Verbs that, in a past form after a person, are more often done to that person than by them. */
const DONE_TO = new Set(
  `detain arrest jail imprison sentence fine convict charge acquit release free kill injure
  wound murder remand summon question expel dismiss fire deport extradite accuse indict book beat torture hospitalise
  hospitalize handcuff bail pardon parole hand give ban bar block search raid evict execute abduct kidnap assassinate
  prosecute investigate interrogate harass threaten attack assault seize hold take clear reject refuse deny`.split(
    /\s+/,
  ),
)

type Draft = {
  verb: VerbGroup
  subject: NounPhrase | null
  via: Clause['via']
  objects: NounPhrase[]
  phrases: Prepositional[]
  dates: DateMention[]
  governor: Draft | null
  link: string
  from: number
  to: number
  conditional: boolean
}

type State = {
  readonly chunks: readonly Chunk[]
  readonly clauses: Draft[]
  pending: NounPhrase | null
  lastSubject: NounPhrase | null
  current: Draft | null
  /** Whether phrases still belong to the current verb as objects. */
  open: boolean
  link: string
  conditional: boolean
  leadPhrases: Prepositional[]
  leadDates: DateMention[]
  openingDates: DateMention[]
  /** Participles before the first subject. */
  waiting: Draft[]
  /** After "who": the noun it stands for. */
  relative: NounPhrase | null
  /** Whether phrases and dates that follow still belong to the last verb, although a subject waits. */
  tail: boolean
  /** Before "whose": the owner of the noun that follows. */
  owner: NounPhrase | null
  /** The subject that waits while something is inserted between dashes. */
  held: NounPhrase | null
  dashes: number
  /** The main clause a relative or adverbial clause belongs to. */
  main: Draft | null
}

function significant(chunks: readonly Chunk[], at: number, step: 1 | -1): Chunk | null {
  for (let i = at + step; i >= 0 && i < chunks.length; i += step) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'adverb' || chunk.type === 'date' || chunk.type === 'law') continue
    return chunk
  }
  return null
}

/** The next chunk past prepositional phrases: what a noun phrase is followed by. */
function follower(chunks: readonly Chunk[], at: number): { chunk: Chunk | null; comma: boolean } {
  let comma = false
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'adverb' || chunk.type === 'date' || chunk.type === 'law') continue
    if (chunk.type === 'pp' && !chunk.verb) continue
    if (chunk.type === 'comma') comma = true
    return { chunk, comma }
  }
  return { chunk: null, comma }
}

/** In "A, a musician who was detained", the musician is A. */
function described(chunks: readonly Chunk[], at: number, phrase: NounPhrase): NounPhrase | null {
  if (phrase.name !== null || phrase.plural) return null
  if (
    !(phrase.classes & NOUN.person) &&
    (phrase.classes !== 0 || phrase.determiner !== 'indefinite')
  )
    return null
  const before = chunks[at - 2]
  if (chunks[at - 1]?.type !== 'comma' || !before) return null
  const holder = before.type === 'np' ? before : before.type === 'pp' ? before.object : null
  return holder?.name?.class === 'person' ? holder : null
}

/** The nearest noun phrase before chunk `at`; a person where the relative word is "who". */
function antecedent(chunks: readonly Chunk[], at: number, word: string): NounPhrase | null {
  let nearest: NounPhrase | null = null
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'vg' || chunk.type === 'stop' || chunk.type === 'rel') break
    const phrase = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!phrase || phrase.quoted) continue
    nearest ??= described(chunks, i, phrase) ?? phrase
    if (word !== 'who' && word !== 'whom') return nearest
    const who =
      phrase.items.length > 0 ||
      phrase.name?.class === 'person' ||
      (phrase.classes & NOUN.person) !== 0
    if (who) return described(chunks, i, phrase) ?? phrase
    if (chunk.type === 'np') break
  }
  return nearest
}

function isPassive(state: State, at: number, verb: VerbGroup): 'passive' | 'active' | 'shared' {
  const { chunks } = state
  const next = significant(chunks, at, 1)
  const previous = significant(chunks, at, -1)
  if (
    next?.type === 'pp' &&
    next.preposition === 'by' &&
    next.object &&
    next.object.classes !== NOUN.quantity
  ) {
    return previous?.type === 'conj' && state.current?.verb.voice === 'passive'
      ? 'shared'
      : 'passive'
  }
  const immediate = chunks[at + 1]
  const object =
    immediate?.type === 'np' && !(immediate.duration !== null && immediate.names.length === 0)
  if (previous?.type === 'conj' || (previous?.type === 'comma' && !state.pending)) {
    const before = state.current
    const penalty =
      object && immediate.type === 'np' && (immediate.money !== null || immediate.number !== null)
    if (
      before?.verb.voice === 'passive' &&
      (!object || penalty || verb.lemma === 'give' || verb.lemma === 'fine')
    )
      return 'shared'
    return 'active'
  }
  if (object) {
    const doneTo =
      immediate.type === 'np' && (immediate.money !== null || immediate.duration !== null)
    if (
      doneTo &&
      DONE_TO.has(verb.lemma) &&
      previous?.type === 'np' &&
      !(previous.classes & (NOUN.authority | NOUN.court))
    )
      return 'passive'
    return 'active'
  }
  if (INTRANSITIVE.has(verb.lemma)) return 'active'
  if (state.relative) return 'active'
  if (previous?.type === 'comma' || previous?.type === 'dash')
    return DONE_TO.has(verb.lemma) ? 'passive' : 'active'
  if (state.pending === null && state.current) return 'passive'
  const later = laterFinite(chunks, at)
  if (later && DONE_TO.has(verb.lemma)) return 'passive'
  if (DONE_TO.has(verb.lemma) && previous && (previous.type === 'np' || previous.type === 'pp')) {
    const subject = state.pending
    if (subject && !(subject.classes & (NOUN.authority | NOUN.court | NOUN.police)))
      return 'passive'
  }
  return 'active'
}

/** Whether a verb that needs this subject comes later, so that this one cannot be its main verb. */
function laterFinite(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    if (['conj', 'sub', 'rel', 'stop', 'np'].includes(chunk.type)) return false
    if (chunk.type === 'vg') return chunk.form === 'finite' && !chunk.ambiguous
  }
  return false
}

function start(
  state: State,
  verb: VerbGroup,
  role: {
    subject: NounPhrase | null
    via: Clause['via']
    link: string
    governor: Draft | null
    at: number
  },
): Draft {
  const draft: Draft = {
    verb,
    subject: role.subject,
    via: role.via,
    objects: [],
    phrases: state.leadPhrases,
    dates: state.leadDates,
    governor: role.governor,
    link: role.link,
    from: verb.from,
    to: verb.to,
    conditional: state.conditional,
  }
  state.leadPhrases = []
  state.leadDates = []
  state.clauses.push(draft)
  state.current = draft
  state.open = true
  state.tail = true
  state.relative = null
  if (role.subject === null && (verb.form === 'gerund' || verb.form === 'participle'))
    state.waiting.push(draft)
  return draft
}

function onVerb(state: State, verb: VerbGroup, at: number): void {
  const { chunks } = state
  const previous = significant(chunks, at, -1)
  const governor = state.current
  if (verb.form === 'infinitive') {
    const passive = governor?.verb.voice === 'passive'
    const object = governor?.objects.at(-1) ?? null
    const subject = passive
      ? (governor?.subject ?? null)
      : (object ?? governor?.subject ?? state.pending ?? state.lastSubject)
    start(state, verb, { subject, via: 'matrix', link: 'to', governor: governor ?? null, at })
    return
  }
  if (verb.form === 'gerund' || verb.form === 'participle') {
    const near =
      previous?.type === 'np' ? previous : previous?.type === 'pp' ? previous.object : null
    const attached = near !== null && chunks[at - 1]?.type !== 'comma'
    const subject = attached
      ? near
      : previous?.type === 'conj' && governor
        ? governor.subject
        : (state.pending ?? state.main?.subject ?? state.lastSubject)
    start(state, verb, {
      subject,
      via: attached ? 'antecedent' : 'matrix',
      link: state.link,
      governor: attached ? null : governor,
      at,
    })
    return
  }
  let kind: 'passive' | 'active' | 'shared' = verb.voice
  if (verb.ambiguous) {
    kind = isPassive(state, at, verb)
    verb.voice = kind === 'active' ? 'active' : 'passive'
  }
  if (verb.ambiguous && kind === 'passive' && !state.relative) {
    const near =
      previous?.type === 'np'
        ? previous
        : previous?.type === 'pp'
          ? (state.pending ?? previous.object)
          : null
    const subject = near ?? state.pending ?? state.lastSubject
    const final = !laterFinite(chunks, at) && state.pending !== null && subject === state.pending
    if (final) {
      state.lastSubject = state.pending
      state.pending = null
    }
    start(state, verb, { subject, via: 'antecedent', link: state.link, governor: null, at })
    return
  }
  finite(state, verb, { at, shared: previous?.type === 'conj', governor })
}

function finite(
  state: State,
  verb: VerbGroup,
  { at, shared, governor }: { at: number; shared: boolean; governor: Draft | null },
): void {
  if (state.relative) {
    start(state, verb, {
      subject: state.relative,
      via: 'relative',
      link: 'who',
      governor: null,
      at,
    })
    return
  }
  const sharing = shared && state.pending === null
  const inRelative = sharing && governor !== null && governor.via === 'relative'
  const subject = inRelative ? governor.subject : (state.pending ?? state.lastSubject)
  const via = state.pending && !shared ? 'own' : subject ? 'shared' : 'none'
  const draft = start(state, verb, {
    subject,
    via,
    link: state.link,
    governor: sharing ? (governor?.governor ?? null) : null,
    at,
  })
  if (sharing && governor) draft.link = governor.link
  if (!inRelative) {
    state.lastSubject = subject
    state.pending = null
  }
  for (const waiting of state.waiting) waiting.subject ??= subject
  state.waiting = []
  if (state.link === '' || state.link === 'and') state.main = draft
  state.link = ''
}

function onNoun(state: State, phrase: NounPhrase, at: number): void {
  if (state.owner) {
    phrase.possessor ??= state.owner
    state.owner = null
  }
  const { chunk: next, comma } = follower(state.chunks, at)
  const { current } = state
  if (current && state.open) {
    const startsClause =
      next?.type === 'vg' &&
      next.form === 'finite' &&
      !comma &&
      (!next.ambiguous ||
        REPORTING.has(current.verb.lemma) ||
        (current.objects.length > 0 && !phrase.money))
    if (
      !startsClause ||
      (state.pending !== null && !REPORTING.has(current.verb.lemma)) ||
      (next?.type === 'vg' && next.ambiguous && !REPORTING.has(current.verb.lemma))
    ) {
      current.objects.push(phrase)
      return
    }
    state.link = REPORTING.has(current.verb.lemma) ? `${current.verb.lemma}:that` : state.link
    state.pending = phrase
    state.open = false
    return
  }
  const last = significant(state.chunks, at, -1)
  if (state.pending && last?.type === 'np' && last !== state.pending) return
  if (
    state.pending &&
    (last?.type === 'comma' || last?.type === 'dash') &&
    !(next?.type === 'vg' && next.form === 'finite' && !next.ambiguous && !comma)
  ) {
    if (phrase.name && !state.pending.name && !state.pending.apposition)
      state.pending.apposition = phrase
    return
  }
  state.pending = phrase
}

function onPhrase(state: State, phrase: Prepositional, at: number): void {
  if (phrase.verb) {
    const governor = state.current
    const near = state.chunks[at - 1]
    const subject = governor
      ? [
          'after',
          'before',
          'while',
          'when',
          'since',
          'without',
          'by',
          'upon',
          'following',
          'for',
          'on',
          'in',
        ].includes(phrase.preposition)
        ? phrase.preposition === 'for' &&
          governor.verb.voice === 'active' &&
          governor.objects.length > 0
          ? (governor.objects[0] ?? null)
          : governor.subject
        : governor.subject
      : near?.type === 'np'
        ? near
        : null
    const draft = start(state, phrase.verb, {
      subject,
      via: 'matrix',
      link: phrase.preposition,
      governor,
      at,
    })
    if (subject === null) state.waiting.push(draft)
    return
  }
  const { chunk: next, comma } = follower(state.chunks, at)
  const opens = ['after', 'before', 'since', 'until', 'as', 'than'].includes(phrase.preposition)
  if (
    opens &&
    phrase.object &&
    next?.type === 'vg' &&
    next.form === 'finite' &&
    !comma &&
    state.chunks[at + 1]?.type !== 'comma'
  ) {
    if (state.current || state.pending === null) {
      state.link = phrase.preposition
      state.pending = phrase.object
      state.open = false
      return
    }
  }
  if (state.current && (state.pending === null || state.tail)) state.current.phrases.push(phrase)
  else state.leadPhrases.push(phrase)
}

function onMark(state: State, chunk: Chunk, at: number): void {
  switch (chunk.type) {
    case 'dash':
      state.dashes++
      if (state.dashes % 2 === 1) state.held = state.pending
      else if (state.held) state.pending = state.held
      state.open = false
      state.tail = false
      break
    case 'comma':
    case 'conj':
      state.open = false
      state.tail = false
      break
    case 'stop':
      state.open = false
      state.tail = false
      state.pending = null
      state.conditional = false
      state.link = ''
      if (chunk.word !== ':') state.openingDates = []
      break
    case 'sub':
      state.open = false
      state.tail = false
      state.pending = null
      state.link = chunk.word
      if (chunk.word === 'if' || chunk.word === 'unless' || chunk.word === 'whether')
        state.conditional = true
      break
    case 'rel':
      state.relative = antecedent(state.chunks, at, chunk.word)
      state.open = false
      state.link = chunk.word
      state.tail = false
      if (chunk.word === 'whose') state.owner = state.relative
      if (chunk.word === 'whose' || chunk.word === 'where') {
        state.relative = null
        state.pending = null
      }
      break
    default:
  }
}

/** The clauses of a sentence: each verb group with its subject, objects, phrases and dates. */
export function clausesOf(chunks: readonly Chunk[]): {
  clauses: Clause[]
  openingDates: readonly DateMention[]
} {
  const state: State = {
    chunks,
    clauses: [],
    pending: null,
    lastSubject: null,
    current: null,
    open: false,
    link: '',
    conditional: false,
    leadPhrases: [],
    leadDates: [],
    openingDates: [],
    waiting: [],
    relative: null,
    main: null,
    tail: false,
    owner: null,
    held: null,
    dashes: 0,
  }
  const opening: DateMention[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.type === 'vg') onVerb(state, chunk, at)
    else if (chunk.type === 'np') onNoun(state, chunk, at)
    else if (chunk.type === 'pp') onPhrase(state, chunk, at)
    else if (chunk.type === 'date') {
      const before = chunks[at - 1]
      const after = chunks[at + 1]
      const set =
        before?.type === 'comma' && after?.type === 'comma' && chunks[at + 2]?.type === 'np'
      const leads = set || (before !== undefined && ['conj', 'sub', 'stop'].includes(before.type))
      if (state.current && (state.pending === null || state.tail) && !leads)
        state.current.dates.push(chunk.mention)
      else if (state.clauses.length === 0 && state.pending === null) opening.push(chunk.mention)
      else state.leadDates.push(chunk.mention)
    } else onMark(state, chunk, at)
  }
  setRanges(state.clauses, chunks)
  return { clauses: state.clauses, openingDates: opening }
}

function setRanges(clauses: readonly Draft[], chunks: readonly Chunk[]): void {
  const end = chunks.at(-1)?.to ?? 0
  for (const [i, clause] of clauses.entries()) {
    const next = clauses[i + 1]
    clause.to = next
      ? Math.max(
          clause.verb.to,
          next.via === 'own' && next.subject && next.subject.from > clause.verb.to
            ? next.subject.from
            : next.verb.from,
        )
      : end
    clause.from =
      clause.subject && clause.via === 'own'
        ? Math.min(clause.subject.from, clause.verb.from)
        : clause.verb.from
  }
}
