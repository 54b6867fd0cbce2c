import { balanceQuotes } from './english.ts'

/** Free words of a source as they can stand within a sentence: quotation marks paired, no stop at the end. */
export function freeWords(text: string): string {
  return balanceQuotes(text.replace(/\s+/g, ' ').trim())
    .replace(/[.;,:]+(?=”?$)/, '')
    .replace(
      /(?:\s(?:the|an?|of|and|or|for|to|in|on|at|by|with|from|that|which|who|whom|whose))+$/i,
      '',
    )
}
