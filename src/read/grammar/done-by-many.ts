import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import type { Draft } from './phrase-draft.ts'
import { mentionFrom, nounish, text } from './phrase-starts.ts'

/** Words for many people that stand alone. */
export const CROWDS = new Set(['thousands', 'hundreds', 'dozens', 'scores', 'tens'])

/** Words for some of those told of before. */
export const SEVERAL = new Set(['both', 'many', 'several', 'few', 'all', 'most', 'some'])

/** What is done to people, whose participle says which people: "several arrested activists". */
export const SUFFERED = new Set([
  'injure',
  'wound',
  'hurt',
  'kill',
  'arrest',
  'detain',
  'jail',
  'hospitalise',
  'charge',
  'fine',
  'summon',
])

/** How many words are looked at for a verb of which the word before would be the subject. */
const AHEAD = 12

/** Whether a verb follows before the next comma: "Farmers protest in Delhi enters third day". */
export function isVerbAhead(doc: Doc, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + AHEAD); i++) {
    if ((doc.tokens.flags[i] ?? 0) & FLAG.punctuation) return false
    const { forms, noun, fn, verb } = infoOf(doc.tokens.word[i] ?? 0)
    // "on 3 May"
    if (mentionOver(doc, i)?.type === 'date') continue
    if ((fn & (FN.be | FN.have | FN.modal)) !== 0) return true
    const told = verb !== '' && noun === 0 && (forms & (FORM.third | FORM.past)) !== 0
    if (told && mentionFrom(doc, i) === null) return true
  }
  return false
}

const OPENING = new Set(['while', 'when', 'as', 'but', 'whereas', 'where', 'after', 'before'])

/** Participles that stand before nouns as adjectives do. */
const ADJECTIVAL = new Set(
  `accuse ban arm mask plan propose condemn convict sentence imprison exile retire elect dispute suspect register damage
  destroy leak publish print elect expel dismiss sack fine charge displace bereave evict free release summon question remand
  sanction unite require dedicate design experience qualify mark hire pay renew reported repeat continue`.split(
    /\s+/,
  ),
)

/** "Dozens threw stones", "Some 200 wore black", "Several attacked reporters": what many did, and no stones or reporters of theirs. */
export function isDoneByMany(
  doc: Doc,
  { at, from, head, number, determiner }: Draft,
  limit: number,
): boolean {
  const { forms, noun, verb } = infoOf(doc.tokens.word[at] ?? 0)
  if (head !== at - 1 || noun !== 0 || (forms & FORM.past) === 0) return false
  if (!nounish(doc, at + 1, limit)) return false
  const last = text(doc, at - 1)
  const counted = number !== null
  if (CROWDS.has(last) || (counted && (forms & FORM.participle) === 0)) return true
  const some = SEVERAL.has(last) || last === 'more' || (counted && determiner === 'definite')
  if (!some || SUFFERED.has(verb) || ADJECTIVAL.has(verb)) return false
  const first = doc.tokens.sentence[from - 1] !== doc.tokens.sentence[from]
  return (first || OPENING.has(text(doc, from - 1))) && !isVerbAhead(doc, at + 1, limit)
}
