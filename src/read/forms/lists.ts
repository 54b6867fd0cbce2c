import { isDoneToOthers, isOf, isOfOutlet, keepOwner } from './belonging.ts'
import { itemAt } from '../grammar/item-at.ts'
import {
  areNamed,
  isAsideOf,
  isBareRole,
  isDeedApart,
  isOnePerson,
  isOthers,
  isPartOf,
  isRole,
  isTitled,
} from './bare-roles.ts'
import { isApposed, listOf } from './apposed-names.ts'
import { areAlike, belongsWithin } from './list-likeness.ts'
import type { Chunk, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { groupSize } from '../amounts/group-sizes.ts'
import { withComplements } from '../grammar/with-complements.ts'
import {
  type Members,
  opensSentence,
  opensTelling,
  opensWithoutSubject,
  setsScene,
} from './list-openings.ts'
import { isFinite, joinIncluding, pastIncluding, pastInserted } from './including.ts'
import {
  isPastTown,
  isSubjectBefore,
  isSubjectOfBoth,
  isSubjectPastAside,
} from './list-subjects.ts'
import { NOUN } from '../text/word-table.ts'

function listable(chunk: Chunk | undefined): chunk is NounPhrase {
  return chunk?.type === 'np' && chunk.pronoun === null
}

/** Where a list that begins after chunk `i` ends, with its members; empty where there is none. */
function membersAfter(
  chunks: readonly Chunk[],
  i: number,
  holder: NounPhrase | null = null,
): Members {
  const members: NounPhrase[] = []
  const link = chunks[i + 1]?.type
  if (link !== 'comma' && link !== 'conj') return { members, end: i, close: false }
  let at = i + 1
  let close = false
  for (;;) {
    let step = chunks[at]
    let closing = false
    if (step?.type === 'comma') step = chunks[++at]
    if (step?.type === 'conj' && (step.word === 'and' || step.word === 'or' || step.word === '&')) {
      closing = true
      close = itemAt(chunks, at - 1)?.type !== 'comma'
      step = chunks[++at]
      if (step?.type === 'adverb') step = chunks[++at]
      const past = pastInserted(chunks, at)
      if (past > at) step = chunks[(at = past)]
    } else if (itemAt(chunks, at - 1)?.type !== 'comma') break
    if (!listable(step) || isPartOf(step)) break
    if (holder && isDeedApart(holder, step, chunks[at + 1])) break
    if (closing && !close && isPastTown(holder, members, { step, next: chunks[at + 1] })) break
    members.push(step)
    let after = at + 1
    const extra: Prepositional[] = []
    for (
      let pp = chunks[after];
      pp?.type === 'pp' && pp.object && (pp.preposition === 'of' || isOfOutlet(step, pp));
      pp = chunks[++after]
    )
      extra.push(pp)
    keepOwner(step, extra)
    if (closing) {
      const end = namedAfter(chunks, after, step)
      const more = namesBeyond(chunks, end, members)
      return { members: [...members, ...more.members], end: more.end, close }
    }
    at = after
    // "A, B, C were fined"
    const next = chunks[at]
    const were = next?.type === 'vg' && next.ofSeveral === true
    if (were && members.every(one => one.name?.class === 'person'))
      return { members, end: at - 1, close: false }
  }
  // "A, B, C, D were detained": names in a row need no "and" before their verb
  const names = members.every(({ name }) => name?.class === 'person')
  if (members.length > 1 && names && chunks[at]?.type === 'vg')
    return { members, end: at - 1, close }
  return { members: [], end: i, close }
}

/** "A, B and C, and the reporters D and E": people behind the "and" that closed the list, who do nothing of their own. */
function namesBeyond(
  chunks: readonly Chunk[],
  end: number,
  before: readonly NounPhrase[],
): Pick<Members, 'members' | 'end'> {
  const none = { members: [], end }
  const link = chunks[end + 1]?.type === 'comma' ? end + 2 : end + 1
  const step = chunks[link]
  const first = chunks[link + 1]
  if (step?.type !== 'conj' || step.word !== 'and' || !listable(first)) return none
  const known = isOthers(first) ? before : [...before, first]
  // "her sons Petar and Jan Marek": a given name alone is somebody's by the word before it
  const isPerson = ({ name, classes }: NounPhrase): boolean =>
    name?.class === 'person' || (name !== null && (classes & NOUN.person) !== 0)
  if (!known.every(isPerson)) return none
  const beyond = membersAfter(chunks, link + 1)
  const verb = chunks[beyond.end + 1]
  // "A and B of the weekly and the cameraman C were held"
  const ofAll = beyond.members.length === 0 && first.name?.class === 'person' && !first.plural
  return verb?.type === 'vg' && !(ofAll && verb.ofSeveral === true)
    ? none
    : { members: [first, ...beyond.members], end: beyond.end }
}

/** "and two traders, A and B", "and the homes of two reporters, A and B": the names of the last members, and where they end. */
function namedAfter(chunks: readonly Chunk[], after: number, member: NounPhrase): number {
  const within = itemAt(chunks, after - 1)
  const last = within?.type === 'pp' && within.object ? within.object : member
  const first = chunks[after + 1]
  const size = last.number?.value
  if (last.name || typeof size !== 'number' || size < 2 || chunks[after]?.type !== 'comma')
    return after - 1
  // "her two daughters, Ana and Eva": a given name alone
  const given = first?.type === 'np' && first.name?.class === 'unknown'
  const people = (last.classes & NOUN.person) !== 0
  if (!listable(first) || !(first.name?.class === 'person' || (given && people))) return after - 1
  const { members, end } = membersAfter(chunks, after + 1)
  const names = [first, ...members]
  if (names.length !== size || !isApposed(last, names)) return after - 1
  last.apposition = listOf(names)
  return end
}

/** "two students from the institute, A and B", "the organisers of the march in Lesk, A and B, were": the last of the phrases that stand before their names. */
function namesBehind(chunks: readonly Chunk[], at: number, holder: NounPhrase): number {
  const size = holder.number?.value ?? groupSize(holder)
  if (holder.name !== null || (typeof size === 'number' ? size < 2 : !holder.plural)) return at
  let last = at
  for (let pp = chunks[last + 1]; pp?.type === 'pp' && pp.object; pp = chunks[last + 1]) last++
  if (last === at) return at
  const { members, end } = membersAfter(chunks, last)
  // "the organisers of the march in Lesk, A and B, were fined"
  const named = size === null && members.length > 1 && isFinite(chunks[end + 2])
  const apposed =
    isApposed(holder, members) ||
    (named && areNamed(holder, members, [chunks[end + 1], chunks[end + 2]]))
  return apposed ? last : at
}

/** "lawmaker and activist A", "lawmaker and activist A and 28 others": who is called so, with those beside. */
function titledIn(
  holder: NounPhrase,
  members: readonly NounPhrase[],
  next: Chunk | undefined,
): NounPhrase | null {
  const beside = members.filter(isOthers)
  const own = members.filter(one => !isOthers(one))
  const last = own.at(-1)
  if (!last || !isTitled(holder, own, beside.length > 0 ? undefined : next)) return null
  const named = { ...last, from: holder.from }
  return beside.length === 0
    ? named
    : { ...named, to: beside.at(-1)?.to ?? named.to, items: [{ ...named, items: [] }, ...beside] }
}

/** "A, president of the union, and her deputy": what only describes the one before is left out of a list. */
function withoutRoles(
  holder: NounPhrase,
  { members, close }: { readonly members: readonly NounPhrase[]; readonly close: boolean },
): NounPhrase[] {
  if (!holder.name) return close || !isAsideOf(holder, members) ? [...members] : members.slice(1)
  const [first, second] = members
  const both =
    close &&
    members.length === 2 &&
    first &&
    (isBareRole(first) || first.determiner === 'indefinite')
  if (both && second && isRole(second)) return []
  return members.filter((member, i) => {
    const last = i === members.length - 1 && members.slice(0, i).every(other => other.name !== null)
    if (last && member.determiner === 'indefinite') return true
    const single =
      member.name === null && member.apposition === null && member.number === null && !member.plural
    return !(single && member.determiner !== 'possessive' && (member.classes & NOUN.person) !== 0)
  })
}

/** "three members – A, B and C –". */
function dashList(
  chunks: readonly Chunk[],
  at: number,
): { phrase: NounPhrase; end: number } | null {
  const first = chunks[at + 2]
  if (chunks[at + 1]?.type !== 'dash' || !listable(first) || first.name === null) return null
  const { members, end } = membersAfter(chunks, at + 2)
  const last = members.length > 0 ? end : at + 2
  const close = chunks[last + 1]
  const phrase = listOf([first, ...members])
  if (!phrase || (members.length === 0 && close?.type !== 'dash')) return null
  return { phrase, end: close?.type === 'dash' || close?.type === 'comma' ? last + 1 : last }
}

const PERSONS = new Set(['he', 'she', 'they', 'him', 'them'])

/** What a list may go on with behind its first member, or behind what belongs to that. */
const OPENING: ReadonlySet<string> = new Set(['comma', 'conj', 'dash', 'pp'])

/** Joins "A, B and C" into one phrase; not where the last member is the subject of a clause of its own. */
export function joinLists(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  let verbSeen = false
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    if (chunk.type === 'vg' || (chunk.type === 'pp' && chunk.verb)) verbSeen = true
    if (chunk.type === 'stop' || chunk.type === 'sub') verbSeen = false
    if (chunk.type === 'comma' && verbSeen && opensWithoutSubject(chunks, i)) verbSeen = false
    const holder = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    const pair = holder?.pronoun
      ? chunks[i + 1]?.type === 'conj' && PERSONS.has(holder.pronoun)
      : true
    if (holder && !holder.quoted && pair) {
      let start = i
      // "A of the weekly and B", "including A of the weekly and B"
      while (
        (chunk.type === 'np' || (chunk.type === 'pp' && chunk.preposition === 'including')) &&
        (isOf(chunks[start + 1]) || isOfOutlet(holder, chunks[start + 1]))
      )
        start++
      if (!OPENING.has(chunks[start + 1]?.type ?? '')) {
        out.push(chunk)
        continue
      }
      const dashed = dashList(chunks, start)
      if (dashed && holder.name === null) {
        const inner = start > i ? chunks[start] : undefined
        const counted = inner?.type === 'pp' && inner.object?.plural ? inner.object : holder
        counted.apposition = dashed.phrase
        out.push(...chunks.slice(i, start + 1))
        i = dashed.end
        continue
      }
      const behind = namesBehind(chunks, start, holder)
      if (behind > start) start = behind
      const { members, end, close } = setsScene(
        chunk,
        membersAfter(chunks, start, holder),
        opensSentence(chunk, chunks, i) || (i === 0 && chunks[1]?.type === 'comma'),
      )
      if (members.length === 0) {
        out.push(chunk)
        continue
      }
      const next = chunks[pastIncluding(chunks, end + 1)]
      const clauseFollows =
        itemAt(chunks, i - 1)?.type !== 'rel' &&
        ((next?.type === 'vg' &&
          next.form === 'finite' &&
          (!next.ambiguous || (verbSeen && !isDoneToOthers(next, members.at(-1))))) ||
          isSubjectBefore(chunks, end + 1) ||
          isSubjectOfBoth(chunks, end + 1) ||
          isSubjectPastAside(chunks, end + 1))
      const titled = holder.pronoun === null ? titledIn(holder, members, next) : null
      if (titled) {
        out.push(chunk.type === 'pp' ? { ...chunk, object: titled, to: titled.to } : titled)
        i = end
        continue
      }
      const [other] = members
      const own = other?.apposition?.name?.class === 'person' ? other.apposition : null
      const alone = chunk.type === 'np' && start === i && holder.pronoun === null
      if (alone && other && isOnePerson(holder, members, next)) {
        out.push({ ...chunk, to: other.to, apposition: chunk.apposition ?? own })
        i = end
        continue
      }
      const between = chunks[start + 1]?.type === 'comma' && itemAt(chunks, i - 1)?.type !== 'comma'
      const inserted = verbSeen && between && next?.type === 'comma' && isFinite(chunks[end + 2])
      if (
        isApposed(holder, members) ||
        (chunks[start + 1]?.type === 'comma' && areNamed(holder, members, [next, chunks[end + 2]]))
      ) {
        holder.apposition = listOf(members)
        out.push(...chunks.slice(i, start + 1))
        i = next?.type === 'comma' && isFinite(chunks[end + 2]) ? end + 1 : end
        continue
      }
      const others = withoutRoles(holder, { members, close })
      const within = start > i ? chunks[start] : undefined
      if (
        others.length > 0 &&
        !(within?.type === 'pp' && belongsWithin(holder, within.object, others)) &&
        areAlike(holder, others) &&
        !(
          clauseFollows &&
          ((verbSeen && !opensTelling(chunks, i)) || opensSentence(chunk, chunks, i))
        ) &&
        !inserted
      ) {
        holder.items = [{ ...holder, items: [] }, ...others]
        out.push(...chunks.slice(i, start + 1))
        i = end
        continue
      }
    }
    out.push(chunk)
  }
  return withComplements(joinIncluding(out))
}
