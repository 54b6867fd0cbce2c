import { type Doc, FLAG, type NameMention, mentionOver } from '../text/doc.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { idOf } from '../text/intern.ts'
import type { Words } from '../text/doc-words.ts'

const COMMA = idOf(',')
const COMMON_END = /(?: \p{Ll}[\p{L}’'-]*)+$/u

/** Towns named with a thing that stands there: "an Ardov restaurant", "her Ardov flat". */
export function townsWith(phrase: NounPhrase): Words[] {
  return phrase.names
    .filter(name => name.class === 'place')
    .map(name => ({ text: name.name, span: name.nameSpan }))
}

/** The town named between commas behind "the capital". */
export function townCalled(doc: Doc, at: number): Words | null {
  const town = doc.tokens.word[at] === COMMA ? mentionOver(doc, at + 1) : undefined
  if (town?.type !== 'name' || town.class !== 'place' || town.from !== at + 1) return null
  const closes = ((doc.tokens.flags[town.to] ?? FLAG.punctuation) & FLAG.punctuation) !== 0
  return closes ? { text: town.name, span: town.nameSpan } : null
}

/** "an Ardov restaurant" happened in Ardov, "Ardov prison" is a place of its own. */
export function townOf(name: NameMention): Words {
  const text = name.name.replace(COMMON_END, '')
  return { text, span: [name.nameSpan[0], name.nameSpan[0] + text.length] }
}
