import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { Doc } from '../text/doc.ts'

/** What is done to people at a gathering. */
const DONE_THERE: ReadonlySet<Kind> = new Set<Kind>(['violence', 'detention', 'death'])

const NOUNS =
  'march|rally|protest|demonstration|procession|picket|sit-in|vigil|gathering|parade|meeting|strike|blockade|funeral|concert'
/** "the march", "the students' rally", "during that protest" */
const POINTED = new RegExp(
  String.raw`\b(?:the|that|this|[\p{L}-]+['’]s?)\s+(?:[\p{L}-]+\s+)?(${NOUNS})\b`,
  'giu',
)
/** "a protest on 25 June at which police had arrested 40 people" */
const THERE = /\b(?:at|during|in) which\b|\bwhere\b/i

/** How many sentences back a gathering that "the march" points to is looked for. */
const BACK = 12

const isDay = (when: string | null): when is string =>
  when !== null && /^\d{4}-\d\d-\d\d$/.test(when)

const saysNoun = (doc: Doc, { quote }: Draft, noun: string): boolean =>
  new RegExp(String.raw`\b${noun}`, 'i').test(doc.source.slice(quote[0], quote[1]))

/** The gathering that a sentence points to before it tells of something that was done there. */
function pointedTo(doc: Doc, drafts: readonly Draft[], force: Draft): Draft | undefined {
  const start = doc.tokens.start[doc.sentences[force.sentence]?.from ?? 0] ?? 0
  const said = doc.source.slice(start, force.quote[1])
  const last = [...said.matchAll(POINTED)].at(-1)
  const noun = last?.[1]?.toLowerCase()
  return drafts.findLast(gathering => {
    if (gathering.kind !== 'assembly' || !isDay(gathering.when)) return false
    const back = force.sentence - gathering.sentence
    if (back === 0)
      return (
        gathering.quote[1] <= force.quote[1] &&
        gathering.quote[0] < force.quote[0] &&
        THERE.test(doc.source.slice(gathering.quote[0], force.quote[1]))
      )
    return back > 0 && back <= BACK && noun !== undefined && saysNoun(doc, gathering, noun)
  })
}

/** "The march had been broken up by police, who arrested 40": of the day on which the march was told to have been. */
export function settleGatheringDays(doc: Doc, drafts: readonly Draft[]): void {
  for (const force of drafts) {
    if (!DONE_THERE.has(force.kind) || force.when !== null) continue
    const gathering = pointedTo(doc, drafts, force)
    if (!gathering) continue
    force.when = gathering.when
    force.whenSpan = gathering.whenSpan
    force.why.push('of the day of the gathering at which it was done')
  }
}
