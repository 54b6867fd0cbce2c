import { isOwnHyphen, wordsOfLines } from './hyphens.ts'

/**
 * Lines as one text. A word parted at a line's end is put together again; a hyphen before a capital letter or a digit
 * stays ("Anglo-" "American"), and so does one that is the word's own. `words` are those of the
 * document, among which the word may be met whole.
 */
export function joinLines(lines: readonly string[], words = wordsOfLines(lines)): string {
  return lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line, words)), '')
}

const PARTED = /(\p{L}[\p{L}\p{M}]*)[-\u2010\u00ad]$/u

function joinTwo(text: string, line: string, words: ReadonlySet<string>): string {
  const [parted, before = ''] = PARTED.exec(text.slice(-60)) ?? []
  if (parted === undefined) return `${text} ${line}`
  const [next = ''] = /^\p{L}[\p{L}\p{M}]*/u.exec(line) ?? []
  const mark = parted.at(-1)
  if (mark === '\u00ad') return text.slice(0, -1) + line
  if (!/^\p{Ll}/u.test(next) || isOwnHyphen(before, next, words)) return text + line
  return text.slice(0, -1) + line
}
