import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { fold } from '../party-texts.ts'

/** What is judged, by the noun it is called: the kinds of record that may have told it. */
const TOLD: Readonly<Record<string, readonly Kind[]>> = {
  verdict: ['conviction'],
  sentence: ['conviction'],
  conviction: ['conviction'],
  term: ['conviction'],
  fine: ['conviction'],
  jailing: ['conviction'],
  imprisonment: ['conviction', 'detention'],
  arrest: ['detention'],
  detention: ['detention'],
  killing: ['death'],
  murder: ['death'],
  death: ['death'],
  attack: ['violence', 'intimidation'],
  assault: ['violence'],
  beating: ['violence', 'torture'],
  raid: ['search'],
  search: ['search'],
  closure: ['restriction', 'registration'],
  ban: ['restriction'],
  suspension: ['restriction', 'registration'],
  expulsion: ['restriction'],
  dismissal: ['restriction'],
  sacking: ['restriction'],
  blocking: ['restriction'],
  designation: ['restriction'],
  refusal: ['registration', 'permission', 'accreditation'],
  charge: ['charge'],
  case: ['charge', 'trial', 'conviction'],
  prosecution: ['charge', 'trial'],
}

const JUDGED = /^(?:the|this|these|those|that)\b.*?([a-z]+?)s?$/i

/** How many characters back what is judged may have been told. */
const BACK = 1500

const LENGTH = /\b(\d+)[- ](?:day|month|year|hour)s?\b/

/** "the detentions" are not of one; "the 15-day term" is no term of ten. */
function mayBe({ target: { parties, count, plural }, penalty }: Draft, about: string): boolean {
  const several = plural || parties.length > 1 || (count !== null && count !== 1)
  if (about.endsWith('s') && !several) return false
  const length = LENGTH.exec(about)?.[1]
  return length === undefined || penalty.some(one => one.penalty.amount === Number(length))
}

const kindsOf = (about: string): readonly Kind[] => {
  const noun = JUDGED.exec(about)?.[1]?.toLowerCase()
  return (noun && TOLD[noun]) || []
}

/** The place of the first of the drafts, sorted by where they are told, that is told at `start` or later. */
function firstFrom(drafts: readonly Draft[], start: number): number {
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((drafts[middle]?.quote[0] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** What is judged by these words, among what was told shortly before. */
function judgedBy(told: readonly Draft[], start: number, about: string): Draft | undefined {
  const kinds = kindsOf(about)
  if (kinds.length === 0) return undefined
  for (let i = firstFrom(told, start) - 1; i >= 0; i--) {
    const other = told[i]
    if (!other || start - other.quote[0] >= BACK) return undefined
    if (kinds.includes(other.kind) && mayBe(other, about)) return other
  }
  return undefined
}

/** "condemned the verdicts": of those whom what it judges befell, as told shortly before. */
export function settleJudged(drafts: readonly Draft[]): void {
  const before = drafts
    .filter(({ kind, target }) => kind !== 'statement' && target.parties.length > 0)
    .sort((a, b) => a.quote[0] - b.quote[0])
  for (const draft of drafts) {
    const about = draft.kind === 'statement' ? draft.attributes['about'] : undefined
    if (typeof about !== 'string' || draft.target.parties.length > 0) continue
    const told = judgedBy(before, draft.quote[0], about)
    const speakers = draft.actor.parties.map(({ name }) => fold(name))
    if (!told || told.target.parties.some(({ name }) => speakers.includes(fold(name)))) continue
    const via = 'whom what is judged befell'
    draft.target = { ...told.target, parties: told.target.parties.map(one => ({ ...one, via })) }
    draft.why.push(`of whom it speaks: whom what it judges befell (${told.kind})`)
  }
}
