import { type Kind, groupBy } from '../../codebook/index.ts'
import {
  type Doc,
  type NameMention,
  type NumberMention,
  type Sentence,
  mentionOver,
} from '../text/doc.ts'
import { type Filler, type Memory, fullName } from './memory.ts'
import type { Draft } from '../draft.ts'
import { wordIds, wordSet } from '../text/scan.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const FEW = wordSet('one two three four five six seven eight nine ten some several')

/** Between a group and the names of its members: "One of them, student", "One of them is", "Two of the nine, brothers". */
const JOINS = new Set([',', 'is', 'was', 'are', 'were', '-', '–', '—', ':'])

const POSSESSIVE = new Set(["'s", "'"])

/** How far the words about a person may go before the name: "law student", "the brothers". */
const TITLE = 4

/** Words for those to whom something was done, whoever they are. */
const SUFFERERS = new Set(
  'dead victim victims killed slain deceased injured wounded casualties fatalities detained detainees arrested convicts defendants accused'.split(
    ' ',
  ),
)

/** "the other victim", "a second victim": one of them, beside those told of. */
const FURTHER = new Set(['other', 'another', 'second', 'third', 'fourth', 'fifth', 'latest'])

/** What opens words for a group: "the dead", "those killed", "another victim". */
const OPENING = new Set(['the', 'those', 'a', 'another'])

const TELLING = new Set(
  'named identified as is are were was by police include included includes'.split(' '),
)
/** Of whom only some are told. */
const SOME = new Set(['include', 'included', 'includes'])

type Group = {
  /** Where the names of its members may begin. */
  readonly at: number
  readonly size: number | null
  readonly lemma: string
  /** Whether all of it is meant: "The dead are". */
  readonly whole: boolean
}

const word = (doc: Doc, i: number): string => wordOf(doc.tokens.word[i] ?? 0)

function numberAt(doc: Doc, i: number): NumberMention | null {
  const mention = mentionOver(doc, i)
  return mention?.type === 'number' && mention.from === i ? mention : null
}

/** "Among them were A and B". */
const AMONG = new Set(['them', 'those'])

const W = wordIds('among', 'of', 'them', 'the')

/** "One of them,", "Two of the nine,", "two of the marchers,": the group, and where its members' names may begin. */
function groupAt(doc: Doc, i: number, to: number): Group | null {
  const { word: ids } = doc.tokens
  // "a cameraman of one of them, A": no member.
  if (ids[i - 1] === W.of) return null
  if (ids[i] === W.among && AMONG.has(word(doc, i + 1)))
    return joined(doc, { at: i + 2, size: null, lemma: '', whole: false }, to)
  const some = numberAt(doc, i)
  if (!some && !FEW.has(ids[i] ?? 0)) return null
  const of = some ? some.to : i + 1
  if (ids[of] !== W.of) return null
  if (ids[of + 1] === W.them)
    return joined(doc, { at: of + 2, size: null, lemma: '', whole: false }, to)
  if (ids[of + 1] !== W.the) return null
  const whole = numberAt(doc, of + 2)
  const size = typeof whole?.value === 'number' ? whole.value : null
  const end = whole ? whole.to : of + 3
  const lemma = whole || SUFFERERS.has(word(doc, of + 2)) ? '' : word(doc, of + 2)
  return joined(doc, { at: end, size, lemma, whole: false }, to)
}

function joined(doc: Doc, group: Group, to: number): Group | null {
  return group.at < to && JOINS.has(word(doc, group.at)) ? { ...group, at: group.at + 1 } : null
}

