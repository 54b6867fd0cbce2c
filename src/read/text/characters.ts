/**
 * The UTF-16 code unit at a place. Texts reach the reader whole, sliced and joined, of one byte or two a unit; asked
 * for as a method, each kind is looked up anew, which costs more than the unit itself.
 */
export function unitAt(source: string, at: number): number {
  return String.prototype.charCodeAt.call(source, at)
}

/** What a UTF-16 code unit is to the tokenizer. */
export const CLASS = {
  other: 0,
  lower: 1,
  upper: 2,
  letter: 3,
  mark: 4,
  digit: 5,
  space: 6,
  newline: 7,
  surrogate: 8,
} as const

/** Units above this are letters (CJK, Hangul) or surrogates; a table for all of them would only cost start-up time. */
const TABLE = 0x3000

const classes = new Uint8Array(TABLE)
const folds = new Uint16Array(TABLE)

const LETTER = /\p{L}/u
const MARK = /\p{M}/u
const DIGIT = /\p{Nd}/u
const SPACE = /\s/u

/** Zero-width characters and the soft hyphen: they stand inside words and mean nothing. */
const INVISIBLE = [0xad, 0x200b, 0x200c, 0x200d, 0x2060]

function classify(text: string): number {
  if (text === '\n' || text === '\r' || text === '\u2028' || text === '\u2029') return CLASS.newline
  if (SPACE.test(text)) return CLASS.space
  if (LETTER.test(text)) {
    if (text.toLowerCase() !== text) return CLASS.upper
    return text.toUpperCase() === text ? CLASS.letter : CLASS.lower
  }
  if (MARK.test(text)) return CLASS.mark
  return DIGIT.test(text) ? CLASS.digit : CLASS.other
}

/** A unit that no text has held yet. */
const UNMET = 0xff
classes.fill(UNMET)

function meet(unit: number): void {
  const text = String.fromCharCode(unit)
  const lower = text.toLowerCase()
  classes[unit] = classify(text)
  folds[unit] = lower.length === 1 ? lower.charCodeAt(0) : (lower.codePointAt(0) ?? unit)
}

/** Units that are what they are whatever Unicode says of them. */
function settle(unit: number, fold: number): void {
  meet(unit)
  folds[unit] = fold
}

for (const unit of INVISIBLE) {
  settle(unit, 0)
  classes[unit] = CLASS.mark
}
for (const unit of [0x2018, 0x2019, 0x201b, 0x2bc, 0x2b9, 0x60, 0xb4]) settle(unit, 0x27)
for (const unit of [0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]) settle(unit, 0x22)
for (const unit of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) settle(unit, 0x2d)

/** The class of a UTF-16 code unit: one of CLASS. */
export function classOf(unit: number): number {
  if (unit < TABLE) {
    if (classes[unit] === UNMET) meet(unit)
    return classes[unit] ?? 0
  }
  if (unit >= 0xd800 && unit <= 0xdfff) return CLASS.surrogate
  return unit === 0x3000 || unit === 0xfeff ? CLASS.space : CLASS.letter
}

/** A code unit in lower case, with one apostrophe, one quotation mark and one dash for all; 0 where it means nothing. */
export function foldOf(unit: number): number {
  if (unit >= TABLE) return unit
  if (classes[unit] === UNMET) meet(unit)
  return folds[unit] ?? 0
}

/** Whether a class is one of a letter. */
export function isLetter(kind: number): boolean {
  return kind >= CLASS.lower && kind <= CLASS.letter
}
