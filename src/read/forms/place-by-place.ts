import { inOwnWords } from '../referring/named.ts'
import type { Amount, Kind, Span } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Context } from '../events/fill.ts'
import type { Words } from '../text/doc-words.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention, NumberMention } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { isExtent } from '../time/date-roles.ts'

/** What happens at several places, each time on its own. */
const HAPPENING: ReadonlySet<Kind> = new Set<Kind>([
  'assembly',
  'detention',
  'violence',
  'death',
  'search',
  'release',
  'restriction',
])

/** What may stand between one place, day or number and the next. */
const BETWEEN = new Set(
  `, ; and in on at the a then again also as well near outside another other others more further around of city town
  towns cities capital while were them`.split(/\s+/),
)

type Piece =
  | { readonly type: 'place'; readonly from: number; readonly to: number; readonly words: Words }
  | { readonly type: 'day'; readonly from: number; readonly to: number; readonly date: DateMention }
  | {
      readonly type: 'many'
      readonly from: number
      readonly to: number
      readonly many: NumberMention
    }

/** One place or several, with the day and the number that are told with them. */
type Round = { places: Words[]; date: DateMention | null; many: NumberMention | null }

/** "was held in Osh on 3 May, and on 4 May he was freed": the day of what is told next. */
const isOfAnother = ({ clauses }: Parsed, clause: Clause | null, date: DateMention): boolean =>
  clause !== null &&
  clauses.some(
    ({ verb, dates }) =>
      verb.form === 'finite' && verb.from > clause.verb.from && dates.includes(date),
  )

/** Places, days and numbers behind the verb, as far as nothing else stands between them. */
function piecesOf({ parsed }: Context, { trigger, clause }: Candidate, draft: Draft): Piece[] {
  const { doc, mentions, to: end } = parsed
  const pieces: Piece[] = []
  for (const words of draft.where) {
    let from = -1
    let to = -1
    for (let at = trigger[1]; at < end; at++) {
      const start = doc.tokens.start[at] ?? 0
      if (start < words.span[0] || start >= words.span[1]) continue
      if (from < 0) from = at
      to = at + 1
    }
    if (from >= 0) pieces.push({ type: 'place', from, to, words })
  }
  const isFree = (from: number): boolean => !pieces.some(one => from >= one.from && from < one.to)
  for (const one of mentions) {
    if (one.from < trigger[1] || !isFree(one.from)) continue
    if (one.type === 'date' && !isExtent(one))
      pieces.push({ type: 'day', from: one.from, to: one.to, date: one })
    else if (one.type === 'number' && !one.ordinal && !one.percent)
      pieces.push({ type: 'many', from: one.from, to: one.to, many: one })
  }
  pieces.sort((a, b) => a.from - b.from)
  const other = pieces.findIndex(one => one.type === 'day' && isOfAnother(parsed, clause, one.date))
  if (other >= 0) pieces.splice(other)
  const first = pieces.findIndex(({ type }) => type !== 'many')
  if (first < 0) return []
  let last = first
  while (last + 1 < pieces.length && joins(parsed.doc, pieces[last], pieces[last + 1])) last++
  return pieces.slice(first, last + 1)
}

function joins(
  { tokens }: Context['parsed']['doc'],
  before: Piece | undefined,
  next: Piece | undefined,
): boolean {
  if (!before || !next) return false
  for (let at = before.to; at < next.from; at++) {
    const id = tokens.word[at] ?? 0
    if (!BETWEEN.has(wordOf(id)) && !(before.type === 'many' && isPeople(id))) return false
  }
  return true
}

const OTHERS = new Set(['others', 'more'])

/** "12 people in Naryn" */
const isPeople = (id: number): boolean =>
  (infoOf(id).noun & NOUN.person) !== 0 || OTHERS.has(wordOf(id))

/** "in Osh on 3 May, in Naryn on 4 May", "on 3 May in Osh and on 4 May in Naryn", "in Osh and 12 in Naryn" */
function roundsOf(pieces: readonly Piece[], opening: DateMention | null): Round[] | null {
  const rounds: Round[] = []
  const [first] = pieces
  const dayFirst = first?.type === 'day' || opening !== null
  const blank = (): Round => ({ places: [], date: null, many: null })
  let round: Round = { ...blank(), date: opening }
  const close = (): void => {
    rounds.push(round)
    round = blank()
  }
  for (const piece of pieces) {
    if (piece.type === 'many') {
      if (round.places.length > 0) close()
      if (round.many) return null
      round.many = piece.many
    } else if (piece.type === 'day') {
      if (round.places.length > 0 && (dayFirst || round.date)) close()
      if (round.date) return null
      round.date = piece.date
    } else {
      if (!dayFirst && round.date && round.places.length > 0) close()
      round.places.push(piece.words)
    }
  }
  close()
  const dated = rounds.filter(({ date }) => date !== null)
  const counted = rounds.slice(1).filter(({ many }) => many !== null)
  if (rounds.length < 2 || rounds.some(({ places }) => places.length === 0)) return null
  const apart = new Set(dated.map(({ date }) => date)).size === rounds.length
  return apart || counted.length === rounds.length - 1 ? rounds : null
}

