import { type Kind, groupBy } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { type Doc, type NameMention, type Sentence, mentionOver } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { addMembers, fillersFor, namesFrom } from './members.ts'
import type { Memory } from './memory.ts'

/** Where the names of a group's members begin, and whether they are all of it. */
type List = {
  readonly at: number
  readonly whole: boolean
  readonly start: number
  /** Only a colon says so. */
  readonly colon?: true
}

const PEOPLE = String.raw`(?:\p{Ll}+ ){0,3}?(?:arrested|detained|detainees|arrestees|accused|defendants|convicts|suspects|victims|dead|killed|injured|wounded|released|freed|prisoners|hostages|abducted|missing|fined|summoned|charged|closed|shut|banned|blocked|dissolved|deregistered|suspended|affected|sacked|dismissed|expelled|barred|(?:students|activists|journalists|reporters|protesters|men|women|people|persons|lawyers|workers|teachers|youths|villagers|members|leaders|monks)(?: (?:arrested|detained|killed|charged|fined|freed|released))?)`
const COUNTED = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|pair|trio|quartet|couple|\p{Nd}{1,2})`
const AS = String.raw`(?:(?:are|were|was|have been|had been|has been) )?(?:also )?(?:named|identified)(?: (?:by|in) (?:[\p{L}]+ ){1,4}?)? ?(?:only )?as`
const HEADS: readonly (readonly [RegExp, boolean])[] = [
  [
    /^(?:These|They|Their names|The names of the (?:detained|arrested|victims)) (?:are|were)\b:?/u,
    true,
  ],
  [
    new RegExp(
      String.raw`^Among (?:them|(?:the|those) ${PEOPLE}(?: (?:in|at) (?:the )?\p{Lu}[\p{L}-]+| on \p{Lu}\p{Ll}+day)?) (?:is|are|was|were)\b`,
      'u',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`^(?:The|All) ${COUNTED} (?:are|were) (?=(?:the )?(?:\p{Ll}+ ){0,3}\p{Lu})`,
      'u',
    ),
    true,
  ],
  [new RegExp(String.raw`^The ${COUNTED} (?:now |also )?included?\b:?`, 'u'), false],
  [/^(?:The|This) (?:list|group|register|registry|roll) (?:now |also )?includes?\b:?/u, false],
  [new RegExp(String.raw`^(?:They|(?:The|Those|All) ${PEOPLE}) ${AS}\b:?`, 'u'), true],
  [new RegExp(String.raw`^(?:The|Those) ${PEOPLE} (?:are|were)\b:?`, 'u'), true],
  [
    new RegExp(
      String.raw`^(?:While [^,]{3,40}, )?(?:[Tt]hey|[Tt]hese|(?:[Tt]he|[Tt]hose) ${PEOPLE}) included?\b:?`,
      'u',
    ),
    false,
  ],
]

const word = (doc: Doc, i: number): string => wordOf(doc.tokens.word[i] ?? 0)

/** "The arrested students have been identified as A and B": a list at the head of the sentence after. */
function headList(doc: Doc, { from, to, start, end }: Sentence): List | null {
  const text = doc.source.slice(start, Math.min(end, start + HEAD))
  for (const [pattern, whole] of HEADS) {
    const found = pattern.exec(text)
    if (!found) continue
    const after = start + found[0].length
    let at = from
    while (at < to && (doc.tokens.start[at] ?? 0) < after) at++
    return { at, whole, start }
  }
  return null
}

/** How many characters a sentence's head may have. */
const HEAD = 120

const NAMELY = new Set(['namely', 'viz', 'viz.'])
const AMONG = new Set(['them', 'these'])

/** ", namely A and B", ": A and B", ", including its leader A", ", among them A": a list that goes on from its group. */
function listAt(doc: Doc, i: number): List | null {
  const here = word(doc, i)
  const start = doc.tokens.start[i] ?? 0
  const colon = (at: number): number => (word(doc, at) === ':' ? at + 1 : at)
  if (NAMELY.has(here)) return { at: colon(i + 1), whole: true, start }
  if (here === ':') return { at: i + 1, whole: true, start, colon: true }
  if ((here === 'identified' || here === 'named') && word(doc, i + 1) === 'as')
    return { at: colon(i + 2), whole: true, start }
  if (here === 'including') return { at: i + 1, whole: false, start }
  return here === 'among' && AMONG.has(word(doc, i + 1)) ? { at: i + 2, whole: false, start } : null
}

/** How many words the names before "among them" may have. */
const BEFORE = 24

/** "Twelve were held, student A and lawyer B among them": where the names begin that stand before the words. */
function listBefore(doc: Doc, i: number, from: number): List | null {
  if (word(doc, i) !== 'among' || !AMONG.has(word(doc, i + 1))) return null
  if (!/^[.,;)]?$/.test(word(doc, i + 2))) return null
  let at = -1
  let most = 0
  for (let j = i - 2; j > Math.max(from, i - BEFORE); j--) {
    if (word(doc, j) !== ',') continue
    const { length } = namesFrom(doc, j + 1, i)
    if (length > most) {
      most = length
      at = j + 1
    }
  }
  return at < 0 ? null : { at, whole: false, start: doc.tokens.start[at] ?? 0 }
}

const BODIES: ReadonlySet<NameMention['class']> = new Set(['group', 'outlet', 'unknown'])
/** What befalls bodies: of twelve members of parties who are held, none is a party. */
const BEFALLS_BODIES: ReadonlySet<Kind> = new Set<Kind>([
  'registration',
  'restriction',
  'search',
  'lawsuit',
  'accreditation',
  'permission',
  'intimidation',
  'summons',
])
const JOINTS = new Set([',', 'and', 'the', ';'])
const BEHIND = /^(?:[.)\]—–-]|which|whose|who)/

/** "Among them are Green Steppe and the Centre for Prison Reform": bodies in a row, the first at `at`; none where one of them may be somebody. */
function bodiesFrom(doc: Doc, at: number, to: number): NameMention[] {
  const found: NameMention[] = []
  let i = at
  for (; i < to; i++) {
    const mention = mentionOver(doc, i)
    if (mention?.type === 'name' && mention.from === i) {
      if (!BODIES.has(mention.class) || mention.possessive) return []
      found.push(mention)
      i = mention.to - 1
    } else if (!JOINTS.has(word(doc, i))) break
  }
  // "including Green Party members": they are not the party.
  if (i < to && !BEHIND.test(word(doc, i))) return []
  return found.some(one => one.class !== 'unknown') ? found : []
}

/** Whether a draft is of a group of whom nobody is named. */
const isOpen = ({ target: { parties } }: Draft): boolean =>
  parties.length === 1 && parties[0]?.named === false

/** Whether a draft is of a group of whom nobody is named, and so many could be members of it. */
function mayHave(
  { target }: Draft,
  { whole, colon }: List,
  names: readonly NameMention[],
): boolean {
  const { parties, plural, count } = target
  const [party] = parties
  if (!party || party.named || parties.length !== 1) return false
  if (typeof count !== 'number') return plural && (!whole || (!colon && names.length > 1))
  return whole ? count === names.length : count > names.length
}

function settle(
  memory: Memory,
  { list, names, drafts }: { list: List; names: readonly NameMention[]; drafts: readonly Draft[] },
): void {
  const before = drafts.filter(
    one =>
      !one.title &&
      mayHave(one, list, names) &&
      (BEFALLS_BODIES.has(one.kind) || names.every(name => name.class === 'person')) &&
      (one.target.parties[0]?.span[1] ?? 0) <= list.start,
  )
  const near = before.toSorted((a, b) => endOf(b) - endOf(a))[0]
  if (!near) return
  const more = fillersFor(memory, names)
  for (const draft of before) if (endOf(draft) === endOf(near)) addMembers(draft, more, list.whole)
}

/** "The six, namely: A, B and C, had been charged": those counted before, all of them. */
const isAnaphor = (doc: Doc, { from }: Sentence): boolean =>
  word(doc, from) === 'the' || word(doc, from) === 'all'

function settleBefore(
  memory: Memory,
  { list, names, drafts }: { list: List; names: readonly NameMention[]; drafts: readonly Draft[] },
): void {
  const more = fillersFor(memory, names)
  for (const draft of drafts)
    if (!draft.title && mayHave(draft, list, names) && draft.target.count === names.length)
      addMembers(draft, more, true)
}

const endOf = ({ target }: Draft): number => target.parties[0]?.span[1] ?? 0

/** "Police held four activists, namely A, B, C and D", "The arrested were identified as A and B": who the group was. */
export function settleListed(doc: Doc, memory: Memory, drafts: readonly Draft[]): void {
  const bySentence = groupBy(drafts, draft => draft.sentence)
  const of = (index: number): readonly Draft[] => bySentence.get(index) ?? []
  for (const [index, sentence] of doc.sentences.entries()) {
    const told = [...of(index - 1), ...of(index - 2)]
    const head = told.some(isOpen) ? headList(doc, sentence) : null
    const persons = head ? namesFrom(doc, head.at, sentence.to) : []
    const listed = head && persons.length === 0 ? bodiesFrom(doc, head.at, sentence.to) : persons
    if (head && listed.length > 0) settle(memory, { list: head, names: listed, drafts: told })
    const own = of(index)
    if (own.length === 0 || ![...own, ...told, ...of(index - 3)].some(isOpen)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const before = listBefore(doc, i, sentence.from)
      const list = before ?? listAt(doc, i)
      const people = list ? namesFrom(doc, list.at, before ? i : sentence.to) : []
      const alone = list && !list.whole && !before && people.length === 0
      const names = alone ? bodiesFrom(doc, list.at, sentence.to) : people
      if (!list || names.length === 0) continue
      settle(memory, { list, names, drafts: of(index) })
      if (list.whole && !list.colon && names.length > 1 && isAnaphor(doc, sentence))
        settleBefore(memory, { list, names, drafts: [...told, ...of(index - 3)] })
    }
  }
}
