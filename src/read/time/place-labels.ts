import { findPlace } from '../../names/index.ts'
import { datelineOf } from '../text/dateline.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import type { Words } from '../text/doc-words.ts'
import { idWithin } from '../text/intern.ts'
import { MONTHS } from '../rules/en/dates.ts'
import { infoOf } from '../text/word-table.ts'

/** The names that are not written in capitals throughout, by their capitals; of several the first. */
function namesByCapitals(doc: Doc): ReadonlyMap<string, NameMention> {
  const names = new Map<string, NameMention>()
  for (const mention of doc.mentions) {
    if (mention.type !== 'name') continue
    const capitals = mention.name.toUpperCase()
    if (capitals !== mention.name && !names.has(capitals)) names.set(capitals, mention)
  }
  return names
}

/** Where organisations sit that speak of other countries, and how a text opens that tells of them. */
const SEATS =
  /^(?:Geneva|New York|Brussels|Strasbourg|Vienna|Warsaw|The Hague|Washington|London|Paris)\b/i
const AFAR =
  /\b(?:UN|U\.N\.|United Nations|experts?|rapporteurs?|High Commissioner|OSCE|ODIHR|Council of Europe|European (?:Union|Parliament|Commission)|EU|Committee to Protect|Human Rights Watch|Amnesty International)\b/
const OPENING = 300

/** Parts of a country under which a digest sorts its items: no place of their own, though towns are called so. */
const PART =
  /^(?:the )?(?:capital|cent(?:re|er|ral)|interior|coast|province|regions?|(?:north|south|east|west)(?:[ -]?(?:east|west))?(?:ern)?)(?: (?:region|city|coast|province)s?)?$/i

/** The place of a block's dateline, written as the text writes it where it is not in capitals. */
function datelinePlace(
  doc: Doc,
  block: number,
  { written, abroad }: { written: () => ReadonlyMap<string, NameMention>; abroad: boolean },
): Words | null {
  const found = doc.blocks[block] && datelineOf(doc.source, doc.blocks[block])
  if (!found?.place) return null
  const place = found.place.replace(/\.$/, '')
  if (PART.test(place)) return null
  const said = doc.source.slice(found.start + place.length, found.end)
  const known = findPlace(place)
  if (known.length === 0 && !/[\p{Nd}(]/u.test(said)) return null
  // Where it was written: "GENEVA" over a report on Myanmar.
  const elsewhere = doc.country && known.every(({ country }) => country !== doc.country)
  if (elsewhere && known.length > 0 && !abroad) return null
  const afar = SEATS.test(place) && AFAR.test(doc.source.slice(found.start, found.start + OPENING))
  if (afar && !abroad) return null
  const start = doc.source.indexOf(place, found.start)
  const again = written().get(place)
  return again
    ? { text: again.name, span: again.nameSpan }
    : { text: place, span: [start, start + place.length] }
}

/** Dateline places by block: of one, for its own block and its neighbours; of a digest's several, each until the next. */
export function datelinePlaces(doc: Doc): readonly (Words | null)[] {
  let names: ReadonlyMap<string, NameMention> | undefined
  const written = () => (names ??= namesByCapitals(doc))
  const any = doc.blocks.map((_, block) => datelinePlace(doc, block, { written, abroad: true }))
  if (isDigest(any)) {
    let last: Words | null = null
    return any.map(place => (last = place ?? last))
  }
  const own = any.map((place, block) =>
    place === null ? null : datelinePlace(doc, block, { written, abroad: false }),
  )
  const first = own.findIndex(place => place !== null)
  return own.map((place, block) => {
    const near = first >= 0 && (block < first || block === first + 1)
    return place ?? (near ? (own[first] ?? null) : null)
  })
}

/** Whether items from several places stand one below the other. */
export const isDigest = (datelines: readonly (Words | null)[]): boolean =>
  new Set(datelines.flatMap(place => (place ? [place.text] : []))).size > 1

/** How long a label of a place may be, in characters. */
const LABEL = 40
const PLACE = String.raw`(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|\p{Lu}[\p{L}’'-]+(?: (?:de|del|la|el|al) \p{Lu}[\p{L}’'-]+){1,2})`
const LABELLED = new RegExp(
  String.raw`^${PLACE}(?:, \p{Lu}[\p{L} ]+)?(?:[.:] | [–—-] )(?=[\p{Lu}\p{Nd}])`,
  'u',
)
const OPENED = new RegExp(
  String.raw`^(?:Meanwhile, |Elsewhere, |Also )?[Ii]n (?:the (?:city|town|village|district) of |nearby |neighbou?ring )?${PLACE}, `,
  'u',
)
/** What the patterns need, seen at once: most paragraphs open with none of it. */
const DIGIT_AHEAD = /^.{0,12}\d/
const END_AHEAD = /^[^,;!?“"]{0,60}(?:,[^.,:]{0,60})?(?:[.:] | [–—-] )/
const IN_AHEAD = /^(?:Meanwhile, |Elsewhere, |Also )?[Ii]n /
/** "8 December, Arequipa. ", "Feb. 2, Quezon City: " */
const DATED = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:,? \d{4})?(?:,| [–—-]|:) ${PLACE}(?:, \p{Lu}[\p{L} ]+)?(?:[.:]| [–—-])(?= |$)`,
  'u',
)
const MONTH = new RegExp(`^(?:${MONTHS.map(([, month]) => month).join('|')})$`, 'i')

/** A known town or region; "March" is a month. */
function isKnownTown(place: string): boolean {
  const [known] = findPlace(place)
  return known !== undefined && known.kind !== 'country' && !MONTH.test(place) && !PART.test(place)
}

/** A word that means nothing else: after a date it is a village that no list has. */
function isStrange(place: string): boolean {
  if (findPlace(place).length > 0) return false
  const { fn, noun, verb, lemma } = infoOf(idWithin(place.toLowerCase(), 0, place.length))
  return fn === 0 && noun === 0 && verb === '' && lemma === ''
}

/** The place that a block opens with and is about: "Izmir. The trial of …", "In Bilaspur, a magistrate …". */
function labelOf({ source, blocks }: Doc, block: number): Words | null {
  const found = blocks[block]
  if (!found) return null
  const words = source.slice(found.start, Math.min(found.end, found.start + LABEL * 2))
  if (found.kind !== 'paragraph' && found.kind !== 'item') return null
  const dated = DIGIT_AHEAD.test(words) ? DATED.exec(words) : null
  const labelled = dated ?? (END_AHEAD.test(words) ? LABELLED.exec(words) : null)
  const label = labelled ?? (IN_AHEAD.test(words) ? OPENED.exec(words) : null)
  const place = label?.[1]
  if (!label || !place || place.length > LABEL) return null
  if (!isKnownTown(place) && (!dated || !isStrange(place))) return null
  const start = found.start + label[0].lastIndexOf(place)
  return { text: place, span: [start, start + place.length] }
}

/** The places of blocks by their labels. */
export function labelledPlaces(doc: Doc): readonly (Words | null)[] {
  return doc.blocks.map((_, block) => labelOf(doc, block))
}
