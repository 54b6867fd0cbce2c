import { type Doc, mentionOver } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Place } from './last-told.ts'

const LEADING = new Set(['and', 'meanwhile', 'still', 'also', 'elsewhere', 'similarly', ','])
const IN = new Set(['in', 'at'])
const TOWNS = new Set(['city', 'town', 'village', 'settlement'])
/** How many blocks at the beginning, title and dateline among them, name the town of the first item. */
const LEAD_BLOCKS = 3

/**
 * "And in Solwezi the local court fined a headman", "Chingola: Seven miners were fined": a paragraph of a round-up of
 * courts that opens with a town of its own, and not with that of the first; its day is left open.
 */
export function opensElsewhere({
  doc,
  block,
  sentence,
}: Pick<Place, 'doc' | 'block' | 'sentence'>): boolean {
  let first = sentence
  while (doc.sentences[first - 1]?.block === block) first--
  const opening = doc.sentences[first]
  if (!opening || block === 0) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  let at = opening.from
  while (LEADING.has(word(at))) at++
  const led = IN.has(word(at))
  const kind = led && word(at + 1) === 'the' && TOWNS.has(word(at + 2)) && word(at + 3) === 'of'
  const name = mentionOver(doc, kind ? at + 4 : led ? at + 1 : at)
  if (name?.type !== 'name' || name.class !== 'place') return false
  if (!led && word(name.to) !== ':') return false
  const lead = doc.source.slice(0, doc.blocks[Math.min(block - 1, LEAD_BLOCKS)]?.end ?? 0)
  return !lead.includes(name.name)
}

/** How many paragraphs of a round-up of towns open with one of their own. */
const ELSEWHERE = 2

/** "In Lesk, two were fined. … In the city of Osk, …": a report of several towns, whose courts are none of the first's. */
export function tellsOfTowns(doc: Doc): boolean {
  let count = 0
  let last = -1
  for (const [sentence, { block }] of doc.sentences.entries()) {
    if (block === last) continue
    last = block
    if (doc.blocks[block]?.kind === 'paragraph' && opensElsewhere({ doc, block, sentence })) count++
    if (count >= ELSEWHERE) return true
  }
  return false
}
