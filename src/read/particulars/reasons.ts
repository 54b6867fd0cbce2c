import type { Kind } from '../../codebook/index.ts'
import type { Doc } from '../text/doc.ts'
import { datesAgree, type Draft } from '../draft.ts'
import { find, listed, restOf, sentenceOf } from './filling.ts'

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
  /\b(?:over|for|at|during|from|in connection with|following|because of|in relation to|relat(?:ing|ed) to|concerning|stemming from|arising from|against|participants? in|participating in|part in|attending|organi[sz]ing|organi[sz]er of|dispersed?|broke up|cleared)\b[^.;]{0,60}$/

/** The index of the sentence that holds an offset, or -1. */
function sentenceAt({ sentences }: Doc, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return (sentences[low]?.start ?? Infinity) <= offset ? low : -1
}

/** The gatherings of a document: by the sentences they are told in; and those that were held, by their block too. */
type Gatherings = {
  readonly bySentence: ReadonlyMap<number, readonly Draft[]>
  readonly held: readonly Draft[]
  readonly heldByBlock: ReadonlyMap<number, readonly Draft[]>
}

function isHeld({ attributes }: Draft): boolean {
  return attributes.status !== 'planned' && attributes.status !== 'cancelled'
}

function gatheringsOf(doc: Doc, drafts: readonly Draft[]): Gatherings {
  const all = drafts.filter(draft => draft.kind === 'assembly')
  const held = all.filter(isHeld)
  const told = all.flatMap(draft =>
    draft.anchors.map(([from]) => [sentenceAt(doc, from), draft] as const),
  )
  return {
    bySentence: listed(told),
    held,
    heldByBlock: listed(held.map(draft => [draft.block, draft] as const)),
  }
}

const inSentence = (doc: Doc, draft: Draft, { anchors }: Draft): boolean => {
  const { text, start } = sentenceOf(doc, draft)
  return anchors.some(([from, to]) => from >= start && to <= start + text.length)
}

/** "detained at a rally", "fined over the march": the gathering named after the link, in the same sentence. */
function linked(doc: Doc, draft: Draft, { bySentence }: Gatherings): Draft | null {
  const { text, start } = sentenceOf(doc, draft)
  const found = (bySentence.get(draft.sentence) ?? []).filter(other =>
    other.anchors.some(([from]) => {
      const before = text.slice(Math.max(0, draft.quote[0] - start), Math.max(0, from - start))
      return (
        from >= start && from < start + text.length && from > draft.quote[0] && LINK.test(before)
      )
    }),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

const EXPLAINING =
  /^(?:The|These|Those|All|Both|His|Her|Their)?\s*(?:charges?|case|accusations?|fine|sentence|proceedings|conviction|verdict|arrest|detention)\b[^.;]{0,40}\b(?:concern(?:s|ed)?|relat(?:es?|ed) to|stem(?:s|med)? from|ar(?:ises?|ose) from|refer(?:s|red)? to|(?:was|were|is|are) (?:over|about|based on|linked to|connected (?:to|with)|related to))\b/i

/** "was fined. The charges concerned an earlier incident, when she and others had gathered": what the next sentence says of it. */
function explainedNext(
  { sentences, source }: Doc,
  draft: Draft,
  { bySentence }: Gatherings,
): Draft | null {
  const next = sentences[draft.sentence + 1]
  if (!STEPS.has(draft.kind) || next?.block !== draft.block) return null
  if (!EXPLAINING.test(source.slice(next.start, next.end).trimStart())) return null
  const told = bySentence.get(draft.sentence + 1) ?? bySentence.get(draft.sentence + 2) ?? []
  const [found, ...others] = told.filter(({ block }) => block === draft.block)
  return found && isHeld(found) && others.length === 0 ? found : null
}

/** What police did where and when people had gathered, told on: the gathering told last, on the same day. */
function sameScene(doc: Doc, draft: Draft, gatherings: Gatherings): Draft | null {
  if (!ON_THE_SPOT.has(draft.kind)) return null
  const { bySentence, held, heldByBlock } = gatherings
  const together = (bySentence.get(draft.sentence) ?? []).filter(
    other => isHeld(other) && inSentence(doc, draft, other) && datesAgree(other.when, draft.when),
  )
  if (together.length === 1) return together[0] ?? null
  const near = heldByBlock
    .get(draft.block)
    ?.findLast(other => other.sentence < draft.sentence && draft.sentence - other.sentence <= 2)
  if (near && (draft.when === null || near.when === draft.when)) return near
  if (held.length > 2) return null
  const day = held.filter(
    other => other.when !== null && other.when === draft.when && isDay(other.when),
  )
  return day.length === 1 ? (day[0] ?? null) : null
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

/** The steps told before: the last detention, and all by the names of their targets. */
type Steps = { detention: Draft | undefined; readonly byName: Map<string, Draft[]> }

function addStep(steps: Steps, draft: Draft): void {
  if (draft.kind === 'detention') steps.detention = draft
  if (!STEPS.has(draft.kind)) return
  for (const name of new Set(names(draft))) {
    const known = steps.byName.get(name)
    if (known) known.push(draft)
    else steps.byName.set(name, [draft])
  }
}

/** A later step against the same person has the reason of the step before. */
function inherited(doc: Doc, draft: Draft, before: Steps): Draft | null {
  if (!STEPS.has(draft.kind)) return null
  const own = names(draft)
  const those = ofThose(doc, draft) ? before.detention : undefined
  const earlier = those?.over
    ? those
    : before.byName
        .get(own[0] ?? '')
        ?.findLast(
          other =>
            other.kind !== draft.kind &&
            other.over !== undefined &&
            own.every(name => names(other).includes(name)),
        )
  if (!earlier?.over || 'text' in earlier.over) return null
  const reason = earlier.over
  return draft.when === null || reason.when === null || draft.when >= reason.when ? reason : null
}

/** What follows "over" or "for": no count ("over two dozen people"), no stretch of time, nobody who is handed over to. */
const WORDS =
  /\b(?:over(?! (?:to|half|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several) (?:hundred|thousand|dozen|score|million|quarter|third)s?|(?:a|two|three) (?:third|quarter)s?)\b)|for (?=(?!questioning)\w+ing\b)) ?((?!\d|night\b|the (?:past|last|next|first|second|third|fourth|fifth)\b|(?:an?|two|three|four|several) (?:hours?|days?|weeks?|months?)\b)[^,;.:()]{4,90}?)(?=[,;.:()]|\s(?:on|after|before|when|while|with|died|was|were|has|have|had|(?:and )?(?:is|are))\s|$)/

/** Fills what was punished or answered: the record of the gathering, or the words. */
export function settleReasons(doc: Doc, drafts: readonly Draft[]): void {
  const gatherings = gatheringsOf(doc, drafts)
  const before: Steps = { detention: undefined, byName: new Map() }
  for (const draft of drafts) {
    if (FOLLOWING.has(draft.kind)) {
      const reason =
        linked(doc, draft, gatherings) ??
        explainedNext(doc, draft, gatherings) ??
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
    addStep(before, draft)
  }
}
