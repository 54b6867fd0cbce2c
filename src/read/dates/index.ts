import { bounds, isEdtf, VigilError } from '../../codebook/index.ts'
import type { DateMention, Doc } from '../text/doc.ts'
import { sweep } from '../sweep.ts'
import { wordOf } from '../text/words.ts'
import { createTimeline } from '../time/timeline.ts'
import { nearest, opened } from './limits.ts'
import { together } from './together.ts'

/** A date in a text: its words, where they stand, and what they mean. */
export type FoundDate = {
  readonly text: string
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** EDTF: a day, month or year, an interval, or of a phrase that lists dates a set; null where the text does not tell which. */
  readonly edtf: string | null
  /** First and last day it covers, as "2024-05-06"; null where that end is open or the date unknown. */
  readonly first: string | null
  readonly last: string | null
}

/** What dates are resolved against. */
export type DatesAbout = {
  /** When the text was published (EDTF: a day, a month or a year). */
  readonly published?: string | null
}

/**
 * Finds the dates in an English text, as news and reports write them. A date without a year, and a weekday, is the
 * latest one that is not after publication; "the following day" counts from the date told before, and is null (with its
 * words) where there is none. Pure: nothing is fetched, stored or logged.
 *
 * @example
 * const [date] = readDates('He was fined last Tuesday.', { published: '2024-05-10' })
 * date?.edtf // '2024-05-07'
 */
export function readDates(text: string, { published = null }: DatesAbout = {}): FoundDate[] {
  if (published !== null && !isEdtf(published))
    throw new VigilError(
      'input-invalid',
      `“${published}” is no date that a text can be published on. Give a day, a month or a year, such as 2024-05-08, 2024-05 or 2024, or leave it out.`,
    )
  const doc = sweep({ text, published: published?.replace(/[?~%]/g, '') ?? null })
  const { resolved } = createTimeline(doc)
  return doc.mentions.flatMap(mention =>
    mention.type === 'date' ? [foundDate(doc, mention, resolved.get(mention) ?? null)] : [],
  )
}

/**
 * The date that a phrase means, such as a line of a table: the first one in it, or all that it lists as one, with `start` and `end` as days. What is
 * counted from an event that the phrase does not tell ("the following day") is null.
 *
 * @example
 * readPhrase('by the end of June', { published: '2024-05-10' }).edtf // '../2024-06'
 */
export function readPhrase(phrase: string, about: DatesAbout = {}): FoundDate | null {
  const dates = readDates(phrase, about)
  const known = dates.flatMap(({ start, end, edtf }) =>
    edtf === null ? [] : [{ start, end, edtf }],
  )
  const list = together(phrase, known)
  if (list) return { ...list, text: phrase.slice(list.start, list.end), ...daysOf(list.edtf) }
  const found = dates.find(date => date.edtf !== null) ?? dates[0]
  if (!found || found.start === 0 || found.end === phrase.length) return found ?? null
  // "two days after the 5 March rally": a text tells of two days, of which the rally has its own; a phrase is one of them.
  const [whole] = readDates(phrase.slice(0, found.end), about)
  return whole && whole.edtf !== null && whole.start < found.start ? whole : found
}

function foundDate(doc: Doc, mention: DateMention, when: string | null): FoundDate {
  const { start, end } = mention
  const meant = when === null ? null : (opened(doc, mention, when) ?? nearest(doc, mention, when))
  const edtf = meant === null ? null : marked(doc, mention, meant)
  return { text: doc.source.slice(start, end), start, end, edtf, ...daysOf(edtf) }
}

const ABOUT = new Set('about around circa approximately approx. approx roughly c. ca.'.split(' '))
const PERHAPS = new Set('possibly probably presumably perhaps maybe apparently'.split(' '))

/** "around 5 May" is "2024-05-05~", "possibly in 2019" is "2019?": how sure the text itself is, as EDTF marks it. */
function marked(doc: Doc, { from, approx }: DateMention, when: string): string {
  const before = (at: number): string => wordOf(doc.tokens.word[from - at] ?? 0)
  const word = from > 0 ? before(1) : ''
  const second = from > 1 ? before(2) : ''
  const about = approx || ABOUT.has(word) || (word === '.' && ABOUT.has(`${second}.`))
  const perhaps = PERHAPS.has(word) || PERHAPS.has(second)
  if (!about && !perhaps) return when
  const mark = about ? (perhaps ? '%' : '~') : '?'
  return when
    .split('/')
    .map(point => (point === '..' ? point : point + mark))
    .join('/')
}

function daysOf(edtf: string | null): Pick<FoundDate, 'first' | 'last'> {
  if (edtf === null) return { first: null, last: null }
  const { earliest, latest } = bounds(edtf)
  return { first: earliest, last: latest }
}
