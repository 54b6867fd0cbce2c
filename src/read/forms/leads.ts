import { type Doc, type NameMention, type Sentence, mentionOver } from '../text/doc.ts'
import { type Memory, fullName } from '../referring/memory.ts'
import type { Draft } from '../draft.ts'
import { namesFrom, sizeOf } from '../referring/members.ts'

/** What sources do. */
export const SPEAKING =
  /\b(?:said|says|told|condemned|called|added|wrote|demanded|urged|announced|confirmed|explained|replied|warned|criticised|criticized|welcomed)\b/
/** ", a judge of the district court": who decided, and not whom it was about. */
export const OFFICE =
  /^, (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:judge|magistrate|prosecutor|spokes\p{L}+|police \p{L}+|minister|governor)\b/u

/** "The four are A, B, C and D", "The dead were identified as A and B", "Those held are A and B" */
const IDENTIFIED =
  /^(?:the (?:\p{Ll}+ )?(?:two|three|four|five|six|seven|eight|nine|ten|pair|trio|dead|deceased|victims?|detainees|accused|arrested|injured|others|suspects|defendants|men|women)|they|those [\p{Ll} -]{3,40}?) (?:are|were|(?:was|were|have been) (?:named|identified|listed)(?: by [^,]{3,40})? as)\b/iu
