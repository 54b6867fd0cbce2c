import type { Doc } from '../text/doc.ts'
import { mentionOver } from '../text/doc.ts'
import type { Complement, Grammar, VerbPattern } from './frames.ts'
import { NAME_CLASSES } from '../grammar/phrase-draft.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

/** One thing that a way of telling needs of the words of its sentence, whatever their order. */
type Asked =
  | {
      readonly type: 'phrase'
      /** Phrases of one word. */
      readonly words: readonly number[]
      /** Phrases of several. */
      readonly phrases: readonly (readonly number[])[]
    }
  | { readonly type: 'verb'; readonly lemma: string }
  | { readonly type: 'noun'; readonly mask: number; readonly nouns: readonly number[] }

/** A way of telling, with the numbers of all that it needs beside its verb. */
export type Way = { readonly pattern: VerbPattern; readonly needs: readonly number[] }

/**
 * Things with what each needs. The first need of each stands apart, so that most are passed over by a look at one table
 * of numbers; -1 where nothing is needed.
 */
type Needing<Thing> = { readonly all: readonly Thing[]; readonly first: Int32Array }

function needing<Thing>(
  all: readonly Thing[],
  needsOfOne: (one: Thing) => readonly number[],
): Needing<Thing> {
  return { all, first: Int32Array.from(all, one => needsOfOne(one)[0] ?? -1) }
}

/** For each word id, the number of the stretch it was seen in last. */
let seenIn = new Uint32Array(1 << 16)
/** The same of the singulars of its nouns. */
let lemmaIn = new Uint32Array(1 << 16)
let stretch = 0

function grown(table: Uint32Array<ArrayBuffer>, id: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(id + 1, table.length * 2))
  more.set(table)
  return more
}

/** Whether a word stands in the stretch that was looked at last. */
export const stands = (id: number): boolean => seenIn[id] === stretch

/** Whether all words of a phrase stand in it. */
function allStand(ids: readonly number[]): boolean {
  for (const id of ids) if (seenIn[id] !== stretch) return false
  return true
}

function oneStands(words: readonly number[], phrases: readonly (readonly number[])[]): boolean {
  for (const id of words) if (seenIn[id] === stretch) return true
  for (const ids of phrases) if (allStand(ids)) return true
  return false
}

/** What a word may meet: needs of the word itself, and of phrases that are looked for where it stands. */
type Opened = {
  readonly alone: number[]
  readonly phrases: { readonly need: number; readonly ids: readonly number[] }[]
}

/**
 * By word id: each need of words is found by the words that stand in a stretch, since far more are asked for than are
 * met. A phrase is looked for where its longest word stands.
 */
const opened: Opened[] = [{ alone: [], phrases: [] }]

/** For each word id its place in `opened`; 0 for words that meet nothing. */
let placeOf = new Uint32Array(1 << 16)

function openedBy(id: number): Opened {
  if (id >= placeOf.length) placeOf = grown(placeOf, id)
  const place = placeOf[id]
  const known = place ? opened[place] : undefined
  if (known) return known
  const made: Opened = { alone: [], phrases: [] }
  placeOf[id] = opened.push(made) - 1
  return made
}

function open(need: number, { words, phrases }: Extract<Asked, { type: 'phrase' }>): void {
  for (const id of words) openedBy(id).alone.push(need)
  for (const ids of phrases) openedBy(ids[0] ?? 0).phrases.push({ need, ids })
}

/** Answers all needs of words that the words of a stretch meet. */
function meet({ doc, from, to }: Words): void {
  for (let i = from; i < to; i++) {
    const place = placeOf[doc.tokens.word[i] ?? 0]
    const found = place ? opened[place] : undefined
    if (!found) continue
    for (const need of found.alone) answers[need] = stretch
    for (const { need, ids } of found.phrases)
      if (answers[need] !== stretch && allStand(ids)) answers[need] = stretch
  }
}

/** The words of a stretch of tokens; what they are is asked of until the next stretch is looked at. */
export type Words = { readonly doc: Doc; readonly from: number; readonly to: number }

/** What the words of the stretch that was looked at last are, worked out when it is first asked for. */
let classes: number | null = null
let lemmasOf = -1
let verbs: Set<string> | null = null

