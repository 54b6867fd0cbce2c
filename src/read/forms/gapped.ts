import type { Penalty, Span } from '../../codebook/index.ts'
import type { Context } from '../events/fill.ts'
import type { DateMention, Mention, NameMention } from '../text/doc.ts'
import { type Filler, fullName } from '../referring/memory.ts'
import { kinBetween } from '../referring/kin.ts'
import type { Draft } from '../draft.ts'
import {
  type Got,
  type Group,
  JOINTS,
  LINKS,
  gotBehind,
  groupsAfter,
  isAmount,
} from './gap-holders.ts'
import { infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** How many words an aside between commas may have: ", the only woman in the group,". */
const ASIDE = 9

type Gap = { readonly got: Got } & (
  { readonly names: readonly NameMention[] } | { readonly group: Group }
)

/** Where in the text a gap begins. */
const startOf = (gap: Gap): number =>
  'group' in gap
    ? gap.group.party.span[0]
    : Math.min(gap.names[0]?.start ?? Infinity, gap.got.span[0])

const bare = (amount: Mention): Got => ({
  amount,
  worded: null,
  span: [amount.start, amount.end],
})

/** Who can get a penalty: "fined A 50 euros and the group B 150". */
const OWNERS: ReadonlySet<string> = new Set(['person', 'group', 'outlet'])

/** "and his group, Free Valley, 150 euros": the sum stands right behind the comma. */
const isAmountAt = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some(one => one.from === at && isAmount(one))

/** Where the words after a name go on, past an aside between commas. */
function pastAside({ doc, to }: Context['parsed'], at: number): number {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  if (word(at) !== ',') return at
  // "and his co-defendant, A, to two"
  if (LINKS.has(word(at + 1)) && word(at + 1) !== 'a') return at + 1
  for (let i = at + 1; i < Math.min(to, at + ASIDE); i++) if (word(i) === ',') return i + 1
  return at
}

/** How many words may tell what somebody is, before the name: "performance artist". */
const CALLED = 3

/** The token before a name and the words that say what the person is: one of the joints, or this word. */
function jointBefore({ doc }: Context['parsed'], from: number, link?: string): number {
  for (let i = from - 1; i >= from - CALLED; i--) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    const { fn, noun } = infoOf(doc.tokens.word[i] ?? 0)
    const called = link !== undefined && word === 'the'
    if (!called && (JOINTS.has(word) || fn !== 0 || noun === 0)) return i
  }
  return from - 1
}

/** "A and B six": whoever stands before "and" got the same. */
function pairedWith({ parsed }: Context, name: NameMention, start: number): NameMention[] {
  const { doc, mentions } = parsed
  const first = mentions.findLast(
    (one): one is NameMention =>
      one.type === 'name' && one.class === 'person' && one.to < name.from,
  )
  const beside =
    first !== undefined &&
    first.start >= start &&
    name.from - first.to === 1 &&
    wordOf(doc.tokens.word[first.to] ?? 0) === 'and'
  return beside ? [first] : []
}

/** "drummer Ihar Sauchanka four": names with what each got, where the verb is not said again. */
function gapsAfter(context: Context, start: number): Gap[] {
  const { parsed } = context
  const { doc, mentions } = parsed
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  const gaps: Gap[] = []
  for (const name of mentions) {
    if (name.type !== 'name' || !OWNERS.has(name.class)) continue
    const joint = name.class === 'person' ? undefined : 'and'
    if (name.start < start || !JOINTS.has(word(jointBefore(parsed, name.from, joint)))) continue
    const at = isAmountAt(mentions, name.to + 1) ? name.to + 1 : pastAside(parsed, name.to)
    const got = gotBehind(parsed, at)
    if (got) gaps.push({ names: [...pairedWith(context, name, start), name], got })
  }
  const groups = groupsAfter(parsed, start).map((group): Gap => ({ group, got: group.got }))
  return [...gaps, ...groups].sort((a, b) => startOf(a) - startOf(b))
}

