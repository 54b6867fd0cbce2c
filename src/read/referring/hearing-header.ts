import type { Span } from '../../codebook/index.ts'
import type { Doc, NameMention } from '../text/doc.ts'

/** The lines over notes of a hearing: who sat, who spoke for whom, who was in the dock. */
const CALLED = /^[ \t]*(?:\d+[.)][ \t]*)?(\p{L}[\p{L}’' ]{2,30}):[ \t]*(.*)$/gmu
const OFFICIAL =
  /^(?:before|coram|bench|judges?|presiding judge|magistrate|registrar|clerk|interpreter|prosecutors?|counsel|lawyers?|observers?|for the (?:state|crown|people|republic|prosecution|defen[cs]e|accused|defendants?|applicants?|respondents?|complainants?)|appearances?|counsel for .+)$/i
const ACCUSED = /^(?:the )?(?:defendants?|accused)$/i
const PRESENT = /^(?:present|in the dock|in attendance)$/i
const SAID_OF_THEM = /\b(?:defendants?|accused)\b/i

type Header = { readonly officials: readonly Span[]; readonly accused: readonly Span[] }

/** What the labels over a note of a hearing say; null where there are not two of them. */
function headerOf({ source }: Doc): Header | null {
  if (!/^[ \t]*(?:before|coram|present|for the \p{L}+|in the dock)\b[^:\n]{0,20}:/imu.test(source))
    return null
  const officials: Span[] = []
  const accused: Span[] = []
  for (const { index, 0: line, 1: label = '', 2: value = '' } of source.matchAll(CALLED)) {
    const end = index + line.length
    const from = end - value.length
    if (OFFICIAL.test(label)) officials.push([from, end])
    else if (ACCUSED.test(label)) accused.push([from, end])
    else if (PRESENT.test(label) && SAID_OF_THEM.test(value)) {
      // "Present: A and B, defendants; C for the defence"
      const own = value.split(';').find(part => SAID_OF_THEM.test(part)) ?? ''
      const at = from + value.indexOf(own)
      accused.push([at, at + own.length])
    }
  }
  return officials.length + accused.length > 1 ? { officials, accused } : null
}

const lies =
  (spans: readonly Span[]) =>
  ({ nameSpan: [start, end] }: NameMention): boolean =>
    spans.some(([from, to]) => from <= start && end <= to)

const people = ({ mentions }: Doc): NameMention[] =>
  mentions.filter((one): one is NameMention => one.type === 'name' && one.class === 'person')

/** Those who sat in court or spoke for somebody, by the lines over notes of a hearing. */
export function inOffice(doc: Doc): NameMention[] {
  const header = headerOf(doc)
  return header ? people(doc).filter(lies(header.officials)) : []
}

/** Those whom such lines call the accused. */
export function accusedIn(doc: Doc): NameMention[] {
  const header = headerOf(doc)
  return header ? people(doc).filter(lies(header.accused)) : []
}
