import type { Attributes, Attribution, Kind, Modality, Penalty, Span } from '../codebook/index.ts'
import type { Filler, Fillers } from './referring/memory.ts'
import type { Words } from './events/slots.ts'

/** A record before it is written down: each slot with the words it rests on. */
export type Draft = {
  readonly kind: Kind
  readonly rule: string
  readonly sentence: number
  readonly block: number
  readonly title: boolean
  /** Told in a heading. */
  readonly heading: boolean
  /** "the verdict", "the march": tells of something told before. */
  readonly definite: boolean
  /** "was also banned": more of what was told before. */
  readonly added: boolean
  quote: Span
  readonly anchors: Span[]
  actor: Fillers
  target: Fillers
  when: string | null
  whenSpan: Span | null
  where: readonly Words[]
  penalty: readonly { readonly penalty: Penalty; readonly span: Span }[]
  attributes: Attributes
  attributeSpans: Readonly<Record<string, readonly Span[]>>
  modality: Modality
  attribution: readonly Attribution[]
  /** What it was for: another record, or words. */
  over?: Draft | Words
  readonly why: string[]
  confidence: number
}

const KEYS = ['decision', 'outcome', 'step', 'means'] as const

const fold = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /, '')

function namesOf(fillers: Fillers): string[] {
  return fillers.parties.filter(party => party.named).map(party => fold(party.name))
}

function textsOf(fillers: Fillers): string[] {
  return fillers.parties.map(party => fold(party.name))
}