/** "were sentenced: A to ten years, B to seven": where what each got begins behind a colon, and the one who got this is among them. */
function listedFrom({ parsed }: Context, [from]: Span, quote: Span): number | null {
  const { doc } = parsed
  for (let at = parsed.to - 1; at >= parsed.from; at--) {
    const start = doc.tokens.start[at] ?? 0
    if (start >= from || wordOf(doc.tokens.word[at] ?? 0) !== ':') continue
    return start > quote[0] ? start : null
  }
  return null
}

const isDash = (word: string): boolean => word.startsWith('-')

/** "; A and B – to 12 and 7 days": those named before a dash, with what they got behind it. */
function dashedAfter({ parsed }: Context, start: number): Gap[] {
  const { doc, mentions } = parsed
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  const gaps: Gap[] = []
  let names: NameMention[] = []
  for (const [i, name] of mentions.entries()) {
    if (name.type !== 'name' || name.class !== 'person' || name.start < start) continue
    const last = names.at(-1)
    const goesOn = last && ['and', ','].includes(word(last.to)) && name.from - last.to <= 2
    if (goesOn) names.push(name)
    else names = [name]
    if (!isDash(word(name.to))) continue
    const at = name.to + (LINKS.has(word(name.to + 1)) ? 2 : 1)
    const amounts = mentions
      .slice(i + 1, i + 1 + names.length)
      .filter((other, n) => isAmount(other) && other.from <= at + n * 3)
    const [amount] = amounts
    // "A – a fine of 300 euros"
    const worded = names.length === 1 && amount?.from !== at ? gotBehind(parsed, name.to + 1) : null
    if (worded) gaps.push({ names, got: worded })
    if (!amount || amount.from !== at) continue
    if (amounts.length === names.length)
      for (const [n, one] of names.entries())
        gaps.push({ names: [one], got: bare(amounts[n] ?? amount) })
    else gaps.push({ names, got: bare(amount) })
    names = []
  }
  return gaps
}

/** "gave nine years to A, seven years to B and two to C": what each got stands before the name. */
function givenAfter({ parsed }: Context, start: number): Gap[] {
  const { doc, mentions } = parsed
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  return mentions.flatMap((amount): Gap[] => {
    if (amount.start < start || !isAmount(amount) || word(amount.to) !== 'to') return []
    if (!JOINTS.has(word(amount.from - 1))) return []
    const name = mentions.find(({ from }) => from > amount.to)
    const isWhose = name?.type === 'name' && name.class === 'person'
    return isWhose && jointBefore(parsed, name.from, 'to') === amount.to
      ? [{ names: [name], got: bare(amount) }]
      : []
  })
}

/** "fined A 300 euros and B 200": nothing that is counted stands behind the number. */
const isBare = ({ parsed: { doc, to } }: Context, amount: Mention): boolean =>
  amount.to >= to - 1 || JOINTS.has(wordOf(doc.tokens.word[amount.to] ?? 0))

/** How much somebody got: of the kind the first one got, where only the number is said. */
function penaltyOf(context: Context, { amount, worded }: Got, first: Penalty): Penalty | null {
  const stated = amount && context.penalties().find(one => one.from === amount.from)
  if (stated?.possible) return null
  if (worded) {
    if (amount?.type === 'money')
      return { type: worded, amount: amount.value, unit: amount.currency }
    if (amount?.type === 'duration' && amount.unit !== 'minutes')
      return { type: worded, amount: amount.value, unit: amount.unit }
    return amount?.type === 'number' ? { type: worded, amount: amount.value } : { type: worded }
  }
  if (stated) return stated.penalty
  if (amount?.type === 'duration' && amount.unit !== 'minutes') {
    // "15 days", before or behind somebody's fine
    const type = amount.unit === 'years' || amount.unit === 'months' ? 'prison' : 'detention'
    const own = first.type === 'fine' ? type : first.type
    return { ...first, type: own, amount: amount.value, unit: amount.unit }
  }
  return amount?.type === 'number' && (first.type !== 'fine' || isBare(context, amount))
    ? { ...first, amount: amount.value }
    : null
}

