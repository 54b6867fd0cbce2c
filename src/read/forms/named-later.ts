import type { Span } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { isOfOtherGender } from '../referring/other-sorts.ts'
import { ANY_GROUP } from '../referring/loose-words.ts'
import { type Filler, type Memory, fullName } from '../referring/memory.ts'
import { isCalling } from '../rules/en/callings.ts'
import { type Doc, type NameMention, type Sentence, mentionOver } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import { OFFICE, SPEAKING } from './leads.ts'
import { IN_CASES, type Unnamed, bodyBits, mayBe, nounOf, unnamedOf } from './unnamed.ts'

/** What follows a name that opens a sentence telling who was meant, and does not quote or report. */
const INTRODUCED =
  /^(?:, (?:an? |the |who|of |from |\p{Nd})|(?: \(\p{Nd}{1,2}\))?,? ?(?:(?:of|from) (?:the )?[\p{L} ]{3,40}? )?(?:was|had been|has been|is|had|appeared|pleaded|admitted|denied|received)\b)/u
/** "a jailed union leader", "a reporter of the Osk Echo", "the man who killed her": one who may get a name. */
const BARE =
  /^(?:an? |one |the )?(?!(?:man|woman|person)$)(?:\p{Nd}{1,2}-year-old )?(?:[\p{L}’'-]+ ){0,8}[\p{Ll}-]+(?: (?:of|from|for|at|with) (?:the )?[\p{L}’' -]+)?$/u

/** How many sentences and words on somebody may get a name. */
const REACH = 5
const WORDS = 250

/** Those who act for the state or somebody else: never whom a text has told of by another word. */
const HOLDS_OFFICE =
  /\b(?:judge|magistrate|justice|prosecutor|minister|governor|mayor|president|spokes\p{L}+|lawyer|attorney|counsel|sergeant|inspector|commissioner|superintendent)\b/iu

const word = ({ tokens }: Doc, at: number): string => wordOf(tokens.word[at] ?? 0)
const MARKS = new Set([',', '(', '-', '–', '—', ':'])
/** How many words a name may be described by, and how many the words may have that point back. */
const TITLE = 4
const PHRASE = 8
/** "the first defendant, A": one of several. */
const COUNTING = new Set(
  'first second third fourth fifth other two three latter former only'.split(' '),
)
const POINTING = new Set(['the', 'this', 'that'])
const OWNING = new Set(['his', 'her'])
/** "His uncle, A": told of before as "his uncle". */
const KIN = new Set(
  'brother sister husband wife son daughter father mother uncle aunt nephew niece cousin'.split(
    ' ',
  ),
)
const OF = new Set(['of', 'from', 'for', 'at', 'in', 'with'])

/** The noun of "the victim, Marco Tejada", "the man, identified as A", "the union's chair, 34-year-old A"; "" where none points back. */
function pointingNoun(doc: Doc, { from, nameSpan }: NameMention, start: number): string {
  let at = from - 1
  while (at > start && (doc.tokens.start[at] ?? 0) >= nameSpan[0]) at--
  for (let i = 0; i < TITLE && at > start && !MARKS.has(word(doc, at)); i++) {
    if (POINTING.has(word(doc, at))) return ''
    at--
  }
  const comma = at
  if (!MARKS.has(word(doc, comma))) return ''
  let noun = comma - 1
  for (at = comma - 1; at >= start && comma - at <= PHRASE; at--) {
    const said = word(doc, at)
    if (POINTING.has(said) || (OWNING.has(said) && KIN.has(word(doc, noun))))
      return at < noun ? nounAt(doc, noun) : ''
    const info = infoOf(doc.tokens.word[at] ?? 0)
    if ((info.fn & (FN.be | FN.have | FN.modal)) !== 0 || MARKS.has(said)) return ''
    if (COUNTING.has(said)) return ''
    if (OF.has(said)) noun = at - 1
  }
  return ''
}

const nounAt = (doc: Doc, at: number): string =>
  infoOf(doc.tokens.word[at] ?? 0).lemma || word(doc, at)

const PERSONAL = new Set(['him', 'her', 'he', 'she', 'it'])
/** How many words may stand between "was" or "identified him" and the name. */
const NEAR = 8

