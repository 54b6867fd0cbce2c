import { ARABIC_GIVEN } from './arabic-given.ts'
import { foldWord, readSound } from './fold-name.ts'
import { GIVEN_NAMES, KINDRED_NAMES } from './given-names.ts'
import { GIVEN_NAMES_FURTHER } from './given-names-further.ts'
import { GIVEN_NAMES_MINSK_KYIV } from './given-names-minsk-kyiv.ts'
import { GIVEN_NAMES_WORLD } from './given-names-world.ts'
import type { Gender } from './name-parts.ts'
import { WITHOUT_VOWELS } from './other-scripts.ts'

/** A given name as one of its languages or circles writes it: the row of the table, whose name it is, and how. */
type Form = { readonly row: number; readonly gender: Gender | null; readonly short: boolean }

let loaded: ReadonlyMap<string, readonly Form[]> | undefined
/** How many entries the first two tables have. */
let rowsOfNeighbours = 0

/** The forms of one entry of a table: "m full forms ~ short forms". */
function entryOf(line: string) {
  const [full = '', short = ''] = line.slice(2).split(' ~ ')
  const gender: Gender | null = line.startsWith('m') ? 'm' : line.startsWith('f') ? 'f' : null
  const folded = (list: string) => [...new Set(list.split(' ').map(foldWord))].filter(Boolean)
  const isTold = (word: string) => !WITHOUT_VOWELS.test(word)
  return {
    gender,
    full: folded(full.split(' ').filter(isTold).join(' ')),
    unwritten: folded(
      full
        .split(' ')
        .filter(word => !isTold(word))
        .join(' '),
    ),
    short: folded(short),
  }
}

const entriesOf = (table: string) => table.trim().split(/; |\n/).map(entryOf)

function load(): Map<string, Form[]> {
  const forms = new Map<string, Form[]>()
  const add = (word: string, form: Form) => {
    const known = forms.get(word) ?? []
    if (!known.some(({ row }) => row === form.row)) forms.set(word, [...known, form])
  }
  const letters: (readonly [word: string, form: Form])[] = []
  let rows = 0
  for (const [table, isMore] of [
    [GIVEN_NAMES, false],
    [GIVEN_NAMES_MINSK_KYIV, true],
    [GIVEN_NAMES_WORLD, true],
    [GIVEN_NAMES_FURTHER, true],
  ] as const) {
    if (table === GIVEN_NAMES_FURTHER) rowsOfNeighbours = rows
    for (const { gender, full, unwritten, short } of entriesOf(table)) {
      // What a later table adds to an entry of an earlier one stands under one of its forms.
      const known = full
        .flatMap(word => forms.get(word) ?? [])
        .find(form => isMore && !form.short && form.gender === gender)
      const row = known?.row ?? rows++
      for (const word of full) add(word, { row, gender, short: false })
      for (const word of short) add(word, { row, gender, short: true })
      letters.push(...unwritten.map(word => [word, { row, gender, short: false }] as const))
    }
  }
  // Egypt writes g where others have j, and an Arabic u is also written o: “Gamila”, “Soad”.
  for (const [word, form] of arabic(letters, forms)) if (!forms.has(word)) add(word, form)
  // Without vowels ساجد looks like Said: what another name is written with stays that name’s.
  const told = new Set(forms.keys())
  for (const [word, form] of letters) if (!told.has(word)) add(word, form)
  return forms
}

type Told = readonly [word: string, form: Form]

/** Other Latin spellings of the names that the table has in Arabic letters too. */
function arabic(letters: readonly Told[], forms: ReadonlyMap<string, readonly Form[]>): Told[] {
  const latin = ARABIC_GIVEN.split(/[;\s]+/).filter(word => /^[a-z]+$/.test(word))
  const rows = new Set([
    ...letters.map(([, { row }]) => row),
    ...latin.flatMap(word => (forms.get(foldWord(word)) ?? []).map(({ row }) => row)),
  ])
  return [...forms].flatMap(([word, told]) => {
    const [form] = told
    if (form === undefined || told.length > 1 || form.short || !rows.has(form.row)) return []
    return [
      word.replaceAll('j', 'g'),
      word.replace('u', 'o'),
      word.replaceAll('j', 'g').replace('u', 'o'),
    ]
      .filter(other => other !== word && other.length > 3)
      .map((other): Told => [other, form])
  })
}

