import type { Span } from '../../codebook/index.ts'
import { EACH_OWN } from '../agreement.ts'
import type { Parsed } from './constructions.ts'
import type { Context } from './fill.ts'
import type { Draft } from '../draft.ts'
import type { Doc, Mention } from '../text/doc.ts'
import type { PenaltyMention } from '../amounts/terms.ts'
import { wordOf } from '../text/words.ts'

type Amount = { readonly value: PenaltyMention['penalty']['amount']; readonly span: Span }

const JOINTS = new Set([',', 'and'])

/** The amounts told one after the other that end with this penalty: "two, three and four years". */
function amountsBefore({ doc, mentions }: Parsed, { span }: Draft['penalty'][number]): Amount[] {
  const last = mentions.findIndex(one => one.start === span[0])
  const found: Amount[] = []
  for (let i = last; i >= 0; i--) {
    const one = mentions[i]
    if (!one || !isAmount(one)) break
    const next = i < last ? mentions[i + 1] : undefined
    if (next && !isJoined(doc, one.to, next.from)) break
    found.unshift({ value: one.value, span: [one.start, one.end] })
  }
  return found
}

/** Whether nothing but commas and "and" stands between two amounts. */
function isJoined(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!JOINTS.has(wordOf(doc.tokens.word[at] ?? 0))) return false
  return to > from
}

function isAmount(
  one: Mention,
): one is Extract<Mention, { type: 'number' | 'duration' | 'money' }> {
  if (one.type === 'duration') return !one.age
  return one.type === 'money' || (one.type === 'number' && !one.ordinal)
}

/** The term that stands in brackets right after a name: "Ana Lesko (five years)". */
function bracketed({ doc, mentions }: Parsed, span: Span): PenaltyOfDraft | null {
  const at = mentions.findIndex(one => one.type === 'name' && one.nameSpan[0] === span[0])
  const name = mentions[at]
  const term = mentions[at + 1]
  if (!name || term?.type !== 'duration' || term.age || term.unit === 'minutes') return null
  if (term.from !== name.to + 1 || doc.source[doc.tokens.start[name.to] ?? 0] !== '(') return null
  const short = term.unit === 'days' || term.unit === 'hours'
  const type = short ? 'detention' : 'prison'
  return { penalty: { type, amount: term.value, unit: term.unit }, span: [term.start, term.end] }
}

type PenaltyOfDraft = Draft['penalty'][number]

/** "Ana Lesko (five years) and Boris Orlin (18 months) were jailed": one record each. */
export function inBrackets({ parsed }: Pick<Context, 'parsed'>, draft: Draft): Draft[] {
  const { parties } = draft.target
  if (draft.kind !== 'conviction') return [draft]
  const terms = parties.map(({ span, named }) => (named ? bracketed(parsed, span) : null))
  const all = draft.penalty.every(one => terms.some(term => term?.span[0] === one.span[0]))
  if (!all) return [draft]
  if (terms.length === 0 || terms.includes(null)) return [draft]
  return parties.map((party, i): Draft => {
    const term = terms[i]
    return {
      ...draft,
      anchors: [...draft.anchors],
      target: { parties: [party], count: 1, approx: false, plural: false },
      penalty: term ? [term] : [],
      why: [...draft.why, 'the term stands in brackets after the name'],
    }
  })
}

/** "The two others got six and seven years": one record for each of them, whoever got which. */
export function eachOf({ parsed }: Pick<Context, 'parsed'>, draft: Draft): Draft[] {
  const { parties, count } = draft.target
  const [first] = draft.penalty
  const [party] = parties
  if (draft.kind !== 'conviction' || !first || !party || party.named) return [draft]
  if (typeof count !== 'number' || count < 2 || draft.penalty.length > 1) return [draft]
  const amounts = amountsBefore(parsed, first)
  if (amounts.length !== count) return [draft]
  return amounts.map(({ value, span }) => ({
    ...draft,
    anchors: [...draft.anchors],
    target: { parties, count: 1, approx: false, plural: false },
    penalty: [
      { penalty: { ...first.penalty, ...(value === undefined ? {} : { amount: value }) }, span },
    ],
    why: [...draft.why, EACH_OWN],
  }))
}

/** "A and B were sentenced to ten and eight years": one record each, where there are as many amounts as people. */
export function inTurn({ parsed }: Pick<Context, 'parsed'>, draft: Draft): Draft[] {
  const { parties } = draft.target
  const [first] = draft.penalty
  if (!first || draft.penalty.length > 1 || !parties.every(({ named }) => named)) return [draft]
  const amounts = amountsBefore(parsed, first)
  if (amounts.length !== parties.length) return [draft]
  return parties.map((party, i): Draft => {
    const { value, span } = amounts[i] ?? { value: undefined, span: first.span }
    return {
      ...draft,
      anchors: [...draft.anchors],
      target: { parties: [party], count: 1, approx: false, plural: false },
      penalty: [
        { penalty: { ...first.penalty, ...(value === undefined ? {} : { amount: value }) }, span },
      ],
      why: [...draft.why, EACH_OWN],
    }
  })
}
