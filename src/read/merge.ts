import { isDenial, type Kind } from '../codebook/index.ts'
import { findPlace } from '../names/index.ts'
import { type Told, agree, isAdded, isHarmOf, isPutOff, keysAgree, toldOf } from './agreement.ts'
import { fold, namesOf } from './party-texts.ts'
import { type Draft, datesAgree } from './draft.ts'
import type { Filler, Fillers } from './referring/memory.ts'
import { resumedBy } from './resumed.ts'

/** Speakers stand beside whoever gathered, and in nobody's place. */
function withSpeakers(a: Fillers, b: Fillers): Fillers | null {
  if (b.parties.length === 0 || !b.parties.every(({ role }) => role === 'speaker')) return null
  const known = new Set(namesOf(a))
  const more = b.parties.filter(({ name }) => !known.has(fold(name)))
  return { ...a, parties: [...a.parties, ...more] }
}

function joinFillers(a: Fillers, b: Fillers): Fillers {
  const behind = withSpeakers(b, a)
  if (behind) return behind
  if (a.parties.length === 0) return b
  if (b.parties.length === 0) return a
  if (namesOf(a).length === 0 && namesOf(b).length > 0) return b
  if (namesOf(b).length === 0) return a
  const known = new Set(namesOf(a))
  const more = b.parties.filter((party: Filler) => party.named && !known.has(fold(party.name)))
  if (more.length === 0) return a
  const parties = [...a.parties, ...more]
  const all = a.count === a.parties.length ? parties.length : a.count
  return { ...a, parties, count: all ?? b.count }
}

const spanOf = (when: string): number => {
  const [from = '', to = ''] = when.split('/')
  return Date.parse(to) - Date.parse(from)
}

function precise(a: string | null, b: string | null): boolean {
  if (a?.includes('/') && b?.length === 10) return true
  if (a?.length === 21 && b?.length === 21) return spanOf(b) < spanOf(a)
  return a === null || (b !== null && b.length > a.length && !b.includes('/'))
}

/** "fined two others" before "were fined 87,500 tenges". */
function saysMore({ penalty: before }: Draft, { penalty: after }: Draft): boolean {
  const bare = before.every(({ penalty }) => penalty.amount === undefined)
  const types = new Set(after.map(({ penalty }) => penalty.type))
  if (bare && after.length > 0 && before.every(({ penalty }) => types.has(penalty.type)))
    return true
  const whole = after.map(({ penalty }) => JSON.stringify(penalty))
  return (
    after.length > before.length &&
    before.every(({ penalty }) => whole.includes(JSON.stringify(penalty)))
  )
}

/** "called a strike. The strike began on 3 May": what was planned took place, as a verb tells. */
const isHeldAfterAll = (planned: Draft, held: Draft): boolean =>
  planned.kind === 'assembly' &&
  planned.modality === 'planned' &&
  held.modality === 'asserted' &&
  planned.attributes.status === 'planned' &&
  held.attributes.status === 'held' &&
  planned.attributes.permitted === undefined &&
  held.when !== null &&
  planned.when === null &&
  !held.rule.endsWith('.nominal')

const ENDED = new Set<unknown>(['cancelled', 'dispersed', 'prevented'])

/** "on his way to a vigil. The vigil was called off": what its verb tells outweighs its bare mention. */
const cameToNothing = (mentioned: Draft, told: Draft): boolean =>
  mentioned.kind === 'assembly' &&
  mentioned.attributes.status === 'held' &&
  mentioned.rule.endsWith('.nominal') &&
  told.rule.endsWith('.governed') &&
  ENDED.has(told.attributes.status)

const BYSTANDERS =
  /^(?:an? \S.*|.*(?:journalists|reporters|photographers|cameramen|children|passers-by|bystanders|onlookers|medics|doctors|nurses))$/i

/** "injuring Ana Lesko", "injuring two journalists", "a woman broke her hip": hurt beside the crowd, or told apart from it; not the "eleven people" that were of it. */
const areOthers = (hurt: Fillers): boolean =>
  namesOf(hurt).length > 0 ||
  (hurt.parties.length > 0 && hurt.parties.every(({ name }) => BYSTANDERS.test(name)))

/** "fired on the march, injuring nine": nine people are whom it was done to, where only the event is told; of a crowd, so many were hurt. */
function withHurt(crowd: Fillers, hurt: Fillers): Fillers {
  if (areOthers(hurt)) return { ...crowd, parties: [...crowd.parties, ...hurt.parties] }
  const joined = joinFillers(crowd, hurt)
  if (joined !== crowd || hurt.count === null || namesOf(crowd).length > 0) return joined
  const [one, more] = crowd.parties
  if (one && !more && EVENT.test(one.name)) return hurt
  if (crowd.count !== null) return crowd
  const { count, approx, parties } = hurt
  return { ...crowd, count, countSpan: parties[0]?.span, approx }
}

