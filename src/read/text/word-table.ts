import { formsOf, pluralOf } from '../rules/en/inflect.ts'
import { FUNCTION_WORDS } from '../rules/en/function-words.ts'
import { NOUN_CLASSES, type NounClass } from '../rules/en/noun-classes.ts'
import { IRREGULAR_VERBS } from '../rules/en/irregular-verbs.ts'
import { COMMON_VERBS } from '../rules/en/verb-forms.ts'
import { idOf } from './words.ts'

/** Bits of `WordInfo.forms`. */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const

/** What the lexicon knows of a word. */
export type WordInfo = {
  /** Bits of FN. */
  fn: number
  /** Bits of NOUN. */
  noun: number
  /** The singular, where the word is a plural. */
  lemma: string
  /** The id of `lemma`. */
  lemmaId: number
  plural: boolean
  /** The verb it is a form of, or "". */
  verb: string
  /** Bits of FORM. */
  forms: number
}

/** The keys of a table of words. */
function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  const keys: (keyof Table & string)[] = []
  for (const key in table) if (Object.hasOwn(table, key)) keys.push(key)
  return keys
}

function bits<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  const table: Partial<Record<Name, number>> = {}
  for (const [i, name] of names.entries()) table[name] = 2 ** i
  const whole = (all: Partial<Record<Name, number>>): all is Record<Name, number> =>
    names.every(name => all[name] !== undefined)
  if (!whole(table)) throw new Error('a class of words has no bit')
  // A copy: an object that was filled name by name is slow to read from, as long as it lives.
  return Object.freeze({ ...table })
}

/** Bits for the closed classes. */
export const FN = bits(keysOf(FUNCTION_WORDS))

/** Bits for the classes of nouns. */
export const NOUN = bits(keysOf(NOUN_CLASSES))

const table: (WordInfo | undefined)[] = []

/** Words beyond the table, for one lexicon of a monitor's own; see `collectWords`. */
export type ExtraWords = {
  readonly infos: ReadonlyMap<number, WordInfo>
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>
}

type Collected = { infos: Map<number, WordInfo>; particles: Map<string, Set<string>> }

/** Where words go while they are collected; null while the table itself is made. */
let collecting: Collected | null = null
/** The extra words that hold while a text is read with them. */
let extra: ExtraWords | null = null

/** What `add` adds to the lexicon, kept apart from it. */
export function collectWords(add: () => void): ExtraWords {
  const before = collecting
  collecting = { infos: new Map(), particles: new Map() }
  try {
    add()
    return collecting
  } finally {
    collecting = before
  }
}

/** Runs `work` with extra words known; they are forgotten again after it. */
export function withWords<Result>(words: ExtraWords | null, work: () => Result): Result {
  const before = extra
  extra = words
  try {
    return work()
  } finally {
    extra = before
  }
}

/** A word of which nothing is known yet; all that is known of words is made here, so that it has one shape. */
const unknown = (lemma: string, lemmaId: number): WordInfo => ({
  fn: 0,
  noun: 0,
  lemma,
  lemmaId,
  plural: false,
  verb: '',
  forms: 0,
})

function infoFor(word: string): WordInfo {
  const id = idOf(word)
  if (collecting) {
    const known = collecting.infos.get(id)
    if (known) return known
    const info = Object.assign(unknown(word, id), table[id])
    collecting.infos.set(id, info)
    return info
  }
  return (table[id] ??= unknown(word, id))
}

/** Adds a noun to the lexicon under classes; a noun without class is a noun all the same. */
export function addNoun(singular: string, classes: number): void {
  infoFor(singular).noun |= classes
  const plural = pluralOf(singular)
  const info = infoFor(plural)
  info.noun |= classes
  if (plural !== singular) {
    info.plural = true
    info.lemma = singular
    info.lemmaId = idOf(singular)
  } else if (['police', 'people', 'media', 'troops'].includes(plural)) info.plural = true
}

type Marked = { readonly info: WordInfo; readonly form: number }

function marksOf(verb: string): Marked[] {
  const forms = formsOf(verb)
  const marked: Marked[] = []
  const mark = (word: string, form: number): void => {
    marked.push({ info: infoFor(word), form })
  }
  mark(forms.base, FORM.base)
  mark(forms.third, FORM.third)
  for (const word of forms.past) mark(word, FORM.past)
  for (const word of forms.participle) mark(word, FORM.participle)
  for (const word of forms.gerund) mark(word, FORM.gerund)
  return marked
}

/** The forms of the lexicon's own verbs: most are added by many frames. */
const marks = new Map<string, readonly Marked[]>()

/** Adds a verb with all its forms to the lexicon. */
export function addVerb(verb: string): void {
  const known = collecting ? undefined : marks.get(verb)
  const forms = known ?? marksOf(verb)
  if (!known && !collecting) marks.set(verb, forms)
  for (const { info, form } of forms) {
    if (info.verb !== '' && info.verb !== verb && info.forms & FORM.base) continue
    info.verb = verb
    info.forms |= form
  }
}

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean)

for (const name of keysOf(FUNCTION_WORDS)) {
  for (const word of list(FUNCTION_WORDS[name])) infoFor(word).fn |= FN[name]
}
for (const name of keysOf(NOUN_CLASSES)) {
  for (const word of list(NOUN_CLASSES[name])) addNoun(word, NOUN[name])
}
for (const verb of new Set([...list(COMMON_VERBS), ...Object.keys(IRREGULAR_VERBS)])) addVerb(verb)

// "found" is far more often the past of "find" than the base of "found".
Object.assign(infoFor('found'), { verb: 'find', forms: FORM.past | FORM.participle })

const particles = new Map<string, Set<string>>()

/** Tells that a verb forms a unit with a particle: "round up", "turn down". */
export function addParticle(verb: string, particle: string): void {
  const into = collecting?.particles ?? particles
  into.set(verb, (into.get(verb) ?? new Set()).add(particle))
}

/** Whether a word after a verb is its particle, and no preposition. */
export function isParticle(verb: string, word: string): boolean {
  return (particles.get(verb)?.has(word) || extra?.particles.get(verb)?.has(word)) ?? false
}

const NOTHING: Readonly<WordInfo> = unknown('', -1)

/** What the lexicon knows of a word, by its id. */
export function infoOf(id: number): Readonly<WordInfo> {
  return (extra === null ? table[id] : (extra.infos.get(id) ?? table[id])) ?? NOTHING
}

const LY_ADJECTIVES = new Set([
  'elderly',
  'early',
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'friendly',
  'likely',
  'deadly',
  'lonely',
  'family',
  'lively',
  'timely',
  'costly',
  'orderly',
  'disorderly',
  'unlikely',
  'hourly',
  'assembly',
  'supply',
  'reply',
  'ally',
  'rally',
  'july',
  'italy',
])

/** Whether a word that the lexicon does not know is an adverb by its ending. */
export function isLyAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !LY_ADJECTIVES.has(word)
}

/** Whether a word is the name of a class of nouns. */
export function isNounClass(name: string): name is NounClass {
  return Object.hasOwn(NOUN_CLASSES, name)
}

/** Bits of a set of noun classes. */
export function classesOf(names: readonly NounClass[]): number {
  return names.reduce((sum, name) => sum | NOUN[name], 0)
}
