import { FLAG } from '../text/doc.ts'
import { type Scan, wordSet } from '../text/scan.ts'
import { FORM, FN, NOUN, infoOf } from '../text/word-table.ts'
import { matchPlace } from './known-names.ts'
import type { Cut } from './mentions.ts'
import { IS, bitsOf } from './name-lists.ts'

type Words = Pick<Cut, 'blocks' | 'sentences' | 'tokens'>

/** What a word has that is in no name: it is one of the language, or tells what something is. */
const NO_NAME = IS.common | IS.title | IS.lawHead | IS.placeHead | IS.calendar | IS.authorityHead
/** "Radio", "Union": what the name of a body has besides. */
const BODY = IS.outletHead | IS.groupHead

const LEAST = 2
const MOST = 4

type Head = { readonly to: number; readonly body: boolean }

/** The name that a heading begins with, all its words but that for a body being none of the language; null where it begins with none. */
function nameAt(
  { tokens }: Words,
  scan: Scan,
  { from, to }: Cut['sentences'][number],
): Head | null {
  let at = from
  let body = false
  let own = 0
  for (; at < to; at++) {
    const flags = tokens.flags[at] ?? 0
    if ((flags & FLAG.punctuation) !== 0) break
    const word = tokens.word[at] ?? 0
    if ((flags & FLAG.capital) === 0 || (flags & FLAG.digit) !== 0 || matchPlace(scan, at))
      return null
    const { noun, verb, fn } = infoOf(word)
    if ((bitsOf(word) & BODY) !== 0) body = true
    else if (noun !== 0 || verb !== '' || fn !== 0 || (bitsOf(word) & NO_NAME) !== 0) return null
    else own++
  }
  return own > 0 && at - from >= LEAST && at - from <= MOST ? { to: at, body } : null
}

const HE_OR_SHE = wordSet('he she his her him')
const ITS = wordSet('its')

/** Whether the paragraph below speaks of one person or body: by a pronoun, as "the lawyer" or "the station", or as "Detained on 3 May". */
function speaksOf({ tokens, sentences }: Words, block: number, body: boolean): boolean {
  const pronouns = body ? ITS : HE_OR_SHE
  const sorts = body ? NOUN.outlet | NOUN.organisation : NOUN.person
  for (const { block: own, from, to } of sentences) {
    if (own < block) continue
    if (own > block) return false
    const opening = infoOf(tokens.word[from] ?? 0)
    if (!body && (opening.forms & FORM.participle) !== 0) return true
    for (let at = from; at < to; at++) {
      if (pronouns.has(tokens.word[at] ?? 0)) return true
      const said = body || at === from
      const definite = (infoOf(tokens.word[at] ?? 0).fn & FN.determiner) !== 0
      if (said && definite && (infoOf(tokens.word[at + 1] ?? 0).noun & sorts) !== 0) return true
    }
  }
  return false
}

/**
 * "Ana Lesko", "RADIO SAHEL FM" over a paragraph about one person or body: where the name ends that a heading begins with,
 * though capitals stand everywhere in it; 0 where it is none.
 */
export function nameOver(words: Words, scan: Scan, sentence: Cut['sentences'][number]): number {
  const { block } = sentence
  if (words.blocks[block]?.kind !== 'heading' || words.blocks[block + 1]?.kind !== 'paragraph')
    return 0
  const head = nameAt(words, scan, sentence)
  return head && speaksOf(words, block + 1, head.body) ? head.to : 0
}