const EVENT =
  /^(?:(?!of|in|by|at|on|from|against|outside)\S+\s)*(?:rally|march|protest|demonstration|vigil|procession|sit-in|gathering|assembly|camp|encampment|blockade|roadblock|meeting|strike|funeral|unrest|parade)s?(?:$|\s(?:in|by|at|on|against|outside)\s)/i

type Retelling = { readonly retold: boolean; readonly below: boolean }

/** Who did what is told twice; a crowd takes all who are named with it. */
function actorOf(into: Draft, from: Draft, { retold, below }: Retelling): Fillers {
  const assembly = into.kind === 'assembly'
  const spoken = assembly ? withSpeakers(into.actor, from.actor) : null
  if (spoken) return spoken
  const better = retold || (below && !assembly && from.actor.parties.length > 0)
  if (into.actor.parties.length === 0 || better) return from.actor
  return assembly ? joinFillers(into.actor, from.actor) : into.actor
}

/** Adds what a second telling says to the first. */
export function join(into: Draft, from: Draft): void {
  // "Hundreds march" in a headline: the text says who they were, and how many.
  const headline = into.title && into.anchors.length === 1 && namesOf(into.actor).length === 0
  const retold = headline && into.kind === 'assembly' && from.actor.parties.length > 0
  const names = namesOf(into.target).length === 0 && namesOf(from.target).length > 0
  // The text below a headline tells it in full, and in its own words.
  const below = into.title && !from.title && !into.toldBelow
  if (below || (names && into.heading)) {
    into.anchors.splice(0, 1, from.quote, into.quote)
    into.quote = from.quote
  } else into.anchors.push(from.quote)
  into.target = from.rule.endsWith('.inverted')
    ? { ...into.target, parties: [...into.target.parties, ...from.target.parties] }
    : isHarmOf(into, from)
      ? withHurt(into.target, from.target)
      : joinFillers(into.target, from.target)
  into.actor = actorOf(into, from, { retold, below })
  if (isPutOff(into, from)) into.modality = 'planned'
  if (cameToNothing(into, from))
    into.attributes = { ...into.attributes, status: from.attributes.status }
  if (isHeldAfterAll(into, from)) {
    into.modality = 'asserted'
    into.attributes = { ...into.attributes, status: 'held' }
  }
  if (precise(into.when, from.when)) {
    into.when = from.when
    into.whenSpan = from.whenSpan
  }
  const better = retold || below || (into.placed === true && from.placed !== true)
  const vague = into.where.every(({ text }) => findPlace(text)[0]?.kind === 'country')
  if (into.where.length === 0 || ((better || vague) && from.where.length > 0)) {
    into.where = from.where
    into.placed = from.placed ?? false
  }
  if (into.penalty.length === 0 || saysMore(into, from)) into.penalty = from.penalty
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
  into.attribution = speakersOf(into, from)
  const { size = into.attributes.size } = retold ? from.attributes : into.attributes
  const [first, second] = below ? [into, from] : [from, into]
  into.attributes = { ...first.attributes, ...second.attributes, ...(size ? { size } : {}) }
  into.attributeSpans = { ...first.attributeSpans, ...second.attributeSpans }
  if (below) {
    into.toldBelow = true
    into.sentence = from.sentence
    into.block = from.block
  }
  into.why.push(`told again by rule ${from.rule}`)
  into.confidence = Math.min(0.99, Math.max(into.confidence, from.confidence) + 0.03)
}

/** Who says so, of two that tell the same; who denies it is named after them. */
function speakersOf(into: Draft, from: Draft): Draft['attribution'] {
  const isDenied = from.modality === 'denied' && into.modality !== 'denied'
  if (into.attribution.length === 0 && !isDenied) return from.attribution
  const denials = isDenied ? from.attribution.filter(isDenial) : []
  return [
    ...into.attribution,
    ...denials.filter(({ by }) => !into.attribution.some(one => one.by === by)),
  ]
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
  const attributes = { ...told.attributes, ...draft.attributes }
  const attributeSpans = { ...told.attributeSpans, ...draft.attributeSpans }
  return { ...draft, attributes, attributeSpans, anchors: [...draft.anchors, told.quote] }
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
    const resumed = resumedBy(before, told)
    if (resumed.length > 1) {
      for (const { draft: one } of resumed) {
        one.anchors.push(draft.quote)
        one.attributes = { ...draft.attributes, ...one.attributes }
        one.attributeSpans = { ...draft.attributeSpans, ...one.attributeSpans }
      }
      continue
    }
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

/** "police denied that force had been used", where the force is told: no force of its own, but the police deny it. */
export function foldDenials(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(draft => {
    if (draft.modality !== 'denied' || !FORCE.has(draft.kind)) return true
    if (namesOf(draft.target).length > 0) return true
    const told = drafts.filter(one => one.kind === draft.kind && one.modality !== 'denied')
    const [only, other] = told
    if (only && !other) only.attribution = speakersOf(only, draft)
    return told.length === 0
  })
}

const FORCE: ReadonlySet<Kind> = new Set(['violence', 'torture'])

const isOfTitle = ({ title, anchors }: Draft): boolean => title && anchors.length === 1
