import type { Kind, Span } from '../../codebook/index.ts'
import type { Doc } from '../text/doc.ts'
import type { Filler } from '../referring/memory.ts'
import type { Draft } from '../draft.ts'
import { mentionsOf, sentenceOf } from './filling.ts'

/** Kinds whose target is harmed. */
const HARM: ReadonlySet<Kind> = new Set<Kind>(['violence', 'torture', 'intimidation'])

const OFFICIAL =
  /\b(?:minister|deputy minister|spokes(?:man|woman|person)|governor|mayor|prosecutor|commissioner|colonel|sergeant|captain|lieutenant|major|general|corporal|police officer|police chief|prefect|inspector|superintendent|president|judge|magistrate|congress(?:man|woman)|senator|secretary of state|warden|guard)\b/i
const NO_OFFICE =
  /\b(?:former|ex-|opposition|union|party|club|league|committee|association|society|of the (?:union|party|club|league|association|federation))\b|attorney[- ]general/i

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A word of each way in which a part is told: most sentences have none, and need no look at the name. */
const TAKING_PART =
  /organi[sz]|called|convened|initiated|addressed|spoke|speech|took part|participated|attended|joined/i

/** What a sentence says that somebody did in a gathering. */
function partIn(text: string, name: string): Filler['role'] {
  if (!TAKING_PART.test(text)) return undefined
  const own = escaped(name)
  const says = (pattern: string): boolean => new RegExp(pattern, 'i').test(text)
  if (
    says(String.raw`(?:organi[sz]ed|called|convened|initiated)(?: for)? by [^.;]{0,40}${own}`) ||
    says(
      String.raw`organi[sz]ers?,? (?:of [^,.;]{1,40},? )?${own}|${own}[^.;]{0,30}\b(?:organi[sz]ed|, (?:the |an? |its |main )*organi[sz]er)`,
    )
  )
    return 'organiser'
  if (
    says(
      String.raw`${own}[^.;]{0,30}\b(?:addressed|spoke (?:at|to|from)|gave a speech|delivered a speech)`,
    )
  )
    return 'speaker'
  return says(
    String.raw`${own}[^.;]{0,40}\b(?:took part in|participated in|attended|joined)|\b(?:who|people) (?:took part|participated) in [^.;]{0,60}${own}`,
  )
    ? 'participant'
    : undefined
}

type InSlot = { readonly party: Filler; readonly slot: 'actor' | 'target' }

const descriptionOf = (doc: Doc, { span, as }: Filler): string => {
  const before = doc.source.slice(Math.max(0, span[0] - 24), span[0])
  return as ?? /(\p{Lu}[\p{L}-]+ )+$/u.exec(before)?.[0] ?? ''
}

function roleOf(doc: Doc, draft: Draft, { party, slot }: InSlot): Filler['role'] {
  if (!party.named) return undefined
  if (draft.kind === 'assembly') return partIn(sentenceOf(doc, draft).text, party.name)
  if (slot === 'target' && HARM.has(draft.kind)) return 'victim'
  const described = descriptionOf(doc, party)
  return OFFICIAL.test(described) && !NO_OFFICE.test(described) ? 'official' : undefined
}

function withRoles(doc: Doc, draft: Draft, slot: 'actor' | 'target'): readonly Filler[] {
  return draft[slot].parties.map(party => {
    const role = party.role ?? roleOf(doc, draft, { party, slot })
    return role === undefined ? party : { ...party, role }
  })
}

/** Says of named people what the text makes them: victim, official, organiser, speaker, participant. */
export function settleRoles(doc: Doc, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    draft.actor = { ...draft.actor, parties: withRoles(doc, draft, 'actor') }
    draft.target = { ...draft.target, parties: withRoles(doc, draft, 'target') }
  }
}

const AMOUNTS = ['size', 'applications', 'signatures', 'value', 'deaths'] as const

/** "some 300", "about 40": the amount of a record is said to be inexact by its own words. */
export function settleInexact(doc: Doc, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const inexact = mentionsOf(doc, draft).filter(one => one.type === 'number' && one.approx)
    if (inexact.length === 0) continue
    const { text, start } = sentenceOf(doc, draft)
    const stated = [
      ...AMOUNTS.map(name => draft.attributes[name]),
      draft.target.count,
      draft.actor.count,
    ]
    const said = JSON.stringify(
      stated.flatMap(value => (value == null ? [] : [value, [value, value]])),
    )
    if (said === '[]') continue
    const found = inexact.find(
      one =>
        one.type === 'number' &&
        one.start >= start &&
        one.end <= start + text.length &&
        said.includes(JSON.stringify(one.value)),
    )
    const span: Span | null = found ? [found.start, found.end] : null
    if (!span) continue
    draft.target = { ...draft.target, approx: true }
    draft.attributeSpans = { ...draft.attributeSpans, approx: [span] }
  }
}
