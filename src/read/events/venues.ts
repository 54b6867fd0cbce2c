import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import { mentionOver } from '../text/doc.ts'
import { findPlace } from '../../names/index.ts'
import type { Words } from './slots.ts'
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
  return named && (object.classes & PLACES) !== 0 ? object : null
}

const COMMA = idOf(',')
const AND = idOf('and')

/** Names that follow a place in a list of places, or say in which town it lies: "in Brest and Kobryn", "in Kondele, Kisumu,". */
export function placesAfter(doc: Doc, { to }: NameMention): Words[] {
  const { word } = doc.tokens
  const [mark] = [word[to] ?? 0]
  if (mark !== COMMA && mark !== AND) return []
  const next = mentionOver(doc, to + 1)
  if (next?.type !== 'name' || next.from !== to + 1 || next.possessive) return []
  if (next.class !== 'place' && next.class !== 'unknown') return []
  if (mark === COMMA) {
    const [known] = findPlace(next.name)
    const closed = word[next.to] === COMMA || mentionOver(doc, next.to)?.type === 'date'
    if (known?.kind !== 'city' || !closed) return []
  }
  return [{ text: next.name, span: next.nameSpan }]
}