const isCounted = ({ kind }: Draft): boolean => kind !== 'assembly' && kind !== 'restriction'

/** Who and how many a further round tells of. */
function whoIn(context: Context, draft: Draft, many: NumberMention | null): Partial<Draft> {
  // "About 300 people marched in Osh on 3 May and in Naryn on 4 May": 300 in Osh.
  if (!many) {
    const { size, ...attributes } = draft.attributes
    return size === undefined ? {} : { attributes }
  }
  const { doc, to: limit } = context.parsed
  let to = many.to
  while (to < limit && isPeople(doc.tokens.word[to] ?? 0)) to++
  const span: Span = [many.start, doc.tokens.end[to - 1] ?? many.end]
  const party = inOwnWords(doc, span)
  const value: Amount = many.value
  const who = { parties: [party], count: value, approx: many.approx, plural: value !== 1 }
  if (draft.kind === 'death')
    return { target: who, attributes: { ...draft.attributes, deaths: value } }
  if (isCounted(draft)) return { target: who }
  return {
    actor: { ...who, count: null },
    attributes: { ...draft.attributes, size: value },
    attributeSpans: { ...draft.attributeSpans, size: [span] },
  }
}

/** "a picket in Osh on 3 May and a march in Naryn": the places of another gathering are not those of this one. */
function withoutOthers({ parsed }: Context, candidate: Candidate, draft: Draft): Draft {
  const { noun, kind } = candidate
  if (kind !== 'assembly' || !noun || draft.where.length < 2) return draft
  const { doc, to } = parsed
  for (let at = noun.to; at < to; at++) {
    const start = doc.tokens.start[at] ?? 0
    const other = (infoOf(doc.tokens.word[at] ?? 0).noun & NOUN.assembly) !== 0
    if (!other || !['a', 'an'].includes(wordOf(doc.tokens.word[at - 1] ?? 0))) continue
    const own = draft.where.filter(({ span }) => span[0] < start)
    return own.length > 0 && own.length < draft.where.length ? { ...draft, where: own } : draft
  }
  return draft
}

/** "Rallies were held in Osh on 3 May and in Naryn on 4 May", "30 people were held in Osh and 12 in Naryn": one record each. */
export function placeByPlace(context: Context, candidate: Candidate, told: Draft): Draft[] {
  if (!HAPPENING.has(told.kind) || told.where.length < 2 || told.title) return [told]
  const draft = withoutOthers(context, candidate, told)
  const { mentions } = context.parsed
  const pieces = piecesOf(context, candidate, draft)
  const day = mentions.find(one => one.type === 'date' && one.start === draft.whenSpan?.[0])
  const opening = day?.type === 'date' && day.from < candidate.trigger[0] ? day : null
  const opened = opening !== null && pieces.some(({ type }) => type === 'day') ? opening : null
  const rounds = roundsOf(pieces, opened)
  const [first, ...others] = rounds ?? []
  if (!first || others.length === 0) return [draft]
  const counted = others.some(({ many }) => many !== null)
  // "Twelve people were held in Osh on 3 May and in Naryn on 4 May": twelve in all.
  const named = draft.kind !== 'death' && draft.target.parties.every(one => one.named)
  if (!counted && isCounted(draft) && draft.target.count !== null && !named) return [draft]
  const whenOf = ({ date }: Round) => (date ? context.timeline.resolved.get(date) : null) ?? null
  if (!counted && [first, ...others].some(round => whenOf(round) === null)) return [draft]
  return [
    { ...draft, where: first.places, ...dayOf(first, draft, whenOf(first)) },
    ...others.map((round): Draft => {
      const [place] = round.places
      const starts = [round.places[0]?.span[0], round.date?.start, round.many?.start]
      const ends = [place, round.places.at(-1)].map(one => one?.span[1])
      const quote: Span = [
        Math.min(...starts.filter(one => one !== undefined)),
        Math.max(...[...ends, round.date?.end, round.many?.end].filter(one => one !== undefined)),
      ]
      return {
        ...draft,
        ...dayOf(round, draft, whenOf(round)),
        ...whoIn(context, draft, round.many),
        quote,
        anchors: [quote],
        where: round.places,
        why: [...draft.why, 'the verb goes on for the next place'],
      }
    }),
  ]
}

/** A day of its own; else that of the whole. */
const dayOf = ({ date }: Round, draft: Draft, when: string | null) =>
  date && when !== null
    ? { when, whenSpan: [date.start, date.end] as const }
    : { when: draft.when, whenSpan: draft.whenSpan }
