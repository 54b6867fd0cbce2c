/** A stretch of one font on a page, in points from the top left corner. */
export type Run = {
  readonly text: string
  readonly x: number
  readonly right: number
  /** Where its letters stand. */
  readonly base: number
  readonly size: number
  readonly font: string
  /** Whether white space was drawn before it. */
  readonly spaced: boolean
}

/** What pdf.js gives of a text on a page. */
export type TextItem = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** Stretches of text, each drawn once; and what else there is, with the white space before it. */
export type SomeRuns = { readonly runs: readonly Run[]; readonly rest: readonly TextItem[] }

/** The stretches that run level as the page is seen; or, where `slanted`, all there are. */
export function levelRuns(
  items: readonly TextItem[],
  view: readonly number[],
  { slanted = false }: { readonly slanted?: boolean } = {},
): SomeRuns {
  const runs: Run[] = []
  const rest: TextItem[] = []
  const drawn = new Set<string>()
  let isBlank = true
  let spaced = false
  for (const item of items) {
    const text = plainLetters(item.str)
    if (text.trim() === '') {
      spaced ||= item.width > 0 || text.length > 0
      rest.push(item)
      continue
    }
    const [a, b, c, d, e, f] = multiply(view, item.transform)
    const size = Math.hypot(c, d)
    const isLevel = Math.abs(b) < Math.abs(a) * 0.2 && a > 0
    const run = { text, x: e, right: e + item.width, base: f, size, font: item.fontName, spaced }
    spaced = false
    // Bold is often made by drawing a word twice.
    const key = `${text} ${Math.round(e)} ${Math.round(f)}`
    if (size < 0.5 || !Number.isFinite(e + f + item.width + size) || drawn.has(key)) continue
    if (isLevel || slanted) {
      drawn.add(key)
      runs.push(run)
    } else {
      isBlank = false
      rest.push(item)
    }
  }
  return { runs, rest: isBlank ? [] : rest }
}

type Matrix = readonly [number, number, number, number, number, number]

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = n
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ]
}

/** Ligatures and the shapes that Arabic letters take as the letters they are; no control characters. */
function plainLetters(text: string): string {
  return text
    .replace(/[\ufb00-\ufdff\ufe70-\ufefe]+/g, shapes => shapes.normalize('NFKC'))
    .replace(/[\p{Cc}\u200b\ufeff]/gu, mark => (mark === '\t' ? ' ' : ''))
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\u00a0', ' ')
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu

/** Whether most letters are of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(RTL)?.length ?? 0) * 2 > letters
}

/** Stretches of one line as its words, in the order in which they are read. */
export function wordsOfRuns(runs: readonly Run[]): string {
  const sorted = [...runs].sort((a, b) => a.x - b.x)
  const rtl = isRightToLeft(sorted.map(({ text }) => text).join(''))
  const order = rtl ? rightToLeft(sorted) : leftToRight(sorted)
  let line = ''
  let before: Run | undefined
  for (const run of order) {
    if (before !== undefined && isApart(before, run)) line += ' '
    line += run.text
    before = run
  }
  const words = SPACED_OUT.test(line.trim()) ? together(line) : line.replace(/\s+/g, ' ').trim()
  return rtl ? withBrackets(words) : words
}

/** Headings are set with wide gaps between their letters: "V E R D I C T". */
const SPACED_OUT = /^\p{Lu}(?:\s{1,4}\p{Lu}){3,}$/u

const together = (line: string): string =>
  line
    .trim()
    .split(/\s{2,}/)
    .map(word => word.replaceAll(' ', ''))
    .join(' ')

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' }

/** Browsers write brackets within a line from the right as they look, not as they are meant: ")so(". */
function withBrackets(words: string): string {
  const first = /[()[\]]/.exec(words)?.[0]
  return first === ')' || first === ']'
    ? words.replace(/[()[\]]/g, bracket => MIRRORED[bracket] ?? bracket)
    : words
}

function isApart(before: Run, run: Run): boolean {
  const [left, right] = before.x <= run.x ? [before, run] : [run, before]
  const gap = right.x - left.right
  const size = Math.min(before.size, run.size)
  return gap > size * 0.2 || (right.spaced && gap > size * 0.05)
}

const isArabic = ({ text }: Run) => /\p{L}/u.test(text) && isRightToLeft(text)

/** From the left, but what is Arabic or Hebrew in there from the right. */
function leftToRight(sorted: readonly Run[]): Run[] {
  if (!sorted.some(isArabic)) return [...sorted]
  const order: Run[] = []
  for (let at = 0; at < sorted.length;) {
    const rest = sorted.slice(at)
    const next = rest.findIndex(run => /\p{L}/u.test(run.text) && !isArabic(run))
    const span = rest.slice(0, next < 0 ? rest.length : next)
    const [from, to] = [span.findIndex(isArabic), span.findLastIndex(isArabic) + 1]
    if (from < 0) order.push(...span)
    else order.push(...span.slice(0, from), ...rightToLeft(span.slice(from, to)), ...span.slice(to))
    order.push(...rest.slice(span.length, span.length + 1))
    at += span.length + 1
  }
  return order
}

/** From the right, but what is Latin or a number in there from the left. */
function rightToLeft(sorted: readonly Run[]): Run[] {
  const order: Run[] = []
  let western: Run[] = []
  for (const run of sorted.toReversed()) {
    if (isArabic(run)) {
      order.push(...western.toReversed(), run)
      western = []
    } else western.push(run)
  }
  return [...order, ...western.toReversed()]
}
