import type { DateMention, Doc } from '../text/doc.ts'

const NIGHT_OF = /\b(?:nights? (?:of|between|from|to)|overnight)\b/i
const THAT_NIGHT = /^(?:on |during )?(?:that|the same) night$/i
/** How many sentences further on "that night" is still the one told. */
const NEAR = 8

/** Follows the nights that a text tells by their days, for "that night" behind other days. */
export type ToldNights = {
  note: (mention: DateMention, sentence: number, when: string) => void
  /** The night that "that night" means, where one was told. */
  of: (mention: DateMention, sentence: number) => string | null
}

export function toldNights({ source }: Doc): ToldNights {
  let told: { readonly when: string; readonly sentence: number } | null = null
  const wordsOf = ({ start, end }: DateMention): string => source.slice(start, end)
  return {
    note(mention, sentence, when) {
      const { form } = mention.expression
      if (form !== 'chained' && NIGHT_OF.test(wordsOf(mention))) told = { when, sentence }
    },
    of(mention, sentence) {
      const { expression } = mention
      if (!told || expression.form !== 'chained' || expression.offset !== 0) return null
      const near = sentence - told.sentence <= NEAR
      return near && THAT_NIGHT.test(wordsOf(mention)) ? told.when : null
    },
  }
}
