import type { Kind } from '../../codebook/index.ts'
import type { Doc } from '../doc.ts'
import { datesAgree, type Draft } from '../merge.ts'
import { find, restOf, sentenceOf } from './filling.ts'

/** Kinds that are done because of something else. */
const FOLLOWING: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'charge',
  'conviction',
  'search',
  'summons',
  'violence',
])
const ON_THE_SPOT: ReadonlySet<Kind> = new Set<Kind>(['detention', 'violence'])
const STEPS: ReadonlySet<Kind> = new Set<Kind>(['detention', 'charge', 'conviction'])

const LINK =
  /\b(?:over|for|at|during|from|in connection with|following|because of|in relation to|against|participants? in|participating in|part in|attending|organi[sz]ing|organi[sz]er of|dispersed?|broke up|cleared)\b[^.;]{0,60}$/

const inSentence = (doc: Doc, draft: Draft, { anchors }: Draft): boolean => {
  const { text, start } = sentenceOf(doc, draft)
  return anchors.some(([from, to]) => from >= start && to <= start + text.length)
}

/** "detained at a rally", "fined over the march": the gathering named after the link, in the same sentence. */
function linked(doc: Doc, draft: Draft, gatherings: readonly Draft[]): Draft | null {
  const { text, start } = sentenceOf(doc, draft)
  const found = gatherings.filter(other =>
    other.anchors.some(([from]) => {
      const before = text.slice(Math.max(0, draft.quote[0] - start), Math.max(0, from - start))
      return (
        from >= start && from < start + text.length && from > draft.quote[0] && LINK.test(before)
      )
    }),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** What police did where and when people had gathered, told on: the gathering told last, on the same day. */
function sameScene(doc: Doc, draft: Draft, gatherings: readonly Draft[]): Draft | null {
  if (!ON_THE_SPOT.has(draft.kind)) return null
  const held = gatherings.filter(
    ({ attributes }) => attributes.status !== 'planned' && attributes.status !== 'cancelled',
  )
  const together = held.filter(
    other => inSentence(doc, draft, other) && datesAgree(other.when, draft.when),
  )
  if (together.length === 1) return together[0] ?? null
  const near = held.findLast(
    other =>
      other.block === draft.block &&
      other.sentence < draft.sentence &&
      draft.sentence - other.sentence <= 2,
  )
  if (near && near.when !== null && near.when === draft.when) return near
  const day = held.filter(
    other => other.when !== null && other.when === draft.when && isDay(other.when),
  )
  return day.length === 1 && held.length <= 2 ? (day[0] ?? null) : null
}

const isDay = (when: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(when)

const names = ({ target }: Draft): string[] =>
  target.parties.flatMap(party => (party.named ? [party.name] : []))

/** "Five of the detained were fined": those told of before. */
function ofThose({ source }: Doc, { quote, target }: Draft): boolean {
  const said = source.slice(quote[0], quote[1])
  return (
    target.parties.every(party => !party.named) &&
    /\b(?:of the|of those|those) (?:detained|arrested|detainees|held|picked up)\b/.test(said)
  )
}

/** A later step against the same person has the reason of the step before. */
function inherited(doc: Doc, draft: Draft, before: readonly Draft[]): Draft | null {
  if (!STEPS.has(draft.kind)) return null
  const own = names(draft)
  const those = ofThose(doc, draft)
    ? before.findLast(other => other.kind === 'detention')
    : undefined
  const earlier = those?.over
    ? those
    : before.findLast(
        other =>
          STEPS.has(other.kind) &&
          other.kind !== draft.kind &&
          other.over !== undefined &&
          own.length > 0 &&
          own.every(name => names(other).includes(name)),
      )
  if (!earlier?.over || 'text' in earlier.over) return null
  const reason = earlier.over
  return draft.when === null || reason.when === null || draft.when >= reason.when ? reason : null
}

const WORDS =
  /\b(?:over|for (?=(?!questioning)\w+ing\b)) ?((?!\d|night\b|the (?:past|last|next|first|second|third|fourth|fifth)\b|(?:an?|two|three|four|several) (?:hours?|days?|weeks?|months?)\b)[^,;.:()]{4,90}?)(?=[,;.:()]|\s(?:on|after|before|when|while|with|and (?:was|were|is|are))\s|$)/

/** Fills what was punished or answered: the record of the gathering, or the words. */
export function settleReasons(doc: Doc, drafts: readonly Draft[]): void {
  const gatherings = drafts.filter(draft => draft.kind === 'assembly')
  const before: Draft[] = []
  for (const draft of drafts) {
    if (FOLLOWING.has(draft.kind)) {
      const reason =
        linked(doc, draft, gatherings) ??
        sameScene(doc, draft, gatherings) ??
        inherited(doc, draft, before)
      const words =
        draft.kind === 'violence' || draft.attributes.offence !== undefined
          ? null
          : find(restOf(doc, draft), WORDS)
      if (reason) {
        draft.over = reason
        draft.attributeSpans = { ...draft.attributeSpans, over: [reason.quote] }
      } else if (words) {
        draft.over = { text: words.words, span: words.span }
        draft.attributeSpans = { ...draft.attributeSpans, over: [words.span] }
      }
    }
    before.push(draft)
  }
}
