/**
 * Lines as one text. A word parted at a line's end is put together again; a hyphen before a capital letter or a digit
 * stays ("Anglo-" "American"), and so does one that the word has within a line too.
 */
export function joinLines(lines: readonly string[], all = lines.join('\n')): string {
  return lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line, all)), '')
}

const PARTED = /(\p{L}[\p{L}\p{M}]*)[-\u2010\u00ad]$/u

function joinTwo(text: string, line: string, all: string): string {
  const [parted, before = ''] = PARTED.exec(text.slice(-60)) ?? []
  if (parted === undefined) return `${text} ${line}`
  const [next = ''] = /^\p{L}[\p{L}\p{M}]*/u.exec(line) ?? []
  const mark = parted.at(-1)
  if (mark === '\u00ad') return text.slice(0, -1) + line
  if (!/^\p{Ll}/u.test(next) || all.includes(`${before}-${next}`)) return text + line
  return text.slice(0, -1) + line
}
