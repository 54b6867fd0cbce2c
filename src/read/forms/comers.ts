import type { Amount, Span } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { mentionOver, type Doc, type Sentence } from '../text/doc.ts'
import { wordSet } from '../text/scan.ts'
import { wordOf } from '../text/words.ts'

/** How many sentences behind a gathering it may be told how many came. */
const NEAR = 2
/** The least that is a crowd. */
const LEAST = 5

const PEOPLE = wordSet(
  'people persons residents locals students workers women men protesters protestors demonstrators marchers supporters participants activists citizens villagers',
)
const CAME = wordSet('participated attended came')
/** Verbs of two words: "took part", "joined in". */
const CAME_IN_TWO: Readonly<Record<string, string>> = { took: 'part', joined: 'in' }
/** What may stand behind: nothing that people take part in elsewhere. */
const GOING_ON = wordSet(', . ; and on despite according in at')
const ELSEWHERE = wordSet('a an another other')

type Comers = { readonly size: Amount; readonly span: Span }

/** How many a sentence says that came: "About 700 people took part, the union said." */
function comersIn(doc: Doc, { from, to }: Sentence): Comers | null {
  const number = mentionOver(doc, from)
  if (number?.type !== 'number' || number.ordinal || number.percent) return null
  const { value, approx } = number
  const least = typeof value === 'number' ? value : (value[0] ?? value[1] ?? 0)
  const word = (at: number) => doc.tokens.word[at] ?? 0
  const verb = PEOPLE.has(word(number.to)) ? number.to + 1 : number.to
  const second = CAME_IN_TWO[wordOf(word(verb))]
  const isInTwo = second !== undefined && wordOf(word(verb + 1)) === second
  const after = isInTwo ? verb + 2 : CAME.has(word(verb)) ? verb + 1 : -1
  if (after < 0 || least < LEAST) return null
  const goesOn = after >= to || GOING_ON.has(word(after))
  if (!goesOn || ELSEWHERE.has(word(after + 1))) return null
  const size: Amount = approx && typeof value === 'number' ? [value, value] : value
  return { size, span: [number.start, number.end] }
}

/** "Students marched on Monday. About 700 people took part.": how many came to the gathering told just before. */
export function settleComers(doc: Doc, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { kind, attributes, modality, block } = draft
    if (kind !== 'assembly' || attributes.size !== undefined || modality === 'planned') continue
    for (let at = draft.sentence + 1; at <= draft.sentence + NEAR; at++) {
      const sentence = doc.sentences[at]
      if (sentence?.block !== block) break
      const came = comersIn(doc, sentence)
      if (!came) continue
      draft.attributes = { ...attributes, size: came.size }
      draft.attributeSpans = { ...draft.attributeSpans, size: [came.span] }
      draft.why.push('how many came is told behind it')
      break
    }
  }
}
