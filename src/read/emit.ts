import {
  type CodedRecord,
  type Party,
  type Quote,
  type SlotSpans,
  type Span,
  stableId,
} from '../codebook/index.ts'
import { bearingOfDraft } from './events/bearing.ts'
import type { Filler } from './referring/memory.ts'
import type { Draft } from './draft.ts'

const CONTEXT = 32

function quoteAt(text: string, [start, end]: Span): Quote {
  return {
    exact: text.slice(start, end),
    start,
    end,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

function partyOf(filler: Filler): Party {
  if (filler.as === null && filler.age === null && !filler.role) return filler.name
  return {
    name: filler.name,
    ...(filler.as === null ? {} : { as: filler.as }),
    ...(filler.age === null ? {} : { age: filler.age }),
    ...(filler.role ? { role: filler.role } : {}),
  }
}

function unique(fillers: readonly Filler[]): Filler[] {
  return fillers.filter((one, i) => fillers.findIndex(other => other.name === one.name) === i)
}

function spansOf(draft: Draft, actor: readonly Filler[], target: readonly Filler[]): SlotSpans {
  const spans: Record<string, readonly Span[]> = {}
  const put = (name: string, list: readonly Span[]): void => {
    const good = list.filter(([start, end]) => end > start)
    if (good.length > 0) spans[name] = good
  }
  put(
    'actor',
    actor.map(one => one.span),
  )
  put(
    'target',
    target.map(one => one.span),
  )
  const { count, countSpan } = draft.target
  if (countSpan) put('count', [countSpan])
  else if (count !== null)
    put('count', target.length > 0 ? target.map(one => one.span) : [draft.quote])
  if (draft.whenSpan) put('when', [draft.whenSpan])
  put(
    'where',
    draft.where.map(one => one.span),
  )
  put(
    'penalty',
    draft.penalty.map(one => one.span),
  )
  for (const name of Object.keys(draft.attributes)) {
    if (name !== 'penalty') put(name, draft.attributeSpans[name] ?? [draft.quote])
  }
  put('over', draft.attributeSpans['over'] ?? [])
  if (draft.target.approx || draft.actor.approx)
    put('approx', draft.attributeSpans['approx'] ?? [draft.quote])
  // What a record means for people is inferred from its own words.
  put('bearing', [draft.quote])
  return spans
}

/** The sentence that a quote stands in, as its full stops tell. */
function sentenceAround(text: string, [from, to]: readonly [number, number]): string {
  const start = Math.max(text.lastIndexOf('. ', from), text.lastIndexOf('\n', from)) + 1
  const ends = [text.indexOf('. ', to), text.indexOf('\n', to)].filter(at => at >= 0)
  return text.slice(start, ends.length > 0 ? Math.min(...ends) + 1 : text.length)
}

/** How far from a record's words who says so is looked for, in UTF-16 units. */
const SAID_WITHIN = 600

/** Where it stands who says so: the nearest such words, at the record's own where they are not near. */
function saidAt(draft: Draft, text: string): readonly Span[] {
  return (
    draft.attributeSpans['attribution'] ??
    draft.attribution.map(({ by }) => nearest(by, text, draft.quote) ?? draft.quote)
  )
}

function nearest(words: string, text: string, [start, end]: Span): Span | undefined {
  const from = Math.max(0, start - SAID_WITHIN)
  const near = text.slice(from, end + SAID_WITHIN + words.length)
  const found = [near.lastIndexOf(words, start - from), near.indexOf(words, start - from)]
  const [at] = found
    .flatMap(one => (one < 0 ? [] : [one + from]))
    .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))
  return at === undefined ? undefined : [at, at + words.length]
}

/** The id of each draft: a hash of document, kind, quote and ordinal. */
function idsOf(document: string, drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const ordinals = new Map<string, number>()
  const ids = new Map<Draft, string>()
  for (const draft of drafts) {
    const [start, end] = draft.quote
    const key = `${draft.kind}:${start}:${end}`
    const ordinal = ordinals.get(key) ?? 0
    ordinals.set(key, ordinal + 1)
    ids.set(draft, stableId(document, draft.kind, start, end, ordinal))
  }
  return ids
}

function overOf({ over }: Draft, ids: ReadonlyMap<Draft, string>): { over?: string } {
  const value = over && ('text' in over ? over.text : ids.get(over))
  return value ? { over: value } : {}
}

/** Writes drafts down as records. Ids hash document, kind, quote and ordinal, never slots or rules. */
export function emit(
  document: { readonly name: string; readonly text: string; readonly id: string },
  drafts: readonly Draft[],
): CodedRecord[] {
  const ids = idsOf(document.id, drafts)
  return drafts.map((draft): CodedRecord => {
    const actor = unique(draft.actor.parties)
    const target = unique(draft.target.parties)
    const count = draft.target.count ?? null
    return {
      kind: draft.kind,
      document: document.name,
      id: ids.get(draft) ?? '',
      modality: draft.modality,
      when: draft.when,
      ...(actor.length > 0 ? { actor: actor.map(partyOf) } : {}),
      ...(target.length > 0 ? { target: target.map(partyOf) } : {}),
      ...(count === null ? {} : { count }),
      ...(draft.where.length > 0 ? { where: draft.where.map(one => one.text) } : {}),
      ...(draft.penalty.length > 0 ? { penalty: draft.penalty.map(one => one.penalty) } : {}),
      ...draft.attributes,
      ...(draft.attribution.length > 0 ? { attribution: draft.attribution } : {}),
      ...overOf(draft, ids),
      ...(draft.target.approx || draft.actor.approx ? { approx: true } : {}),
      bearing: bearingOfDraft(draft, sentenceAround(document.text, draft.quote)),
      quote: quoteAt(document.text, draft.quote),
      anchors: draft.anchors.map(span => quoteAt(document.text, span)),
      spans: {
        ...spansOf(draft, actor, target),
        ...(draft.attribution.length > 0 ? { attribution: saidAt(draft, document.text) } : {}),
      },
      why: draft.why.join('; '),
      confidence: Math.round(draft.confidence * 100) / 100,
    }
  })
}
