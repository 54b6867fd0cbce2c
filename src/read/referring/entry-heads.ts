import type { NameMention } from '../text/doc.ts'
import { itemAt } from '../grammar/item-at.ts'
import { type Fillers, type Memory, NOBODY, type Place, type Seen, toldBefore } from './memory.ts'
import { named } from './named.ts'
import { ENTRY } from './pronouns.ts'
import { NOUN } from '../text/word-table.ts'

/** Whom an entry is about: whoever is named first in its paragraph, or in the heading over it. */
export function entryHead(memory: Memory, at: Place): Fillers {
  const { doc } = memory
  const blockOf = (sentence: number): number => doc.sentences[sentence]?.block ?? -1
  const block = blockOf(at.sentence)
  const told = toldBefore(memory)
  const firstIn = (from: number): Seen | undefined =>
    told.find(
      ({ fillers, sentence, classes }) =>
        blockOf(sentence) === from &&
        (sentence < at.sentence || from < block) &&
        fillers.parties.every(({ named: known }) => known) &&
        (classes & (NOUN.person | NOUN.organisation | NOUN.outlet)) !== 0,
    )
  const above = itemAt(doc.blocks, block - 1)
  const heads = above && (above.kind === 'heading' || above.end - above.start <= HEAD_LENGTH)
  const found = firstIn(block)
  if (found || !heads) return found?.fillers ?? NOBODY
  const head = doc.mentions.find(
    (one): one is NameMention =>
      one.type === 'name' &&
      one.class === 'person' &&
      one.start >= above.start &&
      one.end <= above.end,
  )
  return head
    ? { parties: [named(memory, head, ENTRY)], count: 1, approx: false, plural: false }
    : NOBODY
}

/** How many paragraphs a testimony may have under the line that names who gives it. */
const TESTIMONY = 12

/** "Ana Lesko, fitter, 34" over "I was called in": whoever tells it in the first person, where no quotation marks do. */
export function writer(memory: Memory, { sentence }: Place): Fillers {
  const { doc } = memory
  const block = doc.sentences[sentence]?.block ?? 0
  for (let at = block - 1; at > 0 && at >= block - TESTIMONY; at--) {
    const above = doc.blocks[at]
    if (!above || above.end - above.start > HEAD_LENGTH) continue
    const head = doc.mentions.find(
      (one): one is NameMention =>
        one.type === 'name' &&
        one.class === 'person' &&
        one.start >= above.start &&
        one.start < above.start + 3 &&
        one.end <= above.end,
    )
    return head
      ? { parties: [named(memory, head, 'I')], count: 1, approx: false, plural: false }
      : NOBODY
  }
  return NOBODY
}

/** How many characters a line may have that names whom the next one is about. */
const HEAD_LENGTH = 80
