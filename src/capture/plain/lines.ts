/** A line of a text that has words in it: where its words begin and end, and how far it is indented. */
export type Line = {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly indent: number
  /** Whether an empty line stands before it. */
  readonly apart: boolean
}

/** The lines of a text, whatever its line ends are. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const match of text.matchAll(
    /([^\r\n\u0085\u2028\u2029\f\v]*)(\r\n|[\r\n\u0085\u2028\u2029\f\v]|$)/g,
  )) {
    const line = match[1] ?? ''
    const words = line.trim()
    if (/[\p{L}\p{N}]/u.test(words)) {
      const indent = line.length - line.trimStart().length
      const start = match.index + indent
      lines.push({ start, end: start + words.length, words, indent, apart })
      apart = false
    } else {
      apart = true
    }
  }
  return lines
}

const NARROWEST = 40
const WIDEST = 120

/**
 * Joins lines that an editor or a mail program broke at a fixed width: a line goes on where the first word of the next
 * would not have fitted on it any more. Texts with one paragraph on each line have longer lines and stay as they are.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const width = lines.reduce((most, line) => Math.max(most, line.indent + line.words.length), 0)
  if (width < NARROWEST || width > WIDEST || !breaksSentences(lines, width)) return [...lines]
  const joined: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && before !== undefined && goesOn(before, line, width)) {
      joined[joined.length - 1] = {
        ...last,
        end: line.end,
        words: text.slice(last.start, line.end),
      }
    } else {
      joined.push(line)
    }
    before = line
  }
  return joined
}

/** Where a width decides, most lines end within a sentence; where a writer does, at its end. */
function breaksSentences(lines: readonly Line[], width: number): boolean {
  const full = lines.slice(0, -1).filter((line, i) => goesOn(line, lines[i + 1] ?? line, width))
  const within = full.filter(({ words }) => !/[.!?…:;؟۔।。]["'”’»)]?$/.test(words))
  return full.length > 0 && within.length >= full.length / 2
}

function goesOn(before: Line, line: Line, width: number): boolean {
  if (line.apart || startsItem(line.words)) return false
  const first = line.words.split(/\s/, 1)[0] ?? ''
  return before.indent + before.words.length + 1 + first.length > width - 3
}

const BULLET = /^(?:[-–•*·▪■●◦‣➢✓✔→▫◽◾◻◼🔹🔸🔺🔻▶►➡👉]\uFE0F?|\(?(?:\d{1,3}|[a-zа-я])[.)])\s+/iu

/** How many characters of a line are the mark of a list item; 0 where it is none. */
export function bulletLength(words: string): number {
  return BULLET.exec(words.slice(0, 40))?.[0].length ?? 0
}

function startsItem(words: string): boolean {
  return bulletLength(words) > 0 || words.startsWith('— ')
}
