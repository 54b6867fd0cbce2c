import type { NounPhrase } from './grammar.ts'

/** Whether a phrase is one of those told, or an item of a list among them. */
export const isAmong = (told: readonly (NounPhrase | null)[], phrase: NounPhrase): boolean =>
  told.some(one => one === phrase || one?.items.includes(phrase) === true)