let looked: Words | null = null

/** Looks at the words of a stretch of tokens. */
export function lookAt(words: Words): Words {
  if (looked?.doc === words.doc && looked.from === words.from && looked.to === words.to)
    return looked
  looked = words
  const { word } = words.doc.tokens
  stretch++
  classes = null
  verbs = null
  for (let i = words.from; i < words.to; i++) {
    const id = word[i] ?? 0
    if (id >= seenIn.length) seenIn = grown(seenIn, id)
    seenIn[id] = stretch
  }
  meet(words)
  return words
}

/** The ids of words as tokens are folded; none where no token is folded so, since that stands nowhere. */
function idsOfWords(words: readonly string[]): readonly (readonly number[])[] {
  const ids = words.map(idOf)
  return ids.every((id, i) => wordOf(id) === words[i]) ? [ids] : []
}

/** What many ways need is one need, with a number of its own: it is asked for once in a sentence. */
const numbered = new Map<string, number>()
const needs: Asked[] = []

/** For each need, the stretch that it was asked of last: as it is where it was met there, negative where not. */
let answers = new Int32Array(1 << 10)

/** For each need of words, the stretch before which it was not known: there it was not answered by its words. */
const madeIn: number[] = []

function asNeed(asked: Asked): number {
  const key = JSON.stringify(asked)
  const known = numbered.get(key)
  if (known !== undefined) return known
  const number = needs.push(asked) - 1
  numbered.set(key, number)
  if (number >= answers.length) {
    const more = new Int32Array(answers.length * 2)
    more.set(answers)
    answers = more
  }
  if (asked.type === 'phrase') {
    open(number, asked)
    madeIn[number] = stretch
  }
  return number
}

function phraseNeed(phrases: readonly (readonly string[])[]): number {
  const ids = phrases.flatMap(idsOfWords)
  return asNeed({
    type: 'phrase',
    words: ids.flatMap(one => (one.length === 1 ? one : [])),
    // Long words are rare: they are asked for first.
    phrases: ids
      .filter(one => one.length !== 1)
      .map(one => one.toSorted((a, b) => wordOf(b).length - wordOf(a).length)),
  })
}

/** What any sentence may be about: numbers and pronouns stand for people. */
const ALWAYS = NOUN.person | NOUN.quantity

const nounNeed = (mask: number, nouns: readonly string[]): number[] =>
  (mask === 0 && nouns.length === 0) || (mask & ALWAYS) !== 0
    ? []
    : [asNeed({ type: 'noun', mask, nouns: nouns.flatMap(noun => idsOfWords([noun])[0] ?? []) })]

function needOf(part: Complement): number[] {
  if (part.optional) return []
  if (part.type === 'words') return [phraseNeed(part.phrases)]
  const preposition = phraseNeed(part.prepositions.map(words => words.split(' ')))
  return [...nounNeed(part.mask, part.nouns), preposition]
}

function needsOf(pattern: VerbPattern): number[] {
  return [
    ...(pattern.particle === null ? [] : [phraseNeed([[pattern.particle]])]),
    ...(pattern.control === null ? [] : [asNeed({ type: 'verb', lemma: pattern.control })]),
    ...pattern.complements.flatMap(needOf),
    ...(pattern.object === 'class' ? nounNeed(pattern.objectMask, pattern.objectNouns) : []),
    ...(pattern.object === 'target' ? nounNeed(pattern.theme, pattern.themeNouns) : []),
    // Whose subject is one of these nouns, of which the last word is looked for.
    ...(pattern.rule.of
      ? nounNeed(
          0,
          pattern.rule.of.map(noun => noun.split(' ').at(-1) ?? noun),
        )
      : []),
  ]
}

const known = new WeakMap<Grammar, Map<string, Needing<Way>>>()

function newTable(grammar: Grammar): Map<string, Needing<Way>> {
  const table = new Map<string, Needing<Way>>()
  known.set(grammar, table)
  return table
}

const NONE: Needing<Way> = { all: [], first: new Int32Array(0) }

type Openings = Needing<readonly number[]>

