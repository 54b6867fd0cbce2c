/** A wording without case, accents, punctuation and articles. */
export function fold(value: unknown): string {
  return String(value)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\b(the|a|an)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const wordsOf = (value: unknown): ReadonlySet<string> =>
  new Set(fold(value).split(' ').filter(Boolean))

const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter(word => b.has(word)).length

const lastWord = (value: unknown) => fold(value).split(' ').at(-1)

/** Whether two strings name the same: equal, or the shorter one's words all stand in the other and include its last. */
export function sameName(a: unknown, b: unknown): boolean {
  if (fold(a) === fold(b)) return true
  const x = wordsOf(a)
  const y = wordsOf(b)
  const [small, large] = x.size <= y.size ? [x, y] : [y, x]
  if (small.size === 0 || sharedWords(small, large) < small.size) return false
  return small.size / large.size >= 0.5 && (small.size > 1 || lastWord(a) === lastWord(b))
}

/** Whether two wordings share at least half of all their words. */
export function alike(a: unknown, b: unknown): boolean {
  const x = wordsOf(a)
  const y = wordsOf(b)
  return sharedWords(x, y) / new Set([...x, ...y]).size >= 0.5
}

/** A slot's value as a list of names: one name or many, each a text or an object with a name. */
export function namesIn(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = value == null ? [] : Array.isArray(value) ? value : [value]
  return list.map(plainName).filter(Boolean)
}

function plainName(entry: unknown): unknown {
  if (typeof entry !== 'object') return entry
  return entry && 'name' in entry ? entry.name : undefined
}
