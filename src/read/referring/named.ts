import type { NameMention } from '../text/doc.ts'
import { type Filler, type Memory, fullName } from './memory.ts'

/** Somebody by name, in full. */
export function named(memory: Memory, mention: NameMention, via: string): Filler {
  return {
    name: fullName(memory, mention.name),
    span: mention.nameSpan,
    as: mention.as === null ? null : description(mention.as),
    age: mention.age,
    named: true,
    via,
  }
}

const DONE_TO =
  /^(?:(?:detained|arrested|jailed|imprisoned|killed|slain|murdered|convicted|accused|charged|sentenced|fined|beaten|released|freed)(?:\s+|$))+/i

/** "journalist" of "detained journalist": what was done to somebody does not describe the person. */
function description(words: string): string | null {
  return words.replace(DONE_TO, '') || null
}