/** "and Boris Orlin 200 euros on 4 May": the day of his own. */
function dayBehind({ parsed: { mentions } }: Context, amount: Mention): DateMention | null {
  const next = mentions.find(one => one.from >= amount.to)
  const own = next?.type === 'date' && next.from - amount.to <= 1
  return own ? next : null
}

/** Who got it, with how many they are. */
function holdersOf({ memory }: Context, gap: Gap): Draft['target'] {
  if ('group' in gap) {
    const { party, count, from, to } = gap.group
    return (
      kinBetween(memory, [from, to]) ?? {
        parties: [party],
        count,
        approx: false,
        plural: count !== 1,
      }
    )
  }
  const parties = gap.names.map((one): Filler => ({
    name: fullName(memory, one.name),
    span: one.nameSpan,
    as: one.as,
    age: one.age,
    named: true,
    via: 'own words',
  }))
  return { parties, count: parties.length, approx: false, plural: parties.length > 1 }
}

/** The record of somebody for whom the verb is not said again. */
function draftOf(context: Context, draft: Draft, gap: Gap): Draft[] {
  const [first] = draft.penalty
  const penalty = first && penaltyOf(context, gap.got, first.penalty)
  if (!penalty) return []
  const { amount, span } = gap.got
  const day = amount && dayBehind(context, amount)
  const from = startOf(gap)
  const end = 'group' in gap ? gap.group.party.span[1] : (gap.names[0]?.end ?? 0)
  const quote: Span = [from, day?.end ?? Math.max(end, span[1])]
  const when = day ? (context.timeline.resolved.get(day) ?? null) : null
  return [
    {
      ...draft,
      ...(day && when !== null ? { when, whenSpan: [day.start, day.end] as const } : {}),
      quote,
      anchors: [quote],
      target: holdersOf(context, gap),
      penalty: [{ penalty, span }],
      why: [...draft.why, 'the verb goes on for the next name'],
    },
  ]
}

/** "A got six years, B four and C two": one record each. */
export function gapped(context: Context, draft: Draft): Draft[] {
  const [first] = draft.penalty
  if (draft.rule.endsWith('.entry')) return [draft]
  if (draft.kind !== 'conviction' || !first || draft.target.parties.length === 0) return [draft]
  const listed = listedFrom(context, first.span, draft.quote)
  if (listed !== null) {
    const dashed = dashedAfter(context, listed)
    const members = dashed.length > 1 ? dashed : gapsAfter(context, listed)
    const told = members.some(({ got }) => got.span[0] <= first.span[0])
    const apart = new Set(members.map(({ got }) => got.span[0])).size
    if (told && apart > 1 && apart === members.length)
      return members.flatMap(gap => draftOf(context, draft, gap))
  }
  const each = [dashedAfter(context, first.span[1]), givenAfter(context, first.span[1])].find(
    found => found.length > 0,
  )
  // "nine years to A and seven years to B": the years are nobody beside A.
  const whose = draft.target.parties.filter(
    ({ span }) => !each?.some(({ got }) => got.span[0] === span[0]),
  )
  if (!each && whose.length !== 1) return [draft]
  const gaps = each ?? gapsAfter(context, first.span[1])
  const [next] = gaps
  if (!next) return [draft]
  const own = draft.penalty.filter(one => one.span[0] < startOf(next))
  const target =
    whose.length === draft.target.parties.length
      ? draft.target
      : { ...draft.target, parties: whose, count: whose.length, plural: whose.length > 1 }
  return [{ ...draft, target, penalty: own }, ...gaps.flatMap(gap => draftOf(context, draft, gap))]
}
