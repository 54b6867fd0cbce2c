/** Letters and digits only, in lower case: quotes and dashes of two kinds do not matter. */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
