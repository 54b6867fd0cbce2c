const SEVERAL = new Set(['were', 'are', 'have'])
const ONE = new Set(['was', 'is', 'has'])

/** Of how many a verb group tells by its first word: "were" of several, "was" of one. */
export const numberOf = (
  word: string,
): { readonly ofSeveral: boolean; readonly ofOne: boolean } => ({
  ofSeveral: SEVERAL.has(word),
  ofOne: ONE.has(word),
})