const ofWords = new WeakMap<Grammar, (Openings | undefined)[]>()

/**
 * What the ways of a word of the lexicon need in which it may tell something, as a form of its verb; of an auxiliary,
 * of that which it is where it stands alone too. What several ways need alike comes once.
 */
export function openingsOf(grammar: Grammar, id: number): Openings {
  let table = ofWords.get(grammar)
  if (!table) ofWords.set(grammar, (table = []))
  const there = table[id]
  if (there) return there
  const { verb, fn } = infoOf(id)
  const alone = fn & FN.be ? 'be' : fn & FN.have ? 'have' : fn & FN.get ? 'get' : ''
  const ways = [...waysOf(grammar, verb).all, ...waysOf(grammar, alone).all]
  const different = new Map(ways.map(way => [way.needs.join(' '), way.needs]))
  const openings = needing([...different.values()], numbers => numbers)
  table[id] = openings
  return openings
}

/** The ways in which a verb tells something; what they need is looked up once for each verb. */
export function waysOf(grammar: Grammar, verb: string): Needing<Way> {
  const table = known.get(grammar) ?? newTable(grammar)
  const there = table.get(verb)
  if (there) return there
  const patterns = grammar.verbs.get(verb)
  if (!patterns) return NONE
  const ways = needing(
    patterns.map(pattern => ({ pattern, needs: needsOf(pattern) })),
    ({ needs: numbers }) => numbers,
  )
  table.set(verb, ways)
  return ways
}

const IT = idOf('it')
const THEY = [idOf('they'), idOf('them')]

/** What pronouns of a stretch may stand for beside people: "it" for any thing, "they" for bills. */
const meantByPronouns = (): number => (stands(IT) ? ~0 : THEY.some(stands) ? NOUN.law : 0)

/** The classes of all nouns and names of a stretch. */
function classesIn({ doc, from, to }: Words): number {
  let found = ALWAYS | meantByPronouns()
  for (let i = from; i < to; i++) {
    found |= infoOf(doc.tokens.word[i] ?? 0).noun
    const mention = mentionOver(doc, i)
    if (mention?.type === 'name') found |= NAME_CLASSES[mention.class]
  }
  return found
}

function seeLemmas({ doc, from, to }: Words): void {
  for (let i = from; i < to; i++) {
    const id = doc.tokens.word[i] ?? 0
    const { lemmaId } = infoOf(id)
    const lemma = lemmaId < 0 ? id : lemmaId
    if (lemma >= lemmaIn.length) lemmaIn = grown(lemmaIn, lemma)
    lemmaIn[lemma] = stretch
  }
  lemmasOf = stretch
}

function verbsIn({ doc, from, to }: Words): Set<string> {
  const found = new Set<string>()
  for (let i = from; i < to; i++) found.add(infoOf(doc.tokens.word[i] ?? 0).verb)
  return found
}

function hasLemma(nouns: readonly number[], words: Words): boolean {
  if (nouns.length === 0) return false
  if (lemmasOf !== stretch) seeLemmas(words)
  for (const noun of nouns) if (lemmaIn[noun] === stretch) return true
  return false
}

function isMet(number: number, words: Words): boolean {
  const need = needs[number]
  if (!need) return false
  if (need.type === 'phrase')
    return madeIn[number] === stretch && oneStands(need.words, need.phrases)
  if (need.type === 'verb') return (verbs ??= verbsIn(words)).has(need.lemma)
  classes ??= classesIn(words)
  return (need.mask & classes) !== 0 || hasLemma(need.nouns, words)
}

function ask(number: number, words: Words): boolean {
  const met = isMet(number, words)
  answers[number] = met ? stretch : -stretch
  return met
}

/** Whether one need is met by the stretch that was looked at last; -1 is none. */
export function isMetBy(words: Words, number: number): boolean {
  if (number < 0) return true
  const answer = answers[number]
  return answer === stretch || (answer !== -stretch && ask(number, words))
}

/** Whether all that is needed stands in the stretch that was looked at last. */
export function areMet(numbers: readonly number[], words: Words): boolean {
  for (const number of numbers) if (!isMetBy(words, number)) return false
  return true
}
