import { dateIn } from './dates.ts'
import { expected, meant, type Meant } from './fault.ts'
import { slotOf } from './values.ts'

type Slot = NonNullable<ReturnType<typeof slotOf>>

const LISTS = ['choices', 'parties', 'places']

/** A value as Vigil writes it into a cell: words as they are, everything else as JSON; lists of plain words with "; ". */
export function ownCell(value: unknown, slot: Slot): string {
  const isListed = LISTS.includes(slot.type) || slot.type === 'wordsList'
  if (typeof value === 'string')
    return isPlain(value) && !(isListed && value.includes('; ')) ? guarded(value) : json(value)
  const least = slot.type === 'wordsList' ? 2 : 1
  const isPlainList =
    isListed &&
    Array.isArray(value) &&
    value.length >= least &&
    value.every(one => typeof one === 'string' && isPlain(one) && !one.includes(';'))
  return isPlainList ? guarded(value.join('; ')) : json(value)
}

/** Words that stand beside a record's values: on one line. */
export const keptCell = (text: string) => guarded(text.replace(/[\s\p{Cc}]+/gu, ' ').trim())

/** What a spreadsheet would take for a formula is led by an apostrophe, so that it stays words. */
const guarded = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text)

/** Whether a cell gives words back as they are: no JSON, no apostrophe of ours, no room but single spaces, no half letter. */
const isPlain = (text: string) =>
  text !== '' &&
  !/\p{Cs}/u.test(text) &&
  !/^(?:[[{"]|'[=+\-@])/.test(text) &&
  text === text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** JSON in which no room can be lost. */
const json = (value: unknown) =>
  JSON.stringify(value).replace(/[^\S ]|[\u007f-\u009f]| {2,}/g, room =>
    Array.from(room, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  )

/** What a cell says that Vigil wrote, and that a spreadsheet program may have shown as a day or a word of its own. */
export function ownValueIn(text: string, slot: Slot): Meant {
  if (slot.type === 'date' && text !== '') return dateIn(text, {})
  if (slot.type === 'flag' && /^(?:true|false)$/i.test(text)) return meant(/^true$/i.test(text))
  if (/^[[{"]/.test(text) || ['amount', 'flag', 'penalties'].includes(slot.type)) {
    try {
      return meant(JSON.parse(text) as unknown)
    } catch (error) {
      if (error instanceof SyntaxError) return expected('a value as Vigil writes it')
      throw error
    }
  }
  const isList = LISTS.includes(slot.type) || (slot.type === 'wordsList' && text.includes('; '))
  return meant(isList ? text.split('; ') : text)
}
