import type { PageElement } from './page-tree.ts'

/** A mark of a note: it leads to a note, and would join two sentences, or a name and a number, into one. */
export function isFootnoteMark(element: PageElement): boolean {
  const { tag, attributes, parent, children } = element
  if (tag === 'a') return isWayBack(attributes)
  if (tag !== 'sup') return false
  const leads = [parent, ...children].some(
    one => typeof one === 'object' && one.tag === 'a' && /#/.test(one.attributes.href ?? ''),
  )
  return leads || isBareMark(element)
}

/** "↩" behind a note, or the number before it. */
const isWayBack = ({ role, class: names = '' }: PageElement['attributes']): boolean =>
  role === 'doc-backlink' || /(?:^|\s)(?:footnote-back(?:ref)?|sdfootnotesym)(?:\s|$)/.test(names)

/** Of longer lists of elements nobody asks what stands before one. */
const MOST_BESIDE = 500
const MARK = /^[[(]?(?:\d{1,2}|[*†‡])[\])]?$/
/** A whole word, or the end of a sentence: not the metre or centimetre that is squared. */
const WORD_BEFORE = /(?:\p{L}{4}|\p{L}[.,;:!?»”’"'])$/u

/** "Horak<sup>2</sup>" without a link. */
function isBareMark(element: PageElement): boolean {
  const { parent, children } = element
  const [words = '', more] = children
  if (more !== undefined || typeof words !== 'string' || !MARK.test(words.trim())) return false
  const beside = parent?.children ?? []
  if (beside.length > MOST_BESIDE) return false
  const before = beside[beside.indexOf(element) - 1]
  return typeof before === 'string' && WORD_BEFORE.test(before.slice(-10))
}
