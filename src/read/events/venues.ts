import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import { mentionOver } from '../text/doc.ts'
import { findPlace } from '../../names/index.ts'
import type { Words } from '../text/doc-words.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf } from '../text/intern.ts'

/** Verbs whose object is where somebody gathered, or was driven from. */
const HELD = new Set(
  'block blockade ring surround occupy picket barricade storm seal cordon clear encircle line fill pack besiege enter invade'.split(
    ' ',
  ),
)
const PLACES = NOUN.place | NOUN.premise

/** "blocked the Karakoram Highway", "ringed the parliament building": a place that people hold, or are kept from. */
export function heldPlace({ verb, objects, subject }: Clause): NounPhrase | null {
  if (!HELD.has(verb.lemma)) return null
  const object = verb.voice === 'passive' ? subject : (objects[0] ?? null)
  if (!object || object.number !== null) return null
  const named = object.name !== null || object.determiner === 'definite'
  const unknown = verb.lemma === 'block' && object.name?.class === 'unknown'
  return unknown || (named && (object.classes & PLACES) !== 0) ? object : null
}

const COMMA = idOf(',')
const AND = idOf('and')

const OTHERS = new Set(
  'cities towns villages places regions districts provinces locations settlements states municipalities counties countries'
    .split(' ')
    .map(idOf),
)
/** How many words may stand between "and" and "towns" in "and several other towns". */
const MORE = 4

/** "and five other cities" */
function endsInOthers({ tokens }: Doc, from: number): boolean {
  for (let i = from; i < from + MORE; i++) if (OTHERS.has(tokens.word[i] ?? 0)) return true
  return false
}

/** The name right behind a token, where it may be a place's. */
function placeAt(doc: Doc, at: number): NameMention | null {
  const next = mentionOver(doc, at)
  if (next?.type !== 'name' || next.from !== at || next.possessive) return null
  return next.class === 'place' || next.class === 'unknown' ? next : null
}

/** "in Tal, Benda and Lesk", "in Tal, Benda and five other towns": the places of a list behind its first one. */
function listAfter(doc: Doc, first: number): Words[] {
  const { word } = doc.tokens
  const found: Words[] = []
  for (let at = first; word[at] === COMMA || word[at] === AND;) {
    const last = word[at] === AND || word[at + 1] === AND
    const from = word[at] === COMMA && word[at + 1] === AND ? at + 2 : at + 1
    const next = placeAt(doc, from)
    if (!next) return last && endsInOthers(doc, from) ? found : []
    found.push({ text: next.name, span: next.nameSpan })
    if (last) return found
    at = next.to
  }
  return []
}

/** Names that follow a place in a list of places, or say in which town it lies: "in Brest and Kobryn", "in Kondele, Kisumu,". */
export function placesAfter(doc: Doc, { to }: NameMention): Words[] {
  const { word } = doc.tokens
  const listed = listAfter(doc, to)
  if (listed.length > 0 || word[to] !== COMMA) return listed
  const next = placeAt(doc, to + 1)
  const [known] = next ? findPlace(next.name) : []
  if (!next || known?.kind !== 'city') return []
  const closed = word[next.to] === COMMA || mentionOver(doc, next.to)?.type === 'date'
  return closed ? [{ text: next.name, span: next.nameSpan }] : []
}
