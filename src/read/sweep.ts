import type { Block } from '../codebook/index.ts'
import { blocksOf, cutBlocks } from './text/blocks.ts'
import { datelineOf } from './text/dateline.ts'
import { entryCuts } from './text/entry-cuts.ts'
import type { Doc, Tokens } from './text/doc.ts'
import { forgetPassingWords } from './text/intern.ts'
import { findMentions } from './naming/mentions.ts'
import { asWritten, withCapitals } from './text/recase.ts'
import { splitSentences } from './text/sentences.ts'
import { tokenize } from './text/tokens.ts'

/** What the first sweep needs of a document; `blocks` where its format gives them, `published` as EDTF. */
export type SweepInput = {
  readonly text: string
  readonly blocks?: readonly Block[] | undefined
  readonly published: string | null
  readonly language?: string | null | undefined
}

/** The last token of each dateline, and of each day that opens an entry: a sentence ends there. */
function cutsAfter(tokens: Tokens, ends: readonly { readonly end: number }[]): Set<number> {
  const cuts = new Set<number>()
  let at = 0
  for (const { end } of ends) {
    while (at < tokens.count && (tokens.start[at] ?? 0) < end) at++
    cuts.add(at - 1)
  }
  return cuts
}

/**
 * Reads all of a text that needs no grammar: blocks, sentences, words, and mentions of numbers, money, lengths of time,
 * dates, laws and names. One pass, linear in the length of the text; the same input gives the same result.
 */
export function sweep(input: SweepInput): Doc {
  forgetPassingWords()
  const { published } = input
  const recased = withCapitals(input.text)
  const text = recased ?? input.text
  const given = input.blocks && input.blocks.length > 0 ? cutBlocks(text, input.blocks) : []
  const blocks = given.length > 0 ? given : blocksOf(text)
  const datelines = blocks.flatMap(
    block => datelineOf(text, block) ?? (recased ? datelineOf(input.text, block) : undefined) ?? [],
  )
  const tokens = tokenize(text, blocks)
  const cuts = cutsAfter(
    tokens,
    [...datelines, ...entryCuts(text, blocks)].toSorted((a, b) => a.end - b.end),
  )
  const sentences = splitSentences(text, tokens, { blocks, cuts })
  const doc = findMentions({ source: text, blocks, sentences, tokens, published }, datelines)
  return recased === null
    ? doc
    : { ...doc, source: input.text, mentions: asWritten(doc.mentions, input.text) }
}