/** Whether two dates can be one: equal, one unknown, or one within the other. */
export function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  if (a.length === b.length) return false
  return !a.includes('/') && !b.includes('/') && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`))
}

/** A draft with what it is compared by, worked out once. */
type Told = {
  readonly draft: Draft
  readonly names: readonly string[]
  readonly texts: readonly string[]
  /** The penalties as text; "" where none is told. */
  readonly penalty: string
}

function toldOf(draft: Draft): Told {
  return {
    draft,
    names: namesOf(draft.target),
    texts: textsOf(draft.target),
    penalty:
      draft.penalty.length === 0 ? '' : JSON.stringify(draft.penalty.map(one => one.penalty)),
  }
}

/** "41 arrests" and "74 arrests" are two. */
function countsAgree({ target: { count: a } }: Draft, { target: { count: b } }: Draft): boolean {
  return a === null || b === null || JSON.stringify(a) === JSON.stringify(b)
}

function targetsAgree(
  { draft: a, names: left, texts: one }: Told,
  { draft: b, names: right, texts: two }: Told,
): boolean {
  if (left.length > 0 && right.length > 0)
    return (
      left.some(name => right.includes(name)) &&
      (left.every(name => right.includes(name)) || right.every(name => left.includes(name)))
    )
  if (one.length === 0 && two.length === 0)
    return (
      countsAgree(a, b) &&
      (a.definite || b.definite || a.kind === 'assembly' || (a.when !== null && a.when === b.when))
    )
  if (one.length === 0 || two.length === 0)
    return b.definite || (a.definite && a.sentence === b.sentence) || a.title || b.title
  if (left.length === 0 && right.length === 0) return one.some(text => two.includes(text))
  const size = (fillers: Fillers): unknown =>
    typeof fillers.count === 'number' ? fillers.count : fillers.parties.length
  return (a.title || b.title) && size(a.target) === size(b.target)
}

function sameTargets(a: Draft, b: Draft): boolean {
  const one = textsOf(a.target)
  const two = textsOf(b.target)
  return one.length > 0 && one.length === two.length && one.every(text => two.includes(text))
}

/** "jailed for ten days and fined", "was also banned": one sentence of the same people. */
function isAdded(a: Draft, b: Draft): boolean {
  if (a.kind !== 'conviction' || !sameTargets(a, b)) return false
  return a.sentence === b.sentence || (b.added && a.block === b.block)
}

/** "20 were detained. Among those detained were A and B": the names of some of those counted. */
function tellsNames({ draft: a, names: left }: Told, { draft: b }: Told): boolean {
  if (!b.rule.endsWith('.inverted') || left.length > 0 || b.sentence - a.sentence > 2) return false
  return a.target.plural || (a.target.count !== null && a.target.count !== 1)
}

function penaltiesAgree(a: Told, b: Told): boolean {
  if (a.penalty === '' || b.penalty === '' || a.penalty === b.penalty) return true
  return isAdded(a.draft, b.draft)
}

function placesAgree(a: Draft, b: Draft): boolean {
  if (a.where.length === 0 || b.where.length === 0) return true
  return a.where.some(one => b.where.some(two => one.text === two.text))
}

/** "Police made 41 arrests" and "41 arrests": the noun of a clause that told it already. */
function isWithin(a: Draft, b: Draft): boolean {
  if (a.kind !== 'detention' || a.sentence !== b.sentence) return false
  if (a.target.parties.length > 0 || b.target.parties.length > 0) return false
  const [left, right] = [a.quote, b.quote]
  const inside = left[0] <= right[0] && right[1] <= left[1]
  return inside || (right[0] <= left[0] && left[1] <= right[1])
}

/** "Officers charged the crowd. Two women were hurt": what came of it, told next. */
function isHarmOf(a: Draft, b: Draft): boolean {
  if (a.kind !== 'violence' || !HARM.test(b.rule) || HARM.test(a.rule)) return false
  if (b.actor.parties.length > 0 || a.block !== b.block) return false
  return b.sentence - a.sentence <= 2
}

const HARM = /^violence\.(?:injured|suffered)\./

/** "called the ban arbitrary and urged the mayor to lift it": one speaker in one sentence. */
function isSameSpeech(a: Draft, b: Draft): boolean {
  if (a.kind !== 'statement' || a.sentence !== b.sentence) return false
  const two = textsOf(b.actor)
  return two.length > 0 && textsOf(a.actor).every(text => two.includes(text))
}

/** "Police fired tear gas", "protesters threw stones": on one day, at nobody named, by two. */
function actorsDiffer(a: Draft, b: Draft): boolean {
  if (a.kind !== 'violence' || a.target.parties.length + b.target.parties.length > 0) return false
  const [one, two] = [textsOf(a.actor), textsOf(b.actor)]
  return one.length > 0 && two.length > 0 && !one.some(text => two.includes(text))
}

/** Whether two drafts of one kind tell the same. */
function agree(left: Told, right: Told): boolean {
  const { draft: a } = left
  const { draft: b } = right
  if (!datesAgree(a.when, b.when)) return false
  if (!keysAgree(a, b)) return false
  const both = (a.kind === 'search' || a.kind === 'petition') && a.sentence === b.sentence
  if (both || isSameSpeech(a, b) || isHarmOf(a, b)) return true
  if (
    a.kind === 'violence' &&
    a.sentence === b.sentence &&
    (a.target.parties.length === 0 || b.target.parties.length === 0)
  )
    return true
  if (actorsDiffer(a, b)) return false
  if (tellsNames(left, right)) return true
  if (isWithin(a, b)) return true
  if (!targetsAgree(left, right) || !penaltiesAgree(left, right)) return false
  if (a.kind === 'assembly') return assembliesAgree(a, b)
  if (a.target.parties.length > 0 && b.target.parties.length > 0 && left.names.length > 0)
    return true
  return placesAgree(a, b)
}

/** "carrying placards they marched": one crowd in one sentence. */
function isSameCrowd(a: Draft, b: Draft): boolean {
  const crowd = textsOf(b.actor)
  return (
    a.sentence === b.sentence &&
    a.attributes.status === b.attributes.status &&
    crowd.length > 0 &&
    textsOf(a.actor).join() === crowd.join()
  )
}

function assembliesAgree(a: Draft, b: Draft): boolean {
  if (!placesAgree(a, b)) return false
  const form =
    a.attributes.form === undefined ||
    b.attributes.form === undefined ||
    a.attributes.form === b.attributes.form ||
    a.attributes.form === 'gathering' ||
    b.attributes.form === 'gathering'
  if (!form) return false
  const dated = a.when !== null && b.when !== null
  if (dated) return a.when === b.when || a.definite || b.definite
  return (
    b.definite ||
    a.title ||
    isSameCrowd(a, b) ||
    (a.when === null && b.when === null && a.where.length > 0 && b.where.length > 0)
  )
}

function joinFillers(a: Fillers, b: Fillers): Fillers {
  if (a.parties.length === 0) return b
  if (b.parties.length === 0) return a
  if (namesOf(a).length === 0 && namesOf(b).length > 0) return b
  if (namesOf(b).length === 0) return a
  const known = new Set(namesOf(a))
  const more = b.parties.filter((party: Filler) => party.named && !known.has(fold(party.name)))
  if (more.length === 0) return a
  return { ...a, parties: [...a.parties, ...more], count: a.count ?? b.count }
}

function precise(a: string | null, b: string | null): boolean {
  return a === null || (b !== null && b.length > a.length && !b.includes('/'))
}

/** Adds what a second telling says to the first. */
export function join(into: Draft, from: Draft): void {
  const names = namesOf(into.target).length === 0 && namesOf(from.target).length > 0
  if (into.title || (names && into.heading)) {
    into.anchors.splice(0, 1, from.quote, into.quote)
    into.quote = from.quote
  } else into.anchors.push(from.quote)
  into.target =
    from.rule.endsWith('.inverted') || (isHarmOf(into, from) && namesOf(from.target).length > 0)
      ? { ...into.target, parties: [...into.target.parties, ...from.target.parties] }
      : joinFillers(into.target, from.target)
  into.actor =
    into.actor.parties.length === 0
      ? from.actor
      : into.kind === 'assembly'
        ? joinFillers(into.actor, from.actor)
        : into.actor
  if (precise(into.when, from.when)) {
    into.when = from.when
    into.whenSpan = from.whenSpan
  }
  if (into.where.length === 0) into.where = from.where
  if (into.penalty.length === 0) into.penalty = from.penalty
  else if (isAdded(into, from))
    into.penalty = [
      ...into.penalty,
      ...from.penalty.filter(
        one =>
          !into.penalty.some(
            other =>
              other.span[0] === one.span[0] ||
              JSON.stringify(other.penalty) === JSON.stringify(one.penalty),
          ),
      ),
    ]
  if (into.attribution.length === 0) into.attribution = from.attribution
  into.attributes = { ...from.attributes, ...into.attributes }
  into.attributeSpans = { ...from.attributeSpans, ...into.attributeSpans }
  into.why.push(`told again by rule ${from.rule}`)
  into.confidence = Math.min(0.99, Math.max(into.confidence, from.confidence) + 0.03)
}

/** "A and B were convicted" before each is told apart, with a penalty of their own. */
function isSummary(told: Draft, { kind, target, penalty }: Draft): boolean {
  if (kind !== 'conviction' || told.penalty.length > 0 || penalty.length === 0) return false
  return namesOf(told.target).length > target.parties.length && namesOf(target).length > 0
}

function takeOut(told: Draft, draft: Draft): Draft {
  const names = new Set(namesOf(draft.target))
  const parties = told.target.parties.filter(party => !names.has(fold(party.name)))
  told.target = { ...told.target, parties, count: parties.length || null }
  return { ...draft, anchors: [...draft.anchors, told.quote] }
}

/** How many records of its kind back a text may tell the same again; who is named may be told again from farther. */
const BACK = 300
/** How far back somebody by the same name is looked for. */
const FAR = 3000

/** The last record told before that tells the same; -1 where none does. */
function lastThat(before: readonly Told[], told: Told): number {
  for (let i = before.length - 1, seen = 0; i >= 0 && seen < FAR; i--, seen++) {
    const other = before[i]
    if (!other) continue
    if (seen >= BACK && !other.names.some(name => told.names.includes(name))) continue
    if (agree(other, told)) return i
  }
  return -1
}

/** One record for what the document tells twice; a record of the title alone is kept only with a body's. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const out = new Set<Draft>()
  const byKind = new Map<Kind, Told[]>()
  for (const draft of drafts) {
    const before = byKind.get(draft.kind) ?? []
    if (before.length === 0) byKind.set(draft.kind, before)
    const told = toldOf(draft)
    const at = lastThat(before, told)
    const same = before[at]?.draft
    if (same && isSummary(same, draft)) {
      const apart = takeOut(same, draft)
      const gone = same.target.parties.length === 0
      before.splice(at, 1, ...(gone ? [] : [toldOf(same)]))
      if (gone) out.delete(same)
      out.add(apart)
      before.push(toldOf(apart))
    } else if (same) {
      join(same, draft)
      before[at] = toldOf(same)
    } else {
      out.add(draft)
      before.push(told)
    }
  }
  return [...out]
}

/** What only the title tells is told below it as well, in words that need not agree: one record of its kind takes it. */
export function foldTitles(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(draft => draft.title)) return [...drafts]
  return drafts.filter(draft => {
    if (!draft.title || draft.anchors.length > 1) return true
    const below = drafts.filter(other => other.kind === draft.kind && !isOfTitle(other))
    const told =
      below.find(other => datesAgree(draft.when, other.when) && keysAgree(draft, other)) ??
      (below.length > 0 && draft.when === null ? below[0] : undefined)
    if (!told) return true
    told.anchors.push(draft.quote)
    return false
  })
}

const isOfTitle = ({ title, anchors }: Draft): boolean => title && anchors.length === 1

function keysAgree(a: Draft, b: Draft): boolean {
  return KEYS.every(
    key =>
      a.attributes[key] === undefined ||
      b.attributes[key] === undefined ||
      a.attributes[key] === b.attributes[key],
  )
}
