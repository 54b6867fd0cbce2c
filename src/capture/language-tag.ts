/** A BCP 47 tag in its usual writing ("EN-us" is "en-US"), or undefined where it is none. */
export function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
