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

const isDay = (when: string | null): boolean => when !== null && /^\d{4}-\d\d-\d\d$/.test(when)

const saysNoun = (doc: Doc, { quote }: Draft, noun: string): boolean =>
  new RegExp(String.raw`\b${noun}`, 'i').test(doc.source.slice(quote[0], quote[1]))

/** Kinds of what happens while people are gathered, told on from a sentence that began with the gathering. */
const TOLD_ON: ReadonlySet<Kind> = new Set<Kind>([...DONE_THERE, 'search', 'intimidation'])

/** How many sentences a report may tell on of a gathering that it began to tell of. */
const ON = 3

/** "The march started peacefully.", "At the rally, ...": a sentence that begins with a gathering told before. */
const OPENING = new RegExp(
  String.raw`^(?:(?:at|during|as|when|after) )?(?:the|that|this)\s+(?:[\p{L}-]+\s+)?(${NOUNS})\b`,
  'iu',
)

const BEFORE_THAT = /\bhad (?:been|already|earlier|previously)\b/i

/** Sentences that name a date: what is told behind one is of that day, or of none. */
function datedSentences(doc: Doc): ReadonlySet<number> {
  const dated = new Set<number>()
  for (const { type, from } of doc.mentions)
    if (type === 'date') dated.add(doc.tokens.sentence[from] ?? -1)
  return dated
}

/** The gathering with which a sentence just before began, in the same paragraph, where no day is named since. */
function toldOn(
  doc: Doc,
  { gatherings, dated }: { gatherings: readonly Gathering[]; dated: ReadonlySet<number> },
  force: Draft,
): Gathering | undefined {
  if (!TOLD_ON.has(force.kind) || dated.has(force.sentence)) return undefined
  if (BEFORE_THAT.test(doc.source.slice(...force.quote))) return undefined
  const block = doc.sentences[force.sentence]?.block
  for (let i = force.sentence - 1; i >= Math.max(0, force.sentence - ON); i--) {
    if (dated.has(i) || doc.sentences[i]?.block !== block) return undefined
    const start = doc.tokens.start[doc.sentences[i]?.from ?? 0] ?? 0
    const noun = OPENING.exec(doc.source.slice(start, start + 60))?.[1]?.toLowerCase()
    if (noun === undefined) continue
    const before = gatherings.filter(({ sentence }) => sentence < i)
    const days = new Set(before.map(({ when }) => when))
    return before.findLast(one => days.size === 1 || saysNoun(doc, one, noun))
  }
  return undefined
}

/** The gathering that a sentence points to before it tells of something that was done there. */
function pointedTo(
  doc: Doc,
  gatherings: readonly Gathering[],
  force: Draft,
): Gathering | undefined {
  const start = doc.tokens.start[doc.sentences[force.sentence]?.from ?? 0] ?? 0
  const said = doc.source.slice(start, force.quote[1])
  const last = [...said.matchAll(POINTED)].at(-1)
  const noun = last?.[1]?.toLowerCase()
  return gatherings.findLast(gathering => {
    const back = force.sentence - gathering.sentence
    if (back === 0)
      return (
        gathering.quote[1] <= force.quote[1] &&
        gathering.quote[0] < force.quote[0] &&
        THERE.test(doc.source.slice(gathering.quote[0], force.quote[1]))
      )
    return back <= BACK && noun !== undefined && saysNoun(doc, gathering, noun)
  })
}

/** A gathering that is told with its day. */
type Gathering = Draft & { readonly when: string }

const isGathering = (draft: Draft): draft is Gathering =>
  draft.kind === 'assembly' && isDay(draft.when)

/** How many of the gatherings told last are looked at. */
const LAST = 16

/**
 * "The march had been broken up by police, who arrested 40", "The march began peacefully. Police fired tear gas": of the
 * day on which the march was told to have been.
 */
export function settleGatheringDays(doc: Doc, drafts: readonly Draft[]): void {
  const order = (one: Draft, other: Draft): number => one.sentence - other.sentence
  const all = drafts.filter(isGathering).toSorted(order)
  const forces = drafts.filter(({ kind, when }) => when === null && TOLD_ON.has(kind))
  if (all.length === 0 || forces.length === 0) return
  const dated = datedSentences(doc)
  let told = 0
  for (const force of forces.toSorted(order)) {
    while ((all[told]?.sentence ?? Infinity) <= force.sentence) told++
    const gatherings = all.slice(Math.max(0, told - LAST), told)
    const gathering =
      (DONE_THERE.has(force.kind) ? pointedTo(doc, gatherings, force) : undefined) ??
      toldOn(doc, { gatherings, dated }, force)
    if (!gathering) continue
    force.when = gathering.when
    force.whenSpan = gathering.whenSpan
    force.why.push('of the day of the gathering at which it was done')
  }
}