/** "The dead are A and B", "The victims included A", "The other victim was A": what opens a sentence. */
function wholeAt(doc: Doc, { from, to }: Sentence): Group | null {
  const opening = word(doc, from)
  if (!OPENING.has(opening)) return null
  const further = FURTHER.has(opening) || FURTHER.has(word(doc, from + 1))
  const noun = from + 1 + (FURTHER.has(word(doc, from + 1)) ? 1 : 0)
  if (!SUFFERERS.has(word(doc, noun)) || (opening === 'a' && !further)) return null
  let at = noun + 1
  let some = further
  for (; at < to && TELLING.has(word(doc, at)); at++) some ||= SOME.has(word(doc, at))
  return at > noun + 1 ? { at, size: null, lemma: '', whole: !some } : null
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their'])
const LONGEST_ASIDE = 9

const OF = new Set(['of', 'from', 'with', 'at'])

/** "A, the candidate's lawyer, and B", "A, of Lesk Wave; B": what closes what is said of A; -1 where nothing does. */
function asideEnd(doc: Doc, comma: number, to: number): number {
  const belongs = OF.has(word(doc, comma + 1))
  if (!belongs && !ARTICLES.has(word(doc, comma + 1))) return -1
  for (let i = comma + 2; i < Math.min(to, comma + LONGEST_ASIDE); i++)
    if (word(doc, i) === ',' || (belongs && word(doc, i) === ';')) return i
  return -1
}

/** What may stand between two names of a list: "A (34), 20; and B". */
const BETWEEN = new Set([',', 'and', ';', '(', ')'])

const OWNS = new Set([...ARTICLES, 'its', 'our'])
const LONGEST_OFFICE = 12

/** "the head of the union, A", "its treasurer, B": where the name behind an office stands; -1 where none does. */
function nameBehindOffice(doc: Doc, at: number, to: number): number {
  if (!OWNS.has(word(doc, at))) return -1
  for (let i = at + 1, office = false; i < Math.min(to, at + LONGEST_OFFICE); i++) {
    const mention = mentionOver(doc, i)
    if (word(doc, i) === ',') {
      const next = mentionOver(doc, i + 1)
      const named = next?.type === 'name' && next.class === 'person' && next.from === i + 1
      return office && named && !next.possessive ? i + 1 : -1
    }
    if (mention?.type === 'name' && mention.class === 'person') return -1
    const { noun, fn } = infoOf(doc.tokens.word[i] ?? 0)
    if ((fn & (FN.be | FN.have | FN.modal)) !== 0 || BREAKS.has(word(doc, i))) return -1
    office ||= (noun & NOUN.person) !== 0
  }
  return -1
}

const BREAKS = new Set(['and', 'or', 'who', 'whom', 'whose', 'that', ';'])

/** The people named from here on: "student A, 21, and B", "its leader A and his deputy B"; none where something else comes first. */
export function namesFrom(doc: Doc, at: number, to: number): NameMention[] {
  const found: NameMention[] = []
  let right = false
  for (let i = at, gap = 0; i < to && gap <= TITLE; i++) {
    // "the centre's director, A"
    if (found.length === 0 && POSSESSIVE.has(word(doc, i))) gap = 0
    const behind = nameBehindOffice(doc, i, to)
    if (behind > 0) {
      i = behind - 1
      gap = 0
      right = false
      continue
    }
    const mention = mentionOver(doc, i)
    if (mention?.type === 'name' && mention.from === i) {
      if (mention.class !== 'person' || mention.possessive) break
      found.push(mention)
      i = mention.to - 1
      gap = 0
      right = true
      continue
    }
    const here = word(doc, i)
    const close = found.length > 0 && here === ',' ? asideEnd(doc, i, to) : -1
    if (close > i) {
      i = close - 1
      continue
    }
    const aside = BETWEEN.has(here) || mention?.type === 'number'
    if (right && !aside) break
    right = right && mention?.type === 'number'
    gap = aside && found.length > 0 ? gap : gap + 1
    if (/^(?:who|whom|said|says|told|whose|that|by)$/.test(here)) break
  }
  return found
}

/** Whether a draft is of a group that nobody of was named, and the group may be this one. */
function isOf(draft: Draft, { size, lemma }: Group): boolean {
  const { parties, plural, count } = draft.target
  const [party] = parties
  if (!party || party.named || parties.length !== 1) return false
  if (size !== null) return count === size
  if (lemma !== '') return party.name.toLowerCase().split(' ').includes(lemma)
  return plural || (count !== null && count !== 1)
}

export function fillersFor(memory: Memory, names: readonly NameMention[]): Filler[] {
  return names.map(({ name, nameSpan, as, age }) => ({
    name: fullName(memory, name),
    span: nameSpan,
    as,
    age,
    named: true,
    via: MEMBER,
  }))
}

/** What each may have suffered apart, where a member goes on to tell of it: "One of them, A, said she was burned". */
const APART = new Set<Kind>(['torture', 'violence', 'intimidation'])

const TELLS = new Set(
  'say says said state states stated tell tells told recall recalls recalled claim claims claimed testified describes described'.split(
    ' ',
  ),
)

/** Whether those named go on to tell something: "A, 21, stated". */
function goOnTelling(doc: Doc, names: readonly NameMention[], to: number): boolean {
  const last = names.at(-1)?.to ?? to
  for (let i = last; i < Math.min(to, last + 4); i++) if (TELLS.has(word(doc, i))) return true
  return false
}

/** How many a group has, where it is told: "at least six" are six that may be named. */
export function sizeOf({ target: { count } }: Draft): number | null {
  if (typeof count === 'number' || count === null) return count
  const [least, most] = count
  return most === null ? least : null
}

/** The members beside their group; in its place where they are all of it. */
export function addMembers(draft: Draft, more: readonly Filler[], whole: boolean): void {
  const all = whole && sizeOf(draft) === more.length
  const parties = all ? more : [...draft.target.parties, ...more]
  draft.target = { ...draft.target, parties }
  draft.why.push(`named after: ${more.map(one => one.name).join(', ')}`)
}

/** What befalls one of many among other things: "beaten; one of them, A, lost an eye". */
const HARMS = new Set<Kind>(['torture', 'violence', 'death'])

/** "Police held eleven. Two of them, A and B, were beaten there": what only befell those two, told as a record of its own. */
function isTheirOwn(draft: Draft, names: readonly Filler[], here: readonly Draft[]): boolean {
  if (HARMS.has(draft.kind)) return false
  return here.some(
    other =>
      other.kind !== draft.kind &&
      other.target.parties.some(({ name }) => names.some(one => one.name === name)),
  )
}

/** "They were freed the next day": a group of whom some were named goes on with their names. */
export function settleFurther(drafts: readonly Draft[]): void {
  const named = new Map<string, readonly Filler[]>()
  for (const { target } of drafts) {
    const [group, ...others] = target.parties
    if (!group || group.named) continue
    const more = others.filter(({ via }) => via === MEMBER)
    if (more.length > 0) named.set(String(group.span), more)
  }
  for (const draft of drafts) {
    const [group, ...others] = draft.target.parties
    if (!group || group.named || others.length > 0 || group.via === 'own words') continue
    const more = named.get(String(group.span))
    if (more) addMembers(draft, more, false)
  }
}

/** How a member of a group is found. */
const MEMBER = 'one of them'

/** "Police beat three picketers. One of them, A, lost an eye.": A stands beside those who were counted. */
export function settleMembers(doc: Doc, memory: Memory, drafts: readonly Draft[]): void {
  const bySentence = groupBy(drafts, draft => draft.sentence)
  for (const [index, sentence] of doc.sentences.entries()) {
    const told = [index, index - 1, index - 2].flatMap(one => bySentence.get(one) ?? [])
    if (told.length === 0) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const group =
        groupAt(doc, i, sentence.to) ?? (i === sentence.from ? wholeAt(doc, sentence) : null)
      if (!group) continue
      const names = namesFrom(doc, group.at, sentence.to)
      const start = doc.tokens.start[i] ?? 0
      const more = fillersFor(memory, names)
      const near = told.find(one => one.quote[0] < start && !one.title && isOf(one, group))
      if (!near || more.length === 0) continue
      const [party] = near.target.parties
      const telling = goOnTelling(doc, names, sentence.to)
      for (const draft of told) {
        const same =
          draft.sentence === near.sentence && draft.target.parties[0]?.name === party?.name
        if (!same || (telling && APART.has(draft.kind))) continue
        if (group.whole || !isTheirOwn(draft, more, bySentence.get(index) ?? []))
          addMembers(draft, more, group.whole)
        else draft.members = more.map(({ name }) => name)
      }
    }
  }
}