/** "identified her as A", "was named by police as A", "It was A", "His name is A": who somebody told of before is. */
function isIdentifiedAs(doc: Doc, { from }: NameMention, who: Unnamed): boolean {
  const start = Math.max(0, from - NEAR - PHRASE)
  let at = from - 1
  const be = (infoOf(doc.tokens.word[at] ?? 0).fn & FN.be) !== 0
  if (be) {
    const subject = word(doc, at - 1)
    if (subject === 'name') return /^(?:his|her)$/.test(word(doc, at - 2))
    return /^(?:he|she|it)$/.test(subject) && who.first
  }
  if (word(doc, at) !== 'as') return false
  for (at--; at >= start && from - at <= NEAR; at--)
    if (word(doc, at) === 'identified' || word(doc, at) === 'named') break
  if (at < start || from - at > NEAR) return false
  const object = word(doc, at + 1)
  if (object === 'him' || object === 'her') return who.first
  if (POINTING.has(object)) return mayBe(who, nounAt(doc, from - 2))
  while (at > start && (infoOf(doc.tokens.word[at - 1] ?? 0).fn & (FN.be | FN.have)) !== 0) at--
  const subject = word(doc, at - 1)
  if (PERSONAL.has(subject)) return who.first
  for (let i = at - 1; i >= Math.max(start, at - PHRASE); i--)
    if (POINTING.has(word(doc, i))) return mayBe(who, nounAt(doc, at - 1))
  return false
}

/** Whether the words with a name say the calling that somebody was told by: "Father Anselmo Ruiz", of a priest. */
function isCalledSo(doc: Doc, name: NameMention, { words, head }: Unnamed): boolean {
  if (name.as === null || ANY_GROUP.has(head) || NEW.test(name.as)) return false
  const before = word(doc, name.from - 1)
  if (before === 'a' || before === 'an' || before === 'another') return false
  return isCalling(head, name.as) || name.as.toLowerCase() === words
}

const NEW = /\b(?:former|ex|fellow|another|second)\b/i

const isSource = (doc: Doc, { nameSpan, from }: NameMention, { end }: Sentence): boolean =>
  SPEAKING.test(doc.source.slice(nameSpan[1], Math.min(end, nameSpan[1] + 60))) ||
  SPEAKING.test(word(doc, from - 1))

/** The name that opens a sentence which goes on about a person. */
function introducedBy(doc: Doc, sentence: Sentence): NameMention | null {
  const name = mentionOver(doc, sentence.from)
  if (name?.type !== 'name' || name.class !== 'person' || !name.name.includes(' ')) return null
  const rest = doc.source.slice(name.nameSpan[1], sentence.end)
  if (OFFICE.test(rest) || (name.as !== null && HOLDS_OFFICE.test(name.as))) return null
  return INTRODUCED.test(rest) && !SPEAKING.test(rest) && !name.possessive ? name : null
}

const AGAIN = new Set(['another', 'second', 'other', 'fellow'])

/** "another teacher": from here on the text tells of somebody else by the same word. */
function tellsOfAnother(doc: Doc, { from, to }: Sentence, head: string): boolean {
  for (let i = from; i < to; i++)
    if (AGAIN.has(word(doc, i)) && nounAt(doc, i + 1) === head) return true
  return false
}

const BODIES = new Set<NameMention['class']>(['outlet', 'group', 'unknown'])

/** Who one of the next sentences says that somebody is, whom a text has told of without a name. */
function namedIn(doc: Doc, memory: Memory, who: Unnamed): NameMention | null {
  const fits = (name: NameMention): boolean =>
    (bodyBits(who.head) === 0 ? name.class === 'person' : BODIES.has(name.class)) &&
    !isOfOtherGender(memory, who.head, fullName(memory, name.name))
  const last = Math.min(doc.sentences.length, who.sentence + REACH)
  const until = (doc.sentences[who.sentence]?.from ?? 0) + WORDS
  for (let index = who.sentence; index < last; index++) {
    const sentence = doc.sentences[index]
    if (!sentence || sentence.to > until) break
    if (index > who.sentence && tellsOfAnother(doc, sentence, who.head)) return null
    for (let i = sentence.from; i < sentence.to; i++) {
      const name = mentionOver(doc, i)
      if (name?.type !== 'name' || name.from !== i || name.nameSpan[0] < who.party.span[1]) continue
      if (!fits(name) || name.possessive) continue
      const noun = pointingNoun(doc, name, sentence.from)
      if (noun !== '' && mayBe(who, noun)) return name
      if (isIdentifiedAs(doc, name, who)) return name
      const soon = index > who.sentence && index <= who.sentence + 2
      if (soon && isCalledSo(doc, name, who) && !isSource(doc, name, sentence)) return name
    }
  }
  return null
}

