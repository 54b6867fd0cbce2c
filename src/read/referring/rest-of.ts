import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { type Doc, mentionOver } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { GENERIC_HEADS } from '../rules/en/generic-heads.ts'
import {
  type Filler,
  type Fillers,
  type Memory,
  type Place,
  type Seen,
  onlyNamed,
  toldBefore,
} from './memory.ts'

/** How many sentences back those may have been told together of whom some are left. */
const NEAR = 6
/** The same where the words say how many are left. */
const FAR = 25

const LEFT = new Set(['other', 'others', 'remaining', 'rest', 'remainder'])

/** "the other two", "the remaining three defendants", "the others", "the rest": whether those are meant who are left. */
function isLeft({ tokens }: Doc, { from, to, head, determiner, lemma }: NounPhrase): boolean {
  if (determiner !== 'definite' || to - from > LONGEST) return false
  const word = (i: number): string => wordOf(tokens.word[i] ?? 0)
  const second = word(from + 1)
  const alone = to - from === 2 && ALONE.has(second)
  if (alone) return true
  let left = false
  for (let i = from + 1; i < to; i++) left ||= LEFT.has(word(i))
  return left && (head === to - 1 || LEFT.has(lemma))
}

const ALONE = new Set(['others', 'rest'])
const LONGEST = 5
/** How many sentences back those may be told of who are told one after the other. */
const IN_TURN = 4
/** What a subject weighs at least. */
const SUBJECT = 3

const isInBlock = ({ doc }: Memory, { sentence }: Seen, at: Place): boolean =>
  doc.sentences[sentence]?.block === doc.sentences[at.sentence]?.block

/** How many are left by the words themselves; null where they do not say. */
const sizeOf = ({ number }: NounPhrase): number | null =>
  typeof number?.value === 'number' ? number.value : null

const weighs = ({ named, name }: Filler): number => (named ? 1 : sizeInName(name))

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "three other activists" are three, "a 16-year-old boy" is one. */
function sizeInName(name: string): number {
  const [first = ''] = name.toLowerCase().split(' ')
  const told = /^\d+$/.test(first) ? Number(first) : NUMBERS.indexOf(first)
  return told > 0 ? told : 1
}

/** Those of a group told last by themselves, the nearest first, until so many are left. */
function apartOf(
  { fillers: { parties } }: Seen,
  since: readonly Seen[],
  size: number | null,
): ReadonlySet<string> {
  const members = new Set(parties.map(({ name }) => name))
  const apart = new Set<string>()
  for (let i = since.length - 1; i >= 0; i--) {
    const told = since[i]?.fillers.parties ?? []
    if (told.length >= parties.length) continue
    if (size !== null && manyOf(parties.filter(({ name }) => !apart.has(name))) <= size) break
    for (const { name } of told) if (members.has(name)) apart.add(name)
  }
  return apart
}

const manyOf = (parties: readonly Filler[]): number =>
  parties.reduce((sum, party) => sum + weighs(party), 0)

/** Those of a group of whom nothing was told by themselves since; null where that is true of all or of none. */
function leftOf(
  group: Seen,
  since: readonly Seen[],
  size: number | null,
): readonly Filler[] | null {
  const { parties } = group.fillers
  const apart = apartOf(group, since, size)
  const left = parties.filter(({ name }) => !apart.has(name))
  if (left.length === 0 || left.length === parties.length) return null
  const many = manyOf(left)
  return (size === null ? many > 1 : many === size) ? left : null
}

/** "A, B and C were held. A was let go; the other two were charged": those of the last group told by name who are left. */
export function restOf(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { doc } = memory
  if (!isLeft(doc, phrase) || phrase.name || phrase.possessor) return null
  if (phrase.complements.some(({ from }) => from === phrase.to)) return null
  const noun = mentionOver(doc, phrase.head)?.type !== 'number' && !LEFT.has(phrase.lemma)
  if (noun && phrase.lemma !== 'others' && !GENERIC_HEADS.has(phrase.lemma)) return null
  const size = sizeOf(phrase)
  const told = toldBefore(memory).filter(
    ({ sentence, at: from }) =>
      at.sentence - sentence <= (size === null ? NEAR : FAR) &&
      (at.before === undefined || sentence !== at.sentence || from < at.before),
  )
  for (let i = told.length - 1; i >= 0; i--) {
    const group = told[i]
    if (!group || group.fillers.parties.length < 2) continue
    if (!group.fillers.parties.some(({ named }) => named)) continue
    const left = leftOf(group, told.slice(i + 1), size)
    if (!left) continue
    return leftBy(left, phrase, doc)
  }
  const one = size === null ? null : leftInTurn(memory, { told, size, at })
  return one ? leftBy(one, phrase, doc) : null
}

function leftBy(left: readonly Filler[], { from, to }: NounPhrase, doc: Doc): Fillers {
  const via = doc.source.slice(...spanOf(doc, from, to))
  const parties = left.map(party => ({ ...party, via }))
  return { parties, count: manyOf(left), approx: false, plural: true }
}

/** "A was held. B was held. C was let go; the other two were charged": of people told one after the other all but the last, where they are just so many. */
function leftInTurn(
  memory: Memory,
  { told, size, at }: { readonly told: readonly Seen[]; readonly size: number; readonly at: Place },
): readonly Filler[] | null {
  const last: Set<string> = new Set()
  const left: Filler[] = []
  let first = -1
  for (let i = told.length - 1; i >= 0; i--) {
    const seen = told[i]
    const party = seen ? onlyNamed(seen) : null
    if (!seen || at.sentence - seen.sentence > IN_TURN) break
    if (!party || seen.weight < SUBJECT || (seen.classes & NOUN.person) === 0) continue
    if (seen.speaker || !isInBlock(memory, seen, at)) continue
    if (memory.officials.has(party.name) || speaks(party)) continue
    if (first < 0) first = seen.sentence
    if (seen.sentence === first) last.add(party.name)
    else if (!last.has(party.name) && !left.some(({ name }) => name === party.name))
      left.unshift(party)
    if (left.length === size) return left
  }
  return null
}

const SPEAKING =
  /\b(?:lawyer|attorney|counsel|advocate|solicitor|barrister|minister|spokes\p{L}+)\b/iu

const speaks = ({ as }: Filler): boolean => as !== null && SPEAKING.test(as)
