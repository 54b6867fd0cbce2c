import type { Span } from '../../codebook/index.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { descriptionAfter } from './descriptions.ts'
import { type Filler, type Memory, fullName } from './memory.ts'

/** Somebody by name, in full. */
export function named(memory: Memory, mention: NameMention, via: string): Filler {
  const after = mention.class === 'person' && mention.as === null
  const told = after ? descriptionAfter(memory.doc, mention) : null
  return {
    name: fullName(memory, mention.name),
    span: mention.nameSpan,
    as: mention.as === null ? (told?.as ?? null) : description(mention.as),
    age: mention.age ?? told?.age ?? null,
    named: true,
    via,
  }
}

/** Somebody as a cell or line names them, whatever else the text says. */
export const asNamed = ({ name, nameSpan, as, age }: NameMention, via: string): Filler => ({
  name,
  span: nameSpan,
  as,
  age,
  named: true,
  via,
})

/** Somebody as the text puts it, without a name: "seven of the marchers". */
export const inOwnWords = ({ source }: Doc, span: Span): Filler => ({
  name: source.slice(...span),
  span,
  as: null,
  age: null,
  named: false,
  via: 'own words',
})

const DONE_TO =
  /^(?:(?:detained|arrested|jailed|imprisoned|killed|slain|murdered|convicted|accused|charged|sentenced|fined|beaten|released|freed)(?:\s+|$))+/i

/** "journalist" of "detained journalist": what was done to somebody does not describe the person. */
function description(words: string): string | null {
  return words.replace(DONE_TO, '') || null
}

/** What has an owner rather than a name: "the Free Voters office", "the Garo Hills police". */
const NOT_NAMED = NOUN.premise | NOUN.authority | NOUN.court | NOUN.police | NOUN.person

/** "Free Voters" in "the banned Free Voters party", "Alga party" in "the opposition Alga party": an organisation by the name that stands before the word for it. */
export function nameInside(
  { source, tokens }: Doc,
  { names, head, classes, plural, number, from, determiner }: NounPhrase,
): NameMention | null {
  const last = names.at(-1)
  if (!last || last.to !== head || plural || number) return null
  if ((classes & (NOUN.organisation | NOUN.outlet)) === 0 || (classes & NOT_NAMED) !== 0)
    return null
  if (last.class === 'place' || last.class === 'law' || last.class === 'authority') return null
  if (last.name.includes(' ')) return last
  const described = names.length === 1 && last.from > from + (determiner === null ? 0 : 1)
  const start = last.nameSpan[0]
  const end = tokens.end[head] ?? start
  return described ? { ...last, name: source.slice(start, end), nameSpan: [start, end] } : null
}