/** Where each sentence tells first of one person without a name: of several it is that one who gets a name. */
function leadingParties(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const { sentence, target, title } of drafts) {
    const [party, ...others] = target.parties
    if (title || !party || party.named || others.length > 0) continue
    const { noun } = infoOf(idOf(nounOf(party.name)))
    if (target.count !== 1 && !isOfficeHolder(target, noun)) continue
    if (noun !== 0 && (noun & NOUN.person) === 0) continue
    starts.set(sentence, Math.min(starts.get(sentence) ?? Infinity, party.span[0]))
  }
  return starts
}

/** "the party's president": one person by an office, who is not counted. */
const isOfficeHolder = ({ count, plural }: Draft['target'], noun: number): boolean =>
  count === null && !plural && (noun & NOUN.person) !== 0 && (noun & NOUN.authority) !== 0

/** Whether a draft is of one person or body told without a name. */
function isUnnamed({ target, title }: Draft): boolean {
  const [party, ...others] = target.parties
  if (!party || party.named || others.length > 0 || title || party.via !== 'own words') return false
  const head = nounOf(party.name)
  return (
    target.count === 1 ||
    isOfficeHolder(target, infoOf(idOf(head)).noun) ||
    (target.count === null && !target.plural && bodyBits(head) !== 0)
  )
}

/** "the editor of a weekly", "the head of Tafari village": one who is told by an office before the name. */
const LEADS =
  /^(?:the )?(?:[\p{L}-]+ )?(?:head|leader|editor|director|owner|founder|chair\p{L}*|organi[sz]er|president|secretary|spokes\p{L}+|publisher|manager|member|son|daughter|brother|sister) of (?:an?|the|\p{Lu})/iu

/** "a teacher", "the man who killed her": somebody of whom nothing was told before. */
function isBroughtIn({ source }: Doc, { name, span }: Filler): boolean {
  const [start, end] = span
  if (/^(?:an?|one) /i.test(name) || LEADS.test(name)) return true
  if (/(?:^|\W)(?:an?|one) $/i.test(source.slice(Math.max(0, start - 5), start))) return true
  return /^ (?:who|accused|convicted|suspected)\b/.test(source.slice(end, end + 12))
}

/** "Teacher held" in a headline, "the teacher" further on: the one whom the text brings in by that word. */
function isAgain({ source }: Doc, { title, target }: Draft, { name, span, via }: Filler): boolean {
  if (target.count !== 1 || target.plural || /^(?:an?|one) /i.test(name)) return false
  if (title) return !/^(?:the|his|her|their) /i.test(name)
  if (ANY_GROUP.has(nounOf(name))) return false
  return (
    via !== 'own words' || /(?:^|\W)the $/i.test(source.slice(Math.max(0, span[0] - 5), span[0]))
  )
}

/** The name that opens the next sentence of a report's beginning: "A jailed leader died on Sunday. Peter Hask, 51, had …". */
function nextOpening(doc: Doc, draft: Draft, who: Unnamed): NameMention | null {
  const first = doc.blocks.findIndex(block => block.kind === 'paragraph')
  const next = doc.sentences[draft.sentence + 1]
  // In a round-up each heading opens a report of its own.
  const [before, own] = [draft.block - 1, draft.block].map(at => doc.blocks[at]?.kind)
  const opens =
    (before === 'heading' || before === 'title') &&
    own === 'paragraph' &&
    next?.block === draft.block
  const early = draft.block <= first + 1 && (next?.block ?? Infinity) <= first + 1
  if (!next || !(early || opens) || !who.first) return null
  if (!BARE.test(who.party.name.replace(/^(?:An?|One) /, ''))) return null
  return introducedBy(doc, next)
}

const AMONG = /\b(?:among|amongst|including|one of) (?:them|those|whom)?,?\s*$/i

/** "thirty were hurt, among them a pregnant woman": one of several, of whom the next sentence need not tell. */
const isOneAmong = ({ source }: Doc, { span: [from] }: Filler): boolean =>
  AMONG.test(source.slice(Math.max(0, from - 20), from))

/** What goes on with somebody to whom something was done: who is told of next by name. */
const NEXT: ReadonlySet<Draft['kind']> = new Set([
  ...IN_CASES,
  'violence',
  'torture',
  'death',
  'summons',
  'search',
  'intimidation',
])
/** "Another man", "Elsewhere": the telling goes on to somebody else. */
const ELSE =
  /\b(?:another|other|others|second|also|too|separately|meanwhile|elsewhere|similarly|as well|later|earlier|previous|colleagues?)\b/iu