/** "The seven individuals sent on remand are A, B": the names follow at once. */
const ARE_NAMED =
  /^(?:the|those|these|all) (?:(?!and\b|who\b|other\b)[\p{Ll}\p{Nd}’'-]+ ){1,8}?(?:are|were)\b:?/iu
/** "Police named the victims as A and B" */
const NAMED_AS =
  /\b(?:named|identified) (?:them|the (?:\p{Ll}+ )?(?:two|three|four|five|six|pair|trio|dead|deceased|victims?|detainees|accused|injured|suspects|men|women)) as\b/iu
/** "The trio, A, B and C, deny it" */
const SET_OFF = /^(?:the|all|both) (?:(?!other\b)[\p{Ll}\p{Nd}’'-]+ ?){1,4}(?=, | [–—(-])/iu
const SIZE = 12
const NEAR = 5
/** How far on the sentence may stand that goes on about those who were counted, by their names. */
const GOES_ON = 3

const firstTokenAfter = (doc: Doc, { from, to, start }: Sentence, length: number): number => {
  let at = from
  while (at < to && (doc.tokens.start[at] ?? 0) < start + length) at++
  return at
}

/** What a row of names goes on with where it says of whom was told before: no judge, no speaker. */
const WENT_ON =
  /^,? ?(?:(?:an? |the |both |all |who |each |of |from |aged )[^.]{0,60}?, ?)?(?:both |all |each )?(?:were|are|had|have|went|pleaded|pled|appeared|face|denied|deny|received|got|worked|work|disappeared|remain|remained|was|who were|who had|who work)\b/u
const DIED = /\b(?:died|killed|dead|death|shot|bodies|succumbed)\b/u

/** The names that open a sentence about those who were counted before: "A, a producer, and B, a cameraman, went missing". */
function openedBy(doc: Doc, sentence: Sentence, kind: Draft['kind']): readonly NameMention[] {
  const names = namesFrom(doc, sentence.from, sentence.to)
  const last = names.at(-1)
  if (!last || (names[0]?.nameSpan[0] ?? Infinity) > sentence.start + AT_ONCE) return []
  const rest = doc.source.slice(last.nameSpan[1], sentence.end)
  const aged = rest.replace(/^,? ?\(?\p{Nd}{2}\)?/u, '')
  if (!WENT_ON.test(aged) || SPEAKING.test(rest) || OFFICE.test(rest)) return []
  const fatal = kind === 'death'
  return fatal === DIED.test(rest) ? names : []
}

/** How many characters may stand before the first name that a sentence opens with. */
const AT_ONCE = 30

/** Those whose names follow at once on what a sentence calls them. */
function namesBehind(doc: Doc, sentence: Sentence, words: RegExp): readonly NameMention[] {
  const head = words.exec(doc.source.slice(sentence.start, sentence.end))
  return head ? namesFrom(doc, firstTokenAfter(doc, sentence, head[0].length), sentence.to) : []
}

/** The people whom one of the next sentences says a counted group to be, just as many. */
function identified(doc: Doc, draft: Draft): readonly NameMention[] {
  const { sentence, target, kind } = draft
  const size = sizeOf(draft)
  if (size === null || size < 2 || size > SIZE) return []
  const own = doc.sentences[sentence]
  const told = own ? namesBehind(doc, own, ARE_NAMED) : []
  if (told.length === size && (target.parties[0]?.span[1] ?? 0) <= (told[0]?.nameSpan[0] ?? 0))
    return told
  for (const [i, next] of doc.sentences.slice(sentence + 1, sentence + NEAR).entries()) {
    const words = doc.source.slice(next.start, next.end)
    if (IDENTIFIED.test(words) || NAMED_AS.test(words)) {
      const names = peopleIn(doc, next)
      if (names.length === size) return names
    }
    const named = namesBehind(doc, next, ARE_NAMED)
    const behind = named.length > 0 ? named : namesBehind(doc, next, SET_OFF)
    const names = behind.length > 0 || i >= GOES_ON ? behind : openedBy(doc, next, kind)
    if (names.length === size) return names
    // "Ana Lesko, 21, was charged with sedition, while Ivo Kern, 24, faces a lesser charge": those whose ages are told.
    const aged = opens(doc, draft) && i < SOON ? peopleIn(doc, next).filter(isAged) : []
    if (aged.length === size && kind !== 'death') return aged
  }
  return []
}

const isAged = ({ age }: NameMention): boolean => age !== null

/** Whether a record stands in the first paragraph of a report. */
const opens = ({ blocks }: Doc, { block }: Draft): boolean =>
  block === blocks.findIndex(({ kind }) => kind === 'paragraph')

function peopleIn(doc: Doc, { from, to }: Sentence): NameMention[] {
  const names: NameMention[] = []
  for (let i = from; i < to; i++) {
    const name = mentionOver(doc, i)
    if (name?.type === 'name' && name.class === 'person' && name.from === i) names.push(name)
  }
  return names
}

/** "They include A and B", "Those held included A": some of those told of just before. */
const INCLUDING =
  /^(?:they|these|the (?:\p{Ll}+ )?(?:detainees|accused|arrested|suspects|defendants|convicted|activists|journalists|prisoners)|those [\p{Ll} -]{3,40}?) includ(?:e|ed)\b/iu
const SOON = 3

/** The people whom one of the next sentences says to be among a group. */
function included(doc: Doc, { sentence, target }: Draft): readonly NameMention[] {
  const [party] = target.parties
  const group = party && !party.named && target.parties.length === 1
  if (!group || typeof target.count !== 'number' || target.count < 2) return []
  for (const next of doc.sentences.slice(sentence + 1, sentence + SOON)) {
    if (!INCLUDING.test(doc.source.slice(next.start, next.end))) continue
    const names = peopleIn(doc, next)
    return names.length < target.count ? names : []
  }
  return []
}

/** "pardoned nine prisoners. They include A and B.": those who are named stand beside the nine. */
function withIncluded(doc: Doc, memory: Memory, draft: Draft): void {
  const names = included(doc, draft)
  if (names.length === 0) return
  const more = names.map(name => ({
    name: fullName(memory, name.name),
    span: name.nameSpan,
    as: name.as,
    age: name.age,
    named: true,
    via: 'those it says they include',
  }))
  draft.target = { ...draft.target, parties: [...draft.target.parties, ...more] }
  draft.why.push('some of them are named further on')
}

/** What is not done to each of a group by name. */
const APART: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['statement', 'violence'])

/** "placed four leaders on remand. The four are A, B, C and D.": who they are. */
export function settleIdentified(doc: Doc, memory: Memory, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [party] = draft.target.parties
    if (!party || party.named || draft.target.parties.length !== 1) continue
    const names = identified(doc, draft)
    if (names.length === 0) {
      withIncluded(doc, memory, draft)
      continue
    }
    const parties = names.map(name => ({
      name: fullName(memory, name.name),
      span: name.nameSpan,
      as: name.as,
      age: name.age,
      named: true,
      via: 'those it says they are',
    }))
    for (const one of drafts) {
      const [same, ...others] = one.target.parties
      if (others.length > 0 || !same || same.named || APART.has(one.kind)) continue
      if (String(same.span) !== String(party.span)) continue
      one.target = { ...one.target, parties }
      one.why.push(`“${party.name}” are those named further on`)
    }
  }
}
