import type { DateMention } from '../text/doc.ts'
import type { Chunk, Clause, NounPhrase, Prepositional, VerbGroup } from './grammar.ts'

/** A clause while it is being read. */
export type Draft = {
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

/** What is known while the chunks of a sentence are read from left to right. */
export type State = {
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
  /** In "the bill that lawmakers passed": who does it to the noun before. */
  doer: NounPhrase | null
  /** Whether phrases and dates that follow still belong to the last verb, although a subject waits. */
  tail: boolean
  /** Before "whose": the owner of the noun that follows. */
  owner: NounPhrase | null
  /** The subject that waits while something is inserted between dashes. */
  held: NounPhrase | null
  dashes: number
  /** Before "where" inserted between commas: the subject whose verb is still to come. */
  outer: NounPhrase | null
  /** "A man who says he was robbed was held": the man, while what he says is read. */
  telling: NounPhrase | null
  /** The main clause a relative or adverbial clause belongs to. */
  main: Draft | null
}

/** Opens a clause at a verb; phrases and dates that stood before it become its own. */
export function start(
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
    conditional: state.conditional && !(role.via === 'relative' && role.subject?.name),
  }
  state.leadPhrases = []
  state.leadDates = []
  state.clauses.push(draft)
  state.current = draft
  state.open = true
  state.tail = true
  state.relative = null
  state.doer = null
  if (role.subject === null && (verb.form === 'gerund' || verb.form === 'participle'))
    state.waiting.push(draft)
  return draft
}

/** How many chunks ahead a verb is looked for. */
const AHEAD = 40

/** In "questioned Ana Lesko, editor of Tala, for nine hours on Friday": the noun that waits gets no verb of its own. */
function isStranded({ chunks, current, pending }: State, at: number): boolean {
  if (!current || !pending || pending.from < current.verb.from) return false
  for (let i = at + 1; i < at + AHEAD; i++) {
    const chunk = chunks[i]
    if (!chunk || ['stop', 'rel', 'sub'].includes(chunk.type)) return true
    if (chunk.type === 'conj' && chunks[i + 1]?.type === 'vg') return true
    if (chunk.type === 'vg' && chunk.form === 'finite') return false
  }
  return true
}

/** Whether a phrase or date at chunk `at` belongs to the last verb. */
export const isOfCurrent = (state: State, at: number): boolean =>
  state.current !== null && (state.pending === null || state.tail || isStranded(state, at))

/** What is known before the first chunk of a sentence. */
export function stateBefore(chunks: readonly Chunk[]): State {
  return {
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
    doer: null,
    main: null,
    tail: false,
    owner: null,
    held: null,
    dashes: 0,
    outer: null,
    telling: null,
  }
}

/** "A rally for freedom of speech and fair elections was held": the subject's verb is still to come. */
export function isStillAwaited({ current, pending }: State): boolean {
  if (current === null) return true
  return current.via === 'antecedent' || (pending !== null && current.verb.from < pending.from)
}