/** "A lawyer was abducted. Four men pulled Ruth Amadi from her car.": the only one of whom the next sentence tells, by name and for the first time. */
function nextBefallen(doc: Doc, draft: Draft, drafts: readonly Draft[]): Filler | null {
  const next = doc.sentences[draft.sentence + 1]
  const first = doc.blocks.findIndex(block => block.kind === 'paragraph')
  if (!next || draft.block > first || next.block > first + 1) return null
  if (ELSE.test(doc.source.slice(next.start, next.end))) return null
  const told = drafts.filter(
    ({ sentence, kind }) => sentence === draft.sentence + 1 && NEXT.has(kind),
  )
  const parties = told.flatMap(({ target }) => target.parties)
  const [one] = parties
  if (!one?.named || !one.name.includes(' ')) return null
  if (parties.some(({ name }) => name !== one.name)) return null
  const before = doc.source.slice(0, next.start)
  return before.includes(one.name.split(' ').at(-1) ?? one.name) ? null : one
}

/** "A nurse and a teacher were held. The nurse, A, was fined; the teacher, B, was freed": each of several by name. */
function nameEach(doc: Doc, memory: Memory, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { target, title, kind, sentence } = draft
    const several = target.parties.length > 1 && target.parties.length <= EACH
    if (title || !several || !target.parties.every(party => isOneOfThem(party))) continue
    const parties = target.parties.map(party => {
      const who = unnamedOf({ target: { ...target, parties: [party] }, kind, sentence }, false)
      const name = who ? namedIn(doc, memory, who) : null
      return name ? fillerOf(memory, { party, name, via: 'the name told further on' }) : party
    })
    const names = parties.map(({ name }) => name)
    if (new Set(names).size < names.length) continue
    draft.target = { ...target, parties }
  }
}

/** Of how many at most each is looked for by name. */
const EACH = 4

/** "a nurse", "her uncle": one person of a group, without a name. */
const isOneOfThem = ({ name, named }: Filler): boolean =>
  !named && /^(?:an?|his|her|their) /i.test(name) && !infoOf(idOf(nounOf(name))).plural

/** Who somebody is by a name told elsewhere. */
function fillerOf(
  memory: Memory,
  {
    party,
    name,
    via,
  }: { readonly party: Filler; readonly name: NameMention; readonly via: string },
): Filler {
  return {
    name: fullName(memory, name.name),
    span: name.nameSpan,
    as: name.as ?? party.name.replace(/^(?:an?|one) /i, ''),
    age: name.age,
    named: true,
    via,
  }
}

/** "A teacher was held. The teacher, Ana Lesko, …", "Police identified her as A", "A, 29, was …": who was meant. */
export function settleLeads(doc: Doc, memory: Memory, drafts: readonly Draft[]): void {
  const ledBy = leadingParties(drafts)
  const found = new Map<string, { readonly who: Unnamed; readonly filler: Filler }>()
  const key = (span: Span): string => String(span)
  for (const draft of drafts) {
    const [party] = draft.target.parties
    if (!party || found.has(key(party.span)) || !isUnnamed(draft)) continue
    const who = unnamedOf(draft, party.span[0] === ledBy.get(draft.sentence))
    if (!who) continue
    const follows = nextOpening(doc, draft, who)
    const opening =
      follows && !isOfOtherGender(memory, who.head, follows.name) && !isOneAmong(doc, party)
        ? follows
        : null
    const brought = isBroughtIn(doc, party)
    const name = opening ?? (brought ? namedIn(doc, memory, who) : null)
    const next = !name && brought && who.first ? nextBefallen(doc, draft, drafts) : null
    if (next && !isOfOtherGender(memory, who.head, next.name)) {
      const via = 'the only one of whom the next sentence tells'
      found.set(key(party.span), { who, filler: { ...next, as: next.as ?? party.name, via } })
    }
    if (!name) continue
    const via =
      name === opening ? 'the name that opens the next sentence' : 'the name told further on'
    found.set(key(party.span), { who, filler: fillerOf(memory, { party, name, via }) })
  }
  nameEach(doc, memory, drafts)
  const byHead = new Map([...found.values()].map(({ who, filler }) => [who.head, filler]))
  for (const draft of drafts) {
    const [party, ...others] = draft.target.parties
    if (!party || party.named || others.length > 0) continue
    const same = found.get(key(party.span))?.filler
    const filler = same ?? (isAgain(doc, draft, party) ? byHead.get(nounOf(party.name)) : undefined)
    if (!filler) continue
    const { noun } = infoOf(idOf(nounOf(party.name)))
    const count = isOfficeHolder(draft.target, noun) ? 1 : draft.target.count
    draft.target = { ...draft.target, parties: [filler], count }
    draft.why.push(`“${party.name}” is ${filler.name}: ${filler.via}`)
  }
}
