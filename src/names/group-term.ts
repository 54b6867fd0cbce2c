import { GROUP_TERMS } from './group-terms.ts'

/** What a translated word tells of an organisation; see `GROUP_TERMS`. */
export type TermKind = 'body' | 'topic' | 'level' | 'filler'

type Term = { readonly kind: TermKind; readonly term: string }

const KINDS: ReadonlySet<string> = new Set<TermKind>(['body', 'topic', 'level', 'filler'])
const isKind = (word: string): word is TermKind => KINDS.has(word)

const words = new Map<string, Term>()
const beginnings = new Map<string, Term>()
for (const row of GROUP_TERMS.trim().split('\n')) {
  const [kind = '', term = '', ...forms] = row.trim().split(/\s+/)
  if (!isKind(kind)) continue
  for (const form of forms) {
    const table = form.endsWith('*') ? beginnings : words
    const key = form.replace(/\*$/, '').replaceAll(/[ʻ’]/g, "'")
    if (!table.has(key)) table.set(key, { kind, term })
  }
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