let kindred: ReadonlyMap<number, ReadonlySet<number>> | undefined

/** The groups of kindred names, by number, that each entry of the table belongs to. */
function loadKindred(): Map<number, Set<number>> {
  const groups = new Map<number, Set<number>>()
  for (const [group, line] of KINDRED_NAMES.trim().split(/; |\n/).entries())
    for (const { row, short } of line.split(' ').map(foldWord).flatMap(formsOf))
      if (!short) groups.set(row, new Set([...(groups.get(row) ?? []), group]))
  return groups
}

function areKindred(left: GivenForms, right: GivenForms): boolean {
  kindred ??= loadKindred()
  const groupsOf = (forms: GivenForms) =>
    forms.flatMap(({ row, short }) => (short ? [] : [...(kindred?.get(row) ?? [])]))
  const own = new Set(groupsOf(left))
  return groupsOf(right).some(group => own.has(group))
}

/** What the table knows of a word. */
export type GivenForms = readonly Form[]

const NONE: GivenForms = []

/** What the table knows of a sound: nothing for most words. */
export function formsOf(sound: string): GivenForms {
  loaded ??= load()
  const read = readSound(sound)
  // “Zhambolat” is Zhanbolat, as it is spoken; French writes Oleksandre.
  const found =
    loaded.get(read) ??
    loaded.get(read.replace(/m(?=b)|(?<=[dt]r)e$/, written => (written === 'm' ? 'n' : ''))) ??
    loaded.get(read.replace(/ij(?=a$)/, 'i')) ??
    NONE
  // A Turkic c is j: "Cemal" is Jemal.
  return /q[aeiou]/.test(sound)
    ? [...found, ...(loaded.get(readSound(sound.replace(/q(?=[aeiou])/, 'j'))) ?? NONE)]
    : found
}

let ofRow: ReadonlyMap<number, readonly string[]> | undefined

function loadRows(): Map<number, string[]> {
  loaded ??= load()
  const found = new Map<number, string[]>()
  for (const [word, forms] of loaded)
    for (const { row, short } of forms)
      if (!short) found.set(row, [...(found.get(row) ?? []), word])
  return found
}

/** The forms that languages have for a given name: "elena" and "olena" of "alena"; none for words that are no given name. */
export function formsAlike(sound: string): readonly string[] {
  const own = formsOf(sound)
  if (own.length === 0) return []
  ofRow ??= loadRows()
  return own.flatMap(({ row, short }) => (short ? [] : (ofRow?.get(row) ?? [])))
}

/** The entries of the table that a sound is a form of, by number. */
export const givenNameRows = (sound: string) => formsOf(sound).map(({ row }) => row)

/** "Nurik" is short for Nurlan and for Nursultan, and "Dina" also a name by itself. */
const isOfMany = (forms: GivenForms, gender: Gender | null) =>
  forms.filter(form => form.gender === gender || !form.short).length > 1

/**
 * Whether two sounds are forms of one given name, a short form of it (doubt: of several, of a name and of itself, or
 * two short forms; or two names of one origin), known as two names, or not known (null).
 */
export function givenNameTie(
  left: GivenForms,
  right: GivenForms,
): 'form' | 'short' | 'doubt' | 'apart' | null {
  if (left.length === 0 || right.length === 0) return null
  let tie: 'short' | 'doubt' | 'apart' = 'apart'
  for (const one of left) {
    for (const other of right) {
      if (one.row !== other.row) continue
      if (!one.short && !other.short) return 'form'
      const short = one.short ? left : right
      const isOpen = one.short && other.short
      tie = isOpen || isOfMany(short, (one.short ? other : one).gender) ? 'doubt' : 'short'
    }
  }
  return tie === 'apart' && areKindred(left, right) ? 'doubt' : tie
}

/** Whose name a given name is, where the table knows it as one gender's only. */
export function genderOfGiven(sound: string): Gender | null {
  const forms = formsOf(sound)
  const [first] = forms
  return first && forms.every(({ gender }) => gender === first.gender) ? first.gender : null
}

/** Whether the table knows a sound as a given name. */
export const isGivenName = (sound: string) => formsOf(sound).length > 0

/** Whether texts in Cyrillic letters often tell of people of that name, and decline it: “Лойска” is no case of Lois. */
export const isDeclinedName = (sound: string) =>
  formsOf(sound).some(({ row }) => row < rowsOfNeighbours)
