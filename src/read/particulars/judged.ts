import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { fold } from '../agreement.ts'

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

/** "condemned the verdicts": of those whom what it judges befell, as told shortly before. */
export function settleJudged(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const about = draft.kind === 'statement' ? draft.attributes['about'] : undefined
    if (typeof about !== 'string') continue
    const kinds = kindsOf(about)
    if (kinds.length === 0 || draft.target.parties.length > 0) continue
    const [start] = draft.quote
    let told: Draft | undefined
    for (const other of drafts) {
      if (!kinds.includes(other.kind) || other.target.parties.length === 0) continue
      if (!mayBe(other, about)) continue
      const back = start - other.quote[0]
      if (back > 0 && back < BACK && (!told || other.quote[0] > told.quote[0])) told = other
    }
    const speakers = draft.actor.parties.map(({ name }) => fold(name))
    if (!told || told.target.parties.some(({ name }) => speakers.includes(fold(name)))) continue
    const via = 'whom what is judged befell'
    draft.target = { ...told.target, parties: told.target.parties.map(one => ({ ...one, via })) }
    draft.why.push(`of whom it speaks: whom what it judges befell (${told.kind})`)
  }
}
