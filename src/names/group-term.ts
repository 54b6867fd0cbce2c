import { foldWord, readSound } from './fold-name.ts'
import { GROUP_TERMS_CAUSES } from './group-terms-causes.ts'
import { GROUP_TERMS } from './group-terms.ts'
import { GROUP_TERMS_WORLD } from './group-terms-world.ts'

/** What a translated word tells of an organisation; see `GROUP_TERMS`. */
export type TermKind = 'body' | 'topic' | 'level' | 'filler'

type Term = { readonly kind: TermKind; readonly term: string }

const KINDS: ReadonlySet<string> = new Set<TermKind>(['body', 'topic', 'level', 'filler'])
const isKind = (word: string): word is TermKind => KINDS.has(word)

const words = new Map<string, Term>()
const beginnings = new Map<string, Term>()
const TABLES = [GROUP_TERMS, GROUP_TERMS_WORLD, GROUP_TERMS_CAUSES]
for (const row of TABLES.flatMap(table => table.trim().split('\n'))) {
  const [kind = '', term = '', ...forms] = row.trim().split(/\s+/)
  if (!isKind(kind)) continue
  for (const form of forms) {
    const table = form.endsWith('*') ? beginnings : words
    const key = form.replace(/\*$/, '').replaceAll(/[ʻ’]/g, "'")
    if (!table.has(key)) table.set(key, { kind, term })
  }
}

const LEAST_SOUND = 4
let bySound: ReadonlyMap<string, string> | undefined

/** Topics in Cyrillic by their sound: what a name in Latin letters may mean. */
function loadSounds(): Map<string, string> {
  const found = new Map<string, string>()
  for (const [form, { kind, term }] of [...words, ...beginnings])
    if (kind === 'topic' && /^[\u0400-\u052F]{4,}$/.test(form)) found.set(foldWord(form), term)
  return found
}

/** The topic that a sound is the word for in Russian, Kazakh or another language written in Cyrillic. */
export function termOfSound(sound: string): string | undefined {
  bySound ??= loadSounds()
  const whole = readSound(sound)
  for (let length = whole.length; length >= LEAST_SOUND; length--) {
    const found = bySound.get(whole.slice(0, length))
    if (found !== undefined) return found
  }
  return undefined
}

/** No beginning in the table is shorter. */
const SHORTEST = Math.min(...[...beginnings.keys()].map(key => key.length))

/** The term that a word, in small letters, is a translation of; the longest beginning wins. */
export function termOf(word: string): Term | undefined {
  const whole = words.get(word)
  if (whole) return whole
  for (let length = word.length; length >= SHORTEST; length--) {
    const term = beginnings.get(word.slice(0, length))
    if (term) return term
  }
  return undefined
}
