import type { Span } from '../../codebook/index.ts'
import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import { inTurn } from './in-turn.ts'
import type { Draft } from '../merge.ts'
import type { PenaltyMention } from '../amounts/terms.ts'
import { wordOf } from '../text/words.ts'

/** The penalties that a conviction or appeal imposes. */
export function penaltiesFor(context: Context, candidate: Candidate): PenaltyMention[] {
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
  if (candidate.construction === 'entry' && found.length === 0) return bareTerm(context, candidate)
  if (candidate.kind !== 'appeal') return found.length === 0 ? bareFine(context, candidate) : found
  return CHANGED.has(candidate.set.outcome ?? '') ? changed(context, found) : []
}

/** "Ana Lesko: three years", in a verdict. */
function bareTerm({ parsed }: Context, { trigger }: Candidate): PenaltyMention[] {
  for (const mention of parsed.mentions) {
    if (mention.type !== 'duration' || mention.from < trigger[0] || mention.to > trigger[1])
      continue
    const { value: amount, unit, from, to, start, end } = mention
    if (unit === 'minutes') return []
    const type = unit === 'years' || unit === 'months' ? 'prison' : 'detention'
    return [{ penalty: { type, amount, unit }, from, to, span: [start, end], possible: false }]
  }
  return []
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
    const from = word(one.from - 1) === 'from' || word(one.from) === 'from'
    const interval = Array.isArray(amount) && from
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
    const others =
      other.verb.voice === 'active' && other.objects.some(({ name }) => name?.class === 'person')
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
  if (draft.target.parties.length < 2 || draft.penalty.length === 0) return [draft]
  const said = Array.from({ length: to - from }, (_, i) => wordOf(doc.tokens.word[from + i] ?? 0))
  const { parties } = draft.target
  const [first] = draft.penalty
  if (!first) return [draft]
  if (!said.includes('respectively')) return inTurn({ parsed }, draft)
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
      why: [...draft.why, '“respectively” gives each their own penalty'],
    }
  })
}
